"""Whether two articles tell of one event, by all that they have in common."""

from collections.abc import Mapping
from math import exp

import numpy as np

from factcheck.align.codes import Codes, Floats
from factcheck.align.corpus import Corpus
from factcheck.align.names import rarities
from factcheck.align.nearness import Embedded, cosines, coverage
from factcheck.protocols import Vectors
from factcheck.types import ReadArticle

FAR_APART = 60
"""Reports so many days apart are hardly of one event."""
STORY_PACE = 3.0
"""How many rare names in common bring `story` to 0.63; twice as many bring it to 0.86."""
FARTHEST_RANK = 63
"""Beyond so many nearer articles it makes no difference how many there are."""
ROWS_AT_ONCE = 1024
"""How many articles are held against all others at a time, to bound the memory."""

Features = Mapping[str, Floats]


def collect(corpus: Corpus, left: Codes, right: Codes) -> Features:
    """The evidence that pairs of articles tell of one event.

    Args:
        left, right: places of the articles of each pair.

    Returns:
        context: cosine of the two as wholes. coverage: how near their sentences lie (see `coverage`).
        crowd: binary logarithm of 1 and the number of articles that are nearer to one of the two.
        story: 0 to 1, how many names they share and how rare those are; share: of the rarity of all names of the
        one that has less. same_place: 1 where both name a place.
        figures: 0 to 1, how many figures both state that are no small counts.
        apart: 0 to 1, how far apart they were published. across: 1 for two languages.
    """
    articles, embedded = corpus.articles, corpus.embedded
    pairs = list(zip(left.tolist(), right.tolist(), strict=True))
    rarity = rarities(read.names for read in articles)
    totals = [sum(sorted(rarity[name] for name in read.names)) for read in articles]
    shared = np.array([sum(sorted(rarity[n] for n in articles[a].names & articles[b].names)) for a, b in pairs])
    least = np.array([min(totals[a], totals[b]) for a, b in pairs])
    stated, places = _stated(corpus), [frozenset(_places(read)) for read in articles]
    return {
        "context": cosines(embedded.articles, left, right),
        "coverage": np.array([coverage(embedded, a, b) for a, b in pairs]),
        "crowd": _crowd(embedded, left, right),
        "story": 1 - np.exp(-shared / STORY_PACE),
        "share": np.divide(shared, least, out=np.zeros(len(pairs)), where=least > 0),
        "same_place": np.array([float(bool(places[a] & places[b])) for a, b in pairs]),
        "figures": np.array([1 - exp(-len(stated[a] & stated[b])) for a, b in pairs]),
        "apart": np.array([_apart(articles[a], articles[b]) for a, b in pairs]),
        "across": np.array([float(articles[a].language != articles[b].language) for a, b in pairs]),
    }


def _stated(corpus: Corpus) -> list[frozenset[int]]:
    """The figures of each article that are no small counts."""
    columns = corpus.columns
    large = np.flatnonzero(~columns.small)
    found: list[set[int]] = [set() for _ in corpus.articles]
    for article, figure in zip(columns.article[large].tolist(), columns.figure[large].tolist(), strict=True):
        found[article].add(figure)
    return [frozenset(figures) for figures in found]


def _places(read: ReadArticle) -> set[str]:
    return {place.key for claim in read.claims for place in claim.places}


def _crowd(embedded: Embedded, left: Codes, right: Codes) -> Floats:
    """How many articles stand between two, as the one sees it that has more of them."""
    seen = np.maximum(_between(embedded.articles, left, right), _between(embedded.articles, right, left))
    result: Floats = np.log2(1 + np.minimum(seen, FARTHEST_RANK))
    return result


def _between(articles: Vectors, one: Codes, other: Codes) -> Floats:
    """How many articles are nearer to one than the other is."""
    near, result = cosines(articles, one, other), np.zeros(len(one))
    for first in range(0, len(articles), ROWS_AT_ONCE):
        rows = np.flatnonzero((first <= one) & (one < first + ROWS_AT_ONCE))
        around = articles[first : first + ROWS_AT_ONCE] @ articles.T
        around[np.arange(len(around)), np.arange(first, first + len(around))] = -1
        ranked = np.sort(around, axis=1)
        for row in rows.tolist():
            result[row] = len(articles) - np.searchsorted(ranked[one[row] - first], near[row], side="right")
    return result


def _apart(one: ReadArticle, two: ReadArticle) -> float:
    days = one.article.day, two.article.day
    return min(1.0, abs((days[0] - days[1]).days) / FAR_APART) if days[0] and days[1] else 0.0
