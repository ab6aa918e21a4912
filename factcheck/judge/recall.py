"""Pairs that an article explains itself, by quoting an earlier figure beside its own.

An article that says "10,000; the first estimate was 3,000" tells how every 10,000 stands to every
3,000 for the same thing, even where no date does, or two dates seem to tell the two apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.judge import revised
from factcheck.types import Claim
from factcheck.verdicts import Judgement
from factcheck.wording import reading

SURE = 0.4
"""How sure it must be that two figures are of one thing which by themselves are left unclear."""
Claims = Mapping[int, list[Claim]]


def recall(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements, with those that an article explains turned into revisions."""
    given = tuple(judgements)
    alike: dict[int, list[Claim]] = defaultdict(list)
    later: dict[int, list[Claim]] = defaultdict(list)
    for judgement in given:
        a, b = judgement.match.a, judgement.match.b
        if judgement.relation in ("agree", "compatible"):
            alike[id(a)].append(b)
            alike[id(b)].append(a)
        elif judgement.relation == "revised" and a.recalls(b):
            quoted, own = (a, b) if a.scope == "earlier" else (b, a)
            later[id(quoted)].append(own)
    return tuple(_explained(judgement, alike, later) for judgement in given)


def _explained(judgement: Judgement, alike: Claims, later: Claims) -> Judgement:
    a, b = judgement.match.a, judgement.match.b
    of_one_scope = a.scope == b.scope or (a.scope == "earlier") != (b.scope == "earlier")
    sure = judgement.match.evidence.confidence >= SURE
    if judgement.relation != "conflict" and not (judgement.relation == "unclear" and of_one_scope and sure):
        return judgement
    for early, late in ((a, b), (b, a)):
        for quoted in (early, *alike.get(id(early), ())):
            successors = later.get(id(quoted), ())
            if any(own is late or any(own is like for like in alike.get(id(late), ())) for own in successors):
                because = (
                    f"{quoted.article_id} tells that {_say(early)} is the earlier figure and {_say(late)} replaces it"
                )
                return Judgement(judgement.match, revised.RULE.code, "revised", because)
    return judgement


def _say(claim: Claim) -> str:
    return reading(claim.quantity) if claim.quantity else claim.sentence
