"""How a reading is put into words for people: figures with separators, hedges spelt out, quotes kept whole."""

from decimal import Decimal
from fractions import Fraction

from factcheck.lang.spelling import is_arabic, script_language
from factcheck.types import Claim, Period, Quantity

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _END = "\u2066", "\u2067", "\u2069"
_MARK = "\u200e"
_LARGEST = 100
_HEDGES = {
    "about": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "less than ",
}


def isolated(text: str) -> str:
    """A quotation that keeps its own direction: text with Arabic letters in a Unicode isolate, other text as it is.

    Within an isolate the figures of an Arabic phrase stay where they belong, whatever stands around it.
    """
    if not is_arabic(text):
        return text
    return f"{_RIGHT_TO_LEFT if script_language(text) == 'ar' else _LEFT_TO_RIGHT}{text}{_END}"


def left_to_right(line: str) -> str:
    """A line that runs from left to right even where Arabic comes first in it: with a mark at its head, if need be."""
    return f"{_MARK}{line}" if is_arabic(line) else line


def figure(value: Decimal) -> str:
    """A number with thousands separators and no needless zeros.

    >>> figure(Decimal("2800000000.00")), figure(Decimal("0.3333333333333333333333333333"))
    ('2,800,000,000', '0.3333')
    """
    rounded = value if value == value.to_integral_value() else value.quantize(Decimal("0.0001"))
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _ratio(value: Decimal) -> str:
    """A part of one as a fraction of small numbers, if it is one: 1/3."""
    fraction = Fraction(value).limit_denominator(_LARGEST)
    near = abs(Fraction(value) - fraction) < Fraction(1, _LARGEST**3)
    return f"{fraction.numerator}/{fraction.denominator}" if near and fraction.denominator > 1 else figure(value)


def reading(quantity: Quantity) -> str:
    """What a quantity was read as: hedge, figure, unit.

    >>> from factcheck.extract.quantities import find_quantities
    >>> reading(find_quantities("أكثر من 8 آلاف جندي")[0])
    'more than 8,000'
    """
    if quantity.value is not None:
        stated = _ratio(quantity.value) if quantity.kind == "ratio" else figure(quantity.value)
        text = _HEDGES.get(quantity.hedge, "") + stated
    elif quantity.low is not None and quantity.high is not None:
        text = f"{figure(quantity.low)} to {figure(quantity.high)}"
    else:
        text = "an unstated number"
    unit = "" if quantity.unit is None else " %" if quantity.unit == "percent" else f" {quantity.unit}"
    whole = f" of {figure(quantity.whole)}" if quantity.whole is not None else ""
    return f"{text}{unit}{whole}".replace(" %", "%")


def days(period: Period) -> str:
    """The days that a period was read as, as finely as it is told; its words where these are not known.

    >>> from datetime import date
    >>> days(Period("in March", date(2024, 3, 1), date(2024, 3, 31), "month"))
    '2024-03'
    """
    if period.first is None or period.last is None:
        return isolated(" ".join(period.text.split()))
    if period.precision == "year" and period.first.month == period.first.day == 1:
        return str(period.first.year)
    if period.precision == "month" and period.first.day == 1:
        return f"{period.first:%Y-%m}"
    return str(period.first) if period.first == period.last else f"{period.first} to {period.last}"


def claim_reading(claim: Claim) -> str:
    """What a claim was read as: its quantity, the days of its date, how it is said, or the words that carry it."""
    if claim.quantity is not None:
        return reading(claim.quantity)
    if claim.kind == "statement":
        return claim.manner
    return days(claim.time) if claim.kind == "date" and claim.time else " ".join(claim.words.split())
