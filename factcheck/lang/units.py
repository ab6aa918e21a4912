"""Units of measure: canonical names, what they measure, and how they convert.

Factors lead to the base unit of the dimension and are exact by definition of the unit
(the international foot, the avoirdupois pound …); the tests hold every one of them
against pint. Money has one dimension a currency: there is no exchange rate here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: value in the base unit of `dimension` = stated value * factor + offset."""

    name: str
    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)


_LINEAR: Mapping[str, Mapping[str, str]] = {
    "length": {
        "nanometre": "1e-9", "micrometre": "1e-6", "millimetre": "0.001", "centimetre": "0.01", "decimetre": "0.1",
        "metre": "1", "kilometre": "1000", "inch": "0.0254", "foot": "0.3048", "yard": "0.9144", "mile": "1609.344",
        "nautical mile": "1852", "light year": "9460730472580800",
    },
    "area": {
        "square millimetre": "1e-6", "square centimetre": "0.0001", "square metre": "1", "square kilometre": "1e6",
        "hectare": "10000", "acre": "4046.8564224", "square foot": "0.09290304", "square inch": "0.00064516",
        "square yard": "0.83612736", "square mile": "2589988.110336", "dunam": "1000", "feddan": "4200",
    },
    "volume": {
        "millilitre": "1e-6", "centilitre": "1e-5", "decilitre": "0.0001", "litre": "0.001", "hectolitre": "0.1",
        "cubic centimetre": "1e-6", "cubic metre": "1", "cubic kilometre": "1e9", "cubic foot": "0.028316846592",
        "gallon": "0.003785411784", "barrel": "0.158987294928", "pint": "0.000473176473", "quart": "0.000946352946",
        "cup": "0.0002365882365", "tablespoon": "0.00001478676478125", "teaspoon": "0.00000492892159375",
        "fluid ounce": "0.0000295735295625", "bushel": "0.03523907016688",
    },
    "mass": {
        "microgram": "1e-9", "milligram": "1e-6", "gram": "0.001", "kilogram": "1", "tonne": "1000",
        "short ton": "907.18474", "ounce": "0.028349523125", "pound (mass)": "0.45359237", "stone": "6.35029318",
        "quintal": "100", "carat": "0.0002",
    },
    "time": {
        "nanosecond": "1e-9", "microsecond": "1e-6", "millisecond": "0.001", "second": "1", "minute": "60",
        "hour": "3600", "day": "86400", "week": "604800", "fortnight": "1209600", "month": "2629746",
        "year": "31556952", "decade": "315569520", "century": "3155695200", "millennium": "31556952000",
    },
    "speed": {
        "metre per second": "1", "kilometre per hour": "0.27777777777777777777777777778", "mile per hour": "0.44704",
        "knot": "0.51444444444444444444444444444", "kilometre per second": "1000",
    },
    "energy": {
        "joule": "1", "kilojoule": "1000", "megajoule": "1e6", "gigajoule": "1e9", "calorie": "4.184",
        "kilocalorie": "4184", "watt hour": "3600", "kilowatt hour": "3.6e6", "megawatt hour": "3.6e9",
        "gigawatt hour": "3.6e12", "terawatt hour": "3.6e15",
    },
    "power": {
        "milliwatt": "0.001", "watt": "1", "kilowatt": "1000", "megawatt": "1e6", "gigawatt": "1e9",
        "terawatt": "1e12", "horsepower": "745.69987158227022",
    },
    "data": {
        "bit": "0.125", "byte": "1", "kilobyte": "1000", "megabyte": "1e6", "gigabyte": "1e9", "terabyte": "1e12",
        "petabyte": "1e15",
    },
    "data rate": {
        "bit per second": "1", "kilobit per second": "1000", "megabit per second": "1e6", "gigabit per second": "1e9",
    },
    "frequency": {"hertz": "1", "kilohertz": "1000", "megahertz": "1e6", "gigahertz": "1e9"},
    "pressure": {
        "pascal": "1", "hectopascal": "100", "kilopascal": "1000", "megapascal": "1e6", "bar": "100000",
        "millibar": "100", "atmosphere": "101325", "psi": "6894.757293168361",
    },
    "force": {"newton": "1", "kilonewton": "1000"},
    "voltage": {"millivolt": "0.001", "volt": "1", "kilovolt": "1000"},
    "current": {"milliampere": "0.001", "ampere": "1"},
    "charge": {"milliampere hour": "3.6", "ampere hour": "3600"},
    "sound": {"decibel": "1"},
    "angle": {"degree": "1"},
    "temperature": {"kelvin": "1"},
    "ratio": {"percent": "0.01", "per mille": "0.001"},
    "points of percentage": {"percentage point": "1", "basis point": "0.01"},
    "index points": {"point": "1"},
    "magnitude": {"magnitude": "1"},
    "pixels": {"pixel": "1", "megapixel": "1e6"},
    "fuel use": {"mile per gallon": "1"},
}  # fmt: skip

_SCALES: Mapping[str, tuple[str, str, str]] = {
    "degree Celsius": ("temperature", "1", "273.15"),
    "degree Fahrenheit": ("temperature", "0.55555555555555555555555555556", "255.37222222222222222222222222"),
}

