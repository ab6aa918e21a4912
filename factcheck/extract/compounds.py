"""One measure in two units: "7 feet 10 inches", "two hours and 30 minutes", "3 dollars 50 cents", "$20 and 43c"."""

from collections.abc import Sequence
from decimal import Decimal

from factcheck.extract.amounts import Amount
from factcheck.extract.tokens import Token
from factcheck.lang.money import PARTS
from factcheck.lang.units import MONEY, UNITS

INCHES = Decimal(12)


def compound(tokens: Sequence[Token], left: Amount, right: Amount) -> Amount | None:
    """Two amounts as one, in the unit of the first; None where they are two."""
    value = left.value
    if value is None or right.value is None or left.unit is None:
        return None
    if left.unit == "pound" and right.unit == "ounce":
        left = left._replace(unit="pound (mass)")
    part = _part(tokens, left, right)
    return left._replace(last=right.last, value=value + part, precision=Decimal(0)) if part else None


def _part(tokens: Sequence[Token], left: Amount, right: Amount) -> Decimal | None:
    """What the second amount adds to the first, in the unit of the first."""
    assert left.unit is not None and right.value is not None
    if right.unit is None:
        inches = tokens[left.last - 1].word == "foot" and right.first == left.last and right.value < INCHES
        return right.value / INCHES if inches else None
    if right.unit in PARTS and left.unit in MONEY:
        size, wholes = PARTS[right.unit]
        share = right.value * size
        return share if left.unit in wholes and share < 1 else None
    larger, smaller = UNITS[left.unit], UNITS[right.unit]
    if larger.dimension != smaller.dimension or left.unit in MONEY or larger.dimension == "temperature":
        return None
    share = right.value * smaller.factor / larger.factor
    return share if smaller.factor < larger.factor and share < 1 else None
