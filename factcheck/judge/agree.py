"""FC105 agree: both say the same figure.

Plain figures agree when they are equal at the coarser of the two stated precisions, after
conversion; hedged ones when value and hedge are the same.

    "8,000 soldiers" · "ثمانية آلاف جندي"        agree
    "6.2 miles" · "10 km"                        agree, to the kilometre
    "about 10,000" · "10,000"                    no: compatible at most
"""

from factcheck.judge.direction import opposite
from factcheck.judge.rules import Rule
from factcheck.judge.wholes import exclusive
from factcheck.verdicts import Match
from factcheck.wording import reading


def _test(match: Match) -> str | None:
    if opposite(match) or exclusive(match) or match.meeting != "same":
        return None
    one, two = map(reading, match.quantities)
    return f"both say {one}" if one == two else f"{one} and {two} are the same as precisely as they are stated"


RULE = Rule("FC105", "agree", _test)
