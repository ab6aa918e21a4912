"""From text to quantities: amounts found, joined, hedged, sorted by kind, and told what they count."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from itertools import pairwise

from factcheck.extract.ages import age_reader
from factcheck.extract.amounts import Amount, AmountReader
from factcheck.extract.counted import Span, counted_reader
from factcheck.extract.dates import DateMention
from factcheck.extract.hedges import HedgeMention, hedge_reader, interval
from factcheck.extract.identifiers import identifier_reader
from factcheck.extract.joins import join_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import number_words
from factcheck.extract.pronouns import pronoun_reader
from factcheck.extract.stretches import stretch_reader
from factcheck.extract.tokens import Token, tokenize
from factcheck.extract.unit_words import unit_words
from factcheck.extract.vague import vague_phrases
from factcheck.lang import LANGUAGES, room
from factcheck.lang.spelling import fold, script_language
from factcheck.lang.units import MONEY, TIME_UNITS, UNITS, convert
from factcheck.types import Kind, Quantity

_PERCENT = frozenset(("percent", "per mille"))
TWO, ONE = Decimal(2), Decimal(1)
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


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text as it was read: its tokens, its dates and its quantities, in order."""

    text: str
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
        self.language, self.room = language, room(language)
        self.identifiers, self.joins = identifier_reader(language), join_reader(language)
        self.hedges, self.ages = hedge_reader(language), age_reader(language)
        self.counted, self.nouns = counted_reader(language), noun_table(language)
        self.words, self.units = number_words(language), unit_words(language)
        self.stretches = stretch_reader(language)
        self.pronouns = pronoun_reader(language)
        self.spans = frozenset(self.room.time_spans.split())
        self.magnitude = frozenset(fold(word) for word in self.room.magnitude.split())

    def find(self, text: str) -> Iterator[Quantity]:
        """The quantities of a text; what cannot hold one is passed over."""
        for start, end, may_hold in self.stretches.stretches(text):
            if may_hold:
                tokens = tokenize(text, self.room.clitics, start, end)
                for found in self._quantities(text, tokens, self.identifiers.dates.find(tokens)):
                    yield found.quantity

    def read(self, text: str) -> ReadText:
        """The tokens, dates and quantities of a text."""
        tokens, dates, quantities = list[Token](), list[DateMention](), list[ReadQuantity]()
        for start, end, may_hold in self.stretches.stretches(text):
            base, stretch = len(tokens), tokenize(text, self.room.clitics, start, end)
            mentions = self.identifiers.dates.find(stretch)
            if may_hold:
                quantities += (found.moved(base) for found in self._quantities(text, stretch, mentions))
            dates += (replace(m, first=m.first + base, last=m.last + base) for m in mentions)
            tokens += stretch
        return ReadText(text, tuple(tokens), tuple(dates), tuple(quantities))

    def _quantities(self, text: str, tokens: list[Token], dates: Sequence[DateMention]) -> list[ReadQuantity]:
        """The quantities of one stretch."""
        reader = AmountReader(tokens, self.language)
        amounts = self.joins.join(tokens, self._scan(reader, self.identifiers.barred(reader, dates)))
        taken = [(amount.first, amount.last) for amount in amounts]
        found = [self._quantity(text, reader, amount, taken) for amount in amounts]
        for at, (one, two) in enumerate(pairwise(amounts), start=1):
            if _restates(tokens, one, two):
                found[at] = replace(found[at], restates=True)
            elif self._is_whole_of(tokens, found[at - 1], two):
                part = replace(found[at - 1].quantity, whole=two.value)
                found[at - 1] = replace(found[at - 1], quantity=part)
        return found

    def _is_whole_of(self, tokens: Sequence[Token], part: ReadQuantity, whole: Amount) -> bool:
        """Whether an amount is the whole of the count before it: "80 of the members, who number 120"."""
        phrase = self.joins.whole_of.before(tokens, whole.first)
        if phrase is None or part.counted is None or part.quantity.kind != "count" or part.quantity.value is None:
            return False
        near = 0 <= whole.first - phrase[0] - part.counted[1] <= WHOLE_REACH
        return near and whole.unit is None and whole.value is not None and part.quantity.value <= whole.value

    def _scan(self, reader: AmountReader, barred: frozenset[int]) -> list[Amount]:
        """Every amount, left to right, none within another."""
        amounts, last = list[Amount](), 0
        for index, token in enumerate(reader.tokens):
            if index < last or index in barred or not self.stretches.begins(token):
                continue
            amount = self._amount(reader, index)
            if (skipped := self.pronouns.skip(reader, index, amount)) > 0:
                last = index + skipped
            elif amount is not None and barred.isdisjoint(range(amount.first, amount.last)):
                amounts.append(amount)
                last = amount.last
        return amounts

    def _amount(self, reader: AmountReader, index: int) -> Amount | None:
        start = self.joins.opens_range(reader.tokens, index)
        between = self.joins.between_range(reader, start) if start is not None and start < len(reader.tokens) else None
        return between or reader.amount(index) or self._dual(reader.tokens, index)

    def _dual(self, tokens: Sequence[Token], index: int) -> Amount | None:
        """A noun in the dual is its own number: "جنديين" is two soldiers; with the article it counts nothing new."""
        noun = self.nouns.at(tokens, index)
        if noun is None or noun[1].number != "dual" or _article(tokens[index]):
            return None
        span = (index, index + noun[0])
        return Amount(*span, TWO, ONE, "dual", span)

    def _quantity(self, text: str, reader: AmountReader, amount: Amount, taken: Sequence[Span]) -> ReadQuantity:
        tokens, first, last = reader.tokens, amount.first, amount.last
        start, end = self._bare_start(tokens[first]), tokens[last - 1].end
        counted = self._counted(reader, amount, taken)
        hedge = self._hedge(tokens, amount, counted)
        kind, unit = self._kind(tokens, amount)
        name = hedge.hedge if hedge else "exact"
        low, high = amount.low, amount.high
        if amount.value is None:
            name = "range" if amount.shape == "range" else "vague"
        else:
            low, high = interval(amount.value, name, hedge.downwards if hedge else False)
        words = text[self._bare_start(tokens[counted[0]]) : tokens[counted[1] - 1].end] if counted else ""
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

    def _bare_start(self, token: Token) -> int:
        """Where a word begins without its clitics but for the article: "وثلاثة" begins after its first letter."""
        reading = self.words.read(token)
        tables = (self.units, self.nouns, vague_phrases(self.language))
        form = (
            (reading.clitics, "")
            if reading
            else next((form for table in tables if (form := table.form(token))), ("", ""))
        )
        prefix = form[0].removesuffix("ال")
        if token.kind != "word" or not prefix:
            return token.start
        length = next(n for n in range(1, len(token.text) + 1) if fold(token.text[:n]) == prefix)
        return token.start + length

    def _counted(self, reader: AmountReader, amount: Amount, taken: Sequence[Span]) -> Span | None:
        tokens = reader.tokens
        if amount.shape == "ordinal":
            return None
        if amount.shape == "dual" and amount.unit is None:
            return amount.first, self.counted.after(tokens, amount.first, False)[1]  # type: ignore[index]
        measure = amount.unit is not None
        joined = reader.link(amount.first)[1] == "and" or (
            amount.first > 0 and tokens[amount.first - 1].word == self.words.joiner
        )
        before = None if joined else self.counted.before(tokens, amount.first, measure)
        if measure and before is not None and amount.unit not in _PERCENT:
            return before
        after = self.counted.after(tokens, amount.last, measure or amount.whole is None)
        if after is not None and not any(first < after[1] and after[0] < last for first, last in taken):
            return after
        return before

    def _hedge(self, tokens: Sequence[Token], amount: Amount, counted: Span | None) -> HedgeMention | None:
        before = self.hedges.before(tokens, amount.first)
        if before is not None and not (amount.unit in TIME_UNITS and tokens[before.first].word in self.spans):
            return before
        after = self.hedges.after(tokens, amount.last)
        return after or (self.hedges.after(tokens, counted[1]) if counted and counted[0] >= amount.last else None)

    def _is_magnitude(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """The size of a quake: "magnitude 7.5", "a 7.5 magnitude quake", بقوة 7.5 درجات."""
        beside = [tokens[at] for at in (amount.first - 1, amount.last, amount.last + 1) if 0 <= at < len(tokens)]
        first = beside[0] if amount.first else None
        after = [token.word for token in beside if token is not first and token.text.isascii()]
        return (first is not None and any(form in self.magnitude for _, form in first.forms)) or (
            bool(after) and not self.magnitude.isdisjoint(after[:1] if amount.unit is None else ())
        )

    def _kind(self, tokens: Sequence[Token], amount: Amount) -> tuple[Kind, str | None]:
        if amount.shape == "ordinal":
            return "ordinal", None
        if self.ages.age_end(tokens, amount) is not None:
            return "age", amount.unit or "year"
        if amount.unit in (None, "degree") and self._is_magnitude(tokens, amount):
            return "measure", "magnitude"
        if amount.unit is None:
            return ("ratio", None) if amount.shape == "fraction" else ("count", None)
        if amount.unit in MONEY:
            return "money", self.room.units.shared.get(amount.unit, amount.unit)
        if amount.unit in _PERCENT:
            return "percent", amount.unit
        return ("duration" if amount.unit in TIME_UNITS else "measure"), amount.unit


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


def _article(token: Token) -> bool:
    return any(clitics.endswith("ال") for clitics, _ in token.forms) and not token.word.endswith("الا")


@cache
def quantity_reader(language: str) -> QuantityReader:
    """The reader of quantities of a language."""
    return QuantityReader(language)
