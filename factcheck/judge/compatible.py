"""FC104 compatible: both can be true, because the intervals that their words allow meet.

Bounds of one direction also tell a size: they are compatible while their figures are within a
factor of two.

    "at least 160" · "165"                       compatible
    "about 10,000" · "9,800"                     compatible
    "more than 400" · "more than 1,000"          no: the sizes differ
    "at least 160" · "158"                       no: 158 is below the bound
"""

from factcheck.judge.direction import opposite
from factcheck.judge.rules import Rule
from factcheck.verdicts import Match
from factcheck.wording import reading


def _test(match: Match) -> str | None:
    if opposite(match) or match.meeting == "apart":
        return None
    one, two = map(reading, match.quantities)
    return f"{one} and {two} can both be true"


RULE = Rule("FC104", "compatible", _test)
