"""One measure in two units: "7 feet 10 inches", "two hours and 30 minutes", "3 dollars 50 cents", "$20 and 43c".

Or in one unit said twice: مليارا دولار وثمانمئة مليون دولار.
"""

from collections.abc import Sequence
from decimal import Decimal

from factcheck.extract.amounts import Amount
from factcheck.extract.tokens import Token
from factcheck.lang.money import PARTS
from factcheck.lang.units import MONEY, UNITS

FEET = {"yard": Decimal(3), "foot": Decimal(1), "inch": 1 / Decimal(12)}
"""The units that people are measured in, in feet; such a measure is exact in its smallest unit alone."""


def compound(tokens: Sequence[Token], left: Amount, right: Amount) -> Amount | None:
    """Two amounts as one, in the unit of the first, a length in feet and inches in that of the second; None for two."""
    value = left.value
    if value is None or right.value is None or left.unit is None:
        return None
    if left.unit == "pound" and right.unit == "ounce":
        left = left._replace(unit="pound (mass)")
    if left.unit in FEET:
        return _length(tokens, left, right)
    if left.unit == right.unit and _goes_on(tokens, left, right):
        return left._replace(last=right.last, value=value + right.value, scale=right.scale, precision=right.precision)
    part = None if _comma(tokens, left, right) else _part(left, right)
    return left._replace(last=right.last, value=value + part, precision=Decimal(0)) if part else None


def _goes_on(tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
    """Whether the second amount is the lower part of one number: مليارا دولار وثمانمئة مليون دولار."""
    joined = any(clitics == "و" for clitics, _ in tokens[right.first].forms) or tokens[right.first - 1].word == "و"
    return joined and left.scale > 1 and right.value is not None and abs(right.value) < left.scale


def follows(tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
    """Whether two amounts may be one: nothing, or a comma before a smaller unit of length, stands between them."""
    return left.last == right.first or (left.unit in FEET and right.unit in FEET and _comma(tokens, left, right))


def _comma(tokens: Sequence[Token], left: Amount, right: Amount) -> bool:
    return right.first == left.last + 1 and tokens[left.last].text == ","


def _length(tokens: Sequence[Token], left: Amount, right: Amount) -> Amount | None:
    """Yards, feet and inches as so many of the smallest; inches need not be named: "six foot two"."""
    assert left.unit is not None and left.value is not None and right.value is not None
    unit = right.unit
    if unit is None and tokens[left.last - 1].word == "foot" and right.first == left.last:
        unit = "inch"
    if unit not in FEET or FEET[unit] >= FEET[left.unit] or right.value >= FEET["yard"] / FEET[unit] * 3:
        return None
    value = left.value * round(FEET[left.unit] / FEET[unit]) + right.value
    return left._replace(last=right.last, value=value, unit=unit, precision=right.precision)


def _part(left: Amount, right: Amount) -> Decimal | None:
    """What the second amount adds to the first, in the unit of the first."""
    assert left.unit is not None and right.value is not None
    if right.unit is None:
        return None
    if right.unit in PARTS and left.unit in MONEY:
        size, wholes = PARTS[right.unit]
        share = right.value * size
        return share if left.unit in wholes and share < 1 else None
    larger, smaller = UNITS[left.unit], UNITS[right.unit]
    if larger.dimension != smaller.dimension or left.unit in MONEY or larger.dimension == "temperature":
        return None
    share = right.value * smaller.factor / larger.factor
    return share if smaller.factor < larger.factor and share < 1 else None
