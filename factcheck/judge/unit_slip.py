"""FC402 slip of unit: the number is the same, the unit is not.

What is left of a conflict when neither a later report nor two speakers explain it.

    "the plane lies in 30 metres of water" · "the plane lies in 30 feet of water"      a slip of unit
    "10 km" · "6.2 miles"                                                            no: this agrees
"""

from factcheck.judge.rules import Rule
from factcheck.verdicts import Match
from factcheck.wording import reading


def _test(match: Match) -> str | None:
    one, two = match.quantities
    if match.meeting != "apart" or match.a.article_id == match.b.article_id:
        return None
    if one.unit == two.unit or one.unit is None or two.unit is None or one.value is None or one.value != two.value:
        return None
    return f"{reading(one)} and {reading(two)} cannot both be true; only the units differ: a slip of unit?"


RULE = Rule("FC402", "conflict", _test)
