"""Learns token vectors: texts that mean the same are brought together, all others of the batch pushed apart.

Where a teacher knows how near the texts of a batch are, their vectors are held to that as well (after Park et al. 2019,
Relational Knowledge Distillation, arXiv:1904.05068): between English texts, between their translations, and across.

The loss is that of SimCLR (Chen et al. 2020, arXiv:2002.05709). A text competes with every other of its
batch, those of its own language included: without that, the two languages settle in corners
of their own, and a sentence's translation lies farther away than any sentence of the same language.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn.functional import cross_entropy, embedding_bag, normalize

from training.composition import Composition, written_out
from training.corpus import Pairs, Source
from training.narrowing import narrowed
from training.ragged import Integers, Ragged
from training.tokenizer import SILENT, spelled

_LOG = logging.getLogger(__name__)
_SAME_TEXT = 0.99
_NEVER = -1e4
_NEAR = 10.0

Vector = NDArray[np.float32]
Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a training run can be told.

    Attributes:
        pieces, dimensions: size of the table of token vectors.
        learned: dimensions while learning, of which the best are kept (see narrowing.py).
        steps: batches.
        batch: pairs a batch.
        temperature: what similarities are divided by.
        grading: how much a departure from the teacher's similarities weighs.
        rate: Adam's learning rate, after `warm_up` steps and before its linear descent to zero.
        threads: fixed, because sums come out differently on another number.
    """

    pieces: int = 22_000
    dimensions: int = 256
    learned: int = 512
    steps: int = 1_600
    batch: int = 512
    temperature: float = 0.12
    grading: float = 80.0
    rate: float = 0.02
    warm_up: int = 50
    seed: int = 0
    threads: int = 1


def train_vectors(
    sources: Sequence[Source], tokenizer: Tokenizer, grades: Mapping[str, Vector], recipe: Recipe
) -> NDArray[np.float16]:
    """Train.

    Args:
        grades: the teacher's vectors of the English texts of all graded sources.

    Returns:
        (pieces, d) token vectors in half precision.
    """
    torch.set_num_threads(recipe.threads)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    numbers = tokenizer.get_vocab()
    pieces = [spelled(piece) for piece in sorted(numbers, key=numbers.__getitem__)]
    silent = frozenset(numbers[piece] for piece in SILENT)
    drawers = [Drawer(source, tokenizer, silent, grades) for source in sources]
    weights = np.array([drawer.weight for drawer in drawers])
    composition = Composition(pieces, recipe.learned, frozenset(SILENT))
    optimizer = torch.optim.Adam(composition.parameters(), lr=recipe.rate, betas=(0.9, 0.99), fused=True)
    running = float("nan")
    for step in range(recipe.steps):
        for group in optimizer.param_groups:
            group["lr"] = recipe.rate * min(1, (step + 1) / recipe.warm_up) * (1 - step / recipe.steps)
        # One source a batch: texts of one kind are the hardest to tell apart.
        drawer = drawers[rng.choice(len(drawers), p=weights / weights.sum())]
        rows = drawer.draw(recipe.batch, rng)
        vectors = _vectors(composition, drawer.texts(rows, rng))
        likeness = vectors @ vectors.T
        loss = contrast(likeness, recipe.temperature)
        if drawer.graded:
            loss = loss + recipe.grading * departure(likeness, drawer.grades(rows))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        running = loss.item() if step == 0 else 0.98 * running + 0.02 * loss.item()
        if step % 100 == 0:
            _LOG.info("step %d of %d: loss %.3f", step, recipe.steps, running)
    return narrowed(written_out(composition), recipe.dimensions).astype(np.float16)


class Drawer:
    """Draws batches from one source.

    Attributes:
        weight: how often it is drawn from, beside others.
        graded: whether `grades` knows how near its texts are.
    """

    def __init__(
        self, source: Source, tokenizer: Tokenizer, silent: frozenset[int], grades: Mapping[str, Vector]
    ) -> None:
        self._dropout, self.graded = source.dropout, source.graded
        self._sides = tuple(_tokens([pair[side] for pair in source.pairs], tokenizer, silent) for side in (0, 1))
        shortest = np.minimum(*(side.lengths for side in self._sides))
        self._usable = np.flatnonzero(shortest >= source.fewest_tokens)
        self._grades = _centred(source.pairs, grades) if source.graded else None
        self.weight = source.share * len(self._usable)
        _LOG.info("%s: %d pairs, weight %.0f", source.name, len(self._usable), self.weight)

    def draw(self, size: int, rng: np.random.Generator) -> Integers:
        """The places of n pairs: `size`, or all there are."""
        rows: Integers = rng.choice(self._usable, min(size, len(self._usable)), replace=False)
        return rows

    def texts(self, rows: Integers, rng: np.random.Generator) -> Ragged:
        """Token ids of 2n texts: the left sides of n pairs, then their right sides."""
        return Ragged.stack([side.take(rows).thin(self._dropout, rng) for side in self._sides])

    def grades(self, rows: Integers) -> Tensor:
        """(2n, 2n) how near those texts are to each other, as the teacher sees it."""
        assert self._grades is not None
        vectors = torch.from_numpy(np.concatenate([side[rows] for side in self._grades]))
        return vectors @ vectors.T


def contrast(likeness: Tensor, temperature: float) -> Tensor:
    """How badly each of 2n unit vectors tells its other half, n places on, from all the others.

    A text that differs from the one at hand in nothing, or next to nothing, is no wrong answer and left out.

    Args:
        likeness: (2n, 2n) their cosines.
    """
    count = len(likeness)
    partners = (torch.arange(count) + count // 2) % count
    out = likeness.detach() > _SAME_TEXT
    out[torch.arange(count), partners] = False
    out.fill_diagonal_(True)
    return cross_entropy((likeness / temperature).masked_fill(out, _NEVER), partners)


def departure(likeness: Tensor, grades: Tensor) -> Tensor:
    """How far cosines are from those of the teacher; near pairs are few among all of a batch, and weigh more."""
    return ((likeness - grades).square() * (1 + _NEAR * grades.clamp(min=0))).mean()


def _centred(pairs: Pairs, grades: Mapping[str, Vector]) -> tuple[Vectors, Vectors]:
    """The teacher's vectors of both sides, an Arabic side having that of its English one.

    What all texts of a source have in common is taken out: two that have nothing else in common are at a right angle.
    """
    right = np.stack([grades[english] for _, english in pairs])
    left = np.stack([grades.get(text, grades[english]) for text, english in pairs])
    common = right.mean(axis=0)
    return _unit(left - common), _unit(right - common)


def _unit(rows: Vectors) -> Vectors:
    result: Vectors = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return result


def _vectors(composition: Composition, texts: Ragged) -> Tensor:
    """(n, d) unit vectors of n texts."""
    pieces, places = np.unique(texts.values, return_inverse=True)
    starts = torch.from_numpy(texts.starts)
    return normalize(embedding_bag(torch.from_numpy(places), composition(pieces), starts, mode="sum"), dim=1)


def _tokens(texts: list[str], tokenizer: Tokenizer, silent: frozenset[int]) -> Ragged:
    encodings = tokenizer.encode_batch_fast(texts, add_special_tokens=False)
    return Ragged.of([[piece for piece in encoding.ids if piece not in silent] for encoding in encodings])
