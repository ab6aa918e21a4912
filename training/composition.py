"""Token vectors made of a vector of the piece's own and of those of its letter groups.

Most Arabic word forms are rare in any corpus of this size, and what the parallel text says of one form has to
serve the others. While training, pieces therefore share the vectors of their n-grams (after Bojanowski et al.
2017, arXiv:1607.04606); afterwards the sums are written out, one plain vector for each piece, at no cost to the reader.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import embedding, embedding_bag

from training.ragged import Integers, Ragged

GRAM_LENGTHS = (3, 4, 5, 6)
_FEWEST_PIECES = 3
_SPREAD = 0.1
# A piece's own vector moves at a fraction of the rate of what it shares: little text learns by heart too easily.
_OWN = 0.2


class Composition(nn.Module):
    """(pieces, d) vectors, as sums of what is learned of pieces and of n-grams."""

    def __init__(self, pieces: Sequence[str], dimensions: int, silent: frozenset[str]) -> None:
        """Start from noise.

        Args:
            pieces: as spelled, in the order of their ids.
            dimensions: d.
            silent: pieces whose vectors are to be zero.
        """
        super().__init__()
        self._grams = shared_grams(pieces)
        self._voiced = torch.tensor([[float(piece not in silent)] for piece in pieces])
        count = int(self._grams.values.max(initial=0)) + 1
        self.own = nn.Parameter(torch.randn(len(pieces), dimensions) * _SPREAD)
        self.shared = nn.Parameter(torch.randn(count, dimensions) * _SPREAD)

    def forward(self, pieces: Integers) -> Tensor:
        """(n, d) vectors of n pieces, given by id."""
        grams, ids = self._grams.take(pieces), torch.from_numpy(pieces)
        mean = embedding_bag(torch.from_numpy(grams.values), self.shared, torch.from_numpy(grams.starts), mode="mean")
        result: Tensor = (_OWN * embedding(ids, self.own) + mean) * embedding(ids, self._voiced)
        return result


def shared_grams(pieces: Sequence[str]) -> Ragged:
    """For each piece the numbers of its n-grams, those left out that hardly any other piece has."""
    grams = [
        [piece[at : at + size] for size in GRAM_LENGTHS if size < len(piece) for at in range(len(piece) - size + 1)]
        for piece in pieces
    ]
    spread = Counter(gram for row in grams for gram in set(row))
    kept = sorted(gram for gram, count in spread.items() if count >= _FEWEST_PIECES)
    numbers = {gram: number for number, gram in enumerate(kept)}
    return Ragged.of([[numbers[gram] for gram in row if gram in numbers] for row in grams])


def written_out(composition: Composition) -> NDArray[np.float32]:
    """(pieces, d) the sums."""
    with torch.no_grad():
        table: NDArray[np.float32] = composition(np.arange(len(composition.own), dtype=np.int64)).numpy()
    return table
