"""How near texts lie to each other: cosines of sentences, of the words around figures, of articles, and by what margin.

All vectors lie on one grid (see `factcheck.index`), so that no product depends on the order of addition.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from factcheck.align.codes import Codes, Floats
from factcheck.protocols import Vectors

_AT_ONCE = 1 << 15
"""Pairs that are compared at a time, to bound the memory."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """The texts of a corpus as vectors of d places, rows of unit length or zero.

    Attributes:
        sentences: (s, d). article: (s,) the place of each one's article, ascending.
        windows: (n, d) the words around each claim's figure, in order of the claims that hold one.
        wordings: each wording of what is counted to its (d,) vector.
    """

    sentences: Vectors
    article: Codes
    windows: Vectors
    wordings: Mapping[str, Vectors]

    def span(self, article: int) -> slice:
        """The rows of an article's sentences."""
        first, last = np.searchsorted(self.article, (article, article + 1))
        return slice(int(first), int(last))

    def wording(self, one: str, two: str) -> float:
        """Cosine of two wordings of what is counted, 0 where one is empty."""
        return float(self.wordings[one] @ self.wordings[two]) if one and two else 0.0


def cosines(vectors: Vectors, left: Codes, right: Codes) -> Floats:
    """The cosines of rows in two lists, place by place."""
    result = np.empty(len(left), dtype=np.float64)
    for start in range(0, len(left), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        result[part] = np.einsum("ij,ij->i", vectors[left[part]], vectors[right[part]])
    return result


def margins(embedded: Embedded, left: Codes, right: Codes) -> Floats:
    """By how much two sentences are nearer to each other than either is to any other sentence of the other's article.

    Args:
        left, right: rows of sentences.

    Returns:
        The smaller of the two margins; below 0 where one of them has a nearer counterpart.
    """
    count = int(embedded.article.max(initial=0)) + 1
    blocks, places = np.unique(embedded.article[left] * count + embedded.article[right], return_inverse=True)
    order, ends = np.argsort(places, kind="stable"), np.cumsum(np.bincount(places, minlength=len(blocks)))
    result = np.zeros(len(left))
    for block, rows in zip(blocks.tolist(), np.split(order, ends[:-1]), strict=False):
        one, two = (embedded.span(article) for article in divmod(block, count))
        near = embedded.sentences[one] @ embedded.sentences[two].T
        if one == two:
            np.fill_diagonal(near, 0)
        x, y = left[rows] - one.start, right[rows] - two.start
        rival = np.maximum(_best_other(near, x, y), _best_other(near.T, y, x))
        result[rows] = near[x, y] - rival
    return result


def surroundings(embedded: Embedded, left: Codes, right: Codes) -> Floats:
    """How near the sentences before two sentences lie, and those after them: the larger cosine, 0 where it is less.

    Reports that follow one text say the same things in the same order.
    """
    result, last = np.zeros(len(left)), len(embedded.article) - 1
    for step in (-1, 1):
        one, two = np.clip(left + step, 0, last), np.clip(right + step, 0, last)
        inside = (embedded.article[one] == embedded.article[left]) & (embedded.article[two] == embedded.article[right])
        inside &= (one != left) & (two != right) & (embedded.article[left] != embedded.article[right])
        near = np.zeros(len(left))
        near[inside] = cosines(embedded.sentences, one[inside], two[inside])
        result = np.maximum(result, near)
    return result


def _best_other(near: Vectors, row: Codes, column: Codes) -> Vectors:
    """The highest value of each row named, the one in the column named left out; 0 where all others are lower."""
    if near.shape[1] == 1:
        return np.zeros(len(row), dtype=np.float32)
    best = near.argmax(axis=1)
    everyone = np.arange(len(near))
    highest, rest = near[everyone, best], near.copy()
    rest[everyone, best] = 0
    result: Vectors = np.maximum(np.where(best[row] == column, rest.max(axis=1)[row], highest[row]), 0)
    return result
