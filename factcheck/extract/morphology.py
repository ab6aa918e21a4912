"""Forms of nouns, made by rule from the lemma that a table gives.

English: "soldier" has "soldiers"; what is irregular is written "man:men".
Arabic: "جندي:جنود" has the accusative جنديا, the duals جنديان and جنديين and the plural جنود;
":ون" and ":ات" stand for the sound plurals; a word without a plural does not change. Where two forms are spelt
alike the commoner is read:
a masculine noun's -ين with a sound plural as that plural, its -ا as the accusative.
"""

from collections.abc import Iterator
from typing import Literal

from factcheck.lang.spelling import fold

Number = Literal["singular", "dual", "plural"]
Forms = Iterator[tuple[tuple[str, ...], Number]]


def noun_forms(entry: str, language: str) -> Forms:
    """Every form of a noun as folded words, with its grammatical number.

    >>> [" ".join(w) for w, _ in noun_forms("city", "en")]
    ['city', 'cities']
    >>> [w[0] for w, number in noun_forms("جندي:جنود", "ar") if number == "dual"]
    ['جنديان', 'جنديين']
    """
    singular, _, plural = entry.partition(":")
    return (_arabic if language == "ar" else _english)(singular, plural)


def _english(singular: str, plural: str) -> Forms:
    words = tuple(fold(w) for w in singular.split("_"))
    if plural != singular:
        yield words, "singular"
    if plural:
        yield tuple(fold(w) for w in plural.split("_")), "plural"
    else:
        yield (*words[:-1], _english_plural(words[-1])), "plural"


def _english_plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _arabic(singular: str, plural: str) -> Forms:
    if "_" in singular:
        yield from _arabic_phrase(singular.split("_"), plural.split("_") if plural else [])
        return
    lemma, plural, feminine = fold(singular), fold(plural), singular.endswith("ة")
    if not plural:
        yield (lemma,), "singular"
        return
    stem = lemma[:-1] + "ت" if feminine else lemma
    yield (lemma,), "singular"
    if plural == "ون":
        for ending in ("ون", "ين", "و", "ي"):
            yield (stem + ending,), "plural"
    elif plural == "ات":
        yield ((lemma[:-1] if feminine else lemma) + "ات",), "plural"
    else:
        yield (plural,), "plural"
        if not plural.endswith(("ا", "ه", "ء", "ي", "ات")):
            yield (plural + "ا",), "plural"
    if not feminine and not lemma.endswith(("ا", "ء")):
        yield (lemma + "ا",), "singular"
    yield (stem + "ان",), "dual"
    if plural != "ون":
        yield (stem + "ين",), "dual"
    if feminine:
        yield (stem + "ا",), "dual"
        yield (stem + "ي",), "dual"


def _arabic_phrase(singular: list[str], plural: list[str]) -> Forms:
    """The forms of a noun and what follows it; an adjective, which differs in the plural, takes the endings too."""
    yield tuple(map(fold, singular)), "singular"
    if len(plural) != len(singular):
        return
    yield tuple(map(fold, plural)), "plural"
    if len(singular) == 2 and singular[1] != plural[1]:
        feminine = singular[0].endswith("ة")
        stems = [fold(word.removesuffix("ة") + "ت" * feminine) for word in singular]
        for ending in ("ان", "ين"):
            yield tuple(stem + ending for stem in stems), "dual"
        if not feminine:
            yield tuple(stem + "ا" for stem in stems), "singular"


def adjective_forms(entry: str, language: str) -> Iterator[tuple[str, ...]]:
    """Every form of an adjective: in Arabic its genders, numbers and cases, from the masculine; a final + stops that.

    >>> [w[0] for w in adjective_forms("روسي", "ar")]
    ['روسي', 'روسيا', 'روسيه', 'روسيون', 'روسيين', 'روسيات']
    """
    words = tuple(fold(w) for w in entry.rstrip("+").split("_"))
    yield words
    if language == "ar" and not entry.endswith("+") and len(words) == 1:
        for ending in ("ا", "ه", "ون", "ين", "ات"):
            yield (words[0] + ending,)


VerbForm = Literal["base", "past", "ing"]


def verb_forms(entry: str, language: str) -> Iterator[tuple[str, VerbForm]]:
    """The forms of a verb by rule: from "rise:rose:risen", + doubling the last letter, or from بلغ:يبلغ.

    >>> list(verb_forms("drop+", "en"))
    [('drop', 'base'), ('drops', 'base'), ('dropping', 'ing'), ('dropped', 'past')]
    >>> [word for word, _ in verb_forms("بلغ:يبلغ", "ar")]
    ['بلغ', 'بلغت', 'بلغوا', 'يبلغ', 'تبلغ', 'يبلغون']
    """
    if language == "ar":
        yield from ((word, "past") for word in _arabic_verb(*fold(entry).partition(":")[::2]))
        return
    base, *irregular = entry.rstrip("+").split(":")
    stem = base + base[-1] if entry.endswith("+") else base.removesuffix("e")
    yield base, "base"
    yield _english_plural(base), "base"
    yield stem + "ing", "ing"
    if irregular:
        yield from ((form, "past") for form in irregular if form != base)
    elif base.endswith("y") and base[-2] not in "aeiou":
        yield base[:-1] + "ied", "past"
    else:
        yield stem + "ed", "past"


def _arabic_verb(past: str, present: str) -> Iterator[str]:
    if past:
        stem = past[:-1] if past.endswith(("ي", "ا")) else past
        yield from (past, stem + "ت", stem + "وا")
    if present:
        stem = present[:-1] if present.endswith(("ي", "ا")) else present
        yield from (present, "ت" + present[1:], stem + "ون")
