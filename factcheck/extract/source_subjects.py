"""Where the subject of a verb of saying begins and ends that stands before it."""

from collections.abc import Collection, Sequence
from functools import cache

from factcheck.extract.source_names import LONGEST, LONGEST_NAME, Span, trimmed
from factcheck.extract.source_words import source_words
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of

FARTHEST = 26
"""How many tokens may stand between commas after a subject."""
LOOK_BACK = 5
"""How many tokens before an unknown word a determiner may stand that it belongs to."""
_COMMAS = frozenset(",،")
_JOINTS, _APOSTROPHES = frozenset("-’'.&/"), frozenset("'’")
_OWNERS = ("'s", "s'")


class SourceSubjects:
    """Finds subjects before verbs, in texts of one language."""

    def __init__(self, language: str) -> None:
        self.words = source_words(language)
        self.infinitive = words_of(room(language).clauses.to)

    def before(self, tokens: Sequence[Token], verb: int, dated: Collection[int]) -> Span:
        """The subject that stands before a verb; empty where none does.

        Over adverbs and dates ("the Pentagon on Wednesday said") and over what stands between commas
        ("the envoy, Robert Wood, told"), back to the word that begins a name.

        Args:
            dated: the tokens of dates, which are no part of a name.
        """
        end = self._over_relative(tokens, self._over_adverbs(tokens, verb, dated))
        if not end or tokens[end - 1].text not in _COMMAS:
            begin = self._back(tokens, end, dated)
            return trimmed(tokens, begin, end) if begin < end else (verb, verb)
        opening = next((i for i in range(end - 2, max(end - FARTHEST, 0), -1) if tokens[i].text in _COMMAS), None)
        if opening is None:
            return verb, verb
        long = end - 1 - opening > LONGEST_NAME + 2
        aside = long or tokens[opening + 1].word in self.words.relative or opening + 1 in dated
        begin = self._back(tokens, opening, dated)
        return trimmed(tokens, begin, opening if aside else end - 1) if begin < opening else (verb, verb)

    def _over_adverbs(self, tokens: Sequence[Token], end: int, dated: Collection[int]) -> int:
        while end and (self.words.is_adverb(tokens[end - 1]) or end - 1 in dated):
            end -= 1
            if end and end in dated and tokens[end - 1].word in self.words.links:
                end -= 1
        return end

    def _over_relative(self, tokens: Sequence[Token], end: int) -> int:
        """Where a relative clause begins between a source and its verb: "a woman | who asked not to be named said"."""
        ending = self.words.participle_ending
        if not end or not ending or not tokens[end - 1].word.endswith(ending) or tokens[end - 1].text[0].isupper():
            return end
        start = max(end - LONGEST, 0)
        relative = next((at for at in range(end - 1, start, -1) if tokens[at].word in self.words.relative), None)
        return relative if relative is not None else end

    def _back(self, tokens: Sequence[Token], end: int, dated: Collection[int]) -> int:
        """Where the noun phrase that ends before a token begins."""
        words = self.words
        if end and tokens[end - 1].word in words.pronouns:
            return end - 1
        first = end
        while first and end - first < LONGEST and first - 1 not in dated and self._goes_back(tokens, first - 1, end):
            first -= 1
            if tokens[first].word in words.determiners and not self._is_linked(tokens, first):
                break
        while first < end and (tokens[first].word in words.links or self._is_relative(tokens, first, end)):
            first += 1
        return self._with_partner(tokens, first, dated) if self._is_name(tokens, first, end) else end

    def _is_relative(self, tokens: Sequence[Token], at: int, end: int) -> bool:
        """Whether "that" leads to a name: "a hole that | Lindt says"."""
        named = at + 1 < end and tokens[at + 1].text[0].isupper()
        return named and self.words.capitals and tokens[at].word in self.words.relative

    def _with_partner(self, tokens: Sequence[Token], first: int, dated: Collection[int]) -> int:
        """Where the first of two sources begins: "a monitor and | rebels", "Avon and | Somerset Police"."""
        words = self.words
        if first < 2 or tokens[first - 1].word not in words.pairing or tokens[first].word in words.determiners:
            return first
        before = tokens[first - 2]
        partner = before.word in words.kinds or (before.text[0].isupper() and before.word not in words.function_words)
        return self._back(tokens, first - 1, dated) if partner and first - 2 not in dated else first

    def _goes_back(self, tokens: Sequence[Token], at: int, end: int) -> bool:
        """Whether a token belongs to the noun phrase that begins after it."""
        token = tokens[at]
        if token.kind in ("digits", "sign"):
            return False
        if token.kind == "mark":
            owns = at > 0 and token.text in _APOSTROPHES and not token.spaced and tokens[at - 1].word.endswith("s")
            return owns or (token.text in _JOINTS and not tokens[at + 1].spaced)
        if token.word in self.words.determiners:
            return True
        linked = token.word in self.words.links
        return self._is_linked(tokens, at + 1) if linked else self._is_of_name(tokens, at, end)

    def _is_linked(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a preposition before a token goes back to a noun: "a spokesman for | the army"."""
        if at < 2 or tokens[at - 1].word not in self.words.links:
            return False
        return self.words.is_noun(tokens, at - 2) or self._is_reduced(tokens, at - 2)

    def _is_reduced(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a participle follows its noun: "a report | released in Yerevan"."""
        words = self.words
        if not at or not words.participles or not tokens[at].word.endswith(words.participles):
            return False
        finished = tokens[at].word.endswith(words.participle_ending) and words.roles.at(tokens, at) is None
        return tokens[at - 1].word in words.kinds or (finished and words.is_noun(tokens, at - 1))

    def _is_of_name(self, tokens: Sequence[Token], at: int, end: int) -> bool:
        """Whether a word may stand in a name: capitalised, a noun, a title, or between a determiner and the noun."""
        token, words = tokens[at], self.words
        if token.kind == "name":
            return True
        acronym = len(token.text) > 1 and token.text.isupper()
        empty = token.word in words.stops or token.word in words.function_words
        if token.word in words.relative or (empty and not acronym):
            return False
        if not words.capitals or token.text[0].isupper() or at == end - 1:
            return True
        if self._is_apart(tokens, at):
            return False
        known = token.word in words.titles or words.is_head(tokens, at)
        return known or self._is_reduced(tokens, at) or self._is_led(tokens, at)

    def _is_apart(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word in a row of nouns ends another phrase: "many casualties | aid groups said", "to attack"."""
        noun = self.words.nouns.at(tokens, at)
        if noun is not None and noun[1].role is not None and noun[1].number == "plural":
            return True
        return at > 0 and tokens[at - 1].word in self.infinitive and tokens[at].word not in self.words.kinds

    def _is_led(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether only nouns stand between an unknown word and a determiner, an owner or the clause's beginning."""
        words = self.words
        for before in range(at - 1, max(at - LOOK_BACK, -1), -1):
            token = tokens[before]
            if token.word in words.determiners or token.word.endswith(_OWNERS) or token.word in words.openers:
                return True
            if token.word in words.links and self._is_linked(tokens, before + 1):
                return True
            noun = token.kind == "word" and token.word not in words.function_words and words.is_noun(tokens, before)
            if not noun and token.text not in _JOINTS and not token.text.isupper():
                return token.kind == "mark"
        return at < LOOK_BACK

    def _is_name(self, tokens: Sequence[Token], first: int, end: int) -> bool:
        """Whether more than a determiner is there, and its last word can be one who speaks."""
        spoken = [token for token in tokens[first:end] if token.kind in ("word", "name")]
        head = spoken[-1].word if spoken else None
        return head is not None and head not in self.words.determiners and head not in self.words.function_words


@cache
def source_subjects(language: str) -> SourceSubjects:
    """The finder of subjects of a language."""
    return SourceSubjects(language)
