"""FC401 slip of scale or digits: one figure is the other with its scale or two digits wrong.

What is left of a conflict when neither a later report nor two speakers explain it, and the two figures
have the same digits: a thousand or a million times apart, ten or a hundred times where two digits or more
agree, or with two neighbouring digits swapped.

    "a loan of 2.8 billion dirhams" · "a loan of 2.8 million dirhams"      a thousandfold
    "14,000 hectares burned" · "1,400 hectares burned"                     tenfold
    "46 arrested" · "64 arrested"                                          two digits swapped
    "20 dead" · "200 dead"                                                 no: one digit alone proves nothing
"""

from decimal import Decimal

from factcheck.judge.rules import Rule
from factcheck.verdicts import Match
from factcheck.wording import reading

_STEPS = {1: "ten", 2: "a hundred", 3: "a thousand", 6: "a million"}
_SURE_STEPS = (3, 6)


def _test(match: Match) -> str | None:
    one, two = match.quantities
    if match.meeting != "apart" or match.a.article_id == match.b.article_id or one.unit != two.unit:
        return None
    if not one.value or not two.value:
        return None
    slip = _times(one.value, two.value) or _swapped(one.value, two.value)
    return f"{reading(one)} and {reading(two)} cannot both be true; {slip}" if slip else None


def _times(one: Decimal, two: Decimal) -> str | None:
    """By what one is larger, if it has the other's digits."""
    small, large = sorted((abs(one), abs(two)))
    step = large.adjusted() - small.adjusted()
    digits = len(small.normalize().as_tuple().digits)
    if step not in _STEPS or small.scaleb(step) != large or (step not in _SURE_STEPS and digits == 1):
        return None
    return f"one is exactly {_STEPS[step]} times the other: a slip of scale?"


def _swapped(one: Decimal, two: Decimal) -> str | None:
    mine, theirs = (str(value.normalize().scaleb(-value.adjusted())).replace(".", "") for value in (one, two))
    if one.adjusted() != two.adjusted() or len(mine) != len(theirs):
        return None
    differ = [at for at in range(len(mine)) if mine[at] != theirs[at]]
    neighbours = len(differ) == 2 and differ[1] == differ[0] + 1
    swapped = neighbours and mine[differ[0]] == theirs[differ[1]] and mine[differ[1]] == theirs[differ[0]]
    return "they differ by two digits swapped: a slip of the pen?" if swapped else None


RULE = Rule("FC401", "conflict", _test)
