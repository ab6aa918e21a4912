"""The value of a run of digits, whatever its script and separators."""

import re
from decimal import Decimal
from functools import lru_cache
from unicodedata import digit, numeric

_SPACES = re.compile(r"[\u00a0\u202f\u2009 ]")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_MARKS = str.maketrans({"٫": "d", "٬": "t", "'": "t", "’": "t", "،": ","})

LONGEST = 40
"""Characters of a run of digits that may still be a number."""


@lru_cache(1 << 14)
def parse_digits(text: str, point_groups: bool = False) -> tuple[Decimal, Decimal] | None:
    """Value and precision (the size of the last digit stated) of a run of digits, or None if it is no number.

    A comma before groups of three is a thousands separator, otherwise a decimal one, as in the
    Maghreb; several points are thousands separators, and so is one before three digits where the
    language writes thousands so.

    Args:
        point_groups: "20.000" is twenty thousand, as Arabic newspapers write it.

    >>> [str(parse_digits(t)[0]) for t in ("3,000", "٣٫٥", "4,4", "1.250.000", "1,00,000", "½", "5ر6")]
    ['3000', '3.5', '4.4', '1250000', '100000', '0.5', '6.5']
    >>> parse_digits("192.168.0.1") is None
    True
    """
    if len(text) == 1 and not text.isdecimal():
        return _fraction(text)
    if len(text) > LONGEST:
        return None
    if "ر" in text:  # news agencies write the comma as a letter, and so the decimals first: "5ر6" is 6.5
        decimals, _, whole = text.partition("ر")
        text = f"{whole}.{decimals}"
    plain = "".join(str(digit(c)) if c.isdecimal() else c for c in _SPACES.sub("", text.translate(_MARKS)))
    if "e" in plain or "E" in plain:
        value = Decimal(plain)
        return value, min(Decimal(1), Decimal(1).scaleb(int(value.as_tuple().exponent)))
    decimal = _as_decimal(plain, point_groups)
    if decimal is None:
        return None
    value = Decimal(decimal)
    return value, Decimal(1).scaleb(-len(decimal.partition(".")[2]))


def _fraction(sign: str) -> tuple[Decimal, Decimal]:
    return Decimal(str(round(numeric(sign), 28))), Decimal(0)


def _as_decimal(plain: str, point_groups: bool) -> str | None:
    """The number with a point and no other separator."""
    if plain.isdecimal():
        return plain
    head, mark, tail = plain.partition("d")
    if mark:
        return _join(re.sub("[t,.]", "", head), tail)
    plain = plain.replace("t", ",")
    commas, points = plain.count(","), plain.count(".")
    if commas and points:
        if plain.rindex(".") > plain.rindex(","):
            head, _, tail = plain.rpartition(".")
            return _join(head.replace(",", ""), tail) if _grouped(head) else None
        head, _, tail = plain.rpartition(",")
        return _join(head.replace(".", ""), tail) if _grouped(head.replace(".", ",")) else None
    if commas:
        if _grouped(plain):
            return plain.replace(",", "")
        return _join(*plain.split(",")) if commas == 1 else None
    if points == 1 and not (point_groups and plain[0] != "0" and _grouped(plain.replace(".", ","))):
        return plain if plain[0] != "." else f"0{plain}"
    return plain.replace(".", "") if _grouped(plain.replace(".", ",")) else None


def _grouped(plain: str) -> bool:
    return bool(_GROUPED.fullmatch(plain) or _INDIAN.fullmatch(plain))


def _join(whole: str, decimals: str) -> str | None:
    return f"{whole}.{decimals}" if whole.isdecimal() and decimals.isdecimal() else None
