"""What the other figures of two sentences say of a pair: where all of them are the same, so is what the two are of."""

from collections.abc import Iterable

from factcheck.types import Claim
from factcheck.verdicts import Match

Figure = tuple[object, ...]


def all_else_agrees(match: Match) -> bool:
    """Whether both sentences give other figures, each of them the same ones."""
    mine, theirs = _figures(match.beside_a), _figures(match.beside_b)
    return bool(mine) and mine == theirs


def _figures(claims: Iterable[Claim]) -> list[Figure]:
    """What claims state, in an order of its own."""
    quantities = [claim.quantity for claim in claims if claim.quantity is not None]
    return sorted(((q.value, q.low, q.high, q.unit) for q in quantities), key=str)
