"""Statements: which rule sees that two cannot both be true, as a corpus of cases, and what holds of any pair."""

from datetime import date

import pytest

from factcheck import Article, compare
from factcheck.judge.statements import Frame, first_clash, judge_statements
from factcheck.relations import CLASHES
from factcheck.stating import as_counterparts
from tests.corpus import cases


def _code(a: str, b: str) -> str:
    """The code of the rule that sees a clash in what is judged; "-" for none."""
    (*found,) = judge_statements([as_counterparts(a, b)])
    return next((pair.code for pair in found if pair.relation in CLASHES), "-")


@pytest.mark.parametrize(("language", "a", "b", "code"), cases("statements"))
def test_a_rule_sees_what_cannot_both_be_true(language: str, a: str, b: str, code: str) -> None:
    assert _code(a, b) == code


@pytest.mark.parametrize(("language", "a", "b", "code"), cases("statements", gaps_fail=False))
def test_left_and_right_may_change_places(language: str, a: str, b: str, code: str) -> None:
    assert _code(a, b) == _code(b, a)


@pytest.mark.parametrize(("language", "a", "b", "code"), cases("statements", gaps_fail=False))
def test_a_sentence_never_clashes_with_itself(language: str, a: str, b: str, code: str) -> None:
    for sentence in (a, b):
        assert first_clash(Frame(as_counterparts(sentence, sentence))) is None


SAID = "Police arrested the head of the harbour union at dawn."
DENIED = "Police did not arrest the head of the harbour union at dawn."


def test_the_words_that_clash_are_the_claims() -> None:
    (finding,) = compare([Article(id="a", text=SAID), Article(id="b", text=DENIED)]).findings
    (pair,) = finding.pairs
    assert (finding.code, finding.relation) == ("FC202", "conflict")
    assert [claim.kind for claim in (pair.a, pair.b)] == ["statement", "statement"]
    assert [claim.manner for claim in (pair.a, pair.b)] == ["said", "negated"]
    assert DENIED[pair.b.start : pair.b.end] == "not arrest"


def test_what_two_who_are_named_say_is_disputed() -> None:
    one = "The head of the union was arrested at dawn, the lawyer Ida Ferrante said."
    two = "The head of the union was not arrested at dawn, the minister Omar Haddad said."
    (finding,) = compare([Article(id="a", text=one), Article(id="b", text=two)]).findings
    assert finding.relation == "disputed"


def test_what_is_denied_first_and_reported_later_is_revised() -> None:
    early, late = date(2031, 5, 2), date(2031, 5, 4)
    for ids in (("a", "b"), ("b", "a")):
        articles = [Article(ids[0], DENIED, published=early), Article(ids[1], SAID, published=late)]
        assert compare(articles).findings[0].relation == "revised"
