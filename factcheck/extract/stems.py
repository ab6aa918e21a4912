"""Stems: what the forms of a word have in common, so that they meet; they stand for no grammar."""

from functools import lru_cache

from factcheck.lang import room

SHORTEST = 3
"""Letters that are left of a word, at least, when its ending is taken off."""


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str) -> str:
    """What the forms of a word have in common: the word without its longest known ending and beginning.

    It stands for no grammar: it is one for words that are near in form, and sometimes for two that are not.

    >>> stem("arrested", "en") == stem("arrests", "en"), stem("المفاوضات", "ar") == stem("مفاوضات", "ar")
    (True, True)
    """
    table = room(language).statements
    for beginning in table.beginnings.split():
        if word.startswith(beginning) and len(word) - len(beginning) >= SHORTEST:
            word = word.removeprefix(beginning)
            break
    for ending in table.endings.split():
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            word = word.removesuffix(ending)
            break
    if word.isascii():
        return word[:-1] if len(word) > SHORTEST and word[-1] == word[-2] else word
    return "".join(letter for letter in word[1:-1] if letter not in "اوي").join((word[0], word[-1]))