CURRENCIES: tuple[str, ...] = tuple(
    """AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL
    LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP
    PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND
    TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW BTC dollar pound
    dinar riyal dirham lira rupee franc krone crown peso shilling cent penny""".split()
)
"""ISO 4217 codes; then the names that several countries' money shares, for where a text does not say whose.

Cents and pence are converted to hundredths of a shared name by nobody: "50 cents" stays 50 cent.
"""

FAMILIES: Mapping[str, frozenset[str]] = {
    "dollar": frozenset(
        ["USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "JMD", "BBD", "BSD", "FJD", "LRD", "NAD", "XCD"]
    ),
    "pound": frozenset(["GBP", "EGP", "SYP", "LBP", "SDG", "SSP"]),
    "dinar": frozenset(["KWD", "IQD", "JOD", "BHD", "LYD", "TND", "DZD", "RSD"]),
    "riyal": frozenset(["SAR", "QAR", "YER", "OMR", "IRR"]),
    "dirham": frozenset(["AED", "MAD"]),
    "lira": frozenset(["TRY", "LBP", "SYP"]),
    "rupee": frozenset(["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]),
    "franc": frozenset(["CHF", "XOF", "XAF", "DJF", "RWF", "BIF", "GNF"]),
    "krone": frozenset(["NOK", "DKK", "SEK", "ISK"]),
    "crown": frozenset(["CZK", "NOK", "DKK", "SEK", "ISK"]),
    "peso": frozenset(["MXN", "ARS", "CLP", "COP", "PHP", "CUP", "DOP", "UYU"]),
    "shilling": frozenset(["KES", "TZS", "UGX", "SOS"]),
}
"""A shared name and the currencies that it may stand for."""

UNITS: Mapping[str, Unit] = {
    **{name: Unit(name, dimension, Decimal(factor)) for dimension, row in _LINEAR.items() for name, factor in row.items()},
    **{name: Unit(name, dimension, Decimal(factor), Decimal(offset)) for name, (dimension, factor, offset) in _SCALES.items()},
    **{name: Unit(name, f"money {name}", Decimal(1)) for name in CURRENCIES},
}  # fmt: skip
"""Every unit by its canonical name."""

TIME_UNITS: frozenset[str] = frozenset(_LINEAR["time"])
"""The units of a duration or an age."""

PREFIXES: Mapping[str, str] = {"kilo": "k", "mega": "M", "giga": "G", "centi": "c", "milli": "m"}
"""SI prefixes of the language-neutral symbols."""

SYMBOLS: Mapping[str, str] = {
    "nm": "nanometre", "mm": "millimetre", "cm": "centimetre", "dm": "decimetre", "m": "metre", "km": "kilometre",
    "ft": "foot", "yd": "yard", "mi": "mile", "nmi": "nautical mile",
    "mm²": "square millimetre", "cm²": "square centimetre", "m²": "square metre", "km²": "square kilometre",
    "m2": "square metre", "km2": "square kilometre", "m³": "cubic metre", "m3": "cubic metre", "km³": "cubic kilometre",
    "ha": "hectare", "ml": "millilitre", "cl": "centilitre", "dl": "decilitre", "l": "litre", "hl": "hectolitre",
    "mg": "milligram", "g": "gram", "kg": "kilogram", "kgs": "kilogram", "oz": "ounce", "lb": "pound (mass)", "lbs": "pound (mass)",
    "ms": "millisecond", "km/h": "kilometre per hour", "kmh": "kilometre per hour", "kph": "kilometre per hour",
    "mph": "mile per hour", "m/s": "metre per second", "mpg": "mile per gallon",
    "kj": "kilojoule", "kwh": "kilowatt hour", "mwh": "megawatt hour", "gwh": "gigawatt hour", "twh": "terawatt hour", "wh": "watt hour",
    "w": "watt", "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "hp": "horsepower", "bhp": "horsepower",
    "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "pb": "petabyte",
    "kbps": "kilobit per second", "mbps": "megabit per second", "gbps": "gigabit per second",
    "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz",
    "pa": "pascal", "hpa": "hectopascal", "kpa": "kilopascal", "mpa": "megapascal", "psi": "psi", "v": "volt", "kv": "kilovolt",
    "mah": "milliampere hour", "db": "decibel", "mp": "megapixel", "px": "pixel",
    "bps": "basis point", "°c": "degree Celsius", "°f": "degree Fahrenheit", "°": "degree", "℃": "degree Celsius", "℉": "degree Fahrenheit",
    "%": "percent", "٪": "percent", "‰": "per mille",
}  # fmt: skip
"""Symbols that every language uses, in lower case."""

SIGNS: Mapping[str, str] = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₽": "RUB", "₹": "INR", "₪": "ILS", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₦": "NGN", "₫": "VND", "₱": "PHP", "฿": "THB", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL", "﷼": "riyal", "¢": "cent", "₿": "BTC",
    "rs": "rupee", "us$": "USD", "a$": "AUD", "c$": "CAD", "hk$": "HKD", "nz$": "NZD", "s$": "SGD", "r$": "BRL",
}  # fmt: skip
"""Signs of money, in lower case."""


def convert(value: Decimal, unit: str) -> Decimal:
    """The value in the base unit of its unit's dimension.

    Raises:
        KeyError: the unit is none of UNITS.

    >>> convert(Decimal("1.5"), "kilometre")
    Decimal('1500.0')
    """
    row = UNITS[unit]
    return value * row.factor + row.offset
