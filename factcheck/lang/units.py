"""Units of measure: canonical names, what they measure, and how they convert.

Factors lead to the base unit of the dimension and are exact by definition of the unit
(the international foot, the avoirdupois pound …); the tests hold every one of them
against pint. Multiples are made from their base by the prefixes of the SI.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from factcheck.lang.money import CURRENCIES, PARTS


class Unit(NamedTuple):
    """A unit: value in the base unit of `dimension` = stated value * factor + offset."""

    name: str
    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)


PREFIXES: Mapping[str, tuple[str, int]] = {
    "nano": ("n", -9), "micro": ("µ", -6), "milli": ("m", -3), "centi": ("c", -2), "deci": ("d", -1), "hecto": ("h", 2),
    "kilo": ("k", 3), "mega": ("m", 6), "giga": ("g", 9), "tera": ("t", 12), "peta": ("p", 15),
}  # fmt: skip
"""Prefixes of the SI: the symbol, in lower case, and the power of ten."""

MULTIPLES: Mapping[str, str] = {
    "metre": "nano micro milli centi deci kilo",
    "gram": "micro milli kilo",
    "litre": "micro milli centi deci hecto",
    "second": "nano micro milli",
    "watt": "kilo mega giga tera",
    "watt hour": "kilo mega giga tera",
    "joule": "kilo mega giga",
    "calorie": "kilo",
    "byte": "kilo mega giga tera peta",
    "bit per second": "kilo mega giga",
    "hertz": "kilo mega giga",
    "pascal": "hecto kilo mega",
    "bar": "milli",
    "newton": "kilo",
    "volt": "milli kilo",
    "ampere hour": "milli",
    "pixel": "mega",
}
"""A base unit and the prefixes that texts give it. No unit takes both milli and mega, so "m" is plain."""

_BASES: Mapping[str, Mapping[str, str]] = {
    "length": {
        "metre": "1", "inch": "0.0254", "foot": "0.3048", "yard": "0.9144", "mile": "1609.344", "nautical mile": "1852",
        "light year": "9460730472580800",
    },
    "area": {
        "square millimetre": "1e-6", "square centimetre": "0.0001", "square metre": "1", "square kilometre": "1e6",
        "square foot": "0.09290304", "square inch": "0.00064516", "square yard": "0.83612736", "square mile": "2589988.110336",
        "hectare": "10000", "acre": "4046.8564224", "dunam": "1000", "feddan": "4200",
    },
    "volume": {
        "litre": "0.001", "cubic centimetre": "1e-6", "cubic metre": "1", "cubic kilometre": "1e9", "cubic foot": "0.028316846592",
        "cubic inch": "0.000016387064", "gallon": "0.003785411784", "barrel": "0.158987294928", "pint": "0.000473176473",
        "quart": "0.000946352946", "cup": "0.0002365882365", "tablespoon": "0.00001478676478125", "teaspoon": "0.00000492892159375",
        "fluid ounce": "0.0000295735295625", "bushel": "0.03523907016688",
    },
    "mass": {
        "gram": "0.001", "tonne": "1000", "short ton": "907.18474", "ounce": "0.028349523125", "pound (mass)": "0.45359237",
        "stone": "6.35029318", "quintal": "100", "carat": "0.0002", "dram": "0.0017718451953125",
    },
    "time": {
        "second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800", "fortnight": "1209600", "month": "2629746",
        "year": "31556952", "decade": "315569520", "century": "3155695200", "millennium": "31556952000",
    },
    "speed": {
        "metre per second": "1", "kilometre per second": "1000", "kilometre per hour": "0.27777777777777777777777777778",
        "mile per hour": "0.44704", "foot per second": "0.3048", "knot": "0.51444444444444444444444444444",
    },
    "energy": {"joule": "1", "calorie": "4.184", "watt hour": "3600", "british thermal unit": "1055.05585262"},
    "power": {"watt": "1", "horsepower": "745.69987158227022"},
    "data": {"bit": "0.125", "byte": "1"},
    "data rate": {"bit per second": "1"},
    "frequency": {"hertz": "1"},
    "rotation": {"revolution per minute": "1"},
    "pressure": {"pascal": "1", "bar": "100000", "atmosphere": "101325", "psi": "6894.757293168361", "ksi": "6894757.293168361"},
    "force": {"newton": "1"},
    "torque": {"newton metre": "1", "pound-foot": "1.3558179483314004"},
    "voltage": {"volt": "1"},
    "current": {"ampere": "1"},
    "charge": {"ampere hour": "3600"},
    "sound": {"decibel": "1"},
    "angle": {"degree": "1"},
    "temperature": {"kelvin": "1"},
    "ratio": {"percent": "0.01", "per mille": "0.001"},
    "points of percentage": {"percentage point": "1", "basis point": "0.01"},
    "index points": {"point": "1"},
    "magnitude": {"magnitude": "1"},
    "pixels": {"pixel": "1"},
    "fuel use": {"mile per gallon": "1"},
}  # fmt: skip

_SCALES: Mapping[str, tuple[str, str, str]] = {
    "degree Celsius": ("temperature", "1", "273.15"),
    "degree Fahrenheit": ("temperature", "0.55555555555555555555555555556", "255.37222222222222222222222222"),
}


def _units() -> Iterator[Unit]:
    for dimension, row in _BASES.items():
        for base, factor in row.items():
            yield Unit(base, dimension, Decimal(factor))
            for prefix in MULTIPLES.get(base, "").split():
                yield Unit(prefix + base, dimension, Decimal(factor).scaleb(PREFIXES[prefix][1]))
    for name, (dimension, factor, offset) in _SCALES.items():
        yield Unit(name, dimension, Decimal(factor), Decimal(offset))
    for name in (*CURRENCIES, *PARTS):
        yield Unit(name, f"money {name}", Decimal(1))


UNITS: Mapping[str, Unit] = {unit.name: unit for unit in _units()}
"""Every unit by its canonical name."""

TIME_UNITS: frozenset[str] = frozenset(unit.name for unit in UNITS.values() if unit.dimension == "time")
"""The units of a duration or an age."""

MONEY: frozenset[str] = frozenset((*CURRENCIES, *PARTS))
"""The units of money."""

SYMBOLS: Mapping[str, str] = {
    "metre": "m", "gram": "g", "litre": "l", "second": "s", "watt": "w", "watt hour": "wh", "byte": "b", "bit per second": "bps bit/s",
    "hertz": "hz", "pascal": "pa", "volt": "v", "ampere hour": "ah", "joule": "j",
    "foot": "ft ′", "yard": "yd yds", "mile": "mi", "inch": "″ in", "nautical mile": "nmi",
    "square millimetre": "mm² mm2", "square centimetre": "cm² cm2", "square metre": "m² m2", "square kilometre": "km² km2",
    "cubic metre": "m³ m3", "cubic kilometre": "km³ km3", "cubic centimetre": "cm³ cc", "hectare": "ha", "square foot": "ft² ft2",
    "kilogram": "kgs", "kilometre": "kms", "centimetre": "cms", "revolution per minute": "rpm", "tonne": "t", "ounce": "oz", "pound (mass)": "lb lbs", "minute": "min", "hour": "h hr hrs",
    "kilometre per hour": "km/h kmh kph kmph", "mile per hour": "mph", "metre per second": "m/s", "mile per gallon": "mpg",
    "horsepower": "hp bhp", "decibel": "db", "megapixel": "mp", "pixel": "px", "psi": "psi", "ksi": "ksi", "pound-foot": "lb-ft",
    "degree Celsius": "°c ℃", "degree Fahrenheit": "°f ℉", "degree": "°", "percent": "% ٪", "per mille": "‰",
}  # fmt: skip
"""Symbols that every language uses, in lower case; those of multiples are made."""

NEVER_ALONE: frozenset[str] = frozenset("s b j bps".split())
"""Symbols that are used with a prefix only: "90s" are years, "5b" billions, "25bps" basis points."""

SHORT: Mapping[str, bool] = {
    "m": True, "g": True, "l": True, "L": True, "h": False, "W": False, "w": False, "V": False, "v": False, "t": False, "c": False, "p": False,
    "in": False,
}  # fmt: skip
"""How a unit of one letter may be written ("3g", not "3G"), and whether a space may stand before it; "in" is another word."""

DEGREES: Mapping[str, str] = {"C": "degree Celsius", "F": "degree Fahrenheit"}
"""Capitals right behind a figure that is followed by no noun: "37C"."""


def symbols() -> Iterator[tuple[str, str]]:
    """Every symbol of a unit, with the unit's name."""
    for name, written in SYMBOLS.items():
        yield from ((symbol, name) for symbol in written.split() if symbol not in NEVER_ALONE)
        for prefix in MULTIPLES.get(name, "").split():
            yield PREFIXES[prefix][0] + written.split()[0], prefix + name


def convert(value: Decimal, unit: str) -> Decimal:
    """The value in the base unit of its unit's dimension.

    Raises:
        KeyError: the unit is none of UNITS.

    >>> convert(Decimal("1.5"), "kilometre")
    Decimal('1500')
    """
    row = UNITS[unit]
    return value * row.factor + row.offset
