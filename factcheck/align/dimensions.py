"""What kinds of figures can stand beside each other at all."""

from factcheck.lang.money import CURRENCIES, FAMILIES
from factcheck.lang.units import UNITS
from factcheck.types import Quantity

RATIO, COUNT, MONEY = "ratio", "count", "money"
_CURRENCIES = frozenset(CURRENCIES)


def dimensions(quantity: Quantity) -> frozenset[str]:
    """The dimensions of a figure; a count with its whole is a ratio too."""
    if quantity.kind == "count":
        return frozenset((COUNT, RATIO)) if quantity.whole is not None else frozenset((COUNT,))
    if quantity.kind in ("percent", "ratio"):
        return frozenset((RATIO,))
    if quantity.kind == "money":
        return frozenset((MONEY,))
    if quantity.unit is None or quantity.kind == "ordinal":
        return frozenset()
    return frozenset((f"{quantity.kind}: {UNITS[quantity.unit].dimension}",))


def comparable(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are of one dimension, and sums of money of one currency or of names that it may go by."""
    if not dimensions(a) & dimensions(b):
        return False
    if a.kind == b.kind == "money":
        return a.unit == b.unit or a.unit in FAMILIES.get(b.unit or "", ()) or b.unit in FAMILIES.get(a.unit or "", ())
    return True
