"""How sure it is that two claims speak of the same thing.

First each pair by itself: that their articles tell of one event, times that they are of one thing in it.
Then each against its rivals: a figure has one counterpart in another article at most, so that a pair is doubted
as much as its claims have other counterparts, most of all ones that say the same. Where an article gives two
figures as those of two who are named, it reports a dispute, and both are counterparts.
"""

from collections.abc import Mapping

import numpy as np

from factcheck.align.codes import Codes, Floats
from factcheck.align.columns import NOBODY, Columns

_SUREST = 1 - 1e-9


def probability(features: Mapping[str, Floats], weights: Mapping[str, float], constant: float) -> Floats:
    """The logistic function of weighed features, summed in the order of the weights."""
    total = np.full(len(next(iter(features.values()))), constant)
    for name, weight in weights.items():
        total += weight * features[name]
    result: Floats = 1 / (1 + np.exp(-total))
    return result


def confidences(columns: Columns, left: Codes, right: Codes, alone: Floats) -> Floats:
    """The probability, for each pair, that it is of one thing, rivals considered.

    Args:
        alone: the same for each pair by itself.
    """
    odds = alone / (1 - np.minimum(alone, _SUREST))
    compete = (columns.article[left] != columns.article[right]) & ~(columns.earlier[left] | columns.earlier[right])
    result = alone.copy()
    rivals = (
        _rivals(columns, one[compete], two[compete], odds[compete]) for one, two in ((left, right), (right, left))
    )
    result[compete] = odds[compete] / (1 + np.maximum(*rivals))
    return result


def _rivals(columns: Columns, claim: Codes, other: Codes, odds: Floats) -> Floats:
    """For each pair the odds of all counterparts that its claim has in the other's article, itself included.

    Figures that say the same count once. Those of another named speaker than the pair's own do not count.
    """
    where = claim * (int(columns.article.max(initial=0)) + 1) + columns.article[other]
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
