"""From findings to an outcome that CI can act on."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from factcheck.relations import FAIL_ON, RELATIONS, FailOn, Relation
from factcheck.types import Claim
from factcheck.verdicts import Finding, Outcome, Pair

Threshold = Callable[[Pair], FailOn]


def outcome(
    findings: Iterable[Finding],
    fail_on: FailOn,
    *,
    complete: bool = True,
    fail_on_stale: bool = False,
    threshold: Threshold | None = None,
) -> Outcome:
    """Decide.

    Args:
        fail_on: the mildest relation that fails, or "never".
        complete: whether all input could be read.
        fail_on_stale: whether a finding fails that is of no pair, but of what people wrote of pairs.
        threshold: the mildest relation that fails for a pair, where that is not the same for all.
    """
    held = threshold or (lambda _: fail_on)
    failing = frozenset(finding.id for finding in findings if _fails(finding, held, fail_on_stale))
    return Outcome("error" if not complete else "fail" if failing else "pass", fail_on, failing)


def _fails(finding: Finding, threshold: Threshold, fail_on_stale: bool) -> bool:
    if finding.relation is None:
        return fail_on_stale
    return any(not pair.accepted and fails(pair.relation, threshold(pair)) for pair in finding.pairs)


def fails(relation: Relation, fail_on: FailOn) -> bool:
    """Whether a relation is at or above a threshold.

    >>> fails("disputed", "conflict"), fails("disputed", "revised")
    (False, True)
    """
    return fail_on != "never" and RELATIONS.index(relation) <= RELATIONS.index(fail_on)


def stricter(one: FailOn, two: FailOn) -> FailOn:
    """Of two thresholds the one that lets less pass.

    >>> stricter("conflict", "revised"), stricter("never", "conflict")
    ('revised', 'conflict')
    """
    if "never" in (one, two):
        return two if one == "never" else one
    return max(one, two, key=FAIL_ON.index)


def touching(findings: Iterable[Finding], touched: Callable[[Claim], bool]) -> tuple[Finding, ...]:
    """The findings with a side in some text, each cut down to the pairs that have one; worst first.

    A finding keeps its id, so that it is the same one in a run over everything. Those of no pair are kept.

    Args:
        touched: whether a claim stands in that text.
    """
    cut = (_cut(finding, touched) if finding.pairs else finding for finding in findings)
    kept = (finding for finding in cut if finding is not None)
    return tuple(sorted(kept, key=lambda f: len(RELATIONS) if f.relation is None else RELATIONS.index(f.relation)))


def _cut(finding: Finding, touched: Callable[[Claim], bool]) -> Finding | None:
    sited = ((pair, next((side for side in (pair.b, pair.a) if touched(side)), None)) for pair in finding.pairs)
    pairs = tuple(replace(pair, site=site) for pair, site in sited if site is not None)
    if not pairs:
        return None
    sides = {id(claim) for pair in pairs for claim in (pair.a, pair.b)}
    claims = tuple(claim for claim in finding.claims if id(claim) in sides)
    worst = pairs[0]
    return replace(finding, code=worst.code, relation=worst.relation, because=worst.because, pairs=pairs, claims=claims)
