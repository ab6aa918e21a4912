"""Two amounts that are one quantity, or speak of each other: ranges, ratios, compounds, parts of a whole."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from factcheck.extract.amounts import Amount, AmountReader
from factcheck.extract.number_words import HYPHENS
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold
from factcheck.lang.units import CURRENCIES, UNITS

_DASHES = {*HYPHENS, "–", "—"}
_MONEY = frozenset(CURRENCIES)
THOUSAND = Decimal(1000)


class JoinReader:
    """Joins the amounts of a text in one language."""

    def __init__(self, language: str) -> None:
        joins = room(language).joins
        self.between = PhraseTable.marks(joins.between, f"{language} between")
        self.from_ = PhraseTable.marks(joins.from_, f"{language} from")
        self.to = PhraseTable.marks(joins.to, f"{language} to")
        self.either = PhraseTable.marks(joins.either, f"{language} or")
        self.of_whole = PhraseTable.marks(joins.of_whole, f"{language} of a whole")
        self.changes = frozenset(
            fold(word) for words in room(language).scopes.directions.values() for word in words.split()
        )
        self.whole_of = PhraseTable.marks(joins.whole_of, f"{language} whole of")
        self.one_in = PhraseTable.marks(joins.one_in, f"{language} one in")

    def opens_range(self, tokens: Sequence[Token], index: int) -> int | None:
        """Where the first end of a range begins, if a word for "between" stands at the token."""
        found = self.between.at(tokens, index)
        return index + found[0] if found else None

    def between_range(self, reader: AmountReader, index: int) -> Amount | None:
        """The range whose first end begins at a token: the longest first end that leaves a second one."""
        for joined in (True, False):
            first = reader.amount(index, joined)
            if first is None or first.value is None:
                continue
            at, link = reader.link(first.last)
            second = reader.amount(at) if link == "and" and at < len(reader.tokens) else None
            if second is not None and (found := self.range_of(first, second)) is not None:
                return found
        return None

    def join(self, tokens: Sequence[Token], amounts: Sequence[Amount]) -> list[Amount]:
        """The amounts with neighbours joined where the words between them say so."""
        joined: list[Amount] = []
        for amount in amounts:
            if not joined or (merged := self._merge(tokens, joined[-1], amount)) is None:
                joined.append(amount)
            else:
                joined[-1:] = merged
        return joined

    def _merge(self, tokens: Sequence[Token], left: Amount, right: Amount) -> list[Amount] | None:
        if "ordinal" in (left.shape, right.shape):
            return None
        if left.last == right.first or self._and(tokens, left, right):
            compound = _compound(left, right)
            return [compound] if compound else None
        if self._spans(self.one_in, tokens, left, right) and (ratio := _ratio(left, right)) is not None:
            return [ratio]
        if self._spans(self.of_whole, tokens, left, right) and _is_part(left, right):
            return [replace(left, whole=right.value), right]
        return self._unopened_range(tokens, left, right)

    def _unopened_range(self, tokens: Sequence[Token], left: Amount, right: Amount) -> list[Amount] | None:
        """ "8-10 thousand", "15 to 22 miles", "two or three"; "from 3,000 to 10,000" is a change and stays two."""
        dash = (
            right.first == left.last + 1
            and tokens[left.last].text in _DASHES
            and tokens[left.last].spaced == tokens[right.first].spaced
        )
        either = self._spans(self.either, tokens, left, right)
        if not (dash or either or self._spans(self.to, tokens, left, right)):
            return None
        opened = self.from_.before(tokens, left.first) is not None
        if (opened and right.unit is None) or (not dash and self._changes(tokens, left.first)):
            return None
        found = self.range_of(left, right)
        return [found] if found else None

    def reaches(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether the token is what something rises or falls to: "the toll rose to 2080"."""
        to = self.to.before(tokens, index)
        return to is not None and self._changes(tokens, index - to[0])

    def _changes(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a word of rising or falling stands in the clause before a token."""
        for at in range(index - 1, -1, -1):
            if tokens[at].kind == "mark":
                return False
            if any(form in self.changes for _, form in tokens[at].forms):
                return True
        return False

    def range_of(self, left: Amount, right: Amount) -> Amount | None:
        """The range between two amounts, scale and unit of one shared by both; None if they make none."""
        if (
            left.value is None
            or right.value is None
            or ("fraction" in (left.shape, right.shape) and left.unit != right.unit)
        ):
            return None
        unit = left.unit or right.unit
        if left.unit and right.unit and left.unit != right.unit:
            return None
        if left.unit and not right.unit and left.unit not in _MONEY:
            return None
        low = left.value
        if left.scale == 1 and right.scale > 1 and low * right.scale < right.value:
            low *= right.scale
        elif (
            left.shape == right.shape == "digits"
            and low < THOUSAND <= right.value
            and right.value % THOUSAND == 0
            and low * THOUSAND < right.value
        ):
            low *= THOUSAND
        if low >= right.value:
            return None
        number = (left.number[0], right.number[1])
        precision = min(left.precision, right.precision)
        return Amount(left.first, right.last, None, precision, "range", number, unit, right.scale, low, right.value)

    def _spans(self, table: PhraseTable[bool], tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
        """Whether a phrase fills the gap between two amounts."""
        found = table.at(tokens, left.last) if left.last < right.first else None
        return found is not None and left.last + found[0] == right.first

    def _and(self, tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
        gap = tokens[left.last : right.first]
        return len(gap) == 1 and gap[0].word == "and"


def _compound(left: Amount, right: Amount) -> Amount | None:
    """One measure in two units: "7 feet 10 inches", "two hours and 30 minutes", "3 dollars 50 cents"."""
    if left.value is None or right.value is None or left.unit is None or right.unit is None or left.unit == right.unit:
        return None
    if right.unit in ("cent", "penny") and left.unit in _MONEY and right.value < 100:
        part = right.value / 100
    else:
        larger, smaller = UNITS[left.unit], UNITS[right.unit]
        if (
            larger.dimension != smaller.dimension
            or larger.dimension.startswith("money")
            or larger.dimension == "temperature"
        ):
            return None
        if smaller.factor >= larger.factor:
            return None
        part = right.value * smaller.factor / larger.factor
        if part >= 1:
            return None
    return replace(left, last=right.last, value=left.value + part, precision=Decimal(0))


def _ratio(left: Amount, right: Amount) -> Amount | None:
    """ "one in five", "nine out of ten"."""
    if left.value is None or right.value is None or left.unit or right.unit or not 0 < left.value < right.value:
        return None
    if left.value != 1 and right.value > 10:
        return None
    return Amount(left.first, right.last, left.value / right.value, Decimal(0), "fraction", (left.first, right.last))


def _is_part(left: Amount, right: Amount) -> bool:
    return (
        left.value is not None
        and right.value is not None
        and left.value <= right.value
        and not left.unit
        and not right.unit
    )


@cache
def join_reader(language: str) -> JoinReader:
    """The reader of joined amounts of a language."""
    return JoinReader(language)
