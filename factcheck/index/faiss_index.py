"""Which texts are near each other: one product where they are few, a FAISS index, or cells where they are many."""

import numpy as np
from numpy.typing import NDArray

from factcheck.grid import Codes, of_codes
from factcheck.index.cells import near_in_cells
from factcheck.protocols import Vectors

FEW, MANY = 512, 12_000
"""So many rows are held against each other sooner than FAISS is imported; more than so many go into cells, where a
hundredth of the neighbours is missed."""
Rows = NDArray[np.int64]


class VectorIndex:
    """Texts by their vectors.

    Args:
        codes: (n, d + 1) of the vectors (see `factcheck.grid`).
    """

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def __len__(self) -> int:
        return len(self._codes)

    def near_pairs(self, rows: Rows, count: int, least: float) -> tuple[Rows, Rows, Vectors]:
        """Pairs of near rows.

        Args:
            rows: the rows to look from and among, ascending.
            count: how many neighbours each row may bring.
            least: the cosine below which two rows are no neighbours.

        Returns:
            Three arrays: the lower row of each pair, the higher one, and their cosine; sorted, each pair once.
        """
        if len(rows) < 2:
            return rows[:0], rows[:0], np.zeros(0, dtype=np.float32)
        if len(rows) > MANY:
            left, right, cosines = near_in_cells(self._codes[rows], count, least)
        else:
            left, right, cosines = _near(of_codes(self._codes[rows]), min(count + 1, len(rows)), least)
        keys, first = np.unique(np.minimum(left, right) * len(rows) + np.maximum(left, right), return_index=True)
        return rows[keys // len(rows)], rows[keys % len(rows)], cosines[first]


def _near(grid: Vectors, count: int, least: float) -> tuple[Rows, Rows, Vectors]:
    """Each row with the others among so many nearest to it, itself counted, and their cosines."""
    cosines, found = _nearest(grid, count)
    left, right, cosines = np.repeat(np.arange(len(grid)), found.shape[1]), found.ravel(), cosines.ravel()
    kept = (right >= 0) & (right != left) & (cosines >= least)
    return left[kept], right[kept], cosines[kept]


def _nearest(grid: Vectors, count: int) -> tuple[Vectors, Rows]:
    """(n, count) cosines of each row with those nearest to it, itself among them, nearest first; and their places."""
    if len(grid) <= FEW:
        cosines = grid @ grid.T
        found = np.argsort(-cosines, axis=1, kind="stable")[:, :count]
        return np.take_along_axis(cosines, found, axis=1), found
    import faiss

    index = faiss.IndexFlatIP(grid.shape[1])
    index.add(grid)
    scores: Vectors
    scores, places = index.search(grid, count)
    return scores, places
