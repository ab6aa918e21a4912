"""From pairs of claims to matches: those that may speak of the same thing, with the evidence."""

from collections import defaultdict
from collections.abc import Callable

import numpy as np

from factcheck.align.candidates import Pairs
from factcheck.align.codes import Codes, Flags, Floats, coded
from factcheck.align.columns import Columns
from factcheck.align.confidence import confidences, probability
from factcheck.align.corpus import Corpus
from factcheck.align.features import Evidences, collect
from factcheck.align.weights import THING, THING_CONSTANT
from factcheck.lang.concepts import EXCLUSIVE, STANDING
from factcheck.types import Claim
from factcheck.verdicts import LIKENESSES, MEETINGS, Evidence, Match

RECALLED = 0.9
"""The least confidence where the words of an article call one of two figures the earlier one."""
REPRINTED = 0.95
"""The least probability that two figures are of one thing whose sentences in one event are else the same."""
STANDING_MATTER = 0.5
"""The least probability that two claims are of one matter that measure the same of a country over one period."""
POSSIBLE = 0.015
"""The confidence below which a pair is not worth a thought."""
PARTS = tuple(THING)
"""The names of the parts of the evidence."""


def align(corpus: Corpus, pairs: Pairs, meetings: Codes) -> tuple[Match, ...]:
    """Find the pairs of claims that may speak of the same thing.

    Args:
        corpus: a pair's claims stand in the order of its articles.
        pairs: the candidates, as places of the first and the second claim of each.
        meetings: for each candidate whether its figures say the same, can both be true, or cannot: places in MEETINGS.

    Returns:
        Matches in the order of their claims, each with its evidence, without what third articles add to it (see
        `complete`); how much of it a verdict needs is for the judge.
    """
    (left, right), columns = pairs, corpus.columns
    told = corpus.one_event(columns.article[left], columns.article[right])
    likely = _likely(columns, left, right, told)
    left, right, meetings, told = left[likely], right[likely], meetings[likely], told[likely]
    evidences = collect(corpus, left, right, meetings)
    alone = probability(evidences.features, THING, THING_CONSTANT)
    mutual = evidences.features["mutual"] > 0
    matter = np.maximum(told, STANDING_MATTER * _standing(columns, left, right, evidences))
    sure = confidences(columns, left, right, alone * evidences.possible * matter, mutual)
    sure = np.where(evidences.features["recalls"] > 0, np.maximum(sure, RECALLED * evidences.possible), sure)
    rest = _of_one_whole(columns, left, right) & mutual & (evidences.features["other_time"] == 0)
    rest &= evidences.subject != LIKENESSES.index("different")
    sure = np.where(rest, alone * matter, sure)  # what is left of a whole is no rival of the part
    sure = np.where(_reprinted(columns, left, right), np.maximum(sure, REPRINTED * matter), sure)
    beside = _neighbours(columns)
    return tuple(
        Match(
            columns.claims[left[row]],
            columns.claims[right[row]],
            corpus.articles[columns.article[left[row]]].article,
            corpus.articles[columns.article[right[row]]].article,
            _evidence(evidences, row, float(sure[row])),
            MEETINGS[meetings[row]],
            beside(left[row]),
            beside(right[row]),
        )
        for row in np.flatnonzero(sure >= POSSIBLE).tolist()
    )


def _reprinted(columns: Columns, left: Codes, right: Codes) -> Flags:
    """Whether the figures stand at one place of a sentence that two articles have, word by word."""
    across = columns.article[left] != columns.article[right]
    found: Flags = across & (columns.slot[left] == columns.slot[right]) & (columns.slot[left] >= 0)
    return found


def _of_one_whole(columns: Columns, left: Codes, right: Codes) -> Flags:
    """Whether one claim is a part of a stated whole, and the other one what may be left of it."""
    codes, roles = coded(thing.role for thing in columns.things)
    table = np.array([any({a, b} == group for group in EXCLUSIVE) for a in roles for b in roles], dtype=bool)
    role = codes[columns.thing]
    of_whole = np.array([bool(claim.quantity and claim.quantity.whole) for claim in columns.claims], dtype=bool)
    across = columns.article[left] != columns.article[right]
    found: Flags = table[role[left] * len(roles) + role[right]] & (of_whole[left] | of_whole[right]) & across
    return found


def _neighbours(columns: Columns) -> Callable[[int], tuple[Claim, ...]]:
    """From the place of a claim to the other figures of its sentence."""
    sentences: dict[int, list[int]] = defaultdict(list)
    for place, sentence in enumerate(columns.sentence.tolist()):
        sentences[sentence].append(place)
    return lambda claim: tuple(
        columns.claims[place] for place in sentences[int(columns.sentence[claim])] if place != claim
    )


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
