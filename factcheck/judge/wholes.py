"""A part and the rest of one whole: those who died of all aboard, and those who lived."""

from decimal import Decimal

from factcheck.lang.concepts import ALL_TOLD, EXCLUSIVE
from factcheck.types import Claim
from factcheck.verdicts import Match


def exclusive(match: Match) -> bool:
    """Whether nobody is of both figures: the dead and the survivors."""
    roles = {match.a.role, match.b.role}
    return any(len(roles & group) == 2 for group in EXCLUSIVE)


def whole(match: Match) -> Decimal | None:
    """Of how many both figures are, where a sentence tells ("38 of 67", "all 67 aboard"); None where two differ."""
    told = {*_told(match.a, match.beside_a), *_told(match.b, match.beside_b)}
    return told.pop() if len(told) == 1 else None


def _told(claim: Claim, beside: tuple[Claim, ...]) -> list[Decimal]:
    assert claim.quantity is not None
    if claim.quantity.whole is not None:
        return [claim.quantity.whole]
    return [
        other.quantity.value
        for other in beside
        if other.role in ALL_TOLD and other.quantity and other.quantity.hedge == "exact" and other.quantity.value
    ]
