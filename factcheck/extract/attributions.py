"""Where a text says who says it: the words of a source beside a word of saying."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.extract.dates import date_reader
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.roles import role_words
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold

LONGEST, LONGEST_NAME = 9, 4
_COMMAS = frozenset(",،")
_WITHIN = frozenset("\"“”«»'’()-")
"""Marks that may stand within the name of a source."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Tokens [first, last) are the source, none where the verb alone says who; the word of saying stands at `verb`."""

    first: int
    last: int
    verb: int


class AttributionReader:
    """Finds attributions in texts of one language."""

    def __init__(self, language: str) -> None:
        table = room(language).speech
        self.verb_first = room(language).rtl
        self.verbs, self.addressed = _words(table.verbs), _words(table.addressed)
        self.stops, self.openers, self.passive = _words(table.stops), _words(table.openers), _words(table.passive)
        self.auxiliaries, self.perfect = _words(table.auxiliaries), _words(table.perfect)
        self.according = PhraseTable.marks(table.according, f"{language} according to")
        self.quoting = {
            fold(verb): fold(preposition) for preposition, verbs in table.quoting.items() for verb in verbs.split()
        }
        self.dates, self.roles = date_reader(language), role_words(language)

    def find(self, tokens: Sequence[Token]) -> tuple[Attribution, ...]:
        """Every attribution in a sentence, in order of its word of saying."""
        found = []
        for at in range(len(tokens)):
            span = self._span(tokens, at)
            if span is not None:
                first, last = _trimmed(tokens, *span)
                found.append(Attribution(first, max(first, last), at))
        return tuple(found)

    def _span(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        according = self.according.at(tokens, at)
        if according is not None:
            return _filled(self._forward(tokens, at + according[0]))
        preposition = next((self.quoting[form] for _, form in tokens[at].forms if form in self.quoting), None)
        if preposition is not None:
            mark = next(
                (i for i in range(at + 1, min(at + LONGEST, len(tokens))) if tokens[i].word == preposition), None
            )
            return _filled(self._forward(tokens, mark + 1)) if mark is not None else None
        if not any(form in self.verbs for _, form in tokens[at].forms) or (at and tokens[at].text[0].isupper()):
            return None
        if self.verb_first:
            return self._before_perfect(tokens, at) or self._subject_after(tokens, at)
        if at and tokens[at - 1].word in self.passive:
            return None
        return _filled(self._backward(tokens, at)) or _filled(self._inverted(tokens, at))

    def _subject_after(self, tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
        """The subject after its verb; none at all is a subject too where the verb begins a clause: وأضاف أن."""
        span = self._forward(tokens, verb + 1)
        begins = (
            verb == 0
            or tokens[verb - 1].kind == "mark"
            or any(form in self.verbs for clitics, form in tokens[verb].forms if clitics)
        )
        return span if span[0] < span[1] or begins else None

    def _before_perfect(self, tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
        """The subject between "was" and "had": كان البنتاغون قد أفاد."""
        if verb < 2 or tokens[verb - 1].word not in self.perfect:
            return None
        for at in range(verb - 2, max(verb - LONGEST, -1), -1):
            if any(form in self.auxiliaries for _, form in tokens[at].forms):
                return _filled((at + 1, verb - 1))
        return None

    def _forward(self, tokens: Sequence[Token], at: int) -> tuple[int, int]:
        """From a token on, to the word or mark at which a source ends; a name between commas still belongs to it."""
        last = at
        while last < len(tokens) and last - at < LONGEST and not self._ends(tokens, last):
            last += 1
        if at < last < len(tokens) and tokens[last].text in _COMMAS:
            end = last + 1
            while end < len(tokens) and end - last <= LONGEST_NAME and not self._ends(tokens, end):
                end += 1
            if end < len(tokens) and tokens[end].text in _COMMAS and end - last > 1:
                last = end
        return at, last

    def _ends(self, tokens: Sequence[Token], at: int) -> bool:
        token = tokens[at]
        if token.kind != "word":
            return token.kind != "mark" or token.text not in _WITHIN
        if token.word in self.verbs or self.dates.weekdays.at(tokens, at) is not None:
            return True
        if self.verb_first and self.roles.of_word(token) is not None and not token.word.startswith("ال"):
            return True
        return any(form in self.stops for clitics, form in token.forms if len(clitics) <= 1)

    def _backward(self, tokens: Sequence[Token], verb: int) -> tuple[int, int]:
        """Back from a verb to where its subject begins, over a name between commas: "the envoy, so-and-so, told"."""
        first = last = verb
        if first and tokens[first - 1].text in _COMMAS:
            opening = next(
                (i for i in range(verb - 2, max(verb - LONGEST_NAME - 3, 0), -1) if tokens[i].text in _COMMAS), None
            )
            if opening is None:
                return verb, verb
            first = opening
        while first > 0 and verb - first < LONGEST and not self._begins(tokens[first - 1]):
            first -= 1
        while first < last and tokens[first].word in self.stops:
            first += 1
        return first, last

    def _begins(self, token: Token) -> bool:
        if token.kind == "mark":
            return token.text not in ("-", "’", "'")
        return token.kind in ("digits", "sign") or token.word in self.openers

    def _inverted(self, tokens: Sequence[Token], verb: int) -> tuple[int, int]:
        """ "…," said Robert Wood: a name or a description right after the verb."""
        following = tokens[verb + 1] if verb + 1 < len(tokens) else None
        if verb == 0 or tokens[verb - 1].kind != "mark" or following is None or tokens[verb].word in self.addressed:
            return verb, verb
        named = following.text[:1].isupper() or following.word in ("the", "a", "an", "one")
        return self._forward(tokens, verb + 1) if named else (verb, verb)


def _words(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


def _filled(span: tuple[int, int]) -> tuple[int, int] | None:
    return span if span[0] < span[1] else None


def _trimmed(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Without marks at either end; a closing bracket that was opened within stays."""
    while first < last and tokens[last - 1].text in {"-", "“", "«", "(", *_COMMAS}:
        last -= 1
    while first < last and tokens[first].text in _WITHIN:
        first += 1
    return first, last


@cache
def attribution_reader(language: str) -> AttributionReader:
    """The reader of attributions of a language."""
    return AttributionReader(language)
