"""Pairs that an article explains itself, by quoting an earlier figure beside its own.

An article that says "10,000; the first estimate was 3,000" tells how every 10,000 stands to every
3,000 for the same thing, even where no date does.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.judge.unclear import QUOTED
from factcheck.types import Claim
from factcheck.verdicts import Match, Relation
from factcheck.wording import reading

Judged = tuple[Match, Relation, str]


def recall(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """The judged pairs, with those that an article explains turned into revisions."""
    rows = tuple(judged)
    alike: dict[int, list[Claim]] = defaultdict(list)
    later: dict[int, list[Claim]] = defaultdict(list)
    for match, relation, _ in rows:
        if relation in ("agree", "compatible"):
            alike[id(match.a)].append(match.b)
            alike[id(match.b)].append(match.a)
        elif relation == "revised" and match.a.recalls(match.b):
            quoted, own = (match.a, match.b) if match.a.scope == "earlier" else (match.b, match.a)
            later[id(quoted)].append(own)
    return tuple(_revised(row, alike, later) for row in rows)


def _revised(row: Judged, alike: Mapping[int, list[Claim]], later: Mapping[int, list[Claim]]) -> Judged:
    match, relation, because = row
    if relation != "conflict" and because != QUOTED:
        return row
    for early, late in ((match.a, match.b), (match.b, match.a)):
        for quoted in (early, *alike.get(id(early), ())):
            successors = later.get(id(quoted), ())
            if any(own is late or any(own is like for like in alike.get(id(late), ())) for own in successors):
                return (
                    match,
                    "revised",
                    f"{quoted.article_id} tells that {_say(early)} is the earlier figure and {_say(late)} replaces it",
                )
    return row


def _say(claim: Claim) -> str:
    return reading(claim.quantity) if claim.quantity else claim.sentence
