"""The gate: from findings and a threshold to an outcome and its exit code."""

import pytest

from factcheck.gate import fails, outcome, stricter, touching
from factcheck.relations import FAIL_ON, RELATIONS, FailOn, Relation
from factcheck.testing import claim, matched
from factcheck.verdicts import Finding, Pair, Ruling


def _finding(relation: Relation | None, *rulings: Ruling | None) -> Finding:
    """A finding with a pair for each ruling; with one that nobody has ruled on where none is given."""
    match = matched("The flood killed 38 people.", "The flood killed 40 people.")
    pairs = [Pair(match.a, match.b, relation, "", "FC101", ruling=ruling) for ruling in rulings or (None,) if relation]
    return Finding("0" * 10, "FC101", relation, "", tuple(pairs), (match.a, match.b), "")


def _ruling(accepted: bool) -> Ruling:
    return Ruling("review", accepted, "because", "desk", None, "story.toml: review 1")


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


def test_what_people_accept_passes_and_what_they_refuse_fails() -> None:
    assert outcome([_finding("conflict", _ruling(True))], "conflict").result == "pass"
    assert outcome([_finding("conflict", _ruling(False))], "conflict").result == "fail"
    assert outcome([_finding("conflict", _ruling(True), None)], "conflict").result == "fail"


@pytest.mark.parametrize(("fail_on_stale", "result"), [(True, "fail"), (False, "pass")])
def test_what_is_amiss_in_the_ledger_fails_only_where_that_is_asked_for(fail_on_stale: bool, result: str) -> None:
    found = outcome([_finding(None)], "conflict", fail_on_stale=fail_on_stale)
    assert (found.result, found.failing) == (result, frozenset({"0" * 10} if fail_on_stale else ()))


def test_a_pair_may_have_a_threshold_of_its_own() -> None:
    findings = [_finding("revised")]
    assert outcome(findings, "conflict", threshold=lambda pair: "revised").result == "fail"
    assert outcome(findings, "unclear", threshold=lambda pair: "never").result == "pass"


@pytest.mark.parametrize("one", FAIL_ON)
@pytest.mark.parametrize("two", FAIL_ON)
def test_the_stricter_threshold_fails_on_what_either_fails_on(one: FailOn, two: FailOn) -> None:
    for relation in RELATIONS:
        assert fails(relation, stricter(one, two)) == (fails(relation, one) or fails(relation, two))


def test_a_finding_is_cut_down_to_what_has_a_side_in_the_text() -> None:
    old, new, other = (claim(f"The flood killed {n} people.", id=name) for n, name in ((38, "a"), (40, "b"), (44, "c")))
    pairs = (Pair(old, other, "conflict", "apart", "FC101"), Pair(old, new, "revised", "later", "FC103"))
    whole = Finding("0" * 10, "FC101", "conflict", "dead", pairs, (old, new, other), "apart")
    (cut,) = touching([whole], lambda side: side is new)
    assert (cut.id, cut.relation, cut.code, cut.because) == (whole.id, "revised", "FC103", "later")
    assert cut.claims == (old, new)
    assert [pair.site for pair in cut.pairs] == [new]
    assert touching([whole], lambda side: False) == ()
    amiss = _finding(None)
    assert touching([amiss], lambda side: False) == (amiss,)


def test_agreement_can_never_fail() -> None:
    assert not {"agree", "compatible"} & {*FAIL_ON}
