"""Two amounts that are one quantity, or speak of each other: ranges, ratios, parts of a whole, compounds."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from factcheck.extract.amounts import Amount, AmountReader
from factcheck.extract.compounds import compound, follows
from factcheck.extract.hedges import hedge_reader
from factcheck.extract.number_words import DASHES
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold, words_of
from factcheck.lang.units import MONEY

THOUSAND = Decimal(1000)
REACH = 12
"""How many tokens before a figure the word of a change may stand."""


class JoinReader:
    """Joins the amounts of a text in one language."""

    def __init__(self, language: str) -> None:
        joins = room(language).joins
        self.between = PhraseTable.marks(joins.between, f"{language} between")
        self.from_ = PhraseTable.marks(joins.from_, f"{language} from")
        self.to = PhraseTable.marks(joins.to, f"{language} to")
        self.either = PhraseTable.marks(joins.either, f"{language} or")
        self.choice = PhraseTable.marks(joins.choice, f"{language} either")
        self.of_whole = PhraseTable.marks(joins.of_whole, f"{language} of a whole")
        self.whole_of = PhraseTable.marks(joins.whole_of, f"{language} whole of")
        self.one_in = PhraseTable.marks(joins.one_in, f"{language} one in")
        self.to_clitic, self.joiner = joins.to_clitic, fold(room(language).numbers.joiner)
        directions = room(language).scopes.directions.values()
        self.changes = words_of(" ".join(directions))
        self.hedges = hedge_reader(language)

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
            if link == "and" and at < len(reader.tokens):
                second = reader.amount(self.hedges.skip(reader.tokens, at))
                if second is not None and (found := self.range_of(first, second)) is not None:
                    return found
        return None

    def join(self, tokens: Sequence[Token], amounts: Sequence[Amount]) -> list[Amount]:
        """The amounts with neighbours joined where the words between them say so."""
        joined: list[Amount] = []
        for amount in amounts:
            before = joined[-2].last if len(joined) > 1 else 0
            if not joined or (merged := self._merge(tokens, joined[-1], amount, before)) is None:
                joined.append(amount)
            else:
                joined[-1:] = merged
        return joined

    def _merge(self, tokens: Sequence[Token], left: Amount, right: Amount, before: int) -> list[Amount] | None:
        if "ordinal" in (left.shape, right.shape) or right.first - left.last > REACH:
            return None
        beside = left.last == right.first
        if (follows(tokens, left, right) or self._and(tokens, left, right)) and (
            whole := compound(tokens, left, right)
        ) is not None:
            return [whole]
        if beside and not self._has_to(tokens[right.first]):
            return None
        if self._spans(self.one_in, tokens, left, right) and (ratio := _ratio(left, right)) is not None:
            return [ratio]
        if self._spans(self.of_whole, tokens, left, right) and _is_part(left, right):
            return [left._replace(whole=right.value), right]
        return self._range_or_change(tokens, left, right, before)

    def _range_or_change(
        self, tokens: Sequence[Token], left: Amount, right: Amount, before: int
    ) -> list[Amount] | None:
        """ "8-10 thousand", "15 to 22 miles", "two or three"; "from 3,000 to 10,000" is a change and stays two.

        Args:
            before: where the amount before them ends; what changes is told after it, or with "from".
        """
        dash = _is_dashed(tokens, left, right)
        either = self._spans(self.either, tokens, left, right)
        to = left.last == right.first or self._spans(self.to, tokens, left, right)
        if either and self.choice.before(tokens, left.first) is not None:
            return None
        if not (dash or either or to):
            return None
        opened = self.from_.before(tokens, left.first) is not None
        changing = self.is_changing(tokens, left.first, 0 if opened else before)
        if dash or not ((opened and right.unit is None) or changing):
            found = self.range_of(left, right)
            return [found] if found else _with_shared_unit(left, right) if opened and to else None
        return _with_shared_unit(left, right) if to and (opened or left.unit is None) else None

    def _has_to(self, token: Token) -> bool:
        """Whether "to" is written onto a number: لعشرين."""
        return self.to_clitic != "" and token.forms[-1][0] == self.to_clitic

    def reaches(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether the token is what something rises or falls to: "the toll rose to 2080"."""
        to = self.to.before(tokens, index)
        return to is not None and self.is_changing(tokens, index - to[0])

    def is_changing(self, tokens: Sequence[Token], index: int, first: int = 0) -> bool:
        """Whether a word of rising or falling stands in the clause before a token, from another on."""
        for at in range(index - 1, max(first - 1, index - 1 - REACH), -1):
            if tokens[at].kind == "mark":
                return False
            if any(form in self.changes for _, form in tokens[at].forms):
                return True
        return False

    def range_of(self, left: Amount, right: Amount) -> Amount | None:
        """The range between two amounts, scale and unit of one shared by both; None if they make none."""
        parts = "fraction" in (left.shape, right.shape)
        if left.value is None or right.value is None or (parts and left.unit != right.unit):
            return None
        if left.unit != right.unit and (right.unit if left.unit in MONEY else left.unit) is not None:
            return None
        low = _spread(left, right)
        if low >= right.value:
            return None
        number = (left.number[0], right.number[1])
        precision = min(left.precision, right.precision)
        unit = left.unit or right.unit
        return Amount(left.first, right.last, None, precision, "range", number, unit, right.scale, low, right.value)

    def _spans(self, table: PhraseTable[bool], tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
        """Whether a phrase fills the gap between two amounts; hyphens may tie it to them: "8-to-10"."""
        first, last = left.last, right.first
        if last - first > 1 and tokens[first].text in DASHES and not tokens[first].spaced:
            first, last = first + 1, last - (last - first > 2 and tokens[last - 1].text in DASHES)
        found = table.at(tokens, first) if first < last else None
        if found is None:
            return False
        return first + found[0] == last or self.hedges.skip(tokens, first + found[0]) == last

    def _and(self, tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
        gap = tokens[left.last : right.first]
        return len(gap) == 1 and gap[0].word == self.joiner


def _is_dashed(tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
    dash = tokens[left.last]
    return right.first == left.last + 1 and dash.text in DASHES and dash.spaced == tokens[right.first].spaced


def _spread(left: Amount, right: Amount) -> Decimal:
    """The lower end, in the scale of the upper one where it is said once: "8-10 thousand", "8-10,000"."""
    assert left.value is not None and right.value is not None
    low = left.value
    if left.scale == 1 and right.scale > 1 and low * right.scale < right.value:
        return low * right.scale
    thousands = low < THOUSAND <= right.value and right.value % THOUSAND == 0 and low * THOUSAND < right.value
    return low * THOUSAND if left.shape == right.shape == "digits" and thousands else low


def _with_shared_unit(left: Amount, right: Amount) -> list[Amount] | None:
    """The ends of a change, each with the unit that is said once: "from 5 to 7 percent", "from 208 pounds to 193"."""
    if left.value is None or right.value is None or (left.unit is None) == (right.unit is None):
        return None
    unit = left.unit or right.unit
    return [left._replace(unit=unit), right._replace(unit=unit)]


def _ratio(left: Amount, right: Amount) -> Amount | None:
    """ "one in five", "nine out of ten"."""
    if left.value is None or right.value is None or left.unit or right.unit or not 0 < left.value < right.value:
        return None
    if left.value != 1 and right.value > 10:
        return None
    return Amount(left.first, right.last, left.value / right.value, Decimal(0), "fraction", (left.first, right.last))


def _is_part(left: Amount, right: Amount) -> bool:
    if left.value is None or right.value is None or left.unit or right.unit:
        return False
    return left.value <= right.value


@cache
def join_reader(language: str) -> JoinReader:
    """The reader of joined amounts of a language."""
    return JoinReader(language)
