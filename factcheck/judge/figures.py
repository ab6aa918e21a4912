"""Two figures in one unit: whether their intervals meet, and whether they are equal as precisely as they are stated."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.lang.units import convert
from factcheck.types import Hedge, Quantity
from factcheck.verdicts import Match

SAME_SIZE = 2
"""Bounds of one direction are compatible while their figures are within this factor."""
_UPWARD, _DOWNWARD = ("at_least", "more_than"), ("at_most", "less_than")


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity in the base unit of its dimension (a ratio for parts of one)."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    precision: Decimal
    hedge: Hedge


def figures(match: Match) -> tuple[Figure, Figure]:
    """The two figures of a match, in one unit.

    A count with its whole becomes a ratio where the other figure is one: 80 of 120 seats, two-thirds.
    """
    a, b = match.quantities
    as_ratio = {"percent", "ratio"} & {a.kind, b.kind}
    return _figure(a, bool(as_ratio)), _figure(b, bool(as_ratio))


def _figure(q: Quantity, as_ratio: bool) -> Figure:
    if as_ratio and q.kind == "count" and q.whole:
        value, low, high = (None if part is None else part / q.whole for part in (q.value, q.low, q.high))
        return Figure(value, low, high, Decimal(0), q.hedge)
    if q.unit is None or q.kind == "money":
        return Figure(q.value, q.low, q.high, q.precision, q.hedge)
    value, low, high = (None if part is None else convert(part, q.unit) for part in (q.value, q.low, q.high))
    return Figure(value, low, high, convert(q.precision, q.unit) - convert(Decimal(0), q.unit), q.hedge)


def equal(a: Figure, b: Figure) -> bool:
    """Whether two stated values are equal at the coarser of their precisions."""
    return a.value is not None and b.value is not None and abs(a.value - b.value) <= max(a.precision, b.precision) / 2


def same(a: Figure, b: Figure) -> bool:
    """Whether two figures say the same: equal values, both plain or with the same hedge; or the same interval."""
    if a.hedge != b.hedge:
        return False
    return equal(a, b) if a.value is not None else (a.low, a.high) == (b.low, b.high)


def meet(a: Figure, b: Figure) -> bool:
    """Whether both can be true: their intervals meet, and bounds of one direction are of one size."""
    if (a.hedge in _UPWARD and b.hedge in _UPWARD) or (a.hedge in _DOWNWARD and b.hedge in _DOWNWARD):
        return a.value is not None and b.value is not None and _within_factor(a.value, b.value)
    slack = max(a.precision, b.precision) / 2 if a.hedge == b.hedge == "exact" else Decimal(0)
    low = max((f.low for f in (a, b) if f.low is not None), default=None)
    high = min((f.high for f in (a, b) if f.high is not None), default=None)
    return low is None or high is None or low <= high + slack


def _within_factor(a: Decimal, b: Decimal) -> bool:
    small, large = sorted((abs(a), abs(b)))
    return large <= SAME_SIZE * small
