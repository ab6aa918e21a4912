"""From judged pairs to findings: claims that hang together are one topic.

Two figures of one sentence that do not come to what it says are a finding by themselves.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from factcheck.group.components import components
from factcheck.group.ranking import weight
from factcheck.group.topics import topic
from factcheck.group.voices import voices
from factcheck.relations import RELATIONS
from factcheck.types import Claim
from factcheck.verdicts import Finding, Pair


def group(pairs: Sequence[Pair], outlets: Mapping[str, str]) -> tuple[Finding, ...]:
    """Group pairs into findings by the claims that they share.

    Args:
        outlets: for each article, by its id, who speaks where nobody is named: its outlet, one for all copies.

    Returns:
        Findings, worst first; then the weightiest first (see `factcheck.group.ranking`).
    """
    across = components(pair for pair in pairs if not pair.a.is_beside(pair.b))
    sums = [[pair] for pair in pairs if pair.a.is_beside(pair.b)]
    findings = [_finding(component, outlets) for component in (*across, *sums)]
    return tuple(sorted(findings, key=lambda f: (RELATIONS.index(f.pairs[0].relation), -weight(f), f.id)))


def _finding(pairs: list[Pair], outlets: Mapping[str, str]) -> Finding:
    ordered = tuple(sorted(pairs, key=lambda p: (RELATIONS.index(p.relation), _place(p.a), _place(p.b))))
    unique = {id(claim): claim for pair in ordered for claim in (pair.a, pair.b)}
    claims = tuple(sorted(unique.values(), key=_place))
    worst = ordered[0]
    return Finding(
        id=_id(claims),
        code=worst.code,
        relation=worst.relation,
        topic=topic(claims),
        pairs=ordered,
        claims=claims,
        because=worst.because,
        voices=voices(claims, outlets),
    )


def _place(claim: Claim) -> tuple[str, int]:
    return claim.article_id, claim.start


def _id(claims: Sequence[Claim]) -> str:
    """A hash of what is said: every figure in its sentence, white space folded, sorted."""
    said = sorted(
        {" ".join(f"{claim.sentence}\n{'' if claim.kind == 'statement' else claim.words}".split()) for claim in claims}
    )
    return sha256("\n".join(said).encode()).hexdigest()[:10]
