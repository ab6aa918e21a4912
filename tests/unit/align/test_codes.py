"""Columns of codes, and measures of pairs of them."""

import numpy as np

from factcheck.align.codes import coded, of_pairs


def test_values_are_numbered_as_they_come() -> None:
    codes, meanings = coded(["b", "a", "b", None])
    assert codes.tolist() == [0, 1, 0, 2]
    assert meanings == ("b", "a", None)


def test_nothing_to_number() -> None:
    nothing: list[str] = []
    codes, meanings = coded(nothing)
    assert codes.dtype == np.int64 and not len(codes) and meanings == ()


def test_a_measure_is_asked_once_for_each_pair_whatever_its_order() -> None:
    asked = []

    def measure(a: int, b: int) -> float:
        asked.append((a, b))
        return a + 10 * b

    found = of_pairs(np.array([2, 0, 2]), np.array([0, 2, 1]), 3, measure)
    assert found.tolist() == [20, 20, 21]
    assert sorted(asked) == [(0, 2), (1, 2)]


def test_no_pairs() -> None:
    assert of_pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), 3, lambda a, b: 1 / 0).tolist() == []
