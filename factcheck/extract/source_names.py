"""Where the name of a source ends that begins after a word of saying."""

from collections.abc import Collection, Sequence
from functools import cache

from factcheck.extract.bodies import body_kinds
from factcheck.extract.source_words import source_words
from factcheck.extract.tokens import Token
from factcheck.lang.concepts import BODY_KINDS

LONGEST, LONGEST_NAME, LONGEST_ASIDE = 18, 6, 14
"""How many tokens a source has at most, a name, and what stands within commas beside one."""
QUOTED, BRACKETED = 5, 12
"""How many tokens stand within quotation marks, or brackets, that belong to a name."""
AHEAD = 3
"""How many tokens after an unknown word a noun may follow that it belongs to."""
_COMMAS = frozenset(",،")
_JOINTS = frozenset("-’'.&/")
_STOP_CLITICS = frozenset(("و", "ف", "ب", "ال"))
_GOING_ON = frozenset(("ال", "و", "وال", "ل", "لل", "لال"))
_ENDLESS = frozenset("-“«(.,،:;؛")
"""Marks that no name ends with."""
_OPENING, _CLOSING = frozenset("\"“«(‘'”»"), frozenset("\"”»)’'“«″")
_WHOLE = frozenset(("ل", '"', "“", "”", "«"))
"""What a name in quotation marks opens with."""
Span = tuple[int, int]


