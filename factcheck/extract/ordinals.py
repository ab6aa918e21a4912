"""Ordinals: "3rd", "twenty-third", "الثالث عشر", "الخامس والعشرون"."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.extract.digits import parse_digits
from factcheck.extract.number_words import NumberView


@dataclass(frozen=True, slots=True)
class Ordinal:
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
        suffix, parsed = view.token(index + 1), parse_digits(token.text)
        if suffix is None or parsed is None or suffix.spaced or suffix.word not in view.words.ordinal_suffixes:
            return None
        return Ordinal(index, index + 2, parsed[0])
    if view.words.units_first:
        return _units_first(view, index)
    tens = view.part(index, "small")
    if tens is not None and tens >= 20:
        at, link = view.link(index + 1)
        unit = view.part(at, "ordinal") if link != "and" else None
        return Ordinal(index, at + 1, tens + unit) if unit is not None and unit < 10 else None
    value = view.part(index, "ordinal")
    return Ordinal(index, index + 1, value) if value is not None else None


def _units_first(view: NumberView, index: int) -> Ordinal | None:
    value = view.part(index, "ordinal")
    if value is None:
        return _definite_ten(view, index)
    at, link = view.link(index + 1)
    following = view.part(at, "small")
    if following == 10 and link == "":
        return Ordinal(index, at + 1, value + 10)
    if following is not None and link == "and" and 20 <= following <= 90 and value < 10:
        return Ordinal(index, at + 1, value + following)
    return Ordinal(index, index + 1, value)


def _definite_ten(view: NumberView, index: int) -> Ordinal | None:
    """ "العشرون" after the noun it orders; before a noun it is a cardinal."""
    reading, following = view.reading(index), view.token(index + 1)
    if reading is None or not reading.clitics.endswith("ال") or (following is not None and following.kind != "mark"):
        return None
    value = reading.parts.get("small")
    return Ordinal(index, index + 1, value) if value is not None and 20 <= value <= 90 else None
