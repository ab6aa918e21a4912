"""Whether whoever grants the figures of one statement grants those of another, by strict intervals.

A figure is granted by one of its dimension whose interval lies within its own: 4,000 grants "more than
3,500", "about 4,000" grants nothing so exact. A sum of counts grants its total. What is written with another
unit, as a part of a whole, or as an age, is held against its like.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from math import inf
from typing import Literal

from factcheck.lang.units import convert
from factcheck.types import Quantity

Grant = Literal["same", "within", "sum", "apart", "open"]
Interval = tuple[float, float, bool, bool]
MOST_ADDENDS = 3
_BARE = frozenset(("count", "age", "duration", "measure"))
_ROUNDING = 1e-6


def grants(given: Sequence[Quantity], asked: Quantity) -> Grant:
    """How the figures of one statement stand to a figure of another.

    Returns:
        "same" where one says it; "within" where the interval of one lies in its own; "sum" where some add up to it;
        "apart" where one of its kind, and what is counted, excludes it; else "open".
    """
    wanted = interval(asked)
    best: Grant = "open"
    for quantity in given:
        if says_same(quantity, asked):
            return "same"
        if dimension(quantity) != dimension(asked):
            continue
        mine = interval(quantity)
        if lies_within(mine, wanted):
            best = "within"
        elif best == "open" and apart(mine, wanted) and quantity.counted == asked.counted:
            best = "apart"
    if best in ("open", "apart") and asked.kind == "count" and asked.value is not None and _adds_up(given, asked.value):
        return "sum"
    return best


def says_same(a: Quantity, b: Quantity) -> bool:
    """Whether two figures state one value, with one unit or with one left out."""
    if a.value is None or b.value is None:
        return (a.low, a.high, a.unit) == (b.low, b.high, b.unit)
    units = a.unit == b.unit or (a.kind in _BARE and b.kind in _BARE and None in (a.unit, b.unit))
    return a.value == b.value and units


def dimension(quantity: Quantity) -> str:
    """What a figure may be held against."""
    return "ratio" if quantity.kind in ("percent", "ratio") else quantity.kind


def interval(quantity: Quantity) -> Interval:
    """The lowest and the highest that the words allow, in the base unit, and whether each end itself is left out."""
    low, high = (None if bound is None else _base(quantity, bound) for bound in (quantity.low, quantity.high))
    return (
        -inf if low is None else low,
        inf if high is None else high,
        quantity.hedge == "more_than",
        quantity.hedge == "less_than",
    )


def lies_within(inner: Interval, outer: Interval) -> bool:
    """Whether every value of one interval is one of the other.

    >>> more_than_3 = (3, inf, True, False)
    >>> lies_within((4, 4, False, False), more_than_3), lies_within((3, 3, False, False), more_than_3)
    (True, False)
    """
    (low, high, low_open, high_open), (least, most, least_open, most_open) = inner, outer
    slack = _ROUNDING * abs(low) if low not in (-inf, inf) else 0.0
    above = low > least + slack or (low >= least - slack and (low_open or not least_open))
    below = high < most - slack or (high <= most + slack and (high_open or not most_open))
    return above and below


def apart(one: Interval, other: Interval) -> bool:
    """Whether two intervals have no value in common."""
    (low, high, low_open, high_open), (least, most, least_open, most_open) = one, other
    return (
        high < least
        or most < low
        or (high == least and (high_open or least_open))
        or (most == low and (most_open or low_open))
    )


def _base(quantity: Quantity, bound: Decimal) -> float:
    return float(bound if quantity.unit is None or quantity.kind == "money" else convert(bound, quantity.unit))


def _adds_up(given: Sequence[Quantity], total: Decimal) -> bool:
    counts = [q.value for q in given if q.kind == "count" and q.value is not None]
    return any(sum(some) == total for size in range(2, MOST_ADDENDS + 1) for some in combinations(counts, size))
