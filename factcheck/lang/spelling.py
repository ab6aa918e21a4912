"""One spelling for words that are written in several ways, so that tables need each word once."""

import re
from functools import cache, lru_cache

_MARKS = dict.fromkeys((*range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06EE), 0x0640))
_FOLDED = str.maketrans(
    {
        **_MARKS,
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "گ": "ك",
        "ة": "ه",
        "ۀ": "ه",
        "ە": "ه",
        "’": "'",
        "ʼ": "'",
    }
)
_ARABIC = re.compile(r"[\u0600-\u06FF\u0750-\u077F\uFB50-\uFEFC]")


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """The word in lower case, without Arabic vowel marks and tatweel, with one form of alif, ya and final ta.

    >>> fold("ثلاثمائةٍ"), fold("إلى"), fold("Soldiers’")
    ('ثلاثمائه', 'الي', "soldiers'")
    """
    return fold_all(word)


def fold_all(text: str) -> str:
    """A longer text, each of its words as `fold` has it; nothing is remembered."""
    return text.lower() if text.isascii() else text.translate(_FOLDED).lower()


@cache
def words_of(words: str) -> frozenset[str]:
    """The words of a table, separated by white space, in their one spelling.

    >>> sorted(words_of("Now إلى"))
    ['now', 'الي']
    """
    return frozenset(fold_all(words).split())


def is_arabic(text: str) -> bool:
    """Whether the text holds a letter of the Arabic script.

    >>> is_arabic("في 2024"), is_arabic("in 2024")
    (True, False)
    """
    return _ARABIC.search(text) is not None


def script_language(text: str) -> str:
    """The language to read a text in when nobody says which: by the script of most of its letters.

    >>> script_language("قال البنتاغون (Pentagon)"), script_language("12")
    ('ar', 'en')
    """
    arabic = len(_ARABIC.findall(text))
    return "ar" if arabic * 2 > sum(map(str.isalpha, text)) and arabic else "en"
