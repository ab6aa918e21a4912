"""Clashes that another pair explains away.

Where an article gives the figure of the other one as well, for the same thing, the two agree
there, and a further figure of that article is of something else. Where a figure has a better
counterpart in the other article, it is held against that one only. Neither holds where the
article gives its two figures as those of two who are named: it reports a dispute.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factcheck.types import Claim
from factcheck.verdicts import Match, Relation

MARGIN = 0.05
"""How much weaker the evidence of a meeting pair may be and still explain a clash away."""
Judged = tuple[Match, Relation, str]
Counterparts = Mapping[tuple[int, str], Sequence[tuple[Claim, float, bool]]]
"""For a claim and another article: the claims there that it is paired with, how surely, and whether they meet."""
_CLASHES = frozenset(("conflict", "disputed", "revised", "unclear"))


def settle(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """The judged pairs without the clashes that others explain away."""
    rows = tuple(judged)
    counterparts = _counterparts(rows)
    return tuple(row for row in rows if row[1] not in _CLASHES or not _explained(row[0], counterparts))


def _counterparts(rows: Iterable[Judged]) -> Counterparts:
    found: dict[tuple[int, str], list[tuple[Claim, float, bool]]] = defaultdict(list)
    for match, relation, _ in rows:
        if not _stands_apart(match):
            for claim, other in ((match.a, match.b), (match.b, match.a)):
                found[id(claim), other.article_id].append((other, match.evidence.score, relation not in _CLASHES))
    return found


def _explained(match: Match, counterparts: Counterparts) -> bool:
    if _stands_apart(match):
        return False
    score = match.evidence.score
    for claim, other in ((match.a, match.b), (match.b, match.a)):
        for rival, rival_score, meets in counterparts[id(claim), other.article_id]:
            better = rival_score > score + MARGIN or (meets and rival_score >= score - MARGIN)
            if rival is not other and better and not _two_voices(other, rival):
                return True
    return False


def _two_voices(one: Claim, two: Claim) -> bool:
    return one.speaker is not None and two.speaker is not None and one.speaker.differs(two.speaker)


def _stands_apart(match: Match) -> bool:
    """Whether the pair is of one article, or one figure is quoted as an earlier one: such pairs explain nothing."""
    return match.a.article_id == match.b.article_id or "earlier" in (match.a.scope, match.b.scope)
