"""Arabic words for units and money. Accusatives and duals are made by rule; plurals stand after a colon.

Multiples (كيلومتر), squares (متر مربع), rates (كيلومتر في الساعة) and the money of a country
(دولار كندي) are composed from these.
"""

from collections.abc import Mapping

from factcheck.lang.figures import UnitTable

_WORDS: Mapping[str, str] = {
    "metre": "متر:أمتار", "millimetre": "ملم مم", "centimetre": "سم سنتم", "decimetre": "دسم", "kilometre": "كم كلم", "inch": "بوصة:ات إنش:ات", "foot": "قدم:أقدام", "yard": "ياردة:ات يارد", "mile": "ميل:أميال",
    "nautical mile": "ميل_بحري:أميال_بحرية", "light year": "سنة_ضوئية:سنوات_ضوئية", "hectare": "هكتار:ات", "acre": "أكر أيكر", "dunam": "دونم:ات", "feddan": "فدان:أفدنة فدان:فدادين",
    "square kilometre": "كم² كلم² كم2 كلم2", "square metre": "م² م2", "cubic metre": "م³ م3",
    "litre": "لتر:ات ليتر:ات", "millilitre": "ملل مل", "gallon": "غالون:ات جالون:ات", "barrel": "برميل:براميل", "cup": "كوب:أكواب",
    "tablespoon": "ملعقة_كبيرة:ملاعق_كبيرة", "teaspoon": "ملعقة_صغيرة:ملاعق_صغيرة", "quart": "ربع_غالون",
    "gram": "غرام:ات جرام:ات غ غم جم", "milligram": "ملغ ملغم ملج مجم ملجم", "kilogram": "كغ كغم كجم كيلو:كيلوات", "tonne": "طن:أطنان",
    "ounce": "أونصة:ات أوقية:أواق", "pound (mass)": "رطل:أرطال باوند", "quintal": "قنطار:قناطير", "carat": "قيراط:قراريط",
    "second": "ثانية:ثوان ثواني:ثواني", "minute": "دقيقة:دقائق", "hour": "ساعة:ات", "day": "يوم:أيام", "week": "أسبوع:أسابيع", "month": "شهر:أشهر شهر:شهور",
    "year": "سنة:سنوات سنة:سنين عام:أعوام حول", "decade": "عقد:عقود", "century": "قرن:قرون",
    "knot": "عقدة عقدة_بحرية:عقد_بحرية", "watt": "واط:ات وات", "watt hour": "واط_ساعة وات_ساعة", "byte": "بايت:ات", "gigabyte": "غيغا جيجا", "hertz": "هرتز هيرتز",
    "volt": "فولت:ات فولط", "ampere": "أمبير", "pixel": "بكسل:ات", "calorie": "سعرة_حرارية:سعرات_حرارية", "horsepower": "حصان:أحصنة", "decibel": "ديسيبل",
    "degree": "درجة:ات", "degree Celsius": "درجة_مئوية:درجات_مئوية مئوية سلزيوس سيليزيوس سلسيوس درجة_سلزيوس درجة_سيليزيوس درجة_سلسيوس °_سلزيوس",
    "degree Fahrenheit": "فهرنهايت درجة_فهرنهايت:درجات_فهرنهايت فهرنهيت °_فهرنهايت",
    "percent": "في_المئة في_المائة بالمئة بالمائة بالمية في_المية من_المئة من_المائة", "per mille": "في_الألف بالألف", "percentage point": "نقطة_مئوية:نقاط_مئوية", "basis point": "نقطة_أساس:نقاط_أساس",
    "cent": "سنت:ات سينت:ات", "penny": "بنس:ات", "piastre": "قرش:قروش", "halala": "هللة:ات", "fils": "فلس:فلوس", "millime": "مليم:ات", "centime": "سنتيم:ات", "kopeck": "كوبيك:ات",
    "dollar": "دولار:ات", "pound": "جنيه:ات", "riyal": "ريال:ات", "dinar": "دينار:دنانير", "dirham": "درهم:دراهم", "lira": "ليرة:ات", "rupee": "روبية:ات", "franc": "فرنك:ات",
    "krone": "كرونة:ات كرونر", "peso": "بيزو بيسو", "shilling": "شلن:ات", "mark": "مارك",
    "EUR": "يورو اورو", "GBP": "جنيه_إسترليني:جنيهات_إسترلينية جنيها_إسترلينيا جنيه_استرليني إسترليني باوند_إسترليني", "EGP": "ج.م ج.م.", "IRR": "تومان:ات", "JPY": "ين", "CNY": "يوان", "RUB": "روبل:ات",
    "ILS": "شيكل:شواكل شيقل:شواقل", "UAH": "هريفنيا", "MRU": "أوقية_موريتانية", "BTC": "بيتكوين", "KRW": "وون", "ZAR": "راند", "ETB": "بر_إثيوبي", "THB": "بات", "NGN": "نايرا",
}  # fmt: skip

UNITS = UnitTable(
    partitive="من",
    words=_WORDS,
    prefixes={
        "nano": "نانو", "micro": "ميكرو", "milli": "ملي مللي ميلي", "centi": "سنتي سانتي سنت", "deci": "ديسي", "hecto": "هكتو هكت", "kilo": "كيلو",
        "mega": "ميغا ميجا", "giga": "غيغا جيغا جيجا", "tera": "تيرا", "peta": "بيتا",
    },
    powers={"square": "مربع", "cubic": "مكعب"},
    per="في ب",
    shared={"dollar": "USD"},
    never="ميلان",
)  # fmt: skip
