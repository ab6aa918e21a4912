"""FC104 compatible: both can be true, because the intervals that their words allow meet.

Bounds of one direction also tell a size: they are compatible while their figures are within a
factor of two. Two parts of one whole, the dead and the survivors, are compatible while they are no more than
all together.

    "at least 160" · "165"                       compatible
    "about 10,000" · "9,800"                     compatible
    "it killed [38] of the 67 aboard" · "29 passengers survived"      compatible: they add up
    "more than 400" · "more than 1,000"          no: the sizes differ
    "at least 160" · "158"                       no: 158 is below the bound
"""

from factcheck.judge.direction import opposite
from factcheck.judge.rules import Rule
from factcheck.judge.wholes import exclusive, whole
from factcheck.verdicts import Match
from factcheck.wording import figure, reading


def _test(match: Match) -> str | None:
    one, two = map(reading, match.quantities)
    if exclusive(match):
        return f"{one} and {two} {_together(match)}"
    if opposite(match) or match.meeting == "apart":
        return None
    return f"{one} and {two} can both be true"


def _together(match: Match) -> str:
    all_told, (one, two) = whole(match), match.quantities
    if all_told is not None and one.value is not None and two.value is not None and one.value + two.value == all_told:
        return f"add up to {figure(all_told)}"
    return "are parts of one whole"


RULE = Rule("FC104", "compatible", _test)
