"""Where all other figures of two sentences are the same, less is enough to set two against each other."""

from dataclasses import replace

import pytest

from factcheck.judge import ELSE_THE_SAME, judge_one
from factcheck.judge.beside import all_else_agrees
from factcheck.testing import matched

POLL = (
    "A poll by the institute found that {} percent trust the mayor, {} percent the council and [{}] percent the judge."
)


@pytest.mark.parametrize(
    ("a", "b", "agrees"),
    [
        pytest.param((41, 38, 30), (41, 38, 18), True, id="both others are the same"),
        pytest.param((41, 38, 30), (41, 35, 18), False, id="one of the others is not"),
        pytest.param((41, 38, 30), (38, 41, 18), True, id="in another order"),
    ],
)
def test_other_figures(a: tuple[int, ...], b: tuple[int, ...], agrees: bool) -> None:
    match = matched(POLL.format(*a), POLL.format(*b))
    assert all_else_agrees(match) == agrees
    unsure = replace(match, evidence=replace(match.evidence, confidence=ELSE_THE_SAME + 0.05, subject="unknown"))
    assert (judge_one(unsure) is not None) == agrees


def test_a_figure_alone_has_no_others() -> None:
    assert not all_else_agrees(matched("30 percent trust the judge.", "18 percent trust the judge."))
