"""FC102 disputed: two named speakers say what cannot both be true.

The outlet's own voice is nobody's: it takes two who are named, if only by description.

    "the army says 70 were killed" · "the rebels say they lost seven"      disputed
    "70 were killed" · "the rebels say they lost seven"                    no: this is a conflict of two reports
"""

from factcheck.judge.rules import Rule
from factcheck.judge.speakers import different_speakers
from factcheck.verdicts import Match
from factcheck.wording import isolated, reading


def _test(match: Match) -> str | None:
    if not different_speakers(match):
        return None
    (a, b), (one, two) = match.quantities, (match.a.source or "", match.b.source or "")
    return f"{isolated(one)} says {reading(a)}, {isolated(two)} says {reading(b)}"


RULE = Rule("FC102", "disputed", _test)
