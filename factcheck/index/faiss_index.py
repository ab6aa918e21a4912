"""Which sentences are near each other: a FAISS index over their vectors, or one product where they are few.

Vectors are rounded to multiples of 1/2048 first. A product of two such rows of unit length is a sum
of multiples of 2**-22 below 2: float32 holds every partial sum exactly, so that scores do not depend on
the order of addition, and with it not on the number of cores, the machine or the order of the rows.
The rounding moves a cosine by about 0.0002.
"""

import numpy as np
from numpy.typing import NDArray

from factcheck.protocols import Vectors

GRID = 2048
FEW = 512
"""So many rows are held against each other sooner than FAISS is imported."""
Rows = NDArray[np.int64]


def on_grid(vectors: Vectors) -> Vectors:
    """The vectors, of unit length or zero, rounded to the grid."""
    return np.ascontiguousarray(np.rint(vectors * GRID) / GRID, dtype=np.float32)


class VectorIndex:
    """Texts by their vectors.

    Args:
        vectors: float32 array of shape (n, d), rows of unit length or zero, on the grid.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._grid = vectors

    def __len__(self) -> int:
        return len(self._grid)

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
        scores, found = _nearest(self._grid[rows], min(count + 1, len(rows)))
        left = np.repeat(np.arange(len(rows)), found.shape[1])
        right, scores = found.ravel(), scores.ravel()
        kept = (right >= 0) & (right != left) & (scores >= least)
        low, high = np.minimum(left, right)[kept], np.maximum(left, right)[kept]
        keys, first = np.unique(low * len(rows) + high, return_index=True)
        return rows[keys // len(rows)], rows[keys % len(rows)], scores[kept][first]


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
