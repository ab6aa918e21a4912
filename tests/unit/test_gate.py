"""The gate: from findings and a threshold to an outcome and its exit code."""

import pytest

from factcheck.gate import fails, outcome
from factcheck.relations import FAIL_ON, RELATIONS, FailOn, Relation
from factcheck.verdicts import Finding


def _finding(relation: Relation) -> Finding:
    return Finding("0" * 10, "FC101", relation, "", (), (), "")


@pytest.mark.parametrize("fail_on", FAIL_ON)
@pytest.mark.parametrize("relation", RELATIONS)
def test_what_is_at_or_above_the_threshold_fails(relation: Relation, fail_on: FailOn) -> None:
    above = RELATIONS[: RELATIONS.index(fail_on) + 1] if fail_on != "never" else ()
    assert fails(relation, fail_on) == (relation in above)
    assert outcome([_finding("agree"), _finding(relation)], fail_on).result == ("fail" if relation in above else "pass")


@pytest.mark.parametrize(("result", "code"), [("pass", 0), ("fail", 1)])
def test_the_exit_code_follows(result: str, code: int) -> None:
    found = outcome([_finding("conflict")] if result == "fail" else [], "conflict")
    assert (found.result, found.exit_code) == (result, code)


def test_an_incomplete_run_is_an_error_whatever_was_found() -> None:
    assert outcome([_finding("conflict")], "conflict", complete=False).exit_code == 2
    assert outcome([], "never", complete=False).exit_code == 2


def test_agreement_can_never_fail() -> None:
    assert not {"agree", "compatible"} & {*FAIL_ON}
