"""How sure it is that two claims speak of the same thing.

First each pair by itself: its evidence, weighed. Then each against its rivals: a figure has one counterpart in
another article at most, so that a pair is doubted as much as its claims have other counterparts, most of all
ones that say the same. Where an article gives two figures as those of two who are named, it reports a dispute,
and both are counterparts.
"""

import numpy as np

from factcheck.align.codes import Codes, Flags, Floats
from factcheck.align.columns import NOBODY, Columns
from factcheck.align.features import Evidences
from factcheck.align.weights import DOUBT, WEIGHTS

EQUAL, EQUAL_SMALL = 30.0, 10.0
"""How many times likelier it is that figures which say the same are counterparts; small counts meet by chance."""


def odds(evidences: Evidences) -> Floats:
    """The odds, for each pair, that it is of one thing, by its own evidence; 0 where that is ruled out."""
    total = np.full(len(evidences.possible), -DOUBT)
    for name, weight in WEIGHTS.items():
        total += weight * evidences.features[name]
    return np.where(evidences.possible, np.exp(total), 0.0)


def confidences(columns: Columns, left: Codes, right: Codes, odds: Floats, equal: Flags) -> Floats:
    """The probability, for each pair, that it is of one thing, rivals considered.

    Args:
        odds: of each pair by itself.
        equal: whether its two figures say the same.
    """
    small = columns.small[left] & columns.small[right]
    boosted = np.where(equal, odds * np.where(small, EQUAL_SMALL, EQUAL), odds)
    compete = (columns.article[left] != columns.article[right]) & ~(columns.earlier[left] | columns.earlier[right])
    result: Floats = boosted / (1 + boosted)
    rivals = (
        _rivals(columns, one[compete], two[compete], boosted[compete]) for one, two in ((left, right), (right, left))
    )
    result[compete] = boosted[compete] / (1 + np.maximum(*rivals))
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
