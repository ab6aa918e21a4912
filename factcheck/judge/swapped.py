"""FC404 swapped figures: two figures of a report stand in each other's place.

Each report says two things of the same people, the dead and the hurt, and each gives to the one what the
other gives to the other. A later count that went on from there would not happen to fall on the same two
figures, so that no date explains it.

    "[38] people were killed and 12 wounded" · "[12] people were killed and 38 wounded"      swapped
    "[38] people were killed and 12 wounded" · "[12] people were killed and 40 wounded"      no: this is a conflict
    "[38] people were killed and 12 wounded" · "[38] people were killed and 12 wounded"      no: this agrees
"""

from factcheck.judge.rules import Rule
from factcheck.types import Claim
from factcheck.verdicts import Match
from factcheck.wording import reading


def _test(match: Match) -> str | None:
    if match.meeting != "apart" or match.a.article_id == match.b.article_id or match.a.role != match.b.role:
        return None
    crossed = any(
        one.role == two.role and _is_same(one, match.b) and _is_same(two, match.a)
        for one in _of_another_role(match.a, match.beside_a)
        for two in _of_another_role(match.b, match.beside_b)
    )
    one, two = map(reading, match.quantities)
    return f"{one} and {two} stand in each other's place in the two reports: swapped?" if crossed else None


def _of_another_role(claim: Claim, beside: tuple[Claim, ...]) -> list[Claim]:
    """The figures beside one of which something else is said; none where nothing is said of the one."""
    return [other for other in beside if claim.role is not None and other.role not in (None, claim.role)]


def _is_same(one: Claim, two: Claim) -> bool:
    mine, theirs = one.quantity, two.quantity
    return bool(mine and theirs and mine.value and (mine.value, mine.unit) == (theirs.value, theirs.unit))


RULE = Rule("FC404", "conflict", _test)
