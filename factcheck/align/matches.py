"""From pairs of claims to matches: those that may speak of the same thing, with the evidence."""

from collections.abc import Sequence

import numpy as np

from factcheck.align.candidates import Pairs
from factcheck.align.codes import Codes
from factcheck.align.columns import Columns
from factcheck.align.completion import complete
from factcheck.align.confidence import confidences, odds
from factcheck.align.features import Evidences, collect
from factcheck.align.nearness import Embedded
from factcheck.align.weights import WEIGHTS
from factcheck.types import ReadArticle
from factcheck.verdicts import LIKENESSES, MEETINGS, Evidence, Match

POSSIBLE = 0.02
"""The confidence below which a pair is not worth a thought."""
ONE_FIGURE = 0.02
"""Figures that can both be true and lie this near, in decimal orders, say the same but for a hedge."""


def align(
    articles: Sequence[ReadArticle],
    columns: Columns,
    embedded: Embedded,
    pairs: Pairs,
    meetings: Codes,
) -> tuple[Match, ...]:
    """Find the pairs of claims that may speak of the same thing.

    Args:
        articles: as they were read; a pair's claims stand in their order.
        columns: their claims.
        embedded: their texts as vectors.
        pairs: the candidates, as places of the first and the second claim of each.
        meetings: for each candidate whether its figures say the same, can both be true, or cannot: places in MEETINGS.

    Returns:
        Matches in the order of their claims, each with its evidence; how much of it a verdict needs is for the judge.
    """
    left, right = pairs
    evidences = collect(articles, columns, embedded, left, right)
    same, apart = (meetings == MEETINGS.index(name) for name in ("same", "apart"))
    equal = same | (~apart & (evidences.features["distance"] <= ONE_FIGURE))
    sure = confidences(columns, left, right, odds(evidences), equal)
    return complete(
        tuple(
            Match(
                columns.claims[left[row]],
                columns.claims[right[row]],
                articles[columns.article[left[row]]].article,
                articles[columns.article[right[row]]].article,
                _evidence(evidences, row, float(sure[row])),
                MEETINGS[meetings[row]],
            )
            for row in np.flatnonzero(sure >= POSSIBLE).tolist()
        )
    )


def _evidence(evidences: Evidences, row: int, confidence: float) -> Evidence:
    parts = ((name, weight * float(evidences.features[name][row])) for name, weight in WEIGHTS.items())
    weighty = sorted((part for part in parts if part[1]), key=lambda part: (-abs(part[1]), part[0]))
    return Evidence(
        confidence,
        LIKENESSES[evidences.subject[row]],
        LIKENESSES[evidences.role[row]],
        tuple((name, round(value, 2)) for name, value in weighty),
    )
