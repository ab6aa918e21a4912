"""Units convert as pint has them, but for those of which it knows nothing."""

import re
from decimal import Decimal

import pint
import pytest

from factcheck.lang.money import CURRENCIES, FAMILIES, SIGNS
from factcheck.lang.units import MONEY, UNITS, convert, symbols

REGISTRY: pint.UnitRegistry[float] = pint.UnitRegistry()
YEAR = Decimal("365.2425") * 86400
OURS = {
    # A dunam is a tenth of a hectare; a feddan 4,200 square metres, as Egypt has it since 1861.
    "dunam": Decimal(1000), "feddan": Decimal(4200), "acre": Decimal("4046.8564224"), "quintal": Decimal(100),
    # The mean year of the calendar, where pint has that of Julius Caesar.
    "month": YEAR / 12, "year": YEAR, "decade": YEAR * 10, "century": YEAR * 100, "millennium": YEAR * 1000,
    "percent": Decimal("0.01"), "per mille": Decimal("0.001"), "percentage point": Decimal(1),
    "basis point": Decimal("0.01"), "point": Decimal(1), "magnitude": Decimal(1), "megapixel": Decimal(1_000_000),
}  # fmt: skip
NAMES = {
    "nautical mile": "nautical_mile", "light year": "light_year", "pound (mass)": "pound", "short ton": "short_ton",
    "fluid ounce": "fluid_ounce", "bushel": "bushel", "mile per gallon": "mile / gallon", "barrel": "oil_barrel",
    "degree Celsius": "degC", "degree Fahrenheit": "degF", "tonne": "metric_ton",
    "british thermal unit": "Btu_it", "pound-foot": "force_pound * foot",
}  # fmt: skip
MEASURES = sorted(name for name in UNITS if name not in MONEY and name not in OURS)


def _expression(name: str) -> str:
    if name in NAMES:
        return NAMES[name]
    powers = re.sub(r"\b(square|cubic) (\S+)", lambda m: f"{m[2]}**{2 if m[1] == 'square' else 3}", name)
    return re.sub(r"(?<=\w) hour", " * hour", powers.replace(" per ", " / "))


@pytest.mark.parametrize("name", MEASURES)
def test_a_unit_stands_to_the_base_of_its_dimension_as_pint_says(name: str) -> None:
    dimension = UNITS[name].dimension
    base = min((n for n in MEASURES if UNITS[n].dimension == dimension), key=lambda n: abs(UNITS[n].factor - 1))
    for value in (0, 1, 37):
        theirs = REGISTRY.Quantity(value, _expression(name)).to(_expression(base)).magnitude
        ours = (convert(Decimal(value), name) - UNITS[base].offset) / UNITS[base].factor
        assert float(ours) == pytest.approx(theirs, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("name", sorted(OURS))
def test_a_unit_of_our_own_stands_as_defined(name: str) -> None:
    assert convert(Decimal(1), name) == OURS[name]


def test_symbols_and_signs_lead_to_units() -> None:
    assert {name for _, name in symbols()} | {*SIGNS.values()} <= UNITS.keys()
    assert all(symbol == symbol.lower() for symbol in (*dict(symbols()), *SIGNS))


def test_a_shared_name_of_money_stands_for_currencies() -> None:
    for name, family in FAMILIES.items():
        assert {name, *family} <= set(CURRENCIES)
        assert all(re.fullmatch("[A-Z]{3}", code) for code in family)


def test_no_currency_converts_into_another() -> None:
    dimensions = [UNITS[name].dimension for name in CURRENCIES]
    assert len(set(dimensions)) == len(CURRENCIES)


def test_an_unknown_unit_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        convert(Decimal(1), "parsnip")
