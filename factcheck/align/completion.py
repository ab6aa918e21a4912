"""Pairs that follow from others: what is the same thing as one figure's counterpart is its own.

Where a's figure surely stands beside h's and h's beside b's, a and b speak of the same thing too,
though their sentences may be far apart; so that a topic told by many comes out whole.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.verdicts import Match

SURE = 0.5
"""The confidence from which a pair leads on to others."""
STEPS = 2
"""How often what follows may lead on itself."""


def complete(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Raise the evidence of pairs that two sure ones lead to.

    Args:
        matches: every pair that might be of one thing, each once.

    Returns:
        The pairs in the order given; one that follows from two sure ones has the product of their confidences, if more.
    """
    raised = tuple(matches)
    for _ in range(STEPS):
        neighbours: dict[int, dict[int, float]] = defaultdict(dict)
        for match in raised:
            sure = match.evidence.confidence
            if sure >= SURE:
                neighbours[id(match.a)][id(match.b)] = neighbours[id(match.b)][id(match.a)] = sure
        raised = tuple(_raised(match, neighbours) for match in raised)
    return raised


def _raised(match: Match, neighbours: dict[int, dict[int, float]]) -> Match:
    ways, other_ways = neighbours.get(id(match.a)), neighbours.get(id(match.b))
    if not ways or not other_ways:
        return match
    through = max((ways[hub] * other_ways[hub] for hub in ways.keys() & other_ways.keys()), default=0.0)
    if through <= match.evidence.confidence:
        return match
    return replace(match, evidence=replace(match.evidence, confidence=through))
