"""From pairs of claims to matches: those that may speak of the same thing, with the evidence."""

import numpy as np

from factcheck.align import events
from factcheck.align.candidates import Pairs
from factcheck.align.codes import Codes, Flags, Floats
from factcheck.align.columns import Columns
from factcheck.align.completion import complete
from factcheck.align.confidence import confidences, probability
from factcheck.align.corpus import Corpus
from factcheck.align.features import Evidences, collect
from factcheck.align.weights import EVENT, EVENT_CONSTANT, THING, THING_CONSTANT
from factcheck.lang.concepts import STANDING
from factcheck.verdicts import LIKENESSES, MEETINGS, Evidence, Match

RECALLED = 0.9
"""The least confidence where the words of an article call one of two figures the earlier one."""
STANDING_MATTER = 0.5
"""The least probability that two claims are of one matter that measure the same of a country over one period."""
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
    told = one_event(corpus, left, right)
    likely = _likely(columns, left, right, told)
    left, right, meetings, told = left[likely], right[likely], meetings[likely], told[likely]
    evidences = collect(corpus, left, right, meetings)
    thing = probability(evidences.features, THING, THING_CONSTANT) * evidences.possible
    matter = np.maximum(told, STANDING_MATTER * _standing(columns, left, right, evidences))
    sure = confidences(columns, left, right, thing * matter, evidences.features["mutual"] > 0)
    sure = np.where(evidences.features["recalls"] > 0, np.maximum(sure, RECALLED * evidences.possible), sure)
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


def _likely(columns: Columns, left: Codes, right: Codes, told: Floats) -> Flags:
    """The pairs of articles of which any pair is possible, with all their pairs: these are each other's rivals."""
    measured, count = _measured(columns), int(columns.article.max(initial=0)) + 1
    _, places = np.unique(columns.article[left] * count + columns.article[right], return_inverse=True)
    worth = np.zeros(places.max(initial=-1) + 1, dtype=bool)
    worth[places[(told >= POSSIBLE) | (measured[left] & measured[right])]] = True
    likely: Flags = worth[places]
    return likely


def _measured(columns: Columns) -> Flags:
    """The claims that measure an economy."""
    found: Flags = np.array([thing.subject.concept in STANDING for thing in columns.things], dtype=bool)[columns.thing]
    return found


def _standing(columns: Columns, left: Codes, right: Codes, evidences: Evidences) -> Flags:
    """Whether both claims measure the same of an economy over one period, in whatever story."""
    same = evidences.subject == LIKENESSES.index("same")
    found: Flags = _measured(columns)[left] & same & (evidences.features["same_time"] > 0)
    return found


def _evidence(evidences: Evidences, row: int, confidence: float) -> Evidence:
    parts = ((name, weight * float(evidences.features[name][row])) for name, weight in THING.items())
    weighty = sorted((part for part in parts if part[1]), key=lambda part: (-abs(part[1]), part[0]))
    return Evidence(
        confidence,
        LIKENESSES[evidences.subject[row]],
        LIKENESSES[evidences.role[row]],
        tuple((name, round(value, 2)) for name, value in weighty),
    )
