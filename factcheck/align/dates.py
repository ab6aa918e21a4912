"""Which dates are those of one event: nearness of what happened, of its sentences, and of the reports.

Two dates are set against each other where each is the other's best counterpart: the words for what happened
and the sentences around them lie nearest, no other role is told, and where both name somebody or state figures,
they have one in common: the market closes on every day, and battles have their days. Sentences that share a date
agree on it, whatever else they date.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable
from dataclasses import dataclass

import numpy as np

from factcheck.align.candidates import Pairs, products
from factcheck.align.codes import Codes, Flags, Floats, coded
from factcheck.align.corpus import Corpus
from factcheck.align.nearness import cosines
from factcheck.protocols import Vectors
from factcheck.types import Claim, Period
from factcheck.verdicts import Evidence, Match, Meeting

SAME_ROLE = 0.15
"""What it adds to a cosine that the same happened."""
EVEN, SLOPE = 0.45, 12.0
"""The nearness at which it is as likely as not that two dates are of one event, and how soon it is sure."""
LEAST = 0.3
"""The nearness below which a pair is not worth a thought."""
AT_ONCE = 1 << 18
"""How many pairs are compared at a time, to bound the memory."""


@dataclass(frozen=True, slots=True)
class Dated:
    """The claims of a corpus that give the days of an event, in order; each column has n places.

    Attributes:
        article, sentence: where they stand, as places in the corpus.
        events: (n, d) the words for what happened, as vectors of unit length.
    """

    claims: tuple[Claim, ...]
    article: Codes
    sentence: Codes
    events: Vectors


def align_dates(corpus: Corpus, dated: Dated, near: Pairs) -> tuple[Match, ...]:
    """Find the pairs of dates that may be those of one event.

    Args:
        near: pairs of articles, the lower place first.

    Returns:
        Matches in the order of their claims.
    """
    across = near[0] != near[1]
    left, right = products(dated.article, (near[0][across], near[1][across]))
    nearness = _nearness(corpus, dated, left, right)
    best = (nearness >= LEAST) & _best(dated, left, right, nearness) & _best(dated, right, left, nearness)
    left, right, nearness = left[best], right[best], nearness[best]
    told = corpus.one_event(dated.article[left], dated.article[right])
    sure = told / (1 + np.exp(-SLOPE * (nearness - EVEN)))
    given, stated = _days_of(dated), _stated(corpus)
    return tuple(
        Match(
            one,
            two,
            corpus.articles[dated.article[a]].article,
            corpus.articles[dated.article[b]].article,
            Evidence(float(sure[row]), "unknown", "same" if one.role == two.role else "unknown"),
            meeting,
        )
        for row, (a, b) in enumerate(zip(left.tolist(), right.tolist(), strict=True))
        if _in_common((one := dated.claims[a]).names, (two := dated.claims[b]).names)
        and _in_common(stated[dated.sentence[a]], stated[dated.sentence[b]])
        and (
            (meeting := _meeting(one, two)) != "apart"
            or not _shared(given[dated.sentence[a]], given[dated.sentence[b]])
        )
    )


def _nearness(corpus: Corpus, dated: Dated, left: Codes, right: Codes) -> Floats:
    """0 to 1, how near two events lie by their words and their sentences; 0 where they are known to be two."""
    codes, roles = coded(claim.role for claim in dated.claims)
    nobody = np.array([role is None for role in roles], dtype=bool)
    found = np.zeros(len(left))
    for first in range(0, len(left), AT_ONCE):
        a, b = left[first : first + AT_ONCE], right[first : first + AT_ONCE]
        words = cosines(dated.events, a, b)
        sentences = cosines(corpus.embedded.sentences, dated.sentence[a], dated.sentence[b])
        same = (codes[a] == codes[b]) & ~nobody[codes[a]]
        possible = same | nobody[codes[a]] | nobody[codes[b]]
        found[first : first + AT_ONCE] = possible * np.minimum(1.0, (words + sentences) / 2 + SAME_ROLE * same)
    return found


def _best(dated: Dated, claim: Codes, other: Codes, nearness: Floats) -> Flags:
    """Whether the other claim of a pair is the nearest to the one in its article; the first of equals."""
    order = np.lexsort((other, -nearness, dated.article[other], claim))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (np.diff(claim[order]) != 0) | (np.diff(dated.article[other][order]) != 0)
    best = np.zeros(len(order), dtype=bool)
    best[order] = first
    return best


def _days_of(dated: Dated) -> dict[int, list[Period]]:
    """All that each sentence dates."""
    days: dict[int, list[Period]] = defaultdict(list)
    for claim, sentence in zip(dated.claims, dated.sentence.tolist(), strict=True):
        if claim.time is not None:
            days[sentence].append(claim.time)
    return days


def _stated(corpus: Corpus) -> dict[int, set[int]]:
    """The figures of each sentence."""
    figures: dict[int, set[int]] = defaultdict(set)
    for sentence, figure in zip(corpus.columns.sentence.tolist(), corpus.columns.figure.tolist(), strict=True):
        figures[sentence].add(figure)
    return figures


def _shared(mine: list[Period], theirs: list[Period]) -> bool:
    return any(one.overlaps(two) for one in mine for two in theirs)


def _in_common(mine: Collection[Hashable], theirs: Collection[Hashable]) -> bool:
    """Whether two sentences share some of what both have; where one has none nothing is known."""
    return not mine or not theirs or not set(mine).isdisjoint(theirs)


def _meeting(one: Claim, two: Claim) -> Meeting:
    assert one.time is not None and two.time is not None
    return "meet" if one.time.overlaps(two.time) else "apart"
