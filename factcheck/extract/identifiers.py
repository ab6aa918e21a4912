"""Digits that are no quantity: names, numbers of things, years, scores, versions, list marks."""

from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.extract.amounts import AmountReader
from factcheck.extract.dates import DateMention, as_year, date_reader
from factcheck.extract.digits import parse_digits
from factcheck.extract.fractions import fraction_digits
from factcheck.extract.hedges import hedge_reader
from factcheck.extract.joins import join_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import HYPHENS, number_words
from factcheck.extract.tokens import Token
from factcheck.extract.unit_words import money_sign, unit_words
from factcheck.lang import room
from factcheck.lang.spelling import fold

_DASHES = {*HYPHENS, "–", "—"}


class IdentifierReader:
    """Tells the digits that are part of no quantity, in texts of one language."""

    def __init__(self, language: str) -> None:
        self.dates = date_reader(language)
        self.words, self.units, self.nouns = number_words(language), unit_words(language), noun_table(language)
        self.hedges = hedge_reader(language)
        self.changes = join_reader(language)
        self.numbered = frozenset(fold(word) for word in room(language).identifiers.split())
        self.stops = frozenset(fold(word) for word in room(language).function_words.split())

    def barred(self, reader: AmountReader, dates: Sequence[DateMention]) -> frozenset[int]:
        """The indices of every token that no quantity may take, those of the dates among them."""
        tokens = reader.tokens
        indices = {i for mention in dates for i in range(mention.first, mention.last)}
        indices.update(i for i, token in enumerate(tokens) if token.kind == "name")
        if sum(token.kind in ("digits", "word", "name") for token in tokens) > 1:  # a number alone is taken at its word
            for index, token in enumerate(tokens):
                if token.kind == "digits" and index not in indices:
                    indices.update(self._name(reader, index))
        return frozenset(indices)

    def _name(self, reader: AmountReader, index: int) -> Iterator[int]:
        """The tokens that the digits at an index make a name of, themselves included; none for a plain number."""
        tokens = reader.tokens
        if _in_chain(reader, index) or _is_list_mark(tokens, index) or self._has_strange_suffix(tokens, index):
            yield index
        elif _is_score(tokens, index):
            yield from (index, index + 1, index + 2)
        elif not self._counts(tokens, index) and (self._is_year(tokens, index) or self._is_numbered(tokens, index)):
            yield index

    def _counts(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether the digits count or measure something: a sign, unit, scale or noun beside them, or a hedge before."""
        if index and (tokens[index - 1].kind == "sign" or self.hedges.before(tokens, index) is not None):
            return True
        if index + 1 >= len(tokens):
            return False
        following = tokens[index + 1]
        if following.kind == "sign" or self.units.at(tokens, index + 1):
            return True
        reading = self.words.read(following)
        if reading is not None and not reading.parts.keys().isdisjoint(("scale", "group", "suffix")):
            return True
        noun = self.nouns.at(tokens, index + 1)
        modifier = following.kind == "word" and following.word not in self.stops
        modified = self.nouns.at(tokens, index + 2) if noun is None and modifier and index + 2 < len(tokens) else None
        found = noun or modified
        return found is not None and not (as_year(tokens[index]) and index and self.dates.marks_year(tokens[index - 1]))

    def _has_strange_suffix(self, tokens: Sequence[Token], index: int) -> bool:
        """Letters attached that are no scale, unit, ordinal or currency: "5G", "1990s", "3D"."""
        if index + 1 >= len(tokens) or tokens[index + 1].spaced or tokens[index + 1].kind not in ("word", "name"):
            return False
        following = tokens[index + 1]
        known = (
            money_sign(tokens, index + 1)
            or self.units.at(tokens, index + 1)
            or self.words.read(following)
            or following.word in self.words.ordinal_suffixes
        )
        return not known

    def _is_year(self, tokens: Sequence[Token], index: int) -> bool:
        """Four plain digits that count nothing; neither after a minus nor as what something has risen to."""
        if self.changes.reaches(tokens, index):
            return False
        signed = (
            index > 0 and tokens[index - 1].text in _DASHES and tokens[index - 1].spaced and not tokens[index].spaced
        )
        return as_year(tokens[index]) is not None and not signed

    def _is_numbered(self, tokens: Sequence[Token], index: int) -> bool:
        """After a word whose things have numbers ("Article 51", الرحلة 8243) or a capitalised name ("Expo 2030")."""
        if index == 0:
            return False
        before = tokens[index - 1]
        if before.text == "#":
            return True
        if before.text == "." and index >= 2 and len(tokens[index - 2].text) <= 3:
            before = tokens[index - 2]
        if any(form in self.numbered for _, form in before.forms):
            return True
        return (
            index >= 2
            and self._is_name(tokens, index - 1)
            and tokens[index].text.isdecimal()
            and not self._plural_follows(tokens, index)
        )

    def _is_name(self, tokens: Sequence[Token], index: int) -> bool:
        """A capitalised word within a sentence that is no day or month."""
        token = tokens[index]
        within = (tokens[index - 1].kind != "mark" and len(token.text) > 1) or tokens[index - 1].text == "&"
        capital = token.kind == "word" and token.text[0].isupper() and within
        return capital and not self.dates.months.of_word(token) and self.dates.weekdays.of_word(token) is None

    def _plural_follows(self, tokens: Sequence[Token], index: int) -> bool:
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        return (
            following is not None
            and following.kind == "word"
            and following.text.islower()
            and following.word.endswith("s")
        )


def _in_chain(reader: AmountReader, index: int) -> bool:
    """Part of a telephone number, a version, 24/7: digits chained by marks in a way that no number is."""
    tokens, token = reader.tokens, reader.tokens[index]
    if parse_digits(token.text) is None:
        return True
    before, after = _joint(tokens, index, -1), _joint(tokens, index, 1)
    if "&" in (before, after):
        return True
    if "/" in (before, after):
        return fraction_digits(reader, index if after == "/" else index - 2) is None
    for step, mark in ((-1, before), (1, after)):
        if mark in _DASHES and (
            _joint(tokens, index + 2 * step, step) in _DASHES or _joint(tokens, index, -step) in _DASHES
        ):
            return True
    return index > 0 and tokens[index - 1].text == "+" and not token.spaced and len(token.text) >= 7


def _joint(tokens: Sequence[Token], index: int, step: int) -> str | None:
    """The mark that ties the digits at an index, without a space, to digits on one side."""
    at, other = index + step, index + 2 * step
    if not 0 <= other < len(tokens) or tokens[other].kind != "digits":
        return None
    tied = not (tokens[at].spaced or tokens[max(index, other)].spaced)
    return tokens[at].text if tied else None


def _is_list_mark(tokens: Sequence[Token], index: int) -> bool:
    """ "1. ", "2) " at the head of a line."""
    if index or len(tokens) < 4 or tokens[1].text not in (".", ")"):
        return False
    return not tokens[1].spaced and tokens[2].spaced


def _is_score(tokens: Sequence[Token], index: int) -> bool:
    """The result of a match: "2-1", "4-2"; a range goes up ("8-10 thousand")."""
    if index + 2 >= len(tokens) or tokens[index + 1].text not in _DASHES or tokens[index + 2].kind != "digits":
        return False
    left, right = tokens[index], tokens[index + 2]
    small = left.text.isdecimal() and right.text.isdecimal() and len(left.text) <= 3 and len(right.text) <= 3
    return small and tokens[index + 1].spaced == right.spaced and int(left.text) >= int(right.text)


@cache
def identifier_reader(language: str) -> IdentifierReader:
    """The reader of identifiers of a language."""
    return IdentifierReader(language)
