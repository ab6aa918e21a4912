"""A table of vectors in a safetensors file, read row by row as rows are asked for.

The format is eight bytes of length, a JSON header, then the numbers. A corpus of a few articles needs a few
hundred rows of tens of thousands: the file is mapped, and a row made single precision when it is first used.
"""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.protocols import Vectors

Integers = NDArray[np.int64]
_TYPES = {"F16": np.float16, "F32": np.float32}


class Table:
    """(n, d) vectors.

    Args:
        path: a safetensors file.
        tensor: which of its tensors.

    Raises:
        OSError, ValueError, LookupError, TypeError: no such file, or no such table in it.
    """

    def __init__(self, path: Path, tensor: str) -> None:
        with open(path, "rb") as file:
            size = int.from_bytes(file.read(8), "little")
            entry = json.loads(file.read(size))[tensor]
        count, self.dimensions = entry["shape"]
        self._stored = np.memmap(
            path, _TYPES[entry["dtype"]], "r", 8 + size + entry["data_offsets"][0], (count, self.dimensions)
        )
        self._rows = np.empty((count, self.dimensions), dtype=np.float32)
        self._read = np.zeros(count, dtype=np.bool_)

    def sums(self, rows: Integers, ends: Integers, out: Vectors) -> None:
        """Add vectors up.

        Args:
            rows: the rows of all sums, one sum after another.
            ends: (m,) where among `rows` those of each sum end.
            out: (m, d) array of zeros, to be filled. The vectors of a sum are added in the order given, one by one: the
                sum is the same to the bit whatever stands beside it.
        """
        self._fetch(rows)
        for place, (start, end) in enumerate(pairwise((0, *ends.tolist()))):
            if start < end:
                np.add.reduce(self._rows.take(rows[start:end], axis=0), axis=0, out=out[place])

    def _fetch(self, rows: Integers) -> None:
        wanted = np.zeros(len(self._read), dtype=np.bool_)
        wanted[rows] = True
        missing = np.flatnonzero(wanted & ~self._read)
        self._rows[missing] = self._stored[missing]
        self._read[missing] = True
