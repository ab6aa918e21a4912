"""Which sentences of two articles are each other's counterpart: mutually the nearest, and by a margin."""

from typing import NamedTuple

from factcheck.align.candidates import Pairs
from factcheck.align.corpus import Corpus
from factcheck.protocols import Vectors

LEAST, LEAST_ACROSS, LEAST_NAMED = 0.45, 0.22, 0.18
"""How near two sentences are, at least, in one language and in two; and where they have a name in common, or two who
are named say them."""
MARGIN = 0.02
"""By how much each is nearer to the other than to any other sentence of its article."""
LEAST_EVENT = 0.3
"""The probability that the articles tell of one event, below which their sentences are not held against each other."""


class Meeting(NamedTuple):
    """Two sentences that are each other's counterpart.

    Attributes:
        left, right: their rows. near: cosine. confidence: the probability that they speak of one thing.
    """

    left: int
    right: int
    near: float
    confidence: float


def counterparts(corpus: Corpus, articles: Pairs) -> list[Meeting]:
    """Find the counterparts in pairs of articles.

    Args:
        articles: pairs of articles, the lower place first; an article and itself is passed over.

    Returns:
        In the order of their rows.
    """
    one, two = articles
    one, two = one[one != two], two[one != two]
    told = corpus.one_event(one, two)
    found = [
        meeting
        for a, b, event in zip(one.tolist(), two.tolist(), told.tolist(), strict=True)
        if event >= LEAST_EVENT
        for meeting in _meetings(corpus, a, b, event)
    ]
    return sorted(found, key=lambda meeting: (meeting.left, meeting.right))


def _meetings(corpus: Corpus, one: int, two: int, event: float) -> list[Meeting]:
    embedded, across = corpus.embedded, corpus.articles[one].language != corpus.articles[two].language
    first, second = embedded.span(one), embedded.span(two)
    near = embedded.sentences[first] @ embedded.sentences[second].T
    if not near.size:
        return []
    best = near.argmax(axis=1)
    found = []
    for x, y in enumerate(best.tolist()):
        value = float(near[x, y])
        rival = max(_second(near[x], y), _second(near[:, y], x))
        least = LEAST_ACROSS if across else LEAST
        if value - rival >= MARGIN and (value >= least or (value >= LEAST_NAMED and _named(corpus, one, two, x, y))):
            found.append(Meeting(first.start + x, second.start + y, value, event))
    return found


def _named(corpus: Corpus, one: int, two: int, x: int, y: int) -> bool:
    """Whether two sentences have a name in common, or two are named who say them."""
    a, b = corpus.articles[one].statements[x], corpus.articles[two].statements[y]
    return bool(a.names & b.names) or (a.speaker is not None and b.speaker is not None and a.speaker.differs(b.speaker))


def _second(values: Vectors, best: int) -> float:
    """The highest value but that of one place."""
    return float(max(values[:best].max(initial=0), values[best + 1 :].max(initial=0)))
