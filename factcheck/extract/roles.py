"""What happened to those who are counted: killed, wounded, missing, deployed … found by the clause of the figure."""

from functools import cache

from factcheck.errors import TableError
from factcheck.extract.clauses import Span
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.lang import room
from factcheck.lang.concepts import PEOPLE_ROLES, ROLES, THING_ROLES, lineage

ACROSS = 2
"""How much farther away a word across another figure counts."""


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


def find_role(read: ReadText, quantity: ReadQuantity, bounds: Span, concept: str | None, language: str) -> str | None:
    """The role of those counted, or None.

    What is counted may say it ("38 dead"). Otherwise it is the nearest word of a role in the
    clause that no other figure stands before. A measure, a percentage or a sum has no role.

    Args:
        concept: what is counted, None where that is not known.
    """
    if quantity.quantity.kind != "count":
        return None
    allowed = _allowed(concept)
    nouns, words, tokens = noun_table(language), role_words(language), read.tokens
    if quantity.counted is not None:
        for at in range(*quantity.counted):
            noun = nouns.at(tokens, at)
            if noun is not None and noun[1].role is not None:
                return noun[1].role
    hedge = range(*quantity.hedge) if quantity.hedge else range(0)
    others = [
        (other.first, other.last)
        for other in read.quantities
        if other.first != quantity.first and other.quantity.kind != "ordinal"
    ]
    end = quantity.counted[1] if quantity.counted and quantity.counted[0] >= quantity.last else quantity.last
    best: tuple[int, int, str] | None = None
    for at in range(*bounds):
        if quantity.first <= at < end or at in hedge or (found := words.at(tokens, at)) is None:
            continue
        if found[1] not in allowed:
            continue
        distance = quantity.first - at - found[0] + 1 if at < quantity.first else at - end + 1
        between = range(at, quantity.first) if at < quantity.first else range(end, at)
        if any(first in between for first, _ in others):
            distance *= ACROSS * 2 if at > quantity.first else ACROSS
        candidate = (distance, at, found[1])
        best = min(best, candidate) if best else candidate
    return best[2] if best else None


def _allowed(concept: str | None) -> frozenset[str]:
    """The roles that what is counted can have."""
    if concept is None:
        return ROLES
    return PEOPLE_ROLES if lineage(concept)[-1] in ("person", "household") else THING_ROLES
