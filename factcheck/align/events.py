"""Whether two articles tell of one event, by all that they have in common, and by how much others have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log2

import numpy as np

from factcheck.align.codes import Codes, Floats
from factcheck.align.columns import Columns
from factcheck.align.confidence import probability
from factcheck.align.nearness import Embedded
from factcheck.align.neighbourhood import STEPS, Neighbourhood
from factcheck.align.weights import EVENT, EVENT_CONSTANT
from factcheck.types import ReadArticle

FAR_APART = 6
"""Reports that came out two to the power of so many days apart are as far apart as reports can be."""
ANY_WEEKDAY = 0.5
"""What a weekday tells of the day where nothing says in which week."""

Features = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Events:
    """The pairs of articles of a corpus, each weighed once, when it is first asked for.

    Attributes:
        nearness: of the pairs of near articles of the whole corpus. place: (n,) the places of these articles there.
    """

    articles: Sequence[ReadArticle]
    columns: Columns
    embedded: Embedded
    nearness: Neighbourhood
    place: Codes
    _told: dict[int, float] = field(default_factory=dict, init=False, repr=False)

    def __call__(self, left: Codes, right: Codes) -> Floats:
        """For each pair of articles, by their places, the probability that they tell of one event."""
        count = len(self.articles)
        keys, places = np.unique(left * count + right, return_inverse=True)
        new = np.array([key for key in keys.tolist() if key not in self._told], dtype=np.int64)
        if len(new):
            one, two = new // count, new % count
            told = probability(self.collect(one, two), EVENT, EVENT_CONSTANT)
            self._told.update(zip(new.tolist(), np.where(one == two, 1.0, told).tolist(), strict=True))
        return np.array([self._told[key] for key in keys.tolist()])[places]

    def collect(self, left: Codes, right: Codes) -> Features:
        """The evidence that pairs of articles tell of one event.

        Returns:
            lead: cosine of their first sentences.
            nearer: by how much the two as wholes are nearer to each other than each is to those nearest to it (see
            `Neighbourhood`); named: the same for the names in them, by how rare those are.
            figures: 0 to 1, how many figures both state that are no small counts.
            same_day, other_day: 0 to 1, whether the days that they name are the same, or others.
            apart: 0 to 1, how far apart they were published. across: 1 for two languages.
            few: 0 to 1, how few articles are near either; the fewer, the likelier they were laid side by side for a
            reason.
        """
        articles, pairs = self.articles, list(zip(left.tolist(), right.tolist(), strict=True))
        stated, days = _stated(self.columns, len(articles)), [_Days.of(read) for read in articles]
        meetings = np.array([days[a].meet(days[b]) for a, b in pairs])
        nearer, named, few = self.nearness(self.place[left], self.place[right]).T / STEPS
        return {
            "lead": np.array([_lead(self.embedded, a, b) for a, b in pairs]),
            "nearer": nearer,
            "named": named,
            "figures": np.array([1 - exp(-len(stated[a] & stated[b])) for a, b in pairs]),
            "same_day": np.maximum(meetings, 0.0),
            "other_day": np.maximum(-meetings, 0.0),
            "apart": np.array([_apart(articles[a], articles[b]) for a, b in pairs]),
            "across": np.array([float(articles[a].language != articles[b].language) for a, b in pairs]),
            "few": few,
        }


def _lead(embedded: Embedded, one: int, two: int) -> float:
    first, second = embedded.span(one), embedded.span(two)
    if first.start == first.stop or second.start == second.stop:
        return 0.0
    return float(embedded.sentences[first.start] @ embedded.sentences[second.start])


def _stated(columns: Columns, count: int) -> list[frozenset[int]]:
    """The figures of each article that are no small counts."""
    large = np.flatnonzero(~columns.small)
    found: list[set[int]] = [set() for _ in range(count)]
    for article, figure in zip(columns.article[large].tolist(), columns.figure[large].tolist(), strict=True):
        found[article].add(figure)
    return [frozenset(figures) for figures in found]


@dataclass(frozen=True, slots=True)
class _Days:
    """The days that an article names: those that are known, and as days of the week."""

    known: frozenset[int]
    week: frozenset[int]

    @classmethod
    def of(cls, read: ReadArticle) -> "_Days":
        times = [claim.time for claim in read.claims if claim.time is not None]
        known = {time.first for time in times if time.first is not None and time.first == time.last}
        week = {time.weekday for time in times if time.weekday is not None}
        return cls(frozenset(day.toordinal() for day in known), frozenset(week | {day.weekday() for day in known}))

    def meet(self, other: "_Days") -> float:
        """1 for a day in common, -1 where both name days and none is the same, 0 where one names none."""
        if self.known and other.known:
            return 1.0 if self.known & other.known else -1.0
        if self.week and other.week:
            return ANY_WEEKDAY if self.week & other.week else -ANY_WEEKDAY
        return 0.0


def _apart(one: ReadArticle, two: ReadArticle) -> float:
    days = one.article.day, two.article.day
    return min(1.0, log2(1 + abs((days[0] - days[1]).days)) / FAR_APART) if days[0] and days[1] else 0.0
