"""How sure it is that two claims speak of the same thing.

First each pair by itself: that their articles tell of one event, times that they are of one thing in it.
Then each against its rivals: a figure has one counterpart in another article at most, so that a pair is doubted
as much as its claims have other counterparts, most of all ones that say the same. Where an article gives two
figures as those of two who are named, it reports a dispute, and both are counterparts. A rival that stands in
another sentence counts less where the two sentences of a pair are each other's nearest: an article may well say
one thing twice, and contradict itself.
"""

from collections.abc import Mapping

import numpy as np

from factcheck.align.codes import Codes, Flags, Floats
from factcheck.align.columns import Columns
from factcheck.align.voices import NOBODY

_SUREST = 1 - 1e-7
_STEPS = 2.0**22
"""Of odds, for each 1: their sums are exact, and do not depend on the order of addition."""
ELSEWHERE = 0.3
"""What a rival in another sentence counts for where a pair's sentences are each other's nearest."""


def probability(features: Mapping[str, Floats], weights: Mapping[str, float], constant: float) -> Floats:
    """The logistic function of weighed features, summed in the order of the weights."""
    total = np.full(len(next(iter(features.values()))), constant)
    for name, weight in weights.items():
        total += weight * features[name]
    result: Floats = 1 / (1 + np.exp(-total))
    return result


def confidences(columns: Columns, left: Codes, right: Codes, alone: Floats, mutual: Flags) -> Floats:
    """The probability, for each pair, that it is of one thing, rivals considered.

    Args:
        alone: the same for each pair by itself. mutual: whether its sentences are each other's nearest.
    """
    odds = np.rint(alone / (1 - np.minimum(alone, _SUREST)) * _STEPS) / _STEPS
    compete = (columns.article[left] != columns.article[right]) & ~(columns.earlier[left] | columns.earlier[right])
    result = alone.copy()
    rivals = (
        _rivals(columns, one[compete], two[compete], odds[compete], mutual[compete])
        for one, two in ((left, right), (right, left))
    )
    result[compete] = odds[compete] / (1 + np.maximum(*rivals))
    return result


def _rivals(columns: Columns, claim: Codes, other: Codes, odds: Floats, mutual: Flags) -> Floats:
    """For each pair the odds of all counterparts that its claim has in the other's article, itself included."""
    article, sentence = columns.article[other], columns.sentence[other]
    everywhere = _standing(columns, claim * (int(article.max(initial=0)) + 1) + article, other, odds)
    here = _standing(columns, claim * (int(sentence.max(initial=0)) + 1) + sentence, other, odds)
    found: Floats = here + np.where(mutual, ELSEWHERE, 1.0) * np.maximum(everywhere - here, 0.0)
    return found


def _standing(columns: Columns, where: Codes, other: Codes, odds: Floats) -> Floats:
    """For each pair the odds of all pairs of one claim whose other claim stands in one place.

    Figures that say the same count once. Those of another named speaker than the pair's own do not count.

    Args:
        where: a code for the claim and the place.
    """
    voice, voices = columns.voice[other], int(columns.voice.max(initial=0)) + 1
    figures = int(columns.figure.max(initial=0)) + 1
    stated, places = np.unique((where * voices + voice) * figures + columns.figure[other], return_inverse=True)
    best = np.zeros(len(stated))
    np.maximum.at(best, places, odds)
    said, sums = _sums(stated // figures, best)
    everybody, totals = _sums(said // voices, sums)
    total = totals[np.searchsorted(everybody, where)]
    unnamed = _looked_up(said, sums, where * voices + NOBODY)
    own = _looked_up(said, sums, where * voices + voice)
    return np.where(voice == NOBODY, total, unnamed + own)


def _sums(keys: Codes, values: Floats) -> tuple[Codes, Floats]:
    """The distinct keys, ascending, and the sum of the values of each."""
    distinct, places = np.unique(keys, return_inverse=True)
    return distinct, np.bincount(places, values, len(distinct)).astype(np.float64)


def _looked_up(keys: Codes, values: Floats, wanted: Codes) -> Floats:
    """The value of each wanted key, 0 where there is none."""
    if not len(keys):
        return np.zeros(len(wanted))
    place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[place] == wanted, values[place], 0.0)
