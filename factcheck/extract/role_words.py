"""The words of what happens to those who are counted, and where they stand as words of their own."""

from collections.abc import Sequence
from functools import cache

from factcheck.errors import TableError
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.concepts import (
    ABSTRACT,
    ABSTRACT_ROLES,
    ILLNESS_ROLES,
    PEOPLE_ROLES,
    ROLES,
    THING_ROLES,
    lineage,
)

_DASHES = frozenset("-–—")
_STOPPED = frozenset(("weapon", "aircraft", "vehicle", "vessel", "flight", "convoy", "parcel", "attack", "operation"))
"""What can be intercepted, of things that are counted."""


@cache
def role_words(language: str) -> PhraseTable[str]:
    """The words of roles; a word of several roles counts for the first one that the room names.

    Raises:
        TableError: a role is unknown.
    """
    table = room(language).role_words
    if unknown := table.keys() - ROLES:
        raise TableError(f"{language} role words: no role {sorted(unknown)}")
    return PhraseTable.inverted(table, f"{language} role words", strict=False)


def stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is no part of one with a hyphen: "government-held"."""
    return not (at and tokens[at - 1].text in _DASHES and not tokens[at].spaced and not tokens[at - 1].spaced)


def allowed_roles(concept: str | None) -> frozenset[str]:
    """The roles that what is counted can have."""
    if concept is None:
        return ROLES
    if concept in ABSTRACT:
        return ABSTRACT_ROLES
    if lineage(concept)[-1] == "case":
        return THING_ROLES | ILLNESS_ROLES
    kinds = lineage(concept)
    if kinds[-1] in ("person", "household"):
        return PEOPLE_ROLES
    return THING_ROLES if _STOPPED.intersection(kinds) else THING_ROLES - {"intercepted"}
