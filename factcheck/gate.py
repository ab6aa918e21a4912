"""From findings to an outcome that CI can act on."""

from collections.abc import Iterable

from factcheck.relations import RELATIONS, FailOn, Relation
from factcheck.verdicts import Finding, Outcome


def outcome(findings: Iterable[Finding], fail_on: FailOn, complete: bool = True) -> Outcome:
    """Decide.

    Args:
        fail_on: the mildest relation that fails, or "never".
        complete: whether all input could be read.
    """
    if not complete:
        return Outcome("error", fail_on)
    return Outcome("fail" if any(fails(finding.relation, fail_on) for finding in findings) else "pass", fail_on)


def fails(relation: Relation, fail_on: FailOn) -> bool:
    """Whether a relation is at or above a threshold.

    >>> fails("disputed", "conflict"), fails("disputed", "revised")
    (False, True)
    """
    return fail_on != "never" and RELATIONS.index(relation) <= RELATIONS.index(fail_on)
