"""English words for units and money. Plurals in -s are made by rule; others are written after a colon.

Multiples ("kilometre"), squares ("square mile"), rates ("miles per hour") and the money of a
country ("Canadian dollar") are composed from these.
"""

from collections.abc import Mapping

from factcheck.lang.figures import UnitTable

_WORDS: Mapping[str, str] = {
    "metre": "metre meter", "inch": "inch", "foot": "foot:feet", "yard": "yard", "mile": "mile", "nautical mile": "nautical_mile",
    "light year": "light_year light-year", "square metre": "sqm", "square kilometre": "sqkm", "square foot": "sqft", "hectare": "hectare", "acre": "acre", "dunam": "dunam dunum", "feddan": "feddan",
    "micrometre": "micron", "kilometre": "kilometers_away:kilometers_away",
    "litre": "litre liter", "gallon": "gallon gal", "barrel": "barrel bbl", "pint": "pint", "quart": "quart",
    "cup": "cup", "tablespoon": "tablespoon tbsp", "teaspoon": "teaspoon tsp", "bushel": "bushel", "fluid ounce": "fluid_ounce fl_oz",
    "gram": "gram gramme gs:gs", "kilogram": "kilo k.g", "tonne": "tonne metric_ton metric_tonne ton", "short ton": "short_ton", "ounce": "ounce",
    "pound (mass)": "lb", "stone": "stone", "carat": "carat", "dram": "dram", "quintal": "quintal",
    "second": "second sec", "minute": "minute min", "hour": "hour hr", "day": "day", "week": "week", "fortnight": "fortnight",
    "month": "month", "year": "year yr", "decade": "decade", "century": "century", "millennium": "millennium:millennia",
    "knot": "knot", "joule": "joule", "calorie": "calorie", "watt": "watt", "watt hour": "watt-hour watt_hour", "horsepower": "horsepower:horsepower",
    "british thermal unit": "btu british_thermal_unit", "bit": "bit", "byte": "byte", "gigabyte": "gig", "hertz": "hertz:hertz", "pascal": "pascal",
    "volt": "volt", "ampere": "ampere amp", "decibel": "decibel", "pixel": "pixel", "newton": "newton", "atmosphere": "atmosphere",
    "mile per hour": "m.p.h:m.p.h m.p.h.:m.p.h.", "mile per gallon": "mile_per_gallon:miles_per_gallon",
    "pound-foot": "pound-foot pound-feet lb-ft:lb-ft lb._ft:lb._ft", "newton metre": "newton-metre newton-meter",
    "degree": "degree deg deg.:deg.", "kelvin": "kelvin",
    "degree Celsius": "celsius:celsius centigrade:centigrade degree_celsius:degrees_celsius degree_c:degrees_c degree_centigrade:degrees_centigrade deg_c:deg_c °_celsius:°_celsius",
    "degree Fahrenheit": "fahrenheit:fahrenheit degree_fahrenheit:degrees_fahrenheit degree_f:degrees_f deg_f:deg_f °_fahrenheit:°_fahrenheit",
    "percent": "percent per_cent pct:pct pc:pc percentage", "per mille": "per_mille:per_mille",
    "percentage point": "percentage_point percentage-point pp:pp", "basis point": "basis_point bp",
    "cent": "cent c:c", "penny": "penny:pence pence:pennies p:p", "piastre": "piastre piaster qirsh", "halala": "halala", "fils": "fils:fils",
    "millime": "millime", "centime": "centime", "kopeck": "kopeck kopek", "paisa": "paisa:paise", "agora": "agora:agorot",
    "dollar": "dollar", "pound": "pound", "dinar": "dinar", "riyal": "riyal rial", "dirham": "dirham", "lira": "lira", "rupee": "rupee", "franc": "franc",
    "krone": "krone:kroner krona:kronor", "crown": "crown", "peso": "peso", "shilling": "shilling", "mark": "deutschmark",
    "USD": "buck greenback united_states_dollar", "EUR": "euro €ur", "GBP": "pound_sterling:pounds_sterling sterling:sterling quid:quid", "EGP": "geneh genih genihat_masriya l.e:l.e l.e.:l.e. le:le",
    "LBP": "lebanese_lira", "JPY": "yen:yen japanese_yen:japanese_yen", "CNY": "yuan:yuan renminbi:renminbi chinese_yuan:chinese_yuan rmb:rmb",
    "RUB": "rouble ruble", "UAH": "hryvnia", "SAR": "saudiriyal", "IRR": "toman", "ILS": "shekel new_shekel nis:nis", "SEK": "swedish_krona:swedish_kronor",
    "CZK": "koruna", "PLN": "zloty", "HUF": "forint", "RON": "leu:lei", "BGN": "lev:leva", "KRW": "won:won south_korean_won:south_korean_won", "THB": "baht:baht", "VND": "dong:dong",
    "IDR": "rupiah", "MYR": "ringgit malaysia_ringgit malaysian_ringgit", "BRL": "brazilian_real:brazilian_reais reais:reais", "ZAR": "rand:rand",
    "NGN": "naira", "GHS": "cedi", "ETB": "birr", "BDT": "taka", "KZT": "tenge", "AZN": "manat", "GEL": "lari", "AMD": "armenian_dram", "AFN": "afghani",
    "PEN": "nuevo_sol peruvian_sol:peruvian_soles", "BTC": "bitcoin", "DEM": "d-mark", "FIM": "markka finnish_markka:finnish_markka", "NLG": "guilder dutch_guilder", "ESP": "peseta",
    "GRD": "drachma", "PTE": "escudo", "TWD": "taiwan_dollar new_taiwan_dollar", "HKD": "hong_kong_dollar", "NZD": "new_zealand_dollar", "SGD": "singapore_dollar",
}  # fmt: skip

UNITS = UnitTable(
    words=_WORDS,
    prefixes={
        "nano": "nano", "micro": "micro", "milli": "milli", "centi": "centi", "deci": "deci", "hecto": "hecto", "kilo": "kilo",
        "mega": "mega", "giga": "giga", "tera": "tera", "peta": "peta",
    },
    powers={"square": "square sq sq.", "cubic": "cubic cu"},
    per="per an a",
    shared={"dollar": "USD"},
    weighed={"pound": "pound (mass)"},
    weighing="weigh weighs weighed weighing weight heavy heavier lighter overweight bomb bombs warhead baby newborn",
    doubtful="stone cup won crown bit",
    between="us u.s u.s. uk imperial troy more additional extra further full whole straight consecutive solid long short",
    with_article="mass volume pound",
)  # fmt: skip
