"""The rules of statements as a population: each has a code, explains itself, and its examples are true."""

import re
from collections import Counter

import pytest

from factcheck.judge import RULES as FIGURE_RULES
from factcheck.judge.statements import RULES, Frame, StatementRule
from factcheck.judge.statements.figures import RULE as FIGURES
from factcheck.stating import as_counterparts

EVERY = (*RULES, FIGURES)


def _examples(rule: StatementRule) -> list[tuple[str, str, str]]:
    """The pairs of sentences in a rule's docstring, each with "clash", or "no: " and why."""
    return re.findall(r'^    "([^"]+)" · "([^"]+)"\s{2,}(\S.*)$', rule.explanation, re.MULTILINE)


def test_codes_are_unique() -> None:
    counted = Counter([*(rule.code for rule in EVERY), *(rule.code for rule in FIGURE_RULES)])
    assert [code for code, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule: StatementRule) -> None:
    head = " ".join(rule.explanation.partition("\n\n")[0].split())
    assert re.fullmatch(rf"{rule.code} [a-z ]+: .+\.", head)
    verdicts = {verdict.partition(":")[0] for *_, verdict in _examples(rule)}
    assert verdicts == {"clash", "no"}


@pytest.mark.parametrize(
    ("rule", "a", "b", "verdict"),
    [
        pytest.param(rule, *example, id=f"{rule.code}: {' · '.join(example[:2])}")
        for rule in EVERY
        for example in _examples(rule)
    ],
)
def test_the_examples_of_a_rule_are_true_both_ways(rule: StatementRule, a: str, b: str, verdict: str) -> None:
    for one, two in ((a, b), (b, a)):
        clash = rule.test(Frame(as_counterparts(one, two)))
        assert (clash is not None) == (verdict == "clash")
        assert clash is None or (clash.what and 0 <= clash.weight <= 1)
