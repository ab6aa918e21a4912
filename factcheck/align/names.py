"""How much two texts share, by how rare each thing they share is in the corpus."""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from hashlib import blake2b
from math import exp, log, log2, sqrt

import numpy as np

from factcheck.align.codes import Codes, Floats

Likeness = Callable[[Codes, Codes], Floats]
"""How alike texts are, pair by pair, given by their places."""

READ_BEFORE = 50
"""Things count as if so many further texts had been read: in a corpus of two nothing is rare."""
STEPS, STEPS_OF_ALL = 2, 4
"""Classes of the numbers of texts that have a thing, and of the numbers of all, for each power of two. A text more or
less moves few things to another class, so that the evidence of pairs which share nothing with it stays what it was."""


class Rarities:
    """How rare each thing is: near 1 where one text has it, near 0 where all have.

    It goes by classes: of how many texts have it, and of how many there are.

    >>> rarities = Rarities([frozenset("ab"), frozenset("a")])
    >>> round(rarities["a"], 2), round(rarities["b"], 2)
    (0.77, 0.9)

    Args:
        texts: the things of each, each once.
    """

    def __init__(self, texts: Iterable[Iterable[Hashable]]) -> None:
        counts, number = Counter[Hashable](), READ_BEFORE
        for text in texts:
            counts.update(text)
            number += 1
        self._number = round(STEPS_OF_ALL * log2(number))
        self._classes = {thing: round(STEPS * log2(count)) for thing, count in counts.items()}
        most = log(2) * self._number / STEPS_OF_ALL
        counted = {step: 2 ** (step / STEPS) for step in set(self._classes.values())}
        self._marks = dict[Hashable, int]()
        self._values = {step: max(0.0, 1 - log(count + 0.5) / most) for step, count in counted.items()}

    def __getitem__(self, thing: Hashable) -> float:
        """The rarity of a thing that a text has."""
        return self._values[self._classes[thing]]

    def mark(self, things: Iterable[Hashable]) -> int:
        """A number that is another where the class of one of some things is, whatever their order."""
        return sum(self._mark(thing) for thing in things)

    def _mark(self, thing: Hashable) -> int:
        if thing not in self._marks:
            told = repr((thing, self._classes[thing], self._number))
            self._marks[thing] = int.from_bytes(blake2b(told.encode(), digest_size=16).digest())
        return self._marks[thing]

    def overlap(self, one: frozenset[str], two: frozenset[str]) -> float:
        """0 for nothing in common, 0.63 for one thing that is as rare as can be, near 1 for many."""
        return 1 - exp(-sum(sorted(self[thing] for thing in one & two)))


def likenesses(names: Sequence[Collection[str]], rarity: Rarities) -> Likeness:
    """The cosine of the names of two texts, each weighed by how rare it is; 0 where one has none."""
    held = [frozenset(own) for own in names]
    squares = {name: rarity[name] ** 2 for name in frozenset[str]().union(*held)}
    lengths = [sqrt(_sum(squares[name] for name in own)) for own in held]

    def likeness(left: Codes, right: Codes) -> Floats:
        return np.array(
            [
                _sum(squares[name] for name in shared) / (lengths[a] * lengths[b]) if shared else 0.0
                for a, b in zip(left.tolist(), right.tolist(), strict=True)
                for shared in (held[a] & held[b],)
            ]
        )

    return likeness


def _sum(values: Iterable[float]) -> float:
    """The sum, whatever the order of the values."""
    return sum(sorted(values))
