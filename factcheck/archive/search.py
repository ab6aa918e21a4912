"""What an archive has said of a matter: its sentences by meaning and by figure.

Every sentence is looked at, so that nothing is missed: codes of one byte a dimension are read as fast as the memory
gives them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factcheck.archive import database
from factcheck.archive.store import Rows
from factcheck.cores import threads
from factcheck.grid import products
from factcheck.protocols import Vectors
from factcheck.texts import Codes
from factcheck.types import Article, Claim, Quantity, Sentence

Numbers = NDArray[np.int64]
Portion = tuple[Numbers, Codes]
"""Sentences by their keys and their codes."""

FIGURE = 0.3
"""What a figure that meets the one asked for adds to the cosine of its sentence."""
_AT_ONCE = 250
"""Articles looked at together, to bound the memory."""
_PLACE_BITS = 20
"""Sentences of an article, at most, as bits."""
_MEETING = """
SELECT article, sentence FROM claims WHERE kind = ? AND unit IS ?
AND coalesce(low, -1e999) <= ? AND coalesce(high, 1e999) >= ? AND sentence IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence of the archive.

    Attributes:
        nearness: cosine of it and what was asked. claims: those in it. met: whether a figure in it meets one asked for.
    """

    article: Article
    sentence: Sentence
    claims: tuple[Claim, ...]
    nearness: float
    met: bool


@dataclass(frozen=True, slots=True)
class Nearest:
    """Sentences, the best first.

    Attributes:
        keys: the number of the article and the place in it, in one number.
        scores: cosines, and what figures add to them.
    """

    keys: Numbers
    scores: Vectors

    @property
    def articles(self) -> Numbers:
        """The numbers of their articles."""
        return self.keys >> _PLACE_BITS

    def merged(self, other: "Nearest", count: int) -> "Nearest":
        """The best of two lots; of those equally good, the ones that were indexed first."""
        keys, scores = np.concatenate((self.keys, other.keys)), np.concatenate((self.scores, other.scores))
        return _best(keys, scores, count)


def _best(keys: Numbers, scores: Vectors, count: int) -> Nearest:
    if len(keys) > count:
        kept = np.flatnonzero(scores >= np.partition(scores, len(scores) - count)[len(scores) - count])
        keys, scores = keys[kept], scores[kept]
    order = np.lexsort((keys, -scores))[:count]
    return Nearest(keys[order], scores[order])


def nearest(rows: Rows, wanted: Vectors, count: int, met: Numbers | None = None) -> list[Nearest]:
    """The sentences nearest to each of some vectors.

    Args:
        wanted: (q, d), on the grid.
        count: how many for each.
        met: keys of sentences that score higher by FIGURE, ascending.
    """
    found = [Nearest(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)) for _ in wanted]

    def best(portion: Portion) -> list[Nearest]:
        keys, codes = portion
        scores = products(wanted, codes)
        if met is not None and len(met):
            scores += np.float32(FIGURE) * np.isin(keys, met)
        return [_best(keys, row, count) for row in scores]

    for part in threads(best, _scan(rows, wanted.shape[1] + 1)):
        found = [known.merged(new, count) for known, new in zip(found, part, strict=True)]
    return found


def search(rows: Rows, wanted: Vectors, quantities: Sequence[Quantity], count: int) -> tuple[Hit, ...]:
    """Sentences by meaning and by figure, the best first.

    Args:
        wanted: (d,) the vector of what is asked, on the grid.
        quantities: the figures in it.
        count: how many sentences, at most.
    """
    met = _meeting(rows, quantities)
    (found,) = nearest(rows, wanted[None], count, met)
    return tuple(
        _hit(rows, key, score, met) for key, score in zip(found.keys.tolist(), found.scores.tolist(), strict=True)
    )


def _hit(rows: Rows, key: int, score: float, met: Numbers) -> Hit:
    text, is_met = rows.numbered(key >> _PLACE_BITS), bool(np.isin(key, met))
    sentence = text.sentences[key & ((1 << _PLACE_BITS) - 1)]
    claims = tuple(claim for claim in text.claims if claim.sentence_start == sentence.start)
    return Hit(text.article, sentence, claims, score - FIGURE * is_met, is_met)


def _meeting(rows: Rows, quantities: Sequence[Quantity]) -> Numbers:
    """The keys of sentences with a figure of a kind and unit asked for whose interval meets the one asked for."""
    keys = set[int]()
    for asked in quantities:
        low, high = (
            float(end) if end is not None else sign * np.inf for end, sign in ((asked.low, -1), (asked.high, 1))
        )
        found = rows.select(_MEETING, asked.kind, asked.unit, high, low)
        keys.update(article << _PLACE_BITS | place for article, place in found)
    return np.array(sorted(keys), dtype=np.int64)


def _scan(rows: Rows, width: int) -> Iterator[Portion]:
    """Every sentence: keys and codes, many at a time.

    Args:
        width: bytes of the codes of a sentence.
    """
    with database.told(rows.path):
        read = rows.connection.execute("SELECT article, sentences FROM vectors ORDER BY article")
        while portion := read.fetchmany(_AT_ONCE):
            counts = np.array([len(codes) // width for _, codes in portion])
            ends = np.cumsum(counts)
            places = np.arange(ends[-1]) - np.repeat(ends - counts, counts)
            keys = (
                np.repeat(np.array([number for number, _ in portion], dtype=np.int64), counts) << _PLACE_BITS | places
            )
            yield keys, np.frombuffer(b"".join(codes for _, codes in portion), dtype=np.int8).reshape(-1, width)
