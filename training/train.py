"""Learns token vectors: texts that mean the same are brought together, all others of the batch pushed apart.

The loss is that of SimCLR (Chen et al. 2020, arXiv:2002.05709). A text competes with every other of its
batch, those of its own language included: without that, the two languages settle in corners
of their own, and a sentence's translation lies farther away than any sentence of the same language.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn.functional import cross_entropy, embedding_bag, normalize

from training.composition import Composition, written_out
from training.corpus import Source
from training.ragged import Ragged
from training.tokenizer import SILENT

_LOG = logging.getLogger(__name__)
_SAME_TEXT = 0.99
_NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a training run can be told.

    Attributes:
        pieces, dimensions: size of the table of token vectors.
        steps: batches.
        batch: pairs a batch.
        temperature: what similarities are divided by.
        rate: Adam's learning rate, after `warm_up` steps and before its linear descent to zero.
        threads: fixed, because sums come out differently on another number.
    """

    pieces: int = 32_000
    dimensions: int = 256
    steps: int = 3_000
    batch: int = 1_024
    temperature: float = 0.12
    rate: float = 0.02
    warm_up: int = 50
    seed: int = 0
    threads: int = 2


def train_vectors(sources: Sequence[Source], tokenizer: Tokenizer, recipe: Recipe) -> NDArray[np.float16]:
    """Train.

    Returns:
        (pieces, d) token vectors in half precision.
    """
    torch.set_num_threads(recipe.threads)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    numbers = tokenizer.get_vocab()
    spelled = sorted(numbers, key=numbers.__getitem__)
    silent = frozenset(numbers[piece] for piece in SILENT)
    drawers = [Drawer(source, tokenizer, silent) for source in sources]
    weights = np.array([drawer.weight for drawer in drawers])
    composition = Composition(spelled, recipe.dimensions, frozenset(SILENT))
    optimizer = torch.optim.Adam(composition.parameters(), lr=recipe.rate, betas=(0.9, 0.99))
    running = float("nan")
    for step in range(recipe.steps):
        for group in optimizer.param_groups:
            group["lr"] = recipe.rate * min(1, (step + 1) / recipe.warm_up) * (1 - step / recipe.steps)
        # One source a batch: texts of one kind are the hardest to tell apart.
        drawer = drawers[rng.choice(len(drawers), p=weights / weights.sum())]
        loss = contrast(_vectors(composition, drawer.draw(recipe.batch, rng)), recipe.temperature)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        running = loss.item() if step == 0 else 0.98 * running + 0.02 * loss.item()
        if step % 100 == 0:
            _LOG.info("step %d of %d: loss %.3f", step, recipe.steps, running)
    return written_out(composition)


class Drawer:
    """Draws batches from one source."""

    def __init__(self, source: Source, tokenizer: Tokenizer, silent: frozenset[int]) -> None:
        self._dropout = source.dropout
        self._left, self._right = (_tokens([pair[side] for pair in source.pairs], tokenizer, silent) for side in (0, 1))
        shortest = np.minimum(self._left.lengths, self._right.lengths)
        self._usable = np.flatnonzero(shortest >= source.fewest_tokens)
        self.weight = source.share * len(self._usable)
        _LOG.info("%s: %d pairs, weight %.0f", source.name, len(self._usable), self.weight)

    def draw(self, size: int, rng: np.random.Generator) -> Ragged:
        """Token ids of 2n texts: n left sides, then their right sides. n is `size`, or all there are."""
        rows = rng.choice(self._usable, min(size, len(self._usable)), replace=False)
        return Ragged.stack([side.take(rows).thin(self._dropout, rng) for side in (self._left, self._right)])


def contrast(vectors: Tensor, temperature: float) -> Tensor:
    """How badly each of 2n unit vectors tells its other half, n places on, from all the others.

    A text that differs from the one at hand in nothing, or next to nothing, is no wrong answer and left out.
    """
    count = len(vectors)
    likeness = vectors @ vectors.T
    partners = (torch.arange(count) + count // 2) % count
    out = likeness.detach() > _SAME_TEXT
    out[torch.arange(count), partners] = False
    out.fill_diagonal_(True)
    return cross_entropy((likeness / temperature).masked_fill(out, _NEVER), partners)


def _vectors(composition: Composition, texts: Ragged) -> Tensor:
    """(n, d) unit vectors of n texts."""
    pieces, places = np.unique(texts.values, return_inverse=True)
    starts = torch.from_numpy(texts.starts)
    return normalize(embedding_bag(torch.from_numpy(places), composition(pieces), starts, mode="sum"), dim=1)


def _tokens(texts: list[str], tokenizer: Tokenizer, silent: frozenset[int]) -> Ragged:
    encodings = tokenizer.encode_batch_fast(texts, add_special_tokens=False)
    return Ragged.of([[piece for piece in encoding.ids if piece not in silent] for encoding in encodings])
