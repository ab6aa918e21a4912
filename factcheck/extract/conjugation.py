"""Forms of verbs, made by rule from what a table gives.

English: "announce" has announces, announced, announcing; what is irregular is written "say:said" or,
with its participle, "admit:admitted:admitting".
Arabic: "أعلن:يعلن:معلن" is past, present and participle. The past and the present take gender and
number; the participle stands in the accusative, as the circumstance of another verb ("مشيرا إلى");
a form with its object ("نشره") stands in a relative clause. What a verb lacks is left empty.
"""

from collections.abc import Iterator
from typing import Literal

from factcheck.lang.spelling import fold

VerbForm = Literal["finite", "participle", "relative"]
Gender = Literal["any", "masculine", "feminine"]


def verb_forms(entry: str, language: str) -> Iterator[tuple[str, VerbForm, Gender]]:
    """Every form of a verb, folded, what sort of form it is, and which subject it agrees with.

    >>> [word for word, _, _ in verb_forms("deny", "en")]
    ['deny', 'denies', 'denied', 'denying']
    >>> [word for word, form, _ in verb_forms("أشار:يشير:مشير", "ar") if form == "participle"]
    ['مشيرا', 'مشيره', 'مشيرين']
    """
    parts = [fold(part) for part in (*entry.split(":"), "", "")[:3]]
    if language == "ar":
        yield from _arabic(*parts)
    else:
        yield from ((word, form, "any") for word, form in _english(*parts))


def _english(base: str, past: str, participle: str) -> Iterator[tuple[str, VerbForm]]:
    stem = base[:-1] + "i" if base.endswith("y") and base[-2] not in "aeiou" else base
    yield base, "finite"
    yield stem + ("es" if stem.endswith(("s", "x", "z", "ch", "sh", "i")) else "s"), "finite"
    yield past or (stem + "d" if stem.endswith("e") else stem + "ed"), "finite"
    yield participle or (base[:-1] if base.endswith("e") else base) + "ing", "participle"


def _arabic(past: str, present: str, participle: str) -> Iterator[tuple[str, VerbForm, Gender]]:
    if past:
        stem = past[:-1] if past.endswith(("ي", "ا")) else past
        yield past, "finite", "masculine"
        yield stem + "وا", "finite", "masculine"
        for ending in ("ت", "تا"):
            yield stem + ending, "finite", "feminine"
        for ending in ("ه", "ها", "ته", "تها", "وه", "وها"):
            yield stem + ending, "relative", "any"
    if present:
        stem = present[:-1] if present.endswith("ي") else present
        yield present, "finite", "masculine"
        yield "ت" + present[1:], "finite", "feminine"
        yield stem + "ون", "finite", "masculine"
        for ending in ("ه", "ها"):
            yield present + ending, "relative", "any"
            yield "ت" + present[1:] + ending, "relative", "any"
    if participle:
        yield participle + "ا", "participle", "masculine"
        yield participle + "ه", "participle", "feminine"
        yield participle + "ين", "participle", "any"
