"""Names across scripts: a key that كورسك and Kursk, بنتاغون and Pentagon share.

The key keeps the consonants, in classes that the two scripts have in common, and that a name begins
or ends with a vowel; the vowels within, which Arabic mostly leaves unwritten, are dropped. Doubled
sounds count once.
"""

import re
import unicodedata
from functools import lru_cache

from factcheck.lang.spelling import fold, is_arabic

VOWEL = "a"
_ARABIC = {
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "t", "ج": "g", "غ": "g", "چ": "g", "خ": "k", "ق": "k", "ك": "k",
    "د": "d", "ض": "d", "ذ": "d", "ظ": "d", "ر": "r", "ز": "z", "س": "s", "ص": "s", "ش": "s", "ف": "f", "ڤ": "f",
    "ل": "l", "م": "m", "ن": "n", "ح": "h",
}  # fmt: skip
_ARABIC_PAIRS = (("تش", "ش"), ("تس", "س"), ("تز", "س"))
_ARABIC_VOWELS = frozenset("اهيو")
"""Letters that close a name as a vowel; ه and ة are spelt alike there."""
_LATIN_LETTERS = str.maketrans(
    {
        "č": "ch", "ć": "ch", "ç": "ch", "š": "sh", "ş": "sh", "ś": "sh", "ž": "zh", "ż": "zh", "ź": "zh",
        "ř": "rz", "ğ": "g", "ß": "ss",
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i",
    }
)  # fmt: skip
_LATIN_PAIRS = (
    ("tch", "s"), ("sch", "s"), ("kh", "k"), ("gh", "g"), ("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"),
    ("ph", "f"), ("ck", "k"), ("ts", "s"), ("tz", "s"), ("zh", "g"), ("dj", "g"), ("x", "ks"), ("q", "k"),
)  # fmt: skip
_LATIN = {"c": "k", "j": "g", "p": "b", "v": "f"}
_LATIN_VOWELS = frozenset("aeiouyw")
_SILENT, _UNWRITTEN = frozenset("ew"), frozenset("'-.")
_SOFT_C, _FINAL_H = re.compile(r"c(?=[eiy])"), re.compile(r"(?<=[aeiou])h$")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 16)
def name_key(word: str) -> str:
    """The sounds of a word, in classes that Arabic and Latin script share; "" where it has none.

    >>> name_key("كورسك") == name_key("Kursk"), name_key("زيلينسكي") == name_key("Zelensky")
    (True, True)
    """
    folded = fold(word)
    sounds = _arabic(folded) if is_arabic(folded) else _latin(folded)
    return _DOUBLED.sub(r"\1", sounds)


def _arabic(word: str) -> str:
    for letters, sound in _ARABIC_PAIRS:
        word = word.replace(letters, sound)
    last = len(word) - 1
    return "".join(_arabic_sound(letter, at == 0, at == last) for at, letter in enumerate(word))


def _arabic_sound(letter: str, first: bool, last: bool) -> str:
    if letter in _ARABIC:
        return _ARABIC[letter]
    if letter == "ه" and not last:
        return "h"
    return VOWEL if first or (last and letter in _ARABIC_VOWELS) else ""


def _latin(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.translate(_LATIN_LETTERS))
    bare = "".join(c for c in plain if not unicodedata.combining(c)).removesuffix("'s")
    bare = _FINAL_H.sub("", _SOFT_C.sub("s", bare))
    for letters, sound in _LATIN_PAIRS:
        bare = bare.replace(letters, sound)
    last = len(bare) - 1
    return "".join(_latin_sound(letter, at == 0, at == last) for at, letter in enumerate(bare))


def _latin_sound(letter: str, first: bool, last: bool) -> str:
    if letter in _LATIN_VOWELS:
        return VOWEL if first or (last and letter not in _SILENT) else ""
    sound = _LATIN.get(letter, letter)
    return sound if sound.isascii() and sound.isalnum() else ""
