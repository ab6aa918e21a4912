"""Numbers as powers: "2.5^-1", "10^6", "1.99×10^30", and "1.99×10−30", whose exponent lost its height."""

from decimal import Decimal

from factcheck.extract.number_words import MINUS_SIGNS, NumberView

_TIMES = frozenset("×·*")
_BASE = Decimal(10)
LARGEST = 40
"""The exponents that are read."""


def power(view: NumberView, index: int, value: Decimal) -> tuple[int, Decimal] | None:
    """The power whose first figure, of a value, is the token at an index: where it ends, and what it comes to."""
    mark, base = view.token(index + 1), view.token(index + 2)
    if mark is None or base is None or mark.spaced or value == 0:
        return None
    if mark.text == "^":
        exponent = _exponent(view, index + 2)
        return (exponent[0], value ** exponent[1]) if exponent else None
    if mark.text not in _TIMES or base.text != "10":
        return None
    raised = view.token(index + 3)
    exponent = _exponent(view, index + 3 + (raised is not None and raised.text == "^"))
    return (exponent[0], value * _BASE ** exponent[1]) if exponent else None


def _exponent(view: NumberView, index: int) -> tuple[int, int] | None:
    """A small whole number with its sign, unspaced; without a sign it needs the mark of a power before it."""
    sign = view.token(index)
    if sign is None or sign.spaced:
        return None
    signed = sign.text in MINUS_SIGNS or sign.text == "+"
    figure = view.token(index + signed)
    raised = signed or view.tokens[index - 1].text == "^"
    if not raised or figure is None or figure.spaced or not figure.text.isdecimal() or len(figure.text) > 2:
        return None
    exponent = int(figure.text)
    return (index + signed + 1, -exponent if sign.text in MINUS_SIGNS else exponent) if exponent <= LARGEST else None
