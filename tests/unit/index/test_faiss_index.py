"""The index of sentences: near pairs, each once, with exact cosines."""

import numpy as np
import pytest

from factcheck.grid import to_codes
from factcheck.index import VectorIndex

CODES = to_codes(np.array([[1, 0], [0.6, 0.8], [0.8, 0.6], [-1, 0], [0, 0]], dtype=np.float32))
EVERY = np.arange(5)


def test_pairs_come_once_in_order_with_their_cosines() -> None:
    left, right, cosines = VectorIndex(CODES).near_pairs(EVERY, count=3, least=0.5)
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 1), (0, 2), (1, 2)]
    assert cosines.tolist() == pytest.approx([0.6, 0.8, 0.96], abs=1e-2)


def test_only_the_rows_asked_for_are_looked_at() -> None:
    left, right, _ = VectorIndex(CODES).near_pairs(np.array([0, 2]), count=3, least=0.0)
    assert (left.tolist(), right.tolist()) == ([0], [2])


@pytest.mark.parametrize("rows", [[], [1]])
def test_fewer_than_two_rows_have_no_pairs(rows: list[int]) -> None:
    left, right, cosines = VectorIndex(CODES).near_pairs(np.array(rows, dtype=np.int64), count=3, least=0.0)
    assert (len(left), len(right), len(cosines)) == (0, 0, 0)


def test_the_order_of_the_rows_changes_no_cosine() -> None:
    vectors = np.random.default_rng(0).normal(size=(40, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    turn = np.arange(40)[::-1]

    def found(order: np.ndarray) -> dict[frozenset[int], float]:
        left, right, cosines = VectorIndex(to_codes(vectors[order])).near_pairs(np.arange(40), count=40, least=-1.0)
        return {
            frozenset((int(order[a]), int(order[b]))): float(c) for a, b, c in zip(left, right, cosines, strict=True)
        }

    assert found(np.arange(40)) == found(turn)


def test_it_knows_its_size() -> None:
    assert (len(VectorIndex(CODES)), len(VectorIndex(CODES[:0]))) == (5, 0)
