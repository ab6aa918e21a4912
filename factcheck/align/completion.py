"""Pairs that follow from others: what is the same thing as one figure's counterpart is its own.

Where a's figure surely stands beside h's and h's beside b's, a and b speak of the same thing too,
though their sentences may be far apart; so that a topic told by many comes out whole.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.verdicts import Match

ROUNDS = 2
SURE = 0.5
"""The confidence from which a pair leads on to others."""
SAME_FIGURE = 0.25
"""The evidence from which two equal figures of a kind are surely one, as bare evidence says from SURE on."""


def complete(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Raise the evidence of pairs that two sure ones lead to.

    Args:
        matches: every pair that might be of one thing, each once.

    Returns:
        The pairs in the order given; one that follows from two sure ones has the weaker one's confidence, if more.
    """
    found = list(matches)
    for _ in range(ROUNDS):
        neighbours: dict[int, dict[int, float]] = defaultdict(dict)
        for match in found:
            sure = _sureness(match)
            if sure >= SURE:
                neighbours[id(match.a)][id(match.b)] = neighbours[id(match.b)][id(match.a)] = sure
        found = [_raised(match, neighbours) for match in found]
    return tuple(found)


def _sureness(match: Match) -> float:
    """The evidence of a pair; equal figures bear each other out."""
    bears_out = (
        match.meeting == "same" and match.evidence.confidence >= SAME_FIGURE and match.evidence.subject == "same"
    )
    return max(match.evidence.confidence, SURE) if bears_out else match.evidence.confidence


def _raised(match: Match, neighbours: dict[int, dict[int, float]]) -> Match:
    ways, other_ways = neighbours.get(id(match.a)), neighbours.get(id(match.b))
    if not ways or not other_ways:
        return match
    through = max((min(ways[hub], other_ways[hub]) for hub in ways.keys() & other_ways.keys()), default=0.0)
    if through <= match.evidence.confidence:
        return match
    return replace(match, evidence=replace(match.evidence, confidence=through))
