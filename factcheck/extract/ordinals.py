"""Ordinals: "3rd", "twenty-third", "الثالث عشر", "الخامس والعشرون"."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.digits import parse_digits
from factcheck.extract.number_words import NumberView

HUNDRED = Decimal(100)
HIGHEST = Decimal(10) ** 12
"""Of the numbers from here on none is a place in an order."""


class Ordinal(NamedTuple):
    """Tokens [first, last) name the place `value` in an order."""

    first: int
    last: int
    value: Decimal


def ordinal(view: NumberView, index: int) -> Ordinal | None:
    """The ordinal that begins at a token, or None."""
    token = view.token(index)
    if token is None:
        return None
    if token.kind == "digits":
        suffix = view.token(index + 1)
        if suffix is None or suffix.spaced or suffix.word not in view.words.ordinal_suffixes:
            return None
        parsed = parse_digits(token.text)
        return Ordinal(index, index + 2, parsed[0]) if parsed else None
    if view.words.units_first:
        return _units_first(view, index)
    tens = view.part(index, "small")
    if tens is not None and tens >= 20:
        at, link = view.link(index + 1)
        unit = view.part(at, "ordinal") if link != "and" else None
        return Ordinal(index, at + 1, tens + unit) if unit is not None and unit < 10 else None
    value = view.part(index, "ordinal")
    return Ordinal(index, index + 1, value) if value is not None else None


def ordinal_after(view: NumberView, index: int, value: Decimal) -> Ordinal | None:
    """The ordinal that ends a number which is read up to a token: "three hundred | and first", "… forty | -fifth"."""
    if view.words.units_first or not HUNDRED <= value < HIGHEST:
        return None
    at, link = view.link(index)
    place = view.part(at, "ordinal")
    tens = value % HUNDRED >= 20 and value % 10 == 0
    fits = place is not None and (place < 10 if tens and link != "and" else link == "and" and value % HUNDRED == 0)
    return Ordinal(index, at + 1, value + place) if fits and place is not None else None


def _units_first(view: NumberView, index: int) -> Ordinal | None:
    value = view.part(index, "ordinal")
    if value is None:
        return _definite_number(view, index)
    at, link = view.link(index + 1)
    following = view.part(at, "small")
    if following == 10 and link == "":
        return Ordinal(index, at + 1, value + 10)
    if following is not None and link == "and" and 20 <= following <= 90 and value < 10:
        return Ordinal(index, at + 1, value + following)
    return Ordinal(index, index + 1, value)


def _definite_number(view: NumberView, index: int) -> Ordinal | None:
    """A number with the article after the noun that it orders: العشرون, الواحد والعشرون, الأحد عشر.

    Before a noun it is a cardinal: العشرون رجلا.
    """
    if not _is_definite(view, index):
        return None
    value, last = view.part(index, "small"), index + 1
    at, link = view.link(last)
    following = view.part(at, "small")
    if value is not None and value < 10 and following is not None:
        teen = following == 10 and link == "" and value <= 2
        if teen or (20 <= following <= 90 and link == "and" and _is_definite(view, at)):
            value, last = value + following, at + 1
    beyond = view.token(last)
    at_end = beyond is None or beyond.kind == "mark"
    return Ordinal(index, last, value) if value is not None and 11 <= value <= 99 and at_end else None


def _is_definite(view: NumberView, index: int) -> bool:
    reading = view.reading(index)
    return reading is not None and reading.clitics.endswith("ال")
