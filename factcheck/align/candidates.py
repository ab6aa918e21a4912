"""Which claims may be set against each other: figures of one dimension in articles that are near each other."""

import numpy as np

from factcheck.align.codes import Codes, Flags, coded
from factcheck.align.columns import Columns
from factcheck.align.dimensions import comparable, dimensions
from factcheck.types import Claim

Pairs = tuple[Codes, Codes]


def candidates(columns: Columns, articles: Pairs) -> Pairs:
    """Pairs of claims worth a comparison.

    Args:
        articles: pairs of articles, the lower place first; an article and itself for its own claims.

    Returns:
        Places of the first and of the second claim of each pair, sorted.
    """
    left, right = products(columns.article, articles)
    within = columns.article[left] == columns.article[right]
    keep = np.where(within, left < right, True) & _comparable(columns, left, right)
    left, right = left[keep], right[keep]
    one_sentence = columns.sentence[left] == columns.sentence[right]
    # Two figures of one sentence are two things, but for an earlier figure quoted beside a later one.
    recalled = one_sentence & (columns.earlier[left] != columns.earlier[right])
    recalled[recalled] = [
        recalls(columns.claims[a], columns.claims[b]) for a, b in zip(left[recalled], right[recalled], strict=True)
    ]
    keep = ~one_sentence | recalled
    return left[keep], right[keep]


def products(home: Codes, articles: Pairs) -> Pairs:
    """Every claim of the one article with every claim of the other, in order.

    Args:
        home: the article of each claim, ascending.
    """
    one, two = (np.asarray(side) for side in articles)
    order = np.lexsort((two, one))
    one, two = one[order], two[order]
    first = np.searchsorted(home, (one, two), side="left")
    count = np.searchsorted(home, (one, two), side="right") - first
    sizes = count[0] * count[1]
    block = np.repeat(np.arange(len(sizes)), sizes)
    place = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    wide = np.maximum(count[1][block], 1)
    left, right = first[0][block] + place // wide, first[1][block] + place % wide
    order = np.lexsort((right, left))
    return left[order], right[order]


def _comparable(columns: Columns, left: Codes, right: Codes) -> Flags:
    quantities = [claim.quantity for claim in columns.claims if claim.quantity is not None]
    money = [q.unit if q.kind == "money" else None for q in quantities]
    codes, _ = coded(zip(map(dimensions, quantities), money, strict=True))
    _, examples = np.unique(codes, return_index=True)
    table = np.array([[comparable(quantities[a], quantities[b]) for b in examples] for a in examples], dtype=bool)
    return table[codes[left], codes[right]] if len(quantities) else np.zeros(0, dtype=bool)


def recalls(a: Claim, b: Claim) -> bool:
    """Whether one of two claims quotes an earlier figure of the same thing beside the other."""
    concepts, one_sentence = {a.subject.concept, b.subject.concept}, a.sentence_start == b.sentence_start
    return a.recalls(b) and (len(concepts) == 1 or (one_sentence and None in concepts))
