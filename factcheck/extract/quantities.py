"""From text to quantities: amounts found, joined, hedged, sorted by kind, and told what they count."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.extract.amounts import Amount, AmountReader
from factcheck.extract.counted import counted_reader
from factcheck.extract.date_mentions import DateMention
from factcheck.extract.hedges import HedgeMention, hedge_reader, interval
from factcheck.extract.identifiers import identifier_reader
from factcheck.extract.joins import join_reader
from factcheck.extract.kinds import kind_reader
from factcheck.extract.measured import Span
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import number_words
from factcheck.extract.scan import scanner
from factcheck.extract.stretches import stretch_reader
from factcheck.extract.tokens import Lexeme, Offsets, Token, tokenize
from factcheck.extract.unit_words import unit_words
from factcheck.extract.vague import vague_phrases
from factcheck.lang import LANGUAGES, room
from factcheck.lang.spelling import fold, script_language
from factcheck.lang.units import TIME_UNITS, UNITS, convert
from factcheck.types import Quantity

_LIST_MARKS, _LIST_WORDS, _LIST_GAP = frozenset(",،"), frozenset(("and", "و")), 2
WHOLE_REACH = 3
"""How many words may stand between what is counted and the phrase that tells its whole."""
ROUNDING = Decimal("0.1")
"""How far a figure that is said again in another unit may be rounded."""


@dataclass(frozen=True, slots=True)
class ReadQuantity:
    """A quantity and where it stands among the tokens.

    Attributes:
        first, last: the tokens of the quantity. hedge: those of its hedge. counted: those of what it counts.
        restates: it says the quantity before it again, in another unit and in brackets: "30 metres (100 feet)".
    """

    quantity: Quantity
    first: int
    last: int
    hedge: Span | None
    counted: Span | None
    restates: bool = False

    def moved(self, by: int) -> "ReadQuantity":
        """The same among tokens that begin so many tokens earlier."""
        hedge, counted = (span and (span[0] + by, span[1] + by) for span in (self.hedge, self.counted))
        return replace(self, first=self.first + by, last=self.last + by, hedge=hedge, counted=counted) if by else self


class ReadText(NamedTuple):
    """A text as it was read: its tokens and where they stand, its dates and its quantities, in order."""

    text: str
    offsets: Offsets
    tokens: tuple[Token, ...]
    dates: tuple[DateMention, ...]
    quantities: tuple[ReadQuantity, ...]


def find_quantities(text: str, language: str | None = None) -> tuple[Quantity, ...]:
    """Read every quantity in a text.

    Args:
        text: any text; offsets of the result are code points into it.
        language: ISO 639-1 code; None, or a code without a room, goes by the script of the text.

    Returns:
        Quantities in order of their start. Dates, times, identifiers and scores are none.

    >>> [(q.text, q.value, q.unit, q.hedge) for q in find_quantities("more than 35 km")]
    [('35 km', Decimal('35'), 'kilometre', 'more_than')]
    >>> [(q.text, q.value, q.counted) for q in find_quantities("قتل جنديان و12 مدنيا")]
    [('جنديان', Decimal('2'), 'جنديان'), ('12', Decimal('12'), 'مدنيا')]
    """
    return tuple(quantity_reader(_language(text, language)).find(text))


def read_text(text: str, language: str | None = None) -> ReadText:
    """Read a text and keep its tokens and dates beside the quantities (see `find_quantities`)."""
    return quantity_reader(_language(text, language)).read(text)


def _language(text: str, language: str | None) -> str:
    return language if language in LANGUAGES else script_language(text)


class QuantityReader:
    """Reads the quantities in texts of one language."""

    def __init__(self, language: str) -> None:
        self.language, self.clitics = language, room(language).clitics
        self.stretches, self.identifiers = stretch_reader(language), identifier_reader(language)
        self.scanner, self.joins = scanner(language), join_reader(language)
        self.hedges, self.kinds, self.counted = hedge_reader(language), kind_reader(language), counted_reader(language)
        self.words = number_words(language)
        self.tables = (unit_words(language), noun_table(language), vague_phrases(language))
        self.spans = frozenset(room(language).time_spans.split())

    def find(self, text: str) -> Iterator[Quantity]:
        """The quantities of a text; what cannot hold one is passed over."""
        for start, end, may_hold in self.stretches.stretches(text):
            if may_hold:
                tokens, offsets = tokenize(text, self.clitics, start, end), Offsets(text, self.clitics, start, end)
                for found in self._quantities(text, offsets, tokens, self.identifiers.dates.find(tokens)):
                    yield found.quantity

    def read(self, text: str) -> ReadText:
        """The tokens, dates and quantities of a text."""
        tokens, dates, quantities = list[Token](), list[DateMention](), list[ReadQuantity]()
        whole = Offsets(text, self.clitics)
        for start, end, may_hold in self.stretches.stretches(text):
            base, stretch = len(tokens), tokenize(text, self.clitics, start, end)
            mentions = self.identifiers.dates.find(stretch)
            if may_hold:
                offsets = whole if not base and end == len(text) else Offsets(text, self.clitics, start, end)
                quantities += (found.moved(base) for found in self._quantities(text, offsets, stretch, mentions))
            dates += (replace(m, first=m.first + base, last=m.last + base) if base else m for m in mentions)
            tokens += stretch
        return ReadText(text, whole, tuple(tokens), tuple(dates), tuple(quantities))

    def _quantities(
        self, text: str, offsets: Offsets, tokens: list[Token], dates: Sequence[DateMention]
    ) -> list[ReadQuantity]:
        """The quantities of one stretch."""
        reader = AmountReader(tokens, self.language)
        amounts = self.scanner.amounts(reader, self.identifiers.barred(reader, dates))
        hedged = [(amount, self._hedge_before(tokens, amount)) for amount in amounts]
        spans = [(date.first, date.last) for date in dates]
        spans += ((hedge.first if hedge else amount.first, amount.last) for amount, hedge in hedged)
        figures = {at: first for first, last in spans for at in range(first, last)}
        found = [self._quantity(text, offsets, reader, amount, hedge, figures) for amount, hedge in hedged]
        for at, (one, two) in enumerate(pairwise(amounts), start=1):
            if _continues_ages(tokens, found[at - 1], found[at]):
                found[at] = _as_age(found[at])
            if found[at].counted is None and found[at].quantity.unit is not None:
                found[at] = _elliptic(found[:at], found[at])
            if _restates(tokens, one, two):
                found[at] = _restated(found[at - 1], found[at])
            elif self._is_whole_of(tokens, found[at - 1], two):
                if not _counts_after(found[at], two):
                    found[at] = _of_same(found[at], found[at - 1])
                found[at - 1] = _part_of(found[at - 1], two)
            elif one.whole is not None and one.whole == two.value:
                found[at - 1] = _of_same(found[at - 1], found[at])
        return found

    def _is_whole_of(self, tokens: Sequence[Token], part: ReadQuantity, whole: Amount) -> bool:
        """Whether an amount is the whole of the count before it: "80 of the members, who number 120"."""
        phrase = self.joins.whole_of.before(tokens, whole.first)
        if phrase is None or part.counted is None or part.quantity.kind != "count" or part.quantity.value is None:
            return False
        near = 0 <= whole.first - phrase[0] - part.counted[1] <= WHOLE_REACH
        return near and whole.unit is None and whole.value is not None and part.quantity.value <= whole.value

    def _quantity(
        self,
        text: str,
        offsets: Offsets,
        reader: AmountReader,
        amount: Amount,
        hedge: HedgeMention | None,
        figures: Mapping[int, int],
    ) -> ReadQuantity:
        tokens, first, last = reader.tokens, amount.first, amount.last
        counted = self.counted.find(reader, amount, figures[first], figures)
        hedge = hedge or self._hedge_after(tokens, amount, counted)
        kind, unit = self.kinds.read(tokens, amount)
        name, low, high = hedge.hedge if hedge else "exact", amount.low, amount.high
        if amount.value is None:
            name = "range" if amount.shape == "range" else "vague"
        else:
            low, high = interval(amount.value, name, hedge.downwards if hedge else False)
        start, end = self._bare_span(offsets, tokens, first, last)
        words = text[slice(*self._bare_span(offsets, tokens, *counted))] if counted else ""
        quantity = Quantity(
            start,
            end,
            text[start:end],
            amount.value,
            low,
            high,
            name,
            kind,
            unit,
            words,
            amount.whole,
            amount.precision,
        )
        return ReadQuantity(quantity, first, last, (hedge.first, hedge.last) if hedge else None, counted)

    def _bare_span(self, offsets: Offsets, tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
        """Where words begin, without clitics but for the article, and end: "وثلاثة" begins after its first letter."""
        clitics: int = tokens[first].lexeme[self]
        start, end = offsets.span(first, last)
        return start + clitics, end

    def sense(self, lexeme: Lexeme) -> int:
        """How many letters the clitics before a word take, but for the article."""
        if lexeme.kind != "word":
            return 0
        token = Token.alone(lexeme)
        reading = self.words.read(token)
        forms = (form for table in self.tables if (form := table.form(token)))
        clitics = reading.clitics if reading else next(forms, ("", ""))[0]
        prefix = clitics.removesuffix("ال")
        return next(n for n in range(len(token.text) + 1) if fold(token.text[:n]) == prefix)

    def _hedge_before(self, tokens: Sequence[Token], amount: Amount) -> HedgeMention | None:
        """The hedge before an amount; "over" a stretch of time says how long, and not how much more."""
        before = self.hedges.before(tokens, amount.first)
        spans = before is not None and amount.unit in TIME_UNITS and tokens[before.first].word in self.spans
        return None if spans else before

    def _hedge_after(self, tokens: Sequence[Token], amount: Amount, counted: Span | None) -> HedgeMention | None:
        """The hedge after an amount, or after what it counts."""
        after = self.hedges.after(tokens, amount.last)
        return after or (self.hedges.after(tokens, counted[1]) if counted and counted[0] >= amount.last else None)


def _restates(tokens: Sequence[Token], one: Amount, two: Amount) -> bool:
    """Whether an amount in brackets is the one before them in another unit."""
    if two.first != one.last + 1 or tokens[one.last].text != "(" or one.unit == two.unit:
        return False
    if one.unit is None or two.unit is None or one.value is None or two.value is None:
        return False
    if UNITS[one.unit].dimension != UNITS[two.unit].dimension:
        return False
    values = convert(one.value, one.unit), convert(two.value, two.unit)
    return abs(values[0] - values[1]) <= ROUNDING * max(map(abs, values))


def _continues_ages(tokens: Sequence[Token], one: ReadQuantity, two: ReadQuantity) -> bool:
    """Whether a number goes on a list of ages: "aged 33, 34 and 39"."""
    alike = two.quantity.kind == "count" or (two.quantity.kind == "duration" and two.quantity.unit == one.quantity.unit)
    if one.quantity.kind != "age" or not alike or (two.counted and two.counted[0] >= two.last):
        return False
    between = tokens[one.last : two.first]
    return len(between) <= _LIST_GAP and all(
        token.text in _LIST_MARKS or token.word in _LIST_WORDS for token in between
    )


def _as_age(one: ReadQuantity) -> ReadQuantity:
    return replace(one, quantity=replace(one.quantity, kind="age", unit=one.quantity.unit or "year"))


def _elliptic(before: Sequence[ReadQuantity], one: ReadQuantity) -> ReadQuantity:
    """A measure that says not of what it is one is one of what the last of its unit was: "70 days; $2m, 99 days"."""
    alike = (other for other in reversed(before) if other.quantity.unit == one.quantity.unit and other.counted)
    other = next(alike, one)
    return replace(one, quantity=replace(one.quantity, counted=other.quantity.counted), counted=other.counted)


def _counts_after(one: ReadQuantity, amount: Amount) -> bool:
    return one.counted is not None and one.counted[0] >= amount.last


def _part_of(one: ReadQuantity, whole: Amount) -> ReadQuantity:
    return replace(one, quantity=replace(one.quantity, whole=whole.value))


def _of_same(one: ReadQuantity, other: ReadQuantity) -> ReadQuantity:
    """A quantity that counts what another counts: "38 of the 67 people"."""
    return replace(one, quantity=replace(one.quantity, counted=other.quantity.counted), counted=other.counted)


def _restated(one: ReadQuantity, two: ReadQuantity) -> ReadQuantity:
    """The second wording of a quantity, with the hedge of the first, and of the same thing."""
    first, second = one.quantity, two.quantity
    if second.hedge == "exact" and second.value is not None and first.hedge != "exact":
        low, high = interval(second.value, first.hedge)
        second = replace(second, hedge=first.hedge, low=low, high=high)
    return replace(two, quantity=replace(second, counted=first.counted), counted=one.counted, restates=True)


@cache
def quantity_reader(language: str) -> QuantityReader:
    """The reader of quantities of a language."""
    return QuantityReader(language)
