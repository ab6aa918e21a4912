"""Which finding an editor should see first: figures far apart, many voices behind them, sure to be of one thing."""

from decimal import Decimal
from functools import cache
from math import log2

from factcheck.types import Claim
from factcheck.verdicts import Finding

FARTHEST = 3.0
"""Decimal orders; figures a thousandfold apart are as far apart as figures can be."""


def weight(finding: Finding) -> float:
    """How much a finding matters among those of its relation: confidence of its worst pairs, times how far the
    figures of any of these are apart, times how many voices speak.

    Rounded, so that findings which differ by nothing that counts keep their order.
    """
    worst = [pair for pair in finding.pairs if pair.relation == finding.relation]
    stakes = max(pair.confidence * (1 + _distance(pair.a, pair.b)) for pair in worst)
    return round(stakes * log2(1 + sum(voice.count for voice in finding.voices)), 2)


def _distance(a: Claim, b: Claim) -> float:
    """How many decimal orders lie between two figures."""
    if a.quantity is None or b.quantity is None or not a.quantity.value or not b.quantity.value:
        return 0.0
    return min(FARTHEST, abs(float(_size(a.quantity.value) - _size(b.quantity.value))))


@cache
def _size(value: Decimal) -> Decimal:
    return abs(value).log10()
