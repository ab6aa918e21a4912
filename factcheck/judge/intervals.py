"""Figures held against each other as intervals: whether they say the same, whether both can be true.

Columns of numbers in the base unit of each dimension; a count with its whole is also a ratio, and stands
as one beside figures that are (80 of 120 seats, two-thirds).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from factcheck.lang.units import convert
from factcheck.types import Quantity
from factcheck.verdicts import MEETINGS

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
_Row = tuple[float, float, float, float]

SAME_SIZE = 2.0
"""Bounds of one direction are compatible while their figures are within this factor."""
HEDGES = ("exact", "about", "at_least", "more_than", "at_most", "less_than", "range", "vague")
_UPWARD, _DOWNWARD = (2, 3), (4, 5)
_LEAST_DIFFERENCE = 1e-9
"""Relative; what lies below is rounding of binary fractions."""
SAME, MEET, APART = (MEETINGS.index(name) for name in ("same", "meet", "apart"))


@dataclass(frozen=True, slots=True)
class Intervals:
    """The figures of n claims.

    Attributes:
        value, low, high, precision: (2, n) as they stand, and as ratios where they are one or can be read as one.
            No value is not a number; no bound is infinite.
        hedge: (n,) places in HEDGES. ratio: (n,) whether it is a percentage or a fraction.
    """

    value: Floats
    low: Floats
    high: Floats
    precision: Floats
    hedge: Codes
    ratio: Flags

    @classmethod
    def of(cls, quantities: Iterable[Quantity]) -> "Intervals":
        """Make the columns of quantities."""
        held = tuple(quantities)
        rows = np.array([[_plain(q) for q in held], [_as_ratio(q) for q in held]], dtype=np.float64)
        value, low, high, precision = np.moveaxis(rows.reshape(2, len(held), 4), 2, 0)
        hedge = np.array([HEDGES.index(q.hedge) for q in held], dtype=np.int64)
        ratio = np.array([q.kind in ("percent", "ratio") for q in held], dtype=bool)
        return cls(value, low, high, precision, hedge, ratio)

    def meetings(self, left: Codes, right: Codes) -> Codes:
        """Places in MEETINGS, one for each pair of figures, given by their own places."""
        view = (self.ratio[left] | self.ratio[right]).astype(np.int64)
        value, low, high, precision = (
            (column[view, left], column[view, right]) for column in (self.value, self.low, self.high, self.precision)
        )
        hedge = self.hedge[left], self.hedge[right]
        slack = np.maximum(*precision) / 2
        with np.errstate(invalid="ignore"):
            close = slack + _LEAST_DIFFERENCE * np.maximum(np.abs(value[0]), np.abs(value[1]))
            equal = np.abs(value[0] - value[1]) <= close
            valueless = np.isnan(value[0]) & np.isnan(value[1]) & (low[0] == low[1]) & (high[0] == high[1])
            same = (hedge[0] == hedge[1]) & (equal | valueless)
            highest_low, lowest_high = np.maximum(*low), np.minimum(*high)
            slack = np.where((hedge[0] == 0) & (hedge[1] == 0), close, _LEAST_DIFFERENCE * np.abs(highest_low))
            meet = highest_low <= lowest_high + np.where(np.isfinite(slack), slack, 0)
            sizes = np.abs(value[0]), np.abs(value[1])
            one_size = np.maximum(*sizes) <= SAME_SIZE * np.minimum(*sizes)
        one_way = _both(hedge, _UPWARD) | _both(hedge, _DOWNWARD)
        return np.where(same, SAME, np.where(np.where(one_way, one_size, meet), MEET, APART))


def _both(hedge: tuple[Codes, Codes], bounds: tuple[int, int]) -> Flags:
    lowest, highest = bounds
    one, two = hedge
    return (lowest <= one) & (one <= highest) & (lowest <= two) & (two <= highest)


def _plain(q: Quantity) -> _Row:
    if q.unit is None or q.kind == "money":
        return _row(q.value, q.low, q.high, q.precision)
    value, low, high = (None if part is None else convert(part, q.unit) for part in (q.value, q.low, q.high))
    return _row(value, low, high, convert(q.precision, q.unit) - convert(Decimal(0), q.unit))


def _as_ratio(q: Quantity) -> _Row:
    if q.kind != "count" or not q.whole:
        return _plain(q)
    value, low, high = (None if part is None else part / q.whole for part in (q.value, q.low, q.high))
    return _row(value, low, high, Decimal(0))


def _row(value: Decimal | None, low: Decimal | None, high: Decimal | None, precision: Decimal) -> _Row:
    return (
        float("nan") if value is None else float(value),
        float("-inf") if low is None else float(low),
        float("inf") if high is None else float(high),
        float(precision),
    )
