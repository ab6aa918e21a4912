"""Digits that are no quantity: names, numbers of things, years, scores, addresses, list marks."""

from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.extract.amounts import AmountReader
from factcheck.extract.chains import chained, score
from factcheck.extract.date_mentions import DateMention, as_year
from factcheck.extract.dates import date_reader
from factcheck.extract.hedges import hedge_reader
from factcheck.extract.joins import join_reader
from factcheck.extract.nouns import Noun, noun_table
from factcheck.extract.number_words import DASHES
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.terms import BRACKETS
from factcheck.extract.tokens import Token
from factcheck.extract.unit_words import money_sign
from factcheck.lang import room
from factcheck.lang.concepts import lineage
from factcheck.lang.spelling import words_of

_THINGS = frozenset(("person", "vehicle", "aircraft", "vessel", "weapon", "building", "household"))
"""Roots of what is counted by the thousand rather than held in a year."""
REACH = 10
"""How many tokens before a result the word of a contest may stand."""
LONGEST_MARK = 2
"""Digits of the mark of a list."""
FEW = 10
"""The largest number after which Arabic counts in the plural."""
ADDRESS = 3
"""How many words after its number an address may take to the word for a street."""


class IdentifierReader:
    """Tells the digits that are part of no quantity, in texts of one language."""

    def __init__(self, language: str) -> None:
        table = room(language).identifiers
        self.dates, self.nouns, self.hedges = date_reader(language), noun_table(language), hedge_reader(language)
        self.joins = join_reader(language)
        self.things = PhraseTable.inverted({True: table.things}, f"{language} numbered things")
        self.perhaps = PhraseTable.inverted({True: table.perhaps}, f"{language} things that may be numbered")
        self.signs, self.contests = words_of(table.number_signs), words_of(table.score_words)
        self.streets, self.before_streets = words_of(table.streets), words_of(table.before_streets)
        self.places = words_of(room(language).scopes.places)
        self.stops = words_of(room(language).function_words)
        self.determiners, self.plurals = words_of(room(language).clauses.determiners), not room(language).rtl

    def barred(self, reader: AmountReader, dates: Sequence[DateMention]) -> frozenset[int]:
        """The indices of every token that no quantity may take, those of the dates among them."""
        tokens = reader.tokens
        indices = {i for mention in dates for i in range(mention.first - self._has_day(reader, mention), mention.last)}
        indices.update(i for i, token in enumerate(tokens) if token.kind == "name")
        if reader.stands_alone and sum(1 for _ in _digits(tokens)) == 1:
            return frozenset(indices)  # a number alone is taken at its word
        for index in _digits(tokens):
            if index not in indices:
                indices.update(self._name(reader, index))
        return frozenset(indices)

    def _has_day(self, reader: AmountReader, date: DateMention) -> bool:
        """Whether "day" before a date is part of it: يوم الأربعاء, but not 12 يوما."""
        before = reader.token(date.first - 1)
        unit = None if before is None or self.plurals else reader.units.of_word(before)
        return before is not None and unit is not None and unit.name == "day" and not before.word.endswith("ا")

    def _name(self, reader: AmountReader, index: int) -> range:
        """The tokens that the digits at an index make a name of; none for a plain number."""
        tokens, itself = reader.tokens, range(index, index + 1)
        if chain := chained(reader, index):
            return chain
        if (
            _is_list_mark(tokens, index)
            or self._has_strange_suffix(reader, index)
            or self._follows_hyphen(tokens, index)
        ):
            return itself
        if (result := score(tokens, index)) and self._is_result(reader, index):
            return result
        if self._is_thing(reader, index) or self._is_address(tokens, index):
            return itself
        if self._counts(reader, index):
            return range(0)
        named = self._is_year(tokens, index) or self._is_numbered(reader, index)
        return itself if named else range(0)

    # --- what counts -------------------------------------------------------------------

    def _counts(self, reader: AmountReader, index: int) -> bool:
        """Whether the digits count or measure something: a sign, unit, scale or noun beside them, or a hedge before."""
        tokens = reader.tokens
        if index and (tokens[index - 1].kind == "sign" or self._is_hedged(tokens, index)):
            return True
        return self._is_measured(reader, index) or self._is_counted(reader, index)

    def _is_hedged(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a hedge stands before; one that leads to years as well does not make a year a count: "حتى 2011"."""
        hedge = self.hedges.before(tokens, index)
        if hedge is None or hedge.first < index - 1 or as_year(tokens[index]) is None:
            return hedge is not None
        return not self.dates.marks_year(tokens[index - 1]) or self.nouns.at(tokens, index + 1) is not None

    def _is_measured(self, reader: AmountReader, index: int) -> bool:
        """Whether a unit, sign or scale follows."""
        at = _beyond(reader, index)
        following = reader.token(at)
        if following is None:
            return False
        scaled = not reader.parts(at).keys().isdisjoint(("scale", "group", "suffix"))
        return scaled or following.kind == "sign" or reader.is_bare_unit(at)

    def _is_counted(self, reader: AmountReader, index: int) -> bool:
        """Whether a noun follows, a plural where more than one is counted, with a word between at most."""
        tokens, at = reader.tokens, _beyond(reader, index)
        following = reader.token(at)
        if following is None:
            return False
        noun = self.nouns.at(tokens, at)
        if noun is None and following.kind == "word" and following.word not in self.stops:
            noun = self.nouns.at(tokens, at + 1)
        if noun is None or (self.plurals and noun[1].number != "plural" and tokens[index].text != "1"):
            return False
        return as_year(tokens[index]) is None or not index or not self._dates_noun(tokens[index - 1], noun[1])

    def _dates_noun(self, before: Token, noun: Noun) -> bool:
        """Whether a year says when, and not how many: "the 2024 elections", but "the 2024 soldiers"."""
        if self.dates.marks_year(before):
            return True
        thing = lineage(noun.concept)[-1] in _THINGS
        return not thing and (before.word in self.determiners or before.word.endswith("'s"))

    # --- names ---------------------------------------------------------------------------

    def _has_strange_suffix(self, reader: AmountReader, index: int) -> bool:
        """Letters attached that are no scale, unit, ordinal or currency: "5G", "1990s", "3D"."""
        tokens, following = reader.tokens, reader.token(index + 1)
        if following is None or following.spaced or following.kind not in ("word", "name"):
            return False
        known = money_sign(tokens, index + 1) or reader.is_unit(index + 1) or reader.reading(index + 1)
        return not known and following.word not in reader.words.ordinal_suffixes

    def _follows_hyphen(self, tokens: Sequence[Token], index: int) -> bool:
        """Tied by a hyphen to a word before it that is no hedge: "covid-19", but "sub-300"."""
        if index < 2 or tokens[index].spaced or tokens[index - 1].spaced or tokens[index - 1].text not in DASHES:
            return False
        tied = self.hedges.before(tokens, index) or self.joins.to.before(tokens, index)
        return tokens[index - 2].kind == "word" and tied is None

    def _is_thing(self, reader: AmountReader, index: int) -> bool:
        """After a word whose things have numbers, unless it is measured: "Article 51", الرحلة 8243."""
        before = self._word_before(reader.tokens, index - (_beyond(reader, index) > index + 1))
        return (
            before > 0
            and self.things.before(reader.tokens, before) is not None
            and not self._is_measured(reader, index)
            and not self._has_counted_form(reader, index)
        )

    def _has_counted_form(self, reader: AmountReader, index: int) -> bool:
        """Whether the noun that follows has the form that its number gives it: القرار | 14 عضوا, القرار | 3 أعضاء."""
        noun = self.nouns.at(reader.tokens, index + 1)
        if noun is None or self.plurals or not reader.tokens[index].text.isdecimal():
            return False
        head = reader.tokens[index + noun[0]].word
        few = int(reader.tokens[index].text) <= FEW
        return noun[1].number == "plural" and not head.startswith("ال") if few else head.endswith("ا")

    def _is_address(self, tokens: Sequence[Token], index: int) -> bool:
        """The number of a house: "49 Harbour Road", "22 Ave Victor"."""
        following = tokens[index + 1 : index + 2 + ADDRESS]
        if not following or not following[0].text[0].isupper():
            return False
        if following[0].word in self.before_streets:
            return True
        for token in following:
            if token.kind == "word" and token.word in self.streets and token.text[0].isupper():
                return True
            if not (token.text[0].isupper() or token.kind == "digits" or token.text == "." or not token.spaced):
                return False
        return False

    def _is_result(self, reader: AmountReader, index: int) -> bool:
        """Whether two figures with a dash are a result: they fall, or a contest is told of, and nothing is counted."""
        tokens = reader.tokens
        falls = int(tokens[index].text) >= int(tokens[index + 2].text)
        tied = falls or not tokens[index + 2].spaced
        counts = self._is_counted(reader, index + 2) or self._is_measured(reader, index + 2)
        return tied and (falls or self._is_contest(tokens, index)) and not counts

    def _is_contest(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a word of a contest stands a little before."""
        near = tokens[max(0, index - REACH) : index]
        return any(form in self.contests for token in near for _, form in token.forms)

    def _is_year(self, tokens: Sequence[Token], index: int) -> bool:
        """Four plain digits that count nothing; neither after a minus nor as what something has risen to."""
        if as_year(tokens[index]) is None or self.joins.reaches(tokens, index):
            return False
        signed = index > 0 and tokens[index - 1].text in DASHES and tokens[index - 1].spaced
        return not (signed and not tokens[index].spaced)

    def _is_numbered(self, reader: AmountReader, index: int) -> bool:
        """After a word whose things may have numbers ("row 21") or a capitalised name ("Expo 2030")."""
        tokens = reader.tokens
        if index == 0:
            return False
        if tokens[index - 1].text == "#" or self.perhaps.before(tokens, self._word_before(tokens, index)) is not None:
            return True
        plain = index >= 2 and tokens[index].text.isdecimal() and not _plural_follows(tokens, index)
        return plain and self._is_name(tokens, index - 1) and not reader.is_title

    def _word_before(self, tokens: Sequence[Token], index: int) -> int:
        """Where the word before a number ends, a point after it and "no." passed over: "Flight No. 8243"."""
        while index >= 2 and tokens[index - 1].text in (".", "#") and len(tokens[index - 2].text) <= 3:
            index -= 1
        further = (
            index >= 2 and tokens[index - 1].word in self.signs and self.things.before(tokens, index - 1) is not None
        )
        return index - 1 if further else index

    def _is_name(self, tokens: Sequence[Token], index: int) -> bool:
        """A capitalised word within a sentence that is no day or month, nor the place where something is counted."""
        token, before = tokens[index], tokens[index - 1]
        within = (before.kind != "mark" and len(token.text) > 1) or before.text == "&"
        owner = token.word.endswith("'s")
        if token.kind != "word" or owner or not token.text[0].isupper() or not within or before.word in self.places:
            return False
        return not self.dates.months.of_word(token) and self.dates.weekdays.of_word(token) is None


def _beyond(reader: AmountReader, index: int) -> int:
    """The token after the digits at an index, or after the brackets around them where the grammar reads over those."""
    before, after = reader.token(index - 1), reader.token(index + 1)
    inside = before is not None and after is not None and after.text in BRACKETS.get(before.text, "")
    return index + 1 + (inside and reader.words.joins_always)


def _digits(tokens: Sequence[Token]) -> Iterator[int]:
    return (index for index, token in enumerate(tokens) if token.kind == "digits")


def _plural_follows(tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and following.text.islower() and following.word.endswith("s")


def _is_list_mark(tokens: Sequence[Token], index: int) -> bool:
    """ "1. ", "2) ", "(3) " at the head of a line."""
    opened = index == 1 and tokens[0].text == "("
    if (index and not opened) or len(tokens) < index + 4 or tokens[index + 1].text not in (".", ")"):
        return False
    short = len(tokens[index].text) <= LONGEST_MARK
    return short and not tokens[index + 1].spaced and tokens[index + 2].spaced


@cache
def identifier_reader(language: str) -> IdentifierReader:
    """The reader of identifiers of a language."""
    return IdentifierReader(language)
