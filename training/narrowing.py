"""Fewer dimensions for a table of vectors, by principal components.

A table that was learned in many dimensions and then turned so that the first of them hold most is nearer to what was
learned than one that had to learn in few: it has found its way round what few dimensions cannot tell apart.
"""

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


def narrowed(table: Vectors, dimensions: int) -> Vectors:
    """The vectors in the directions in which the table is longest, about the origin: sums and their cosines stay near.

    Args:
        table: (n, d). Every row counts alike, so that rare words keep what tells them apart.
        dimensions: how many directions are kept.
    """
    wide = table.astype(np.float64)
    directions = np.linalg.eigh(wide.T @ wide).eigenvectors[:, ::-1][:, :dimensions]
    # A direction and its opposite are one to the algebra; its longest part points upwards, on every machine.
    longest = np.abs(directions).argmax(axis=0)
    turned = directions * np.sign(directions[longest, np.arange(directions.shape[1])])
    result: Vectors = (wide @ turned).astype(np.float32)
    return result
