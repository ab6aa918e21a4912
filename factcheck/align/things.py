"""How the things that two figures count compare: the same, of a kind, unknown, other, or different.

"Other" is what the words suggest and the tables do not know; "different" is known, and settles it.
"""

from typing import NamedTuple

from factcheck.lang.concepts import CONCEPTS, DISTINCT, KIN_MEASURED, KIN_ROLES, OPPOSED, lineage
from factcheck.lang.spelling import is_arabic
from factcheck.types import Claim, Kind, Subject
from factcheck.verdicts import Likeness

SAME_WORDING, ACROSS_LANGUAGES = 0.5, 0.35
"""The cosine from which two wordings of what is counted, unknown to the tables, are taken for one."""
_SHARES: tuple[Kind, ...] = ("percent", "ratio")
UNLIKE = 0.1
"""The cosine below which two wordings in two languages are taken for two."""


class Thing(NamedTuple):
    """What a claim counts or measures, and what happened to it.

    Attributes:
        kind: of its quantity. counted: the words for it.
    """

    subject: Subject
    role: str | None
    kind: Kind
    counted: str

    @classmethod
    def of(cls, claim: Claim) -> "Thing":
        """The thing of a claim that holds a quantity."""
        assert claim.quantity is not None
        return cls(claim.subject, claim.role, claim.quantity.kind, claim.quantity.counted)


def subject_likeness(a: Thing, b: Thing, wording: float) -> Likeness:
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
        one_count = likeness == "kin" and _people(one.concept) and a.role is not None and a.role == b.role
        return "same" if one_count else likeness
    across = is_arabic("".join(one.words)) != is_arabic("".join(two.words))
    if a.kind == b.kind == "age" and not across and one.words and two.words:
        return "same" if one.words <= two.words or two.words <= one.words else "other"  # brothers share half a name
    if one.words & two.words or wording >= (ACROSS_LANGUAGES if across else SAME_WORDING):
        return "same" if one.concept == two.concept else "kin"
    told = a.kind == b.kind == "count" or (a.kind in _SHARES and b.kind in _SHARES)
    told_apart = told and one.words and two.words and not (across and wording >= UNLIKE)
    return "other" if told_apart else "unknown"


def role_likeness(a: str | None, b: str | None) -> Likeness:
    """How the roles of those counted compare."""
    if a is None or b is None:
        return "unknown"
    if a == b:
        return "same"
    return "kin" if any(a in group and b in group for group in KIN_ROLES) else "different"


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
