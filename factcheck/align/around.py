"""What has to be aligned where only the findings of some articles are wanted, so that these come out as of a whole run.

A finding hangs together by its pairs, so the articles of the claims that those of the wanted articles lead to are
looked at next, until nothing more is reached. A pair that follows from two others joins what these have joined already.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

import numpy as np
from numpy.typing import NDArray

from factcheck.align.candidates import Pairs, candidates
from factcheck.align.corpus import Corpus
from factcheck.align.matches import align
from factcheck.verdicts import Match

MOST = 0.25
"""The share of the pairs of near articles from which on all may as well be aligned: what is left would save little."""


def around(
    focus: Collection[str], corpus: Corpus, near: Pairs, meetings: Callable[[Pairs], NDArray[np.int64]], enough: float
) -> Pairs:
    """Of the pairs of near articles those that a finding with a claim of some articles can depend on.

    Args:
        focus: ids of these articles. near: places of articles.
        meetings: how the figures of pairs of claims meet. enough: the confidence from which a match joins its claims.
    """
    one, other = near
    home = {claim: read.article.id for read in corpus.articles for claim in map(id, read.claims)}
    own = [claim for claim, article in home.items() if article in focus]
    reached, done, matches = set(focus), np.zeros(len(one), dtype=bool), list[Match]()
    while True:
        held = np.array([read.article.id in reached for read in corpus.articles])
        kept = held[one] | held[other]
        if np.count_nonzero(kept) > MOST * len(one):
            return near
        new = kept & ~done
        if not new.any():
            return one[kept], other[kept]
        pairs = candidates(corpus.columns, (one[new], other[new]))
        matches += align(corpus, pairs, meetings(pairs))
        reached |= {home[claim] for claim in _led_to(own, matches, enough)}
        done = kept


def _led_to(claims: Iterable[int], matches: Iterable[Match], enough: float) -> set[int]:
    """The claims that matches lead to from some claims, by their identity."""
    beside: dict[int, list[int]] = defaultdict(list)
    for match in matches:
        if match.evidence.confidence >= enough:
            beside[id(match.a)].append(id(match.b))
            beside[id(match.b)].append(id(match.a))
    found, ahead = set[int](), list(claims)
    while ahead:
        claim = ahead.pop()
        if claim not in found:
            found.add(claim)
            ahead += beside[claim]
    return found
