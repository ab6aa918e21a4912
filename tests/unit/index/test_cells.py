"""Near rows among many, by cells."""

import hashlib
import os
import subprocess
import sys

import numpy as np
import pytest

from factcheck.grid import of_codes, to_codes
from factcheck.index import VectorIndex, faiss_index
from factcheck.index.cells import near_in_cells
from factcheck.protocols import Vectors
from tests.conftest import ROOT

COUNT, LEAST = 8, 0.3


def vectors(rows: int, seed: int = 0) -> Vectors:
    """Rows of unit length, in bundles that overlap, as those of news do."""
    chance = np.random.default_rng(seed)
    middles = chance.normal(size=(rows // 20, 64))
    found = middles[chance.integers(0, len(middles), rows)] + chance.normal(size=(rows, 64))
    result: Vectors = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
    return result


def test_most_of_the_nearest_are_found() -> None:
    codes = to_codes(vectors(4000))
    left, right, cosines = near_in_cells(codes, COUNT, LEAST)
    everyone = of_codes(codes) @ of_codes(codes).T
    np.testing.assert_array_equal(cosines, everyone[left, right])
    assert cosines.min() >= LEAST and not (left == right).any()
    assert np.bincount(left).max() <= COUNT
    np.fill_diagonal(everyone, -1)
    nearest = np.argsort(-everyone, axis=1, kind="stable")[:, :COUNT]
    wanted = {(row, other) for row in range(4000) for other in nearest[row].tolist() if everyone[row, other] >= LEAST}
    found = set(zip(left.tolist(), right.tolist(), strict=True))
    assert len(wanted & found) >= 0.95 * len(wanted)
    assert len(wanted) > 10_000


def test_each_row_has_its_nearest_first() -> None:
    left, _, cosines = near_in_cells(to_codes(vectors(1000)), COUNT, LEAST)
    assert (np.diff(left) >= 0).all()
    assert (np.diff(cosines)[np.diff(left) == 0] <= 0).all()


@pytest.mark.parametrize("rows", [1, 2, 100])
def test_few_rows_are_one_cell_and_exact(rows: int) -> None:
    codes = to_codes(vectors(100)[:rows])
    left, right, _ = near_in_cells(codes, COUNT, LEAST)
    everyone = of_codes(codes) @ of_codes(codes).T - 2 * np.eye(rows)
    assert len(left) == np.minimum(COUNT, (everyone >= LEAST).sum(axis=1)).sum()
    assert (everyone[left, right] >= LEAST).all()


def test_rows_that_are_all_alike_are_each_others_neighbours() -> None:
    left, right, cosines = near_in_cells(to_codes(np.repeat(vectors(20)[:1], 600, axis=0)), 3, LEAST)
    assert (np.bincount(left, minlength=600) == 3).all()
    assert (left != right).all() and (cosines == cosines[0]).all()


def test_empty_rows_have_no_neighbours() -> None:
    left, _, _ = near_in_cells(np.zeros((500, 9), dtype=np.int8), COUNT, LEAST)
    assert len(left) == 0


def test_pairs_that_wait_are_sorted_in_between(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = to_codes(vectors(2000))
    whole = near_in_cells(codes, COUNT, LEAST)
    monkeypatch.setattr("factcheck.index.cells._HELD", 20_000)
    monkeypatch.setattr("factcheck.index.cells._BLOCK", 10_000)
    for one, two in zip(whole, near_in_cells(codes, COUNT, LEAST), strict=True):
        np.testing.assert_array_equal(one, two)


CODE = """
import hashlib
from factcheck.grid import to_codes
from factcheck.index.cells import near_in_cells
from tests.unit.index.test_cells import vectors
found = near_in_cells(to_codes(vectors(3000)), 8, 0.3)
print(hashlib.sha256(b"".join(part.tobytes() for part in found)).hexdigest())
"""


def test_it_is_the_same_on_any_number_of_cores() -> None:
    printed = {
        subprocess.run(
            [sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, check=True,
            env={**os.environ, "OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads},
        ).stdout
        for threads in ("1", "2")
    }  # fmt: skip
    here = near_in_cells(to_codes(vectors(3000)), 8, 0.3)
    assert printed == {hashlib.sha256(b"".join(part.tobytes() for part in here)).hexdigest() + "\n"}


def test_the_index_looks_in_cells_where_rows_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    index, rows = VectorIndex(to_codes(vectors(1500))), np.arange(0, 1500, 2)
    exact = index.near_pairs(rows, COUNT, LEAST)
    monkeypatch.setattr(faiss_index, "MANY", 100)
    left, right, cosines = index.near_pairs(rows, COUNT, LEAST)
    known = dict(zip(zip(exact[0].tolist(), exact[1].tolist(), strict=True), exact[2].tolist(), strict=True))
    found = dict(zip(zip(left.tolist(), right.tolist(), strict=True), cosines.tolist(), strict=True))
    shared = known.keys() & found.keys()
    assert len(shared) >= 0.95 * len(known)
    assert all(known[pair] == found[pair] for pair in shared)
    assert (left < right).all() and set(left.tolist()) <= set(rows.tolist())
