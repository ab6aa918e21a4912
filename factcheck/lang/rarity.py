"""How much a word says, by how rare it is: read from a table that training/word_rarity.py writes.

The table is indexed by a hash of the word's stem; two words of one place count as one, and as the commoner.
"""

from functools import cache, lru_cache
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

TABLE = Path(__file__).with_name("rarity.npy")
SIZE, STEP = 1 << 17, 0.05
"""How many places the table has, and the natural logarithm of rarity that one step of its bytes stands for."""
RAREST = 9.0
"""The rarity of what is found nowhere."""


def place(stem: str) -> int:
    """Where the table tells of a stem."""
    return crc32(stem.encode()) % SIZE


@lru_cache(maxsize=1 << 16)
def rarity(stem: str) -> float:
    """The natural logarithm of how many sentences of the training text there are to one with the stem; at most RAREST."""
    return float(_table()[place(stem)]) * STEP


@cache
def _table() -> NDArray[np.uint8]:
    table: NDArray[np.uint8] = np.load(TABLE)
    return table
