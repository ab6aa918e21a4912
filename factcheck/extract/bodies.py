"""The bodies and persons that news quotes, as phrases: what each is, in ids that languages share."""

from functools import cache

from factcheck.errors import TableError
from factcheck.extract.phrases import PhraseTable
from factcheck.lang import room
from factcheck.lang.concepts import BODY_KINDS, LOCAL_BODIES, PERSON_KINDS

LOCAL = "+"
"""What the id of a body begins with of which a country has many."""


@cache
def body_names(language: str) -> PhraseTable[str]:
    """Names of bodies to their ids, several separated by spaces: "US defence_ministry", "+police"."""
    table = room(language).bodies
    rows = {phrases: (LOCAL if body in LOCAL_BODIES else "") + body for body, phrases in table.bodies.items()}
    named = {phrases: ids for ids, phrases in table.aliases.items()}
    return PhraseTable.of({**named, **rows}, f"{language} bodies", strict=False)


@cache
def body_kinds(language: str) -> PhraseTable[str]:
    """Nouns for bodies, persons and documents to the ids of their kinds.

    Raises:
        TableError: a kind is unknown.
    """
    kinds = room(language).bodies.kinds
    if unknown := kinds.keys() - BODY_KINDS - PERSON_KINDS:
        raise TableError(f"{language} kinds of bodies: no kind {sorted(unknown)}")
    return PhraseTable.inverted(kinds, f"{language} kinds of bodies", strict=False)


@cache
def capitals(language: str) -> PhraseTable[str]:
    """Capitals that stand for a government to the codes of their countries."""
    return PhraseTable.inverted(room(language).bodies.capitals, f"{language} capitals", strict=False)
