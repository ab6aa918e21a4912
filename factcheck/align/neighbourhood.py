"""How alike articles are, measured by those that are nearest to each.

Reports of one beat are alike: a quake, a raid, a match are told in the words of the last one. So two articles are held
against those that are nearest to each of them: where these are nearer still, the two tell of two events.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from factcheck.align.candidates import Pairs
from factcheck.align.codes import Codes, Floats
from factcheck.align.names import Likeness, Rarities, likenesses
from factcheck.align.nearness import cosines
from factcheck.protocols import Vectors

NEAREST, LEAST = 16, 10
"""How many of the articles that are nearest to one say how near another has to be, and how many at least."""
BY_CHANCE = 0.2
"""The cosine of two articles that have little to do with each other."""
STEPS = 16
"""Of what is measured, for each 1: an article more or less moves few pairs to another step."""


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Pairs of articles that are near each other, measured by the others.

    Attributes:
        keys: (n,) of each pair, ascending. count: how many articles there are.
        steps: (n, 3) of each pair in STEPS: by how much the two as wholes are nearer to each other than each is to
            those nearest to it (twice their likeness, less the mean of those of each); the same for the names in them,
            by how rare those are; and 0 to 1, how few articles are near either.
    """

    keys: Codes
    steps: Codes
    count: int

    @classmethod
    def of(cls, names: Sequence[Collection[str]], vectors: Vectors, rarity: Rarities, near: Pairs) -> "Neighbourhood":
        """Of the pairs among which an article's nearest are found.

        Args:
            names: those in each article. vectors: (a, d) every article as a vector. rarity: of names.
        """
        count = len(names)
        measured = (
            _ahead(lambda left, right: cosines(vectors, left, right), BY_CHANCE, count, near),
            _ahead(likenesses(names, rarity), 0.0, count, near),
            _few(count, near),
        )
        keys, steps = near[0] * count + near[1], np.rint(STEPS * np.stack(measured, axis=1)).astype(np.int64)
        order = np.argsort(keys, kind="stable")
        return cls(keys[order], steps[order], count)

    def __call__(self, left: Codes, right: Codes) -> Codes:
        """(n, 3) the steps of some of the pairs."""
        found: Codes = self.steps[np.searchsorted(self.keys, left * self.count + right)]
        return found


def _ahead(likeness: Likeness, chance: float, count: int, near: Pairs) -> Floats:
    """Twice how alike the articles of each pair are, less how alike each is to those that are most like it.

    Args:
        chance: how alike those are that are missing where an article has few near it.
    """
    value = likeness(*near)
    across = near[0] != near[1]
    alike = np.concatenate((value[across],) * 2)
    article = np.concatenate((near[0][across], near[1][across]))
    order = np.lexsort((-alike, article))
    article, alike = article[order], alike[order]
    first = np.arange(len(article)) - np.searchsorted(article, article) < NEAREST
    found = np.bincount(article[first], minlength=count)
    least = np.maximum(found, LEAST)
    usual = (np.bincount(article[first], alike[first], count) + (least - found) * chance) / least
    result: Floats = 2 * value - usual[near[0]] - usual[near[1]]
    return result


def _few(count: int, near: Pairs) -> Floats:
    """1 where neither article of a pair has another near it, 0 where one of them has LEAST."""
    across = near[0] != near[1]
    found = np.bincount(np.concatenate((near[0][across], near[1][across])), minlength=count)
    result: Floats = 1 - np.minimum(np.maximum(found[near[0]], found[near[1]]), LEAST) / LEAST
    return result