class SourceNames:
    """Finds where names of sources end, in texts of one language."""

    def __init__(self, language: str) -> None:
        self.words, self.kinds = source_words(language), body_kinds(language)

    def after(
        self,
        tokens: Sequence[Token],
        at: int,
        dated: Collection[int],
        complements: frozenset[str] = frozenset(),
        prefixed: bool = False,
    ) -> Span:
        """From a token on to where the name ends; a name between commas still belongs to it.

        Args:
            dated: the tokens of dates, at which a name ends. complements: prepositions at which this one ends.
            prefixed: a preposition that leads to it is written onto its first word.

        Returns:
            The span without marks at its ends; empty where no name begins.
        """
        words = self.words
        if at < len(tokens) and tokens[at].word in words.resumed:
            at += 1  # "ما شدد عليه الوزير"
        if at < len(tokens) and (tokens[at].word in words.links or (not prefixed and words.is_matter(tokens, at))):
            return at, at
        last = self.run(tokens, at, dated, complements)
        if at < last < len(tokens) - 1 and tokens[last].text in _COMMAS and not words.is_heard(tokens, last + 1):
            end = self.run(tokens, last + 1, dated, complements, LONGEST_ASIDE)
            if (
                end < len(tokens)
                and tokens[end].text in _COMMAS
                and end - last > 1
                and self._names(tokens, last + 1, end)
            ):
                last = end
        return trimmed(tokens, at, last)

    def over_hearer(self, tokens: Sequence[Token], at: int) -> int:
        """Past an outlet in quotation marks that was told: "أكد لـ«الميناء» | مصدر"; the token itself where none is."""
        if at + 1 < len(tokens) and tokens[at].word == "ل" and tokens[at + 1].text in _OPENING:
            return _quoted(tokens, at + 1, at)
        return at

    def _names(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether what stands between commas beside a name tells who that is: "the quake" does not."""
        words = self.words
        known = not words.capitals or tokens[first].text[0].isupper() or tokens[first].word not in words.determiners
        return (
            known
            or any(words.is_person(tokens, at) for at in range(first, last))
            or words.is_known(tokens, first, last)
        )

    def construct(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> int:
        """Where an Arabic phrase ends that a noun without an article opens: further such nouns, then definite ones.

        "نقابة عمال الشحن والتفريغ", "شركة أرامكو السعودية"
        """
        last, definite = at + 1, False
        while last < len(tokens) and last - at < LONGEST_NAME and tokens[last].kind == "word" and last not in dated:
            article = any(clitics in ("ال", "وال") for clitics, _ in tokens[last].forms)
            if (definite and not article) or self._ends(tokens, last, at, dated, self.words.links):
                break
            definite = definite or article
            last += 1
        return last

    def run(
        self,
        tokens: Sequence[Token],
        start: int,
        dated: Collection[int],
        complements: frozenset[str],
        most: int = LONGEST,
    ) -> int:
        """Where a name ends that begins at a token, of so many tokens at most."""
        at = start
        while at < len(tokens) and at - start < most:
            if tokens[at].kind != "word":
                after = _quoted(tokens, at, start)
                if after == at:
                    break
                if at <= start + 1 and tokens[start].word in _WHOLE:
                    return after
                if tokens[at].text == "(" and self._is_whole(tokens, start, after):
                    return after
                at = after
            elif at in dated or self._ends(tokens, at, start, dated, complements):
                break
            else:
                at += 1
        while at > start and tokens[at - 1].word in self.words.links:
            at -= 1
        return at

    def _is_whole(self, tokens: Sequence[Token], start: int, after: int) -> bool:
        """Whether the Arabic name of a body ends with the bracket around its short name: "وزارة الدفاع (البنتاغون)".

        An adjective may still follow; the name of a person follows what he is: "المتحدث باسم الوزارة (…) جون".
        """
        kind = self.kinds.at(tokens, start)
        if self.words.capitals or kind is None or kind[1] not in BODY_KINDS:
            return False
        return after >= len(tokens) or not any(clitics in _GOING_ON for clitics, _ in tokens[after].forms)

    def _ends(
        self, tokens: Sequence[Token], at: int, start: int, dated: Collection[int], complements: frozenset[str]
    ) -> bool:
        token, words, within = tokens[at], self.words, at > start
        if token.word in complements or (within and any(c in complements for c, _ in token.forms if c)):
            return True
        if within and token.word in words.links:
            return not words.is_linked(tokens, at) or self._leads_away(tokens, at + 1, dated)
        if token.word in words.stops:
            return True
        return (self._ends_by_case if words.capitals else self._ends_by_form)(tokens, at, start)

    def _ends_by_case(self, tokens: Sequence[Token], at: int, start: int) -> bool:
        """Where names have capitals: at a determiner, a function word, a verb, or an unknown word after the noun."""
        token, words = tokens[at], self.words
        if token.text[0].isupper():
            return False
        if at > start and token.word in words.determiners and tokens[at - 1].word not in words.links:
            return True
        verb = at > start and words.sayings.verb(token) is not None and token.word not in words.kinds
        return verb or token.word in words.function_words or self._is_beyond(tokens, at, start)

    def _ends_by_form(self, tokens: Sequence[Token], at: int, start: int) -> bool:
        """In Arabic: at who was told, a figure, what happened, a verb, or an object."""
        token, words, within = tokens[at], self.words, at > start
        if any(form in words.stops for clitics, form in token.forms if clitics in _STOP_CLITICS):
            return True
        number = words.numbers.read(token)
        if number is not None and (within or token.word not in words.one_of) and "ordinal" not in number.parts:
            return True
        if not within:
            return False
        if (
            token.word in words.amounts
            or words.is_heard(tokens, at)
            or words.is_object(token)
            or words.is_verb(token)
            or words.is_apart(tokens, at)
        ):
            return True
        role = None if token.word.startswith("ال") else words.roles.at(tokens, at, whole=True)
        verb = words.sayings.verb(token)
        return (role is not None and token.word not in words.kinds) or (verb is not None and not verb[1].noun_too)

    def _is_beyond(self, tokens: Sequence[Token], at: int, start: int) -> bool:
        """Whether an unknown word stands after the noun or name of a source, and not before it or after "of"."""
        words = self.words
        if any((body := words.bodies.at(tokens, begin)) and begin + body[0] > at for begin in range(start, at)):
            return False
        linked = at > start and (tokens[at - 1].word in words.links or tokens[at - 1].word in words.determiners)
        if linked or tokens[at].word in words.titles or words.is_head(tokens, at):
            return False
        if any(words.is_head(tokens, index) for index in range(start, at)):
            return True
        named = any(token.text[0].isupper() and token.word not in words.determiners for token in tokens[start:at])
        ahead = range(at + 1, min(at + AHEAD, len(tokens)))
        return named and not any(words.is_head(tokens, index) for index in ahead)

    def _leads_away(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> bool:
        """Whether what follows a preposition is no part of a name: a date, a figure, "a statement"."""
        words = self.words
        while at < len(tokens) and tokens[at].word in words.determiners:
            at += 1
        if at >= len(tokens) or at in dated or tokens[at].kind not in ("word", "name"):
            return True
        following = tokens[at]
        if any(form in words.venues or form in words.stops for _, form in following.forms):
            return True
        if words.capitals and at + 1 < len(tokens) and tokens[at + 1].word in words.venues:
            return True
        return words.numbers.read(following) is not None or following.word in words.pronouns


def trimmed(tokens: Sequence[Token], first: int, last: int) -> Span:
    """Without marks at either end; a closing bracket or quotation mark that was opened within stays."""
    while first < last and (tokens[last - 1].text in _ENDLESS or tokens[last - 1].word == "ال"):
        last -= 1
    while first < last and tokens[first].kind == "mark":
        first += 1
    return first, last


def _quoted(tokens: Sequence[Token], at: int, start: int) -> int:
    """Where a short quotation or bracket within a name ends ("(البنتاغون)"); the token itself where none begins."""
    if tokens[at].kind != "mark":
        return at
    if tokens[at].text in _JOINTS and at > start and not tokens[at].spaced:
        return at + 1
    if tokens[at].text not in _OPENING:
        return at
    most = BRACKETED if tokens[at].text == "(" else QUOTED
    for end in range(at + 1, min(at + most + 1, len(tokens))):
        if tokens[end].text in _CLOSING:
            return end + 1
        if tokens[end].kind == "mark":
            break
    return at


@cache
def source_names(language: str) -> SourceNames:
    """The finder of names of sources of a language."""
    return SourceNames(language)
