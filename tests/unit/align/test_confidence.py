"""Pairs against their rivals."""

from dataclasses import replace

import numpy as np
import pytest

from factcheck.align import Columns
from factcheck.align.confidence import ELSEWHERE, confidences, probability
from factcheck.preparing import prepare
from factcheck.protocols import Encoder
from factcheck.types import Article

ONE = "The ministry said 12 people died in the flood."
TWO = "Some 15 people died in the flood.\nIt said 12 people died in the flood.\nNine people died in the flood."


@pytest.fixture(scope="module")
def columns(encoder: Encoder) -> Columns:
    return prepare([Article(id="a", text=ONE), Article(id="b", text=TWO)], encoder).corpus.columns


LEFT, RIGHT = np.array([0, 0, 0]), np.array([1, 2, 3])
ALONE = np.zeros(3, dtype=bool)
"""No two sentences are each other's nearest."""


def test_rivals_share_what_there_is_to_share(columns: Columns) -> None:
    even = confidences(columns, LEFT, RIGHT, np.array([0.5, 0.5, 0.5]), ALONE)
    np.testing.assert_allclose(even, 1 / 4)


def test_a_sure_rival_explains_the_others_away(columns: Columns) -> None:
    found = confidences(columns, LEFT, RIGHT, np.array([0.5, 0.99, 0.5]), ALONE)
    assert found[1] > 0.97
    assert found[0] < 0.02


def test_without_rivals_nothing_changes(columns: Columns) -> None:
    np.testing.assert_allclose(confidences(columns, LEFT[:1], RIGHT[:1], np.array([0.7]), ALONE[:1]), 0.7)


def test_two_named_speakers_are_no_rivals(columns: Columns) -> None:
    voiced = replace(columns, voice=np.array([1, 1, 2, 0]))
    found = confidences(voiced, LEFT[:2], RIGHT[:2], np.array([0.8, 0.8]), ALONE[:2])
    np.testing.assert_allclose(found, 0.8)


def test_an_earlier_figure_is_no_rival(columns: Columns) -> None:
    quoted = replace(columns, earlier=np.array([False, True, False, False]))
    found = confidences(quoted, LEFT, RIGHT, np.array([0.8, 0.8, 0.0]), ALONE)
    np.testing.assert_allclose(found, [0.8, 0.8, 0.0])


def test_figures_that_say_the_same_are_one_rival(columns: Columns) -> None:
    repeated = replace(columns, figure=np.array([0, 1, 2, 2]))
    found = confidences(repeated, LEFT, RIGHT, np.array([0.5, 0.5, 0.5]), ALONE)
    np.testing.assert_allclose(found, 1 / 3)


def test_a_rival_elsewhere_counts_less_where_sentences_are_each_others_nearest(columns: Columns) -> None:
    nearest = np.array([True, False, False])
    found = confidences(columns, LEFT, RIGHT, np.array([0.5, 0.5, 0.5]), nearest)
    assert found[0] == pytest.approx(1 / (1 + 1 + 2 * ELSEWHERE))
    np.testing.assert_allclose(found[1:], 1 / 4)


def test_evidence_is_weighed_and_summed() -> None:
    features = {"near": np.array([0.0, 1.0]), "far": np.array([0.0, 1.0])}
    np.testing.assert_allclose(probability(features, {"near": 3.0, "far": -1.0}, -1.0), 1 / (1 + np.exp([1.0, -1.0])))
