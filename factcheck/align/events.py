"""Whether two articles tell of one event, by all that they have in common, and by how much others have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import exp, log2

import numpy as np

from factcheck.align.codes import Codes, Floats
from factcheck.align.confidence import probability
from factcheck.align.names import Likeness, Rarities, likenesses
from factcheck.align.nearness import cosines
from factcheck.align.neighbourhood import STEPS, Neighbourhood
from factcheck.align.weights import EVENT, EVENT_CONSTANT
from factcheck.outline import Outline
from factcheck.protocols import Vectors

FAR_APART = 6
"""Reports that came out two to the power of so many days apart are as far apart as reports can be."""
FAMILIAR = 0.2
"""The cosine of the names that two articles open with, from which they are strange to each other no longer."""
ANY_WEEKDAY = 0.5
"""What a weekday tells of the day where nothing says in which week."""

Features = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Events:
    """The pairs of articles of a corpus, each weighed once, when it is first asked for.

    Attributes:
        outlines, published: of each article. leads: (n, d) the first sentence of each as a vector.
        nearness: of the pairs of near articles of the whole corpus. place: (n,) the places of these articles there.
        opening: how alike the names are that two of them open with, by how rare these are there.
    """

    outlines: Sequence[Outline]
    published: Sequence[date | None]
    leads: Vectors
    nearness: Neighbourhood
    place: Codes
    opening: Likeness
    _told: dict[int, float] = field(default_factory=dict, init=False, repr=False)
    _names: dict[int, "_Named"] = field(default_factory=dict, init=False, repr=False)

    @classmethod
    def of(
        cls,
        outlines: Sequence[Outline],
        published: Sequence[date | None],
        leads: Vectors,
        place: Codes,
        nearness: Neighbourhood,
        names: Rarities,
    ) -> "Events":
        """Of some articles; `names` tells how rare a name is among those of the whole corpus."""
        opening = likenesses([outline.opening for outline in outlines], names)
        return cls(outlines, published, leads, nearness, place, opening)

    def __call__(self, left: Codes, right: Codes) -> Floats:
        """For each pair of articles, by their places, the probability that they tell of one event."""
        count = len(self.outlines)
        keys, places = np.unique(left * count + right, return_inverse=True)
        new = np.array([key for key in keys.tolist() if key not in self._told], dtype=np.int64)
        if len(new):
            self._told.update(zip(new.tolist(), self.weighed(new // count, new % count).tolist(), strict=True))
        return np.array([self._told[key] for key in keys.tolist()])[places]

    def weighed(self, left: Codes, right: Codes) -> Floats:
        """The same, of many pairs of which none recurs: nothing is kept."""
        told = probability(self.collect(left, right), EVENT, EVENT_CONSTANT)
        return np.where(left == right, 1.0, told)

    def collect(self, left: Codes, right: Codes) -> Features:
        """The evidence that pairs of articles tell of one event.

        Returns:
            lead: cosine of their first sentences.
            nearer: by how much the two as wholes are nearer to each other than each is to those nearest to it (see
            `Neighbourhood`); named: the same for the names in them, by how rare those are.
            strange: 0 to 1, how little the names that they open with have in common, by how rare these are; 0 where few
            articles are near either.
            figures: 0 to 1, how many figures both state that are no small counts.
            same_day, other_day: 0 to 1, whether the days that they name are the same, or others.
            apart: 0 to 1, how far apart they were published. across: 1 for two languages.
            few: 0 to 1, how few articles are near either; the fewer, the likelier they were laid side by side for a
            reason.
        """
        outlines, published = self.outlines, self.published
        pairs = list(zip(left.tolist(), right.tolist(), strict=True))
        told = [(self._named(a), self._named(b)) for a, b in pairs]
        meetings = np.array([one.meet(two) for one, two in told])
        opening = self.opening(left, right)
        nearer, named, few = self.nearness(self.place[left], self.place[right]).T / STEPS
        return {
            "lead": cosines(self.leads, left, right),
            "nearer": nearer,
            "named": named,
            "strange": np.maximum(0.0, 1 - 2 * few) * (1 - np.minimum(1.0, opening / FAMILIAR)),
            "figures": np.array([1 - exp(-len(one.figures & two.figures)) for one, two in told]),
            "same_day": np.maximum(meetings, 0.0),
            "other_day": np.maximum(-meetings, 0.0),
            "apart": np.array([_apart(published[a], published[b]) for a, b in pairs]),
            "across": np.array([float(outlines[a].language != outlines[b].language) for a, b in pairs]),
            "few": few,
        }

    def _named(self, article: int) -> "_Named":
        if article not in self._names:
            self._names[article] = _Named.of(self.outlines[article])
        return self._names[article]


@dataclass(frozen=True, slots=True)
class _Named:
    """What an article names: figures, the days that are known, and days of the week."""

    figures: frozenset[str]
    known: frozenset[int]
    week: frozenset[int]

    @classmethod
    def of(cls, outline: Outline) -> "_Named":
        return cls(frozenset(outline.figures), frozenset(outline.days), frozenset(outline.week))

    def meet(self, other: "_Named") -> float:
        """1 for a day in common, -1 where both name days and none is the same, 0 where one names none."""
        if self.known and other.known:
            return 1.0 if self.known & other.known else -1.0
        if self.week and other.week:
            return ANY_WEEKDAY if self.week & other.week else -ANY_WEEKDAY
        return 0.0


def _apart(one: date | None, two: date | None) -> float:
    return min(1.0, log2(1 + abs((one - two).days)) / FAR_APART) if one and two else 0.0
