"""Vectors as codes of one byte a dimension, so that what is computed of them is exact.

A vector of unit length is rounded to multiples of 1/512; one with a component that is too large for a byte, to
multiples of 1/256 or 1/128. A product of two such rows is a sum of multiples of 2**-18 that stays below 2: float32
holds every partial sum exactly, so that scores do not depend on the order of addition, and with it not on the number
of cores, the machine or the order of the rows. The rounding moves a cosine by about 0.001; of the 16 sentences nearest
to one in exact arithmetic it keeps more than 99 %.
"""

import numpy as np
from numpy.typing import NDArray

from factcheck.protocols import Vectors

GRID, LARGEST = 512, 127
_COARSER = 2
"""How often the steps of a row may be doubled: a component of 1 is then 127 of 128."""
Codes = NDArray[np.int8]
"""(n, d + 1): a row of multiples, and behind them how often its steps are doubled."""


def to_codes(vectors: Vectors) -> Codes:
    """Vectors of unit length or zero as codes."""
    highest = np.abs(vectors).max(axis=1, initial=0)
    doubled = sum((np.rint(highest * (GRID >> times)) > LARGEST).astype(np.int8) for times in range(_COARSER))
    codes = np.empty((len(vectors), vectors.shape[1] + 1), dtype=np.int8)
    steps = np.rint(vectors * np.ldexp(np.float32(GRID), -doubled)[:, None])
    codes[:, :-1], codes[:, -1] = np.clip(steps, -LARGEST, LARGEST), doubled
    return codes


def of_codes(codes: Codes) -> Vectors:
    """The vectors that codes stand for."""
    vectors = codes[:, :-1].astype(np.float32)
    vectors *= np.ldexp(np.float32(1 / GRID), codes[:, -1])[:, None]
    return vectors


def products(vectors: Vectors, codes: Codes) -> Vectors:
    """(q, n) products of vectors on the grid with those that codes stand for."""
    steps: Vectors = vectors @ codes[:, :-1].astype(np.float32).T
    steps *= np.ldexp(np.float32(1 / GRID), codes[:, -1])
    return steps


def on_grid(vectors: Vectors) -> Vectors:
    """The vectors, of unit length or zero, as their codes keep them."""
    return of_codes(to_codes(vectors))
