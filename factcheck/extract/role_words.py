"""The words of what happens to those who are counted, and where they stand as words of their own."""

from collections.abc import Sequence
from functools import cache

from factcheck.errors import TableError
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.concepts import ROLES

_DASHES = frozenset("-–—")


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
