"""Pairs that follow from others: what is the same thing as one figure's counterpart is its own.

Where a's figure surely stands beside h's and h's beside b's, a and b speak of the same thing too,
though their sentences may be far apart; so that a topic told by many comes out whole. And where a's figure
has its counterpart in b's article, which does not set it against b's, nothing there speaks against it.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.verdicts import Match

SURE = 0.45
"""The confidence from which a pair leads on to others."""
SURER = 0.6
"""The same for figures that are apart, by way of a third article."""
_Ways = dict[int, tuple[float, str]]
"""The claims that a sure pair leads to: how sure it is, and the article of each."""
STEPS = 2
"""How often what follows may lead on itself."""
LINKED = 0.2
"""The confidence from which an article is taken to set two figures of its own against each other."""


def complete(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Raise the evidence of pairs that two sure ones lead to.

    Args:
        matches: every pair that might be of one thing, each once.

    Returns:
        The pairs in the order given; one that follows from two sure ones has the product of their confidences, if more.
        Figures that are apart follow by way of a third article only from two that are surer still, and are doubted
        as much as one of them has a counterpart in the other's article that nothing there is set against.
    """
    raised = tuple(matches)
    for _ in range(STEPS):
        ways: dict[int, _Ways] = defaultdict(dict)
        for match in raised:
            sure = match.evidence.confidence
            if sure >= SURE:
                ways[id(match.a)][id(match.b)] = sure, match.b.article_id
                ways[id(match.b)][id(match.a)] = sure, match.a.article_id
        raised = tuple(_raised(match, ways) for match in raised)
    return _doubted(raised)


def _doubted(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Doubt those that are apart though one of the two is borne out by the other's article."""
    borne_out: dict[tuple[int, str], _Ways] = defaultdict(dict)
    linked = set[frozenset[int]]()
    for match in matches:
        a, b, sure = match.a, match.b, match.evidence.confidence
        if a.article_id == b.article_id:
            if sure >= LINKED:
                linked.add(frozenset((id(a), id(b))))
        elif match.meeting == "same" and "earlier" not in (a.scope, b.scope):
            borne_out[id(a), b.article_id][id(b)] = sure, b.article_id
            borne_out[id(b), a.article_id][id(a)] = sure, a.article_id

    def doubt(match: Match) -> float:
        sides = ((match.a, match.b), (match.b, match.a))
        return max(
            (
                sure
                for one, two in sides
                for other, (sure, _) in borne_out[id(one), two.article_id].items()
                if frozenset((other, id(two))) not in linked
            ),
            default=0.0,
        )

    return tuple(
        _with(match, match.evidence.confidence * (1 - doubt(match)))
        if match.meeting == "apart" and match.a.article_id != match.b.article_id
        else match
        for match in matches
    )


def _raised(match: Match, ways: dict[int, _Ways]) -> Match:
    mine, theirs = ways.get(id(match.a)), ways.get(id(match.b))
    if not mine or not theirs:
        return match
    own = {match.a.article_id, match.b.article_id}
    free = match.meeting != "apart" or len(own) == 1
    hubs = (
        hub
        for hub in mine.keys() & theirs.keys()
        if free or mine[hub][1] in own or min(mine[hub][0], theirs[hub][0]) >= SURER
    )
    through = max((mine[hub][0] * theirs[hub][0] for hub in hubs), default=0.0)
    return _with(match, through) if through > match.evidence.confidence else match


def _with(match: Match, confidence: float) -> Match:
    return replace(match, evidence=replace(match.evidence, confidence=confidence))
