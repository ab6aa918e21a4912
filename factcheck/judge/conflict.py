"""FC101 number conflict: two reports give figures for the same thing that cannot both be true.

Nothing else explains the difference: not the scope, a later report, or two speakers who dispute it.
An article is not held against itself.

    "a loan of $2.8 billion" · "a loan of $3.5 billion", on one day         conflict
    "up 3.2 %" · "down 3.2 %"                                              conflict, by direction
    "at least 85" · "79", one governor, one day                            conflict
    "at least 85" · "90"                                                   no: both can be true
"""

from factcheck.judge.direction import opposite
from factcheck.judge.rules import Rule
from factcheck.verdicts import Match
from factcheck.wording import reading

SURE_OF_ANY = 0.8
"""How sure it must be that a rise and a fall are of one thing where the words do not say that they are."""


def _test(match: Match) -> str | None:
    if match.a.article_id == match.b.article_id:
        return None
    one, two = map(reading, match.quantities)
    if opposite(match):
        known = match.evidence.subject in ("same", "kin") or match.evidence.confidence >= SURE_OF_ANY
        if not known or _answered(match):
            return None
        rise, fall = (one, two) if match.a.direction == "up" else (two, one)
        return f"{rise} is a rise, {fall} a fall"
    return f"{one} and {two} cannot both be true"


def _answered(match: Match) -> bool:
    """Whether a sentence tells of both changes: what rises by as much as the other falls is another thing."""
    return any(
        claim.direction == other.direction and claim.quantity is not None and claim.quantity.value == value
        for beside, other in ((match.beside_a, match.b), (match.beside_b, match.a))
        for value in (other.quantity.value if other.quantity else None,)
        for claim in beside
    )


RULE = Rule("FC101", "conflict", _test)
