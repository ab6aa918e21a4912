"""From judged pairs to findings: claims that hang together are one topic."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from hashlib import sha256

from factcheck.types import Claim
from factcheck.verdicts import RELATIONS, Finding, Pair


def group(pairs: Sequence[Pair]) -> tuple[Finding, ...]:
    """Group pairs into findings by the claims that they share.

    Returns:
        Findings, worst first; then those of more claims, then by id.
    """
    findings = [_finding(component) for component in _components(pairs)]
    return tuple(sorted(findings, key=lambda f: (RELATIONS.index(f.relation), -len(f.claims), f.id)))


def _components(pairs: Sequence[Pair]) -> list[list[Pair]]:
    parent: dict[int, int] = {}

    def root(node: int) -> int:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for pair in pairs:
        parent[root(id(pair.b))] = root(id(pair.a))
    components: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        components[root(id(pair.a))].append(pair)
    return list(components.values())


def _finding(pairs: list[Pair]) -> Finding:
    ordered = tuple(sorted(pairs, key=lambda p: (RELATIONS.index(p.relation), _place(p.a), _place(p.b))))
    unique = {id(claim): claim for pair in ordered for claim in (pair.a, pair.b)}
    claims = tuple(sorted(unique.values(), key=_place))
    worst = ordered[0]
    return Finding(_id(claims), worst.code, worst.relation, _topic(claims), ordered, claims, worst.because)


def _place(claim: Claim) -> tuple[str, int]:
    return claim.article_id, claim.start


def _id(claims: Sequence[Claim]) -> str:
    """A hash of what is said: every figure in its sentence, white space folded, sorted."""
    said = sorted(
        {" ".join(f"{claim.sentence}\n{claim.quantity.text if claim.quantity else ''}".split()) for claim in claims}
    )
    return sha256("\n".join(said).encode()).hexdigest()[:10]


def _topic(claims: Sequence[Claim]) -> str:
    """What the claims count or measure, in the fullest words of an article, and what happened to it."""
    concepts = Counter(claim.subject.concept for claim in claims)
    commonest = max(concepts, key=lambda concept: (concepts[concept], str(concept)))
    wordings = {" ".join(c.quantity.counted.split()) for c in claims if c.quantity and c.subject.concept == commonest}
    roles = Counter(claim.role for claim in claims if claim.role)
    parts = [max(wordings, key=lambda text: (len(text.split()), text))] if any(wordings) else []
    if roles:
        parts.append(min(roles, key=lambda role: (-roles[role], role)))
    kinds = sorted({claim.quantity.unit or claim.quantity.kind for claim in claims if claim.quantity})
    return " · ".join(part for part in parts if part) or kinds[0]
