"""What the other figures of two sentences say about a pair of figures.

Of two sentences that list the same things, what is left over in either belongs together.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from factcheck.align.codes import Codes, Flags, Floats
from factcheck.align.columns import Columns

ENOUGH = 3.0
"""So many other figures in common say all that such figures can say."""


class _Side(NamedTuple):
    """The claims of one side of pairs, each together with the sentence on the other side."""

    place: Codes
    matched: Flags
    others: Floats

    @classmethod
    def of(cls, claim: Codes, sentence: Codes, own: Codes, same: Flags, size: int) -> "_Side":
        """Find whether the sentence opposite states a claim's figure, and how many others of the claim's sentence."""
        _, place = np.unique(claim * size + sentence, return_inverse=True)
        matched = np.zeros(place.max(initial=-1) + 1, dtype=bool)
        matched[place[same]] = True
        _, first = np.unique(place, return_index=True)
        _, group = np.unique(own[first] * size + sentence[first], return_inverse=True)
        counts: Floats = np.bincount(group, matched.astype(np.float64), group.max(initial=-1) + 1).astype(np.float64)
        return cls(place, matched, counts[group] - matched)


def company(columns: Columns, left: Codes, right: Codes, same: Flags, near: Floats) -> Mapping[str, Floats]:
    """Collect what the other figures say.

    Args:
        same: which pairs say the same figure.
        near: 0 to 1, how near their sentences lie, where they are each other's nearest; 0 where they are not.

    Returns:
        company: 0 to 1, how many other figures both sentences state. left_over: for figures that are not the same,
        how near their sentences lie, shared among the figures of the kind that the other sentence does not state.
        in_turn: the same where as many of these stand before the one as before the other.
    """
    one, two, size = columns.sentence[left], columns.sentence[right], int(columns.sentence.max(initial=0)) + 1
    sides = (_Side.of(left, two, one, same, size), _Side.of(right, one, two, same, size))
    others = np.minimum(*(side.others[side.place] for side in sides))
    open_ = ~np.logical_or(*(side.matched[side.place] for side in sides)) & (near > 0)
    counts, ranks = zip(
        *(
            _rivals(claim, other, sentence, size, open_)
            for claim, other, sentence in ((left, right, one), (right, left, two))
        ),
        strict=True,
    )
    lonely = np.where(open_, near / np.maximum(1, counts[0] * counts[1]), 0.0)
    return {
        "company": np.minimum(others, ENOUGH) / ENOUGH,
        "left_over": lonely,
        "in_turn": np.where(open_ & (ranks[0] == ranks[1]), near, 0.0),
    }


def _rivals(claim: Codes, other: Codes, sentence: Codes, size: int, open_: Flags) -> tuple[Floats, Floats]:
    """For each open pair how many claims of the one's sentence are open to the other, and how many stand before it."""
    count, rank = np.zeros(len(claim)), np.zeros(len(claim))
    rows = np.flatnonzero(open_)
    order = rows[np.lexsort((claim[rows], sentence[rows], other[rows]))]
    key = other[order] * size + sentence[order]
    _, first, place, sizes = np.unique(key, return_index=True, return_inverse=True, return_counts=True)
    count[order] = sizes[place]
    rank[order] = np.arange(len(order)) - first[place]
    return count, rank
