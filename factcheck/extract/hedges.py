"""Hedges: how the words hold a number, and the interval that this allows.

"About" opens a band around the figure: half of its last non-zero place, but at least 3 and at
most 10 percent of it ("about 12,000": 500 to either side; "about 10,000": 1,000; "about 487": 15).
"Nearly" opens the band downwards only.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold
from factcheck.types import Hedge

NARROWEST, WIDEST = Decimal("0.03"), Decimal("0.10")


class HedgeMention(NamedTuple):
    """Tokens [first, last) are the hedge; `downwards` for an "about" that stays below the figure."""

    first: int
    last: int
    hedge: Hedge
    downwards: bool = False


class HedgeReader:
    """Finds the hedge of a number in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self._before = PhraseTable.of(loaded.hedges_before, f"{language} hedges before a number", strict=False)
        self._after = PhraseTable.of(loaded.hedges_after, f"{language} hedges after a number", strict=False)
        self._nearly = frozenset(fold(word).split("_")[0] for word in loaded.nearly.split())

    def before(self, tokens: Sequence[Token], index: int) -> HedgeMention | None:
        """The hedge that ends where the token at an index begins."""
        found = self._before.before(tokens, index)
        if found is None:
            return None
        length, hedge = found
        first = index - length
        words = (form for token in tokens[first:index] for _, form in token.forms)
        return HedgeMention(first, index, hedge, hedge == "about" and any(word in self._nearly for word in words))

    def skip(self, tokens: Sequence[Token], index: int) -> int:
        """Where what follows a hedge begins, if a hedge begins at a token; else that token."""
        found = self._before.at(tokens, index)
        return index + found[0] if found else index

    def after(self, tokens: Sequence[Token], index: int) -> HedgeMention | None:
        """The hedge that begins at the token at an index."""
        found = self._after.at(tokens, index) if index < len(tokens) else None
        return HedgeMention(index, index + found[0], found[1]) if found else None


@cache
def hedge_reader(language: str) -> HedgeReader:
    """The reader of hedges of a language."""
    return HedgeReader(language)


def interval(value: Decimal, hedge: Hedge, downwards: bool = False) -> tuple[Decimal | None, Decimal | None]:
    """The lowest and the highest figure that the words allow; None is unbounded.

    >>> interval(Decimal(10000), "about")
    (Decimal('9000.00'), Decimal('11000.00'))
    >>> interval(Decimal(160), "at_least")
    (Decimal('160'), None)
    """
    if hedge == "about":
        band = _band(value)
        return value - band, value if downwards else value + band
    if hedge in ("at_least", "more_than"):
        return value, None
    if hedge in ("at_most", "less_than"):
        return None, value
    return value, value


def _band(value: Decimal) -> Decimal:
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    half_place = Decimal(5).scaleb(exponent - 1)
    size = abs(value)
    return min(max(half_place, NARROWEST * size), WIDEST * size)
