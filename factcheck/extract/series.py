"""Figures that go on in a row: "five children and three women", "38 قتيلا و12 جريحا"."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.quantities import ReadQuantity
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of

MOST = 2
"""How many words may stand between two figures that go on in a row."""


def words_end(quantity: ReadQuantity) -> int:
    """Where a figure ends, with what it counts if that follows it."""
    counted = quantity.counted
    return counted[1] if counted and counted[0] >= quantity.last else quantity.last


def words_start(quantity: ReadQuantity) -> int:
    """Where a figure begins, with its hedge if that stands before it."""
    hedge = quantity.hedge
    return hedge[0] if hedge and hedge[0] < quantity.first else quantity.first


def goes_on(tokens: Sequence[Token], before: ReadQuantity, quantity: ReadQuantity, language: str) -> bool:
    """Whether nothing but an "and" or a comma stands between two figures."""
    start, end = words_start(quantity), words_end(before)
    between = tokens[end:start]
    if not between:
        return start == end and is_joined(tokens[start])
    if all(token.kind == "mark" for token in between) and not counts_after(tokens, quantity):
        return False  # "29 of them tourists, 38 died"
    return len(between) <= MOST and all(token.word in joiners(language) for token in between)


def counts_after(tokens: Sequence[Token], quantity: ReadQuantity) -> bool:
    """Whether what a figure counts stands after it, and is not joined on ("مقتل 38 وإصابة 12")."""
    counted = quantity.counted
    return counted is not None and counted[0] >= quantity.last and not is_joined(tokens[counted[0]])


@cache
def joiners(language: str) -> frozenset[str]:
    """Words that join the figures of a row."""
    return words_of(room(language).scopes.series)


def is_joined(token: Token) -> bool:
    """Whether an Arabic "and" is written onto the word."""
    return any(clitics.startswith(("و", "ف")) for clitics, _ in token.forms)
