"""Vectors as codes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from factcheck.grid import of_codes, on_grid, to_codes


@given(st.integers(0, 2**32 - 1), st.integers(1, 40), st.floats(0.1, 8))
def test_codes_are_near_and_keep_what_they_keep(seed: int, dimensions: int, power: float) -> None:
    vectors = np.random.default_rng(seed).normal(size=(5, dimensions)).astype(np.float32)
    vectors = np.sign(vectors) * np.abs(vectors) ** np.float32(power)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    once = on_grid(vectors)
    assert np.abs(once - vectors).max() <= 1 / 128
    np.testing.assert_array_equal(on_grid(once), once)
    np.testing.assert_array_equal(to_codes(once), to_codes(vectors))


def test_products_do_not_depend_on_the_order_of_addition() -> None:
    vectors = np.random.default_rng(0).normal(size=(60, 300)).astype(np.float32)
    vectors[:20, 0] = 40  # rows with one large component
    vectors = on_grid(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))
    exact = vectors.astype(np.float64) @ vectors.T.astype(np.float64)
    np.testing.assert_array_equal(vectors @ vectors.T, exact)
    np.testing.assert_array_equal(np.cumsum(vectors[0] * vectors[1], dtype=np.float32)[-1], exact[0, 1])


def test_nothing_stays_nothing() -> None:
    assert not of_codes(to_codes(np.zeros((2, 8), dtype=np.float32))).any()
    assert to_codes(np.zeros((0, 8), dtype=np.float32)).shape == (0, 9)
