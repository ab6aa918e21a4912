"""Which stems of two languages translate each other, how surely: a table that training/word_translations.py writes."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

TABLE = Path(__file__).with_name("lexicon.npz")
MOST = 255
"""The score of what always translates each other."""
Floats = NDArray[np.float32]
Keys = NDArray[np.uint64]


def keys(arabic: Sequence[str], english: Sequence[str]) -> Keys:
    """(m, n) what pairs of stems are found by in the table."""
    one, two = (np.array([crc32(stem.encode()) for stem in stems], dtype=np.uint64) for stems in (arabic, english))
    result: Keys = (one[:, None] << np.uint64(32)) | two[None, :]
    return result


def translations(arabic: Sequence[frozenset[str]], english: Sequence[frozenset[str]]) -> Floats:
    """How surely words translate each other.

    Args:
        arabic, english: the stems of m words and of n words.

    Returns:
        (m, n) from 0 to 1.
    """
    found = np.zeros((len(arabic), len(english)), dtype=np.float32)
    mine, theirs = _flat(arabic), _flat(english)
    table, scores = _table()
    if not mine or not theirs or not len(table):
        return found
    wanted = keys([stem for _, stem in mine], [stem for _, stem in theirs])
    at = np.minimum(np.searchsorted(table, wanted), len(table) - 1)
    values = np.where(table[at] == wanted, scores[at], 0).astype(np.float32) / MOST
    rows, columns = ([place for place, _ in stems] for stems in (mine, theirs))
    np.maximum.at(found, np.ix_(rows, columns), values)
    return found


def _flat(words: Sequence[frozenset[str]]) -> list[tuple[int, str]]:
    return [(place, stem) for place, stems in enumerate(words) for stem in sorted(stems)]


@cache
def _table() -> tuple[Keys, NDArray[np.uint8]]:
    with np.load(TABLE) as table:
        return table["keys"], table["scores"]
