"""Pairs that follow from others: what is the same thing as one figure's counterpart is its own.

Where a's figure surely stands beside h's and h's beside b's, a and b speak of the same thing too,
though their sentences may be far apart; so that a topic told by many comes out whole. And where a's figure
has its counterpart in b's article, which does not set it against b's, nothing there speaks against it.
"""

from collections import defaultdict

import numpy as np

from factcheck.align.codes import Codes, Flags, Floats

SURE = 0.45
"""The confidence from which a pair leads on to others."""
SURER = 0.6
"""The same for figures that are apart, by way of a third article."""
STEPS = 2
"""How often what follows may lead on itself."""
LINKED = 0.2
"""The confidence from which an article is taken to set two figures of its own against each other."""
_Ways = dict[int, dict[int, float]]
"""The claims that sure pairs lead to from each, and how sure it is."""


def complete(left: Codes, right: Codes, article: Codes, sure: Floats, apart: Flags) -> Floats:
    """Raise the confidence of pairs that two sure ones lead to.

    Args:
        left, right: the claims of every pair that might be of one thing, each pair once.
        article: of each claim. sure: the confidence of each pair. apart: whether its figures are.

    Returns:
        The confidences; that of a pair that follows from two sure ones is the product of these, if more.
        Figures that are apart follow by way of a third article only from two that are surer still.
    """
    raised = sure.copy()
    free = (~apart | (article[left] == article[right])).tolist()
    pairs, home = list(zip(left.tolist(), right.tolist(), strict=True)), article.tolist()
    for _ in range(STEPS):
        ways: _Ways = defaultdict(dict)
        for row in np.flatnonzero(raised >= SURE).tolist():
            a, b = pairs[row]
            ways[a][b] = ways[b][a] = float(raised[row])
        surest = np.zeros(len(article))
        surest[list(ways)] = [max(way.values()) for way in ways.values()]
        led = np.flatnonzero(surest[left] * surest[right] > raised)
        values = [_through(ways, *pairs[row], home, free[row]) for row in led.tolist()]
        raised[led] = np.maximum(raised[led], np.array(values, dtype=np.float64))
    return raised


def _through(ways: _Ways, a: int, b: int, home: list[int], free: bool) -> float:
    """How sure it is of two claims by way of a third one, 0 where there is none."""
    mine, theirs = ways[a], ways[b]
    if len(mine) > len(theirs):
        mine, theirs = theirs, mine
    best, own = 0.0, (home[a], home[b])
    for hub, one in mine.items():
        other = theirs.get(hub)
        if other is not None and one * other > best and (free or home[hub] in own or min(one, other) >= SURER):
            best = one * other
    return best


def doubted(left: Codes, right: Codes, article: Codes, sure: Floats, apart: Flags, same: Flags) -> Floats:
    """Doubt pairs that are apart though one of the two is borne out by the other's article.

    Args:
        same: whether the figures of each pair say the same, of one time. For the rest see `complete`.

    Returns:
        The confidences; such a pair's is less by as much as it is sure that one of its claims has a counterpart in the
        other's article, which sets nothing against that.
    """
    across = article[left] != article[right]
    pairs, home = list(zip(left.tolist(), right.tolist(), strict=True)), article.tolist()
    linked = {pairs[row] for row in np.flatnonzero(~across & (sure >= LINKED)).tolist()}
    borne_out: dict[tuple[int, int], list[tuple[int, float]]] = defaultdict(list)
    for row in np.flatnonzero(across & same).tolist():
        (a, b), confidence = pairs[row], float(sure[row])
        borne_out[a, home[b]].append((b, confidence))
        borne_out[b, home[a]].append((a, confidence))

    def doubt(a: int, b: int) -> float:
        return max(
            (
                confidence
                for one, two in ((a, b), (b, a))
                for other, confidence in borne_out.get((one, home[two]), ())
                if (other, two) not in linked and (two, other) not in linked
            ),
            default=0.0,
        )

    result = sure.copy()
    rows = np.flatnonzero(across & apart)
    result[rows] *= 1 - np.array([doubt(*pairs[row]) for row in rows.tolist()], dtype=np.float64)
    return result
