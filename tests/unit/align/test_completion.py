"""What follows from other pairs, and what the other article bears out."""

import numpy as np

from factcheck.align.completion import complete, doubted

HOME = np.array([0, 0, 1, 1, 2])
"""Claims 0 and 1 stand in one article, 2 and 3 in another, 4 in a third."""


def _doubted(pairs: dict[tuple[int, int], tuple[float, str]]) -> dict[tuple[int, int], float]:
    left, right = np.array(list(pairs)).T
    sure = np.array([confidence for confidence, _ in pairs.values()])
    apart, same = (np.array([meeting == name for _, meeting in pairs.values()]) for name in ("apart", "same"))
    found = doubted(left, right, HOME, sure, apart, same)
    return {pair: round(value, 3) for pair, value in zip(pairs, found.tolist(), strict=True)}


def test_what_the_other_article_says_too_is_not_set_against_its_other_figures() -> None:
    found = _doubted({(0, 2): (0.9, "same"), (0, 3): (0.6, "apart")})
    assert found == {(0, 2): 0.9, (0, 3): 0.06}


def test_unless_that_article_sets_the_two_against_each_other_itself() -> None:
    found = _doubted({(0, 2): (0.9, "same"), (0, 3): (0.6, "apart"), (2, 3): (0.5, "apart")})
    assert found[0, 3] == 0.6


def test_what_a_third_article_says_bears_nothing_out() -> None:
    found = _doubted({(0, 3): (0.6, "apart"), (0, 4): (0.9, "same")})
    assert found[0, 3] == 0.6


def test_figures_that_can_both_be_true_are_not_doubted() -> None:
    assert _doubted({(0, 2): (0.9, "same"), (0, 3): (0.6, "meet")})[0, 3] == 0.6


def test_two_sure_pairs_lead_to_a_third() -> None:
    left, right = np.array([0, 0, 2]), np.array([2, 4, 4])
    sure, apart = np.array([0.9, 0.1, 0.8]), np.array([False, True, True])
    np.testing.assert_allclose(complete(left, right, HOME, sure, apart), [0.9, 0.72, 0.8])


def test_figures_that_are_apart_follow_by_way_of_a_third_article_only_from_surer_ones() -> None:
    left, right = np.array([0, 0, 2]), np.array([2, 4, 4])
    sure = np.array([0.5, 0.1, 0.9])
    assert complete(left, right, HOME, sure, np.array([False, True, False]))[1] == 0.1
    assert complete(left, right, HOME, sure, np.array([False, False, False]))[1] == 0.45
