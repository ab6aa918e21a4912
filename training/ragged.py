"""Rows of different lengths in two flat arrays: token ids of texts, n-grams of pieces."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Ragged:
    """n rows of integers.

    Attributes:
        values: all rows, one after another.
        lengths: (n,) how many values each row has.
    """

    values: Integers
    lengths: Integers

    @classmethod
    def of(cls, rows: Sequence[Sequence[int]]) -> "Ragged":
        """The rows, copied."""
        values = np.array([value for row in rows for value in row], dtype=np.int64)
        return cls(values, np.array([len(row) for row in rows], dtype=np.int64))

    @classmethod
    def stack(cls, parts: Sequence["Ragged"]) -> "Ragged":
        """The rows of all parts, one part after another."""
        return cls(np.concatenate([part.values for part in parts]), np.concatenate([part.lengths for part in parts]))

    @property
    def starts(self) -> Integers:
        """(n,) where each row begins among the values."""
        starts: Integers = np.cumsum(self.lengths) - self.lengths
        return starts

    def take(self, rows: Integers) -> "Ragged":
        """The rows asked for, in that order."""
        lengths = self.lengths[rows]
        chosen = Ragged(np.zeros(0, dtype=np.int64), lengths)
        places = np.repeat(self.starts[rows] - chosen.starts, lengths) + np.arange(lengths.sum())
        return Ragged(self.values[places], lengths)

    def thin(self, chance: float, rng: np.random.Generator) -> "Ragged":
        """Leave values out at random, but never the whole of a row. No row may be empty."""
        keep = rng.random(len(self.values)) >= chance
        keep[self.starts + (rng.random(len(self.lengths)) * self.lengths).astype(np.int64)] = True
        return Ragged(self.values[keep], np.add.reduceat(keep, self.starts, dtype=np.int64))
