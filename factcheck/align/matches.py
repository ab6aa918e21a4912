"""From pairs of claims to matches: those that may speak of the same thing, with the evidence."""

import numpy as np

from factcheck.align import events
from factcheck.align.candidates import Pairs
from factcheck.align.codes import Codes, Floats
from factcheck.align.completion import complete
from factcheck.align.confidence import confidences, probability
from factcheck.align.corpus import Corpus
from factcheck.align.features import Evidences, collect
from factcheck.align.weights import EVENT, EVENT_CONSTANT, THING, THING_CONSTANT
from factcheck.verdicts import LIKENESSES, MEETINGS, Evidence, Match

POSSIBLE = 0.02
"""The confidence below which a pair is not worth a thought."""


def align(corpus: Corpus, pairs: Pairs, meetings: Codes) -> tuple[Match, ...]:
    """Find the pairs of claims that may speak of the same thing.

    Args:
        corpus: a pair's claims stand in the order of its articles.
        pairs: the candidates, as places of the first and the second claim of each.
        meetings: for each candidate whether its figures say the same, can both be true, or cannot: places in MEETINGS.

    Returns:
        Matches in the order of their claims, each with its evidence; how much of it a verdict needs is for the judge.
    """
    (left, right), columns = pairs, corpus.columns
    evidences = collect(corpus, left, right, meetings)
    thing = probability(evidences.features, THING, THING_CONSTANT) * evidences.possible
    mutual = evidences.features["mutual"] > 0
    sure = confidences(columns, left, right, thing * one_event(corpus, left, right), mutual)
    return complete(
        tuple(
            Match(
                columns.claims[left[row]],
                columns.claims[right[row]],
                corpus.articles[columns.article[left[row]]].article,
                corpus.articles[columns.article[right[row]]].article,
                _evidence(evidences, row, float(sure[row])),
                MEETINGS[meetings[row]],
            )
            for row in np.flatnonzero(sure >= POSSIBLE).tolist()
        )
    )


def one_event(corpus: Corpus, left: Codes, right: Codes) -> Floats:
    """For each pair of claims the probability that their articles tell of one event."""
    count, article = len(corpus.articles), corpus.columns.article
    keys, places = np.unique(article[left] * count + article[right], return_inverse=True)
    one, two = keys // count, keys % count
    told = probability(events.collect(corpus, one, two), EVENT, EVENT_CONSTANT)
    return np.where(one == two, 1.0, told)[places]


def _evidence(evidences: Evidences, row: int, confidence: float) -> Evidence:
    parts = ((name, weight * float(evidences.features[name][row])) for name, weight in THING.items())
    weighty = sorted((part for part in parts if part[1]), key=lambda part: (-abs(part[1]), part[0]))
    return Evidence(
        confidence,
        LIKENESSES[evidences.subject[row]],
        LIKENESSES[evidences.role[row]],
        tuple((name, round(value, 2)) for name, value in weighty),
    )
