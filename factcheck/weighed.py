"""What was found out about pairs of claims, as columns: much of it is kept and put together at little cost.

Articles and claims go by their places. What stands here of two articles depends on nothing but these two and on what
`factcheck.align.Whole` says of the rest, so that it holds as long as they do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.types import Manner
from factcheck.verdicts import LIKENESSES, MEETINGS, Match

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Hundredths = NDArray[np.int16]

FIGURES, DATES, SENTENCE = range(3)
"""Kinds of rows: two figures that may be of one thing, two dates, two figures of one sentence."""
COLUMNS = ("one", "two", "first", "second", "kind", "meeting", "subject", "role")
_ORDER = ("second", "two", "first", "one", "kind")


@dataclass(frozen=True, slots=True)
class Rows:
    """Pairs of figures or dates, n of them.

    Attributes:
        codes: (n, c) in the order of COLUMNS: the articles, which of the claims of each it is, the kind of row, and
            places in MEETINGS, LIKENESSES and LIKENESSES.
        alone: (n,) the confidence without third articles. judged: (n,) that at which the pair was judged.
        verdicts: code, relation and reason, parted by blanks; "" where nothing is to be said.
        parts: (n, p) those of the evidence, in hundredths.
    """

    codes: Codes
    alone: Floats
    judged: Floats
    verdicts: Sequence[str]
    parts: Hundredths

    def __getitem__(self, name: str) -> Codes:
        """A column."""
        found: Codes = self.codes[:, COLUMNS.index(name)]
        return found

    def __len__(self) -> int:
        return len(self.codes)

    def of(self, rows: Codes) -> "Rows":
        """Some rows, in the order given."""
        if len(rows) == len(self) and (np.diff(rows) == 1).all():
            return self
        places = rows.tolist()
        return Rows(
            self.codes[rows],
            self.alone[rows],
            self.judged[rows],
            [self.verdicts[row] for row in places],
            self.parts[rows],
        )

    @classmethod
    def joined(cls, parts: Iterable["Rows"]) -> "Rows":
        """Rows put together, in the order of their claims, a kind after the other."""
        held = tuple(rows for rows in parts if len(rows)) or (NO_ROWS,)
        codes = np.concatenate([rows.codes for rows in held])
        together = cls(
            codes,
            np.concatenate([rows.alone for rows in held]),
            np.concatenate([rows.judged for rows in held]),
            [verdict for rows in held for verdict in rows.verdicts],
            np.concatenate([rows.parts for rows in held]),
        )
        return together.of(np.lexsort([codes[:, COLUMNS.index(name)] for name in _ORDER]))


def row_of(match: Match, places: Sequence[int], kind: int) -> list[int]:
    """The codes of a match.

    Args:
        places: of the articles, and of the claims in them.
    """
    evidence = match.evidence
    likenesses = LIKENESSES.index(evidence.subject), LIKENESSES.index(evidence.role)
    return [*places, kind, MEETINGS.index(match.meeting), *likenesses]


class Part(NamedTuple):
    """Words of a sentence: which one of its article, where they begin and end in that, how it says them."""

    sentence: int
    start: int
    end: int
    manner: Manner


class Said(NamedTuple):
    """Two statements with a verdict: places of the articles, the words of each, and what is said of them."""

    one: int
    two: int
    a: Part
    b: Part
    code: str
    relation: str
    because: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """All that was found out about pairs of articles.

    Attributes:
        pairs: (p, 3) the places of two articles, the lower first, and how crowded it is between them.
    """

    pairs: Codes
    rows: Rows
    said: tuple[Said, ...]

    @classmethod
    def joined(cls, parts: Iterable["Weighed"]) -> "Weighed":
        """Of parts that have no pair in common, all together, in order."""
        held = tuple(parts)
        pairs = np.concatenate([part.pairs for part in held])
        said = [said for part in held for said in part.said]
        return cls(
            pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))],
            Rows.joined(part.rows for part in held),
            tuple(sorted(said, key=lambda s: (s.one, s.a.sentence, s.two, s.b.sentence))),
        )

    def moved(self, places: Codes) -> "Weighed":
        """What is of articles that have a new place, under that.

        Args:
            places: the new place of each article, in the same order; -1 for none.
        """
        pairs, codes = self.pairs.copy(), self.rows.codes.copy()
        pairs[:, :2], codes[:, :2] = places[pairs[:, :2]], places[codes[:, :2]]
        kept = np.flatnonzero((codes[:, :2] >= 0).all(axis=1))
        told = ((s, int(places[s.one]), int(places[s.two])) for s in self.said)
        return Weighed(
            pairs[(pairs[:, :2] >= 0).all(axis=1)],
            replace(self.rows, codes=codes).of(kept),
            tuple(said._replace(one=one, two=two) for said, one, two in told if one >= 0 and two >= 0),
        )

    def within(self, pairs: Codes) -> "Weighed":
        """What is of some pairs of articles, as it is of these; `pairs` as the attribute, by their order."""
        if not len(self.pairs):
            return self
        size = int(max(self.pairs.max(initial=0), pairs.max(initial=0))) + 1
        kept = np.isin(self.pairs @ (size * size, size, 1), pairs @ (size * size, size, 1))
        held = self.pairs[kept, 0] * size + self.pairs[kept, 1]
        rows = np.flatnonzero(np.isin(self.rows["one"] * size + self.rows["two"], held))
        known = {*held.tolist()}
        return Weighed(
            self.pairs[kept],
            self.rows.of(rows),
            tuple(said for said in self.said if said.one * size + said.two in known),
        )


NO_ROWS = Rows(np.zeros((0, len(COLUMNS)), dtype=np.int64), np.zeros(0), np.zeros(0), [], np.zeros((0, 0), np.int16))
NOTHING = Weighed(np.zeros((0, 3), dtype=np.int64), NO_ROWS, ())
"""Before anything was weighed."""
