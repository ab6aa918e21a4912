"""Sentences of two articles that speak of one thing, word held against word."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.statements import Statement
from factcheck.types import Article, Claim

Link = tuple[int, int]
"""A word of one statement and the word of the other that says the same, by their places."""


class Alignment(NamedTuple):
    """How the words of two statements, of m and n words, stand to each other.

    Attributes:
        near: (m, n) how near each two are, 0 to 1. meaning: (m, n) the cosines of their vectors.
        weight_a, weight_b: (m,) and (n,) how much each word says.
        links: those that say the same, each word in one link at most, in order.
    """

    near: NDArray[np.float32]
    meaning: NDArray[np.float32]
    weight_a: NDArray[np.float32]
    weight_b: NDArray[np.float32]
    links: tuple[Link, ...]

    @property
    def reversed(self) -> "Alignment":
        """The same with the sides changed."""
        links = tuple(sorted((b, a) for a, b in self.links))
        return Alignment(self.near.T, self.meaning.T, self.weight_b, self.weight_a, links)


@dataclass(frozen=True, slots=True)
class Counterparts:
    """Two sentences of two articles that speak of one thing, as what they say.

    Attributes:
        confidence: the probability that they do speak of one thing, 0 to 1.
    """

    a: Claim
    b: Claim
    article_a: Article
    article_b: Article
    one: Statement
    two: Statement
    alignment: Alignment
    confidence: float = 1.0

    @property
    def reversed(self) -> "Counterparts":
        """The same with the sides changed."""
        return Counterparts(
            self.b, self.a, self.article_b, self.article_a, self.two, self.one, self.alignment.reversed, self.confidence
        )
