"""Money: currencies, the names that several share, their parts, their signs, and whose they are.

Money has one dimension a currency: there is no exchange rate here.
"""

from collections.abc import Mapping
from decimal import Decimal

_CODES = """AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL
    LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP
    PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND
    TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW BTC
    DEM FRF ITL ESP FIM NLG ATS BEF IEP PTE GRD"""
"""ISO 4217, and the currencies that the euro replaced."""

FAMILIES: Mapping[str, frozenset[str]] = {
    name: frozenset(codes.split())
    for name, codes in {
        "dollar": "USD AUD CAD HKD NZD SGD TWD JMD BBD BSD FJD LRD NAD XCD BND TTD GYD SRD SBD BZD KYD",
        "pound": "GBP EGP SYP LBP SDG SSP IEP GIP FKP SHP",
        "dinar": "KWD IQD JOD BHD LYD TND DZD RSD",
        "riyal": "SAR QAR YER OMR IRR",
        "dirham": "AED MAD",
        "lira": "TRY LBP SYP ITL",
        "rupee": "INR PKR LKR NPR MUR SCR",
        "franc": "CHF XOF XAF DJF RWF BIF GNF KMF XPF CDF FRF BEF",
        "krone": "NOK DKK SEK ISK",
        "crown": "CZK NOK DKK SEK ISK",
        "peso": "MXN ARS CLP COP PHP CUP DOP UYU",
        "shilling": "KES TZS UGX SOS",
        "mark": "DEM FIM BAM",
    }.items()
}
"""A name that several countries' money shares, and the currencies that it may stand for."""

CURRENCIES: tuple[str, ...] = (*_CODES.split(), *FAMILIES)
"""Every currency by its code, then the shared names, for where a text does not say whose."""

PARTS: Mapping[str, tuple[Decimal, frozenset[str]]] = {
    "cent": (Decimal("0.01"), frozenset(("EUR", "ZAR", "MYR", "NLG", "CHF", "KES")) | FAMILIES["dollar"] | {"dollar"}),
    "penny": (Decimal("0.01"), frozenset(("GBP", "IEP", "USD", "pound", "dollar"))),
    "piastre": (Decimal("0.01"), frozenset(("EGP", "SYP", "LBP", "SDG", "JOD", "TRY", "pound", "lira", "dinar"))),
    "halala": (Decimal("0.01"), frozenset(("SAR", "riyal"))),
    "fils": (Decimal("0.001"), frozenset(("KWD", "IQD", "JOD", "BHD", "dinar"))),
    "millime": (Decimal("0.001"), frozenset(("TND", "LYD", "EGP", "dinar", "pound"))),
    "centime": (Decimal("0.01"), FAMILIES["franc"] | {"franc", "DZD", "MAD", "dirham"}),
    "kopeck": (Decimal("0.01"), frozenset(("RUB", "UAH", "BYN"))),
    "paisa": (Decimal("0.01"), frozenset(("INR", "PKR", "NPR", "rupee"))),
    "agora": (Decimal("0.01"), frozenset(("ILS",))),
}
"""Parts of money: how much of which currencies each is. Alone a part is money of its own: "50 cents" stays 50 cent."""

NATIONAL: Mapping[str, str] = {
    "US": "USD", "AU": "AUD", "CA": "CAD", "HK": "HKD", "NZ": "NZD", "SG": "SGD", "TW": "TWD", "JM": "JMD", "FJ": "FJD", "LR": "LRD",
    "NA": "NAD", "GB": "GBP", "EG": "EGP", "SY": "SYP", "LB": "LBP", "SD": "SDG", "SS": "SSP", "KW": "KWD", "IQ": "IQD", "JO": "JOD",
    "BH": "BHD", "LY": "LYD", "TN": "TND", "DZ": "DZD", "RS": "RSD", "SA": "SAR", "QA": "QAR", "YE": "YER", "OM": "OMR", "IR": "IRR",
    "AE": "AED", "MA": "MAD", "TR": "TRY", "IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "CH": "CHF", "DJ": "DJF",
    "RW": "RWF", "BI": "BIF", "GN": "GNF", "NO": "NOK", "DK": "DKK", "SE": "SEK", "IS": "ISK", "CZ": "CZK", "MX": "MXN", "AR": "ARS",
    "CL": "CLP", "CO": "COP", "PH": "PHP", "CU": "CUP", "UY": "UYU", "KE": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS", "DE": "DEM",
    "FI": "FIM", "BA": "BAM", "FR": "FRF", "BE": "BEF", "IT": "ITL", "IE": "IEP",
}  # fmt: skip
"""A country to its currency of a shared name: "Saudi" with a riyal makes SAR."""

SIGNS: Mapping[str, str] = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₽": "RUB", "₹": "INR", "₪": "ILS", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₦": "NGN", "₫": "VND", "₱": "PHP", "฿": "THB", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL", "﷼": "riyal", "¢": "cent", "₿": "BTC",
    "元": "CNY", "円": "JPY", "원": "KRW",
}  # fmt: skip
"""Signs of money."""

LETTER_SIGNS: Mapping[str, str] = {
    "Rs": "rupee",
    "LE": "EGP",
    "RM": "MYR",
    "Rp": "IDR",
    "Dh": "dirham",
    "Dhs": "dirham",
}
"""Letters that stand before a figure as a sign does."""

ASCII_POUND = "PS"
"""What £ becomes where a text was turned into ASCII: "PS8.1bn"."""

DOLLARS: Mapping[str, str] = {
    "US": "USD", "U.S": "USD", "U.S.": "USD", "A": "AUD", "AU": "AUD", "Aus": "AUD", "C": "CAD", "CA": "CAD", "Can": "CAD", "CDN": "CAD",
    "HK": "HKD", "NZ": "NZD", "S": "SGD", "SG": "SGD", "NT": "TWD", "R": "BRL", "J": "JMD", "TT": "TTD", "BZ": "BZD", "FJ": "FJD", "N": "NAD", "EC": "XCD",
}  # fmt: skip
"""Letters that beside a dollar sign say whose dollars they are, in front of it or behind it."""

SPACED_DOLLARS: frozenset[str] = frozenset(("US", "U.S", "U.S.", "AU", "C", "CA", "HK", "NZ", "S", "SG", "NT"))
"""Those that may stand before the sign with a space between; "A $5 fee" has an article."""

CODES: frozenset[str] = frozenset(_CODES.split()) - frozenset(
    "ALL ANG BAM COP CUP DEM GEL MAD MOP PEN RON SOS TOP TRY".split()
)
"""Codes that stand for money in a text; the others are words in capitals more often ("TOP 10")."""
