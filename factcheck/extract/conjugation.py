"""Forms of verbs, made by rule from what a table gives.

English: "announce" has announces, announced, announcing; what is irregular is written "say:said" or,
with its participle, "admit:admitted:admitting".
Arabic: "أعلن:يعلن:معلن" is past, present and participle. The past and the present take gender and
number; the participle stands in the accusative, as the circumstance of another verb ("مشيرا إلى");
a form with its object ("نشره") stands in a relative clause. What a verb lacks is left empty.
"""

from collections.abc import Sequence
from typing import Literal

from factcheck.lang.spelling import fold_all

VerbForm = Literal["finite", "participle", "relative"]
Gender = Literal["any", "masculine", "feminine"]
Forms = Sequence[tuple[str, VerbForm, Gender]]
_Endings = tuple[tuple[str, VerbForm, Gender], ...]
_PAST: _Endings = (
    ("وا", "finite", "masculine"),
    *((ending, "finite", "feminine") for ending in ("ت", "تا")),
    *((ending, "relative", "any") for ending in ("ه", "ها", "ته", "تها", "وه", "وها")),
)  # fmt: skip
_PARTICIPLE: _Endings = (
    ("ا", "participle", "masculine"),
    ("ه", "participle", "feminine"),
    ("ين", "participle", "any"),
)


def verb_forms(entry: str, language: str) -> Forms:
    """Every form of a verb, folded, what sort of form it is, and which subject it agrees with.

    >>> [word for word, _, _ in verb_forms("deny", "en")]
    ['deny', 'denies', 'denied', 'denying']
    >>> [word for word, form, _ in verb_forms("أشار:يشير:مشير", "ar") if form == "participle"]
    ['مشيرا', 'مشيره', 'مشيرين']
    """
    base, past, participle = (*fold_all(entry).split(":"), "", "")[:3]
    return _arabic(base, past, participle) if language == "ar" else _english(base, past, participle)


def _english(base: str, past: str, participle: str) -> Forms:
    stem = base[:-1] + "i" if base.endswith("y") and base[-2] not in "aeiou" else base
    return (
        (base, "finite", "any"),
        (stem + ("es" if stem.endswith(("s", "x", "z", "ch", "sh", "i")) else "s"), "finite", "any"),
        (past or (stem + "d" if stem.endswith("e") else stem + "ed"), "finite", "any"),
        (participle or (base[:-1] if base.endswith("e") else base) + "ing", "participle", "any"),
    )


def _arabic(past: str, present: str, participle: str) -> Forms:
    found = list[tuple[str, VerbForm, Gender]]()
    if past:
        stem = past[:-1] if past.endswith(("ي", "ا")) else past
        found.append((past, "finite", "masculine"))
        found += [(stem + ending, form, gender) for ending, form, gender in _PAST]
    if present:
        stem, feminine = present[:-1] if present.endswith("ي") else present, "ت" + present[1:]
        found += (
            (present, "finite", "masculine"),
            (feminine, "finite", "feminine"),
            (stem + "ون", "finite", "masculine"),
            (present + "ه", "relative", "any"),
            (feminine + "ه", "relative", "any"),
            (present + "ها", "relative", "any"),
            (feminine + "ها", "relative", "any"),
        )
    if participle:
        found += [(participle + ending, form, gender) for ending, form, gender in _PARTICIPLE]
    return found
