"""How the things that two figures count compare: the same, of a kind, unknown, or different."""

from factcheck.lang.concepts import CONCEPTS, DISTINCT, KIN_MEASURED, KIN_ROLES, OPPOSED, lineage
from factcheck.lang.spelling import is_arabic
from factcheck.types import Claim
from factcheck.verdicts import Likeness

SAME_WORDING, ACROSS_LANGUAGES = 0.5, 0.35
"""The cosine from which two wordings of what is counted, unknown to the tables, are taken for one."""
UNLIKE = 0.1
"""The cosine below which two wordings in two languages are taken for two."""


def subject_likeness(a: Claim, b: Claim, wording: float) -> Likeness:
    """How the subjects of two claims compare.

    Args:
        wording: cosine of the words that name what is counted, 0 where one has none.
    """
    one, two = a.subject, b.subject
    if any(_exclude(one.qualifiers & group, two.qualifiers & group) for group in OPPOSED):
        return "different"
    if _exclude(*(frozenset(q for q in subject.qualifiers if q.isupper()) for subject in (one, two))):
        return "different"
    if one.concept is not None and two.concept is not None:
        likeness = _concepts(one.concept, two.concept)
        return (
            "same"
            if likeness == "kin" and _people(one.concept) and a.role is not None and a.role == b.role
            else likeness
        )
    across = is_arabic("".join(one.words)) != is_arabic("".join(two.words))
    if one.words & two.words or wording >= (ACROSS_LANGUAGES if across else SAME_WORDING):
        return "same" if one.concept == two.concept else "kin"
    counts = all(claim.quantity is not None and claim.quantity.kind == "count" for claim in (a, b))
    told_apart = counts and one.words and two.words and not (across and wording >= UNLIKE)
    return "different" if told_apart else "unknown"


def role_likeness(a: Claim, b: Claim) -> Likeness:
    """How the roles of those counted compare."""
    if a.role is None or b.role is None:
        return "unknown"
    if a.role == b.role:
        return "same"
    return "kin" if any(a.role in group and b.role in group for group in KIN_ROLES) else "different"


def _concepts(one: str, two: str) -> Likeness:
    if one == two:
        return "same"
    if one not in CONCEPTS or two not in CONCEPTS:
        return "kin" if any(one in group and two in group for group in KIN_MEASURED) else "different"
    mine, theirs = lineage(one), lineage(two)
    if one in theirs or two in mine:
        return "kin"
    if any(_exclude(group.intersection(mine), group.intersection(theirs)) for group in DISTINCT):
        return "different"
    return "kin" if mine[-1] == theirs[-1] else "different"


def _people(concept: str) -> bool:
    """Whether people are counted: 33 passengers missing and 25 people missing are one count."""
    return concept in CONCEPTS and lineage(concept)[-1] == "person"


def _exclude(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both say something, and nothing in common."""
    return bool(mine) and bool(theirs) and not mine & theirs
