"""Near rows among many: each is looked for in the cells of like rows whose centres are nearest to it, and nowhere else.

A k-means over a sample makes the cells. Then each cell is multiplied once with all the rows that look into it: first
with its own, which tells how near a row's neighbours are at least, then with the others, of which little is left to be
sorted. Rows, centres and products lie on the grid (see `factcheck.grid`): each step is exact, and the result the
same on any number of cores.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from factcheck.cores import threads
from factcheck.grid import GRID, Codes, of_codes, on_grid
from factcheck.protocols import Vectors

Rows = NDArray[np.int64]

SIZE, OF, GROWTH = 128, 100_000, 0.3
"""Rows of a cell, on average, where there are so many rows; with their number it grows by this power, so that looking
for the cells of a row does not come to cost more than looking into them."""
PROBES = 16
"""Cells that a row is looked for in."""
_SAMPLE, _ROUNDS = 32, 4
"""Rows that the centre of a cell is made from, on average; rounds of k-means."""
_BLOCK = 1 << 22
"""Numbers in a product, at most."""
_HELD = 1 << 24
"""Pairs that wait to be sorted, at most."""
_STEPS, _HIGHEST = GRID * GRID, 2 * GRID * GRID
"""The steps of a cosine from 0 to 1; more than any product of two rows has."""
_ROW_BITS, _COSINE_BITS = 21, 20
MOST = 1 << _ROW_BITS
"""Rows, at most."""


def near_in_cells(codes: Codes, count: int, least: float) -> tuple[Rows, Rows, Vectors]:
    """Near rows.

    Args:
        codes: of n rows, up to MOST.
        count: how many neighbours each row has at most, the nearest first; of those equally near, the first rows.
        least: the cosine, above 0, below which two rows are no neighbours.

    Returns:
        Three arrays: a row, its neighbour, their cosine; by row, the nearest neighbour first.
    """
    cells = _Cells(codes)
    bound = np.full(len(codes), least, dtype=np.float32)
    keys, held = list[Rows](), 0
    for own in (True, False):
        for found in cells.pairs(codes, bound, own, count):
            keys.append(found)
            held += len(found)
            if held > _HELD:
                keys = [_nearest(np.concatenate(keys), count)]
                held = len(keys[0])
    left, right, steps = _unpacked(_nearest(np.concatenate(keys), count))
    return left, right, (steps / _STEPS).astype(np.float32)


class _Cells:
    """The rows by cells.

    Attributes:
        members: the rows of each cell. visitors: the rows that look into it and are of another.
    """

    def __init__(self, codes: Codes) -> None:
        size = max(SIZE, SIZE * (len(codes) / OF) ** GROWTH)
        centres = _centres(codes, max(1, int(len(codes) / size)))
        nearest = _nearest_centres(codes, centres, min(PROBES, len(centres)))
        self.members = _inverted(nearest[:, :1], len(centres))
        self.visitors = _inverted(nearest[:, 1:], len(centres))

    def pairs(self, codes: Codes, bound: Vectors, own: bool, count: int) -> Iterator[Rows]:
        """Packed pairs of rows whose cosine is at least the bound of the first.

        Args:
            bound: of each row; raised to its nearest neighbours of its own cell, where there are enough.
            own: whether to look among the rows of one cell, or from those of others. A cell does not hang on another
            then, and several are looked at at once.
        """

        def of_cell(cell: tuple[Rows, Rows]) -> Rows:
            members, visitors = cell
            base, step = of_codes(codes[members]).T, max(1, _BLOCK // len(members))
            found = [np.zeros(0, dtype=np.int64)]
            for first in range(0, len(visitors), step):
                rows = visitors[first : first + step]
                cosines = of_codes(codes[rows]) @ base
                if own:
                    cosines[np.arange(len(rows)), np.arange(first, first + len(rows))] = -1  # each row itself
                    if len(members) > count:
                        place = len(members) - count
                        bound[rows] = np.maximum(bound[rows], np.partition(cosines, place, axis=1)[:, place])
                one, other = np.divmod(np.flatnonzero(cosines >= bound[rows, None]), len(members))
                found.append(_packed(rows[one], members[other], cosines[one, other]))
            return np.concatenate(found)

        cells = zip(self.members, self.members if own else self.visitors, strict=True)
        yield from threads(of_cell, (cell for cell in cells if len(cell[0])))


def _packed(left: Rows, right: Rows, cosines: Vectors) -> Rows:
    """Pairs as numbers that sort by the first row, then by nearness, then by the second row."""
    far = _HIGHEST - np.rint(cosines * _STEPS).astype(np.int64)
    return (left << (_COSINE_BITS + _ROW_BITS + 1)) | (far << _ROW_BITS) | right


def _unpacked(keys: Rows) -> tuple[Rows, Rows, Rows]:
    far = (keys >> _ROW_BITS) & ((1 << (_COSINE_BITS + 1)) - 1)
    return keys >> (_COSINE_BITS + _ROW_BITS + 1), keys & (MOST - 1), _HIGHEST - far


def _nearest(keys: Rows, count: int) -> Rows:
    """Of packed pairs the first so many of each row."""
    keys.sort()
    rows = keys >> (_COSINE_BITS + _ROW_BITS + 1)
    beyond = np.zeros(len(keys), dtype=bool)
    beyond[count:] = rows[count:] == rows[:-count]
    return keys[~beyond]


def _inverted(places: Rows, count: int) -> list[Rows]:
    """For each of so many places the rows that name it, ascending."""
    order = np.argsort(places.ravel(), kind="stable")
    ends = np.cumsum(np.bincount(places.ravel(), minlength=count))
    return np.split(order // max(1, places.shape[1]), ends[:-1])


def _centres(codes: Codes, count: int) -> Vectors:
    """(count, d) centres of a sample of the rows, on the grid."""
    sample = codes[np.linspace(0, len(codes) - 1, min(len(codes), count * _SAMPLE)).astype(np.int64)]
    centres = of_codes(sample[np.linspace(0, len(sample) - 1, count).astype(np.int64)])
    for _ in range(_ROUNDS):
        cell = _nearest_centres(sample, centres, 1)[:, 0]
        order = np.argsort(cell, kind="stable")
        held, first = np.unique(cell[order], return_index=True)
        totals = np.add.reduceat(of_codes(sample[order]), first, axis=0, dtype=np.float64)
        lengths = np.sqrt(np.square(totals).sum(axis=1, keepdims=True))  # of multiples of 2**-18: exact
        centres[held] = on_grid((totals / np.maximum(lengths, 1e-9)).astype(np.float32))
    return centres


def _nearest_centres(codes: Codes, centres: Vectors, count: int) -> Rows:
    """(n, count) the places of the centres that are nearest to each row, the nearest first, the others ascending."""
    result, step = np.empty((len(codes), count), dtype=np.int64), max(1, _BLOCK // len(centres))
    for first in range(0, len(codes), step):
        near = of_codes(codes[first : first + step]) @ centres.T
        part = result[first : first + step]
        part[:, 0] = near.argmax(axis=1)
        if count > 1:
            near[np.arange(len(near)), part[:, 0]] = np.inf
            found = np.sort(np.argpartition(-near, count - 1, axis=1)[:, :count], axis=1)
            part[:, 1:] = found[found != part[:, :1]].reshape(len(near), count - 1)
    return result
