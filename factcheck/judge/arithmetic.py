"""FC405 arithmetic: the figures of a sentence do not come to what it says.

A share that is stated beside its two counts; a change that is stated between an earlier figure and a later one; parts
that nobody is two of, and the total that they are parts of. Figures are held to the digits that are stated.

    "[120] of the 400 houses, or [25 per cent], burnt down"                        120 of 400 are 30 per cent
    "[120] of the 400 houses, or [30 per cent], burnt down"                        no: so they are
    "The attack killed [30] people, including [18] men and 15 women"               33 are more than 30
    "The attack killed [30] people, including [18] men and 9 women"                no: three are not told of
    "Profit rose from 40 million to [60 million dollars], up [40 per cent]"        it is a rise of 50 per cent
    "Profit rose from 40 million to [60 million dollars], up [50 per cent]"        no: so it is
"""

from decimal import Decimal

from factcheck.judge.rules import Rule
from factcheck.lang.concepts import DISTINCT
from factcheck.types import Claim, Quantity
from factcheck.verdicts import Match
from factcheck.wording import figure, reading

_AHEAD = 5
"""How many words stand between a count and the share that it is put as, at most."""
_HUNDRED = Decimal(100)


def _test(match: Match) -> str | None:
    return _share(match) or _parts(match) or _change(match)


def _share(match: Match) -> str | None:
    """A count of a whole, and right after it the same as a percentage."""
    count, share = match.quantities
    if share.kind != "percent" or share.value is None or not count.whole or count.value is None:
        return None
    if count.hedge != "exact" or share.hedge not in ("exact", "about") or match.b.scope != "total":
        return None
    between = match.a.sentence[match.a.end - match.a.sentence_start : match.b.start - match.a.sentence_start]
    if len(between.split()) > _AHEAD or any(c.quantity and c.quantity.kind == "percent" for c in _others(match)):
        return None
    found = count.value / count.whole * _HUNDRED
    if _allows(share, found, found):
        return None
    return f"{reading(count)} are {figure(round(found, 1))}%, not {reading(share)}"


def _parts(match: Match) -> str | None:
    """A total, and the first of several parts that exclude each other."""
    told = sorted((match.b, *match.beside_b), key=lambda claim: claim.start)
    parts = [claim for claim in told if _is_part(claim, match.a)]
    if len(parts) < 2 or parts[0] is not match.b or not _is_only_total(match) or not _exclude(parts):
        return None
    lows = [claim.quantity.low for claim in parts if claim.quantity and claim.quantity.low is not None]
    total = match.quantities[0]
    if len(lows) < len(parts) or total.high is None or sum(lows) <= total.high:
        return None
    return f"{' and '.join(map(figure, lows))} are {figure(Decimal(sum(lows)))}, more than {reading(total)}"


def _is_part(claim: Claim, total: Claim) -> bool:
    counts = [c.quantity is not None and c.quantity.kind == "count" for c in (claim, total)]
    called = claim.scope == "part" and total.scope == "total" and claim.role == total.role is not None
    return all(counts) and called and claim.start > total.start


def _is_only_total(match: Match) -> bool:
    return not any(c.role == match.a.role and c.scope == "total" for c in match.beside_a)


def _exclude(parts: list[Claim]) -> bool:
    """Whether nobody is of two of the parts."""
    concepts = [claim.subject.concept for claim in parts]
    return any(len(set(concepts)) == len(concepts) and group.issuperset(concepts) for group in DISTINCT)


def _change(match: Match) -> str | None:
    """A change, the figure that it led to, and the one that it began from."""
    for change, result in ((match.a, match.b), (match.b, match.a)):
        earlier = [claim for claim in _others(match) if claim.scope == "earlier"]
        rest = [claim for claim in _others(match) if claim.scope != "earlier"]
        if rest or len(earlier) != 1 or change.scope != "change" or result.scope != "total" or not change.direction:
            continue
        stated, later, before = change.quantity, result.quantity, earlier[0].quantity
        if stated and later and before and _are_one_kind(later, before) and stated.kind == "percent" and before.value:
            return _against(stated, later, before, change.direction == "up")
    return None


def _are_one_kind(one: Quantity, two: Quantity) -> bool:
    exact = one.hedge == two.hedge == "exact" and one.value is not None and two.value is not None
    return exact and one.kind != "percent" and (one.kind, one.unit) == (two.kind, two.unit)


def _against(stated: Quantity, later: Quantity, before: Quantity, up: bool) -> str | None:
    assert later.value is not None and before.value is not None
    sign = 1 if up else -1
    ends = [
        sign * ((later.value + one * later.precision / 2) / (before.value + two * before.precision / 2) - 1) * _HUNDRED
        for one in (-1, 1)
        for two in (-1, 1)
    ]
    if stated.value is None or stated.hedge not in ("exact", "about") or _allows(stated, min(ends), max(ends)):
        return None
    found = (later.value / before.value - 1) * _HUNDRED
    way = "a rise" if found > 0 else "a fall"
    return (
        f"from {reading(before)} to {reading(later)} is {way} of {figure(abs(round(found, 1)))}%, not {reading(stated)}"
    )


def _allows(stated: Quantity, least: Decimal, most: Decimal) -> bool:
    """Whether a stated share allows for one between two; the last digit may have been cut off."""
    low, high = stated.low, stated.high
    return low is not None and high is not None and low - stated.precision <= most and least <= high + stated.precision


def _others(match: Match) -> list[Claim]:
    return [claim for claim in match.beside_a if claim is not match.b]


RULE = Rule("FC405", "conflict", _test)
