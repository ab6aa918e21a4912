"""English words that shape a phrase: what ends it, what narrows it, what turns it."""

from collections.abc import Mapping

FUNCTION_WORDS = (
    "the a an this that these those his her its their our my your of in on at by for with from to into onto over under about against between among amid "
    "and or but nor so yet as than then when where while who whom whose which what why how if because since until before after during through across near "
    "inside outside behind beyond within without along around per via including excluding despite "
    "is are was were be been being am has have had having do does did will would shall should can could may might must "
    "he she it they we you i him them us there here not no also only just even still already now again ago later earlier more less most least very too "
    "said says say told tells killed wounded injured died dead hurt missing arrested detained rescued trapped evacuated displaced deployed fled left began "
    "remain remained remains took take takes gave give made make came come went go got get stood stand rose fell grew dropped reached hit lost won joined "
    "attended crossed entered voted seized captured fired launched destroyed damaged collapsed closed opened sold bought shot struck sent held found died "
    "stranded feared believed thought expected known reported estimated according each every both all some any such other others another alone yesterday today "
    "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next down up out off away apart together were signed served lived live "
    "work worked working living being making taking turned turn called call showed show need needed want wanted used use ran run set put pulled sent"
)
"""Words that end a noun phrase after a number."""

MODIFIERS: Mapping[str, str] = {
    "female": "female woman women girl girls",
    "male": "male man men boy boys",
    "young": "young teenage juvenile underage",
    "old": "elderly old older",
    "foreign": "foreign foreigners",
    "local": "local domestic",
    "armed": "armed",
    "civil": "civilian civilians",
    "new": "new fresh",
    "ballistic": "ballistic",
    "cruise": "cruise",
    "military": "military",
    "naval": "naval",
    "annual": "annual annually yearly year-on-year",
    "monthly": "monthly month-on-month",
    "daily": "daily",
    "quarterly": "quarterly",
}

DEMONYMS: Mapping[str, str] = {
    "AE": "emirati uae", "AF": "afghan afghans", "AL": "albanian", "AM": "armenian armenians", "AR": "argentine argentinian argentines", "AT": "austrian",
    "AU": "australian australians", "AZ": "azerbaijani azeri", "BA": "bosnian", "BD": "bangladeshi", "BE": "belgian belgians", "BG": "bulgarian",
    "BH": "bahraini", "BR": "brazilian brazilians", "BY": "belarusian", "CA": "canadian canadians", "CH": "swiss", "CL": "chilean", "CM": "cameroonian",
    "CN": "chinese", "CO": "colombian", "CU": "cuban", "CY": "cypriot", "CZ": "czech", "DE": "german germans", "DK": "danish", "DZ": "algerian algerians",
    "EG": "egyptian egyptians", "ES": "spanish", "ET": "ethiopian ethiopians", "FI": "finnish", "FR": "french", "GB": "british", "GE": "georgian",
    "GH": "ghanaian", "GR": "greek greeks", "HR": "croatian", "HU": "hungarian", "ID": "indonesian indonesians", "IE": "irish", "IL": "israeli israelis",
    "IN": "indian indians", "IQ": "iraqi iraqis", "IR": "iranian iranians", "IT": "italian italians", "JO": "jordanian jordanians", "JP": "japanese",
    "KE": "kenyan kenyans", "KP": "north_korean north_koreans", "KR": "south_korean south_koreans", "KW": "kuwaiti", "KZ": "kazakh", "LB": "lebanese",
    "LK": "sri_lankan", "LY": "libyan libyans", "MA": "moroccan moroccans", "MM": "burmese", "MR": "mauritanian", "MX": "mexican mexicans", "MY": "malaysian",
    "NG": "nigerian nigerians", "NL": "dutch", "NO": "norwegian", "NP": "nepalese nepali", "NZ": "new_zealander", "OM": "omani", "PE": "peruvian", "PH": "filipino philippine",
    "PK": "pakistani pakistanis", "PL": "polish", "PS": "palestinian palestinians", "PT": "portuguese", "QA": "qatari", "RO": "romanian", "RS": "serbian serb serbs",
    "RU": "russian russians", "SA": "saudi saudis", "SD": "sudanese", "SE": "swedish", "SN": "senegalese", "SO": "somali somalis", "SY": "syrian syrians",
    "TD": "chadian", "TH": "thai", "TN": "tunisian tunisians", "TR": "turkish", "TW": "taiwanese", "UA": "ukrainian ukrainians", "UG": "ugandan",
    "US": "american americans us u.s.", "UZ": "uzbek", "VE": "venezuelan", "VN": "vietnamese", "YE": "yemeni yemenis", "ZA": "south_african", "ZM": "zambian", "ZW": "zimbabwean",
}  # fmt: skip

COUNTRY_NAMES: Mapping[str, str] = {
    "US": "america usa u.s. u.s.a. us the_united_states", "GB": "britain uk u.k. england scotland wales", "RU": "russian_federation", "KP": "dprk pyongyang", "KR": "seoul",
    "SY": "syria", "TR": "turkey türkiye", "PS": "palestine gaza west_bank", "AE": "uae u.a.e. emirates", "CZ": "czech_republic", "MM": "burma", "CI": "ivory_coast",
    "CD": "congo drc", "SZ": "swaziland", "VA": "vatican", "MK": "macedonia", "BA": "bosnia", "KW": "kuwait",
}  # fmt: skip
"""Names that CLDR does not give."""

OF_THINGS = ("of the|all|these|those|its|their|his|her|our?", "of all the|its|their", "of the total")
"""Phrases between a part and what it is a part of."""

OF_THEM = ("of them|whom|these|those",)
"""Phrases between a part and what it consists of: "nine of them children"."""

APART = ("within",)
"""Words before a distance that is no length of what it is "of": "within 40 km of the border"."""

MONEY_IN = ("in",)
"""Phrases between a sum of money and what it is in: "$5 million in aid"."""

MAGNITUDE = "magnitude richter"
AGES_BEFORE = ("aged", "ages", "at the age of", "age of", "aged between", "age")
AGES_AFTER = ("old|olds", "of age")
