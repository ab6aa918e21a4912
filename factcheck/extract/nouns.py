"""The nouns that news counts, in every form, and the concepts behind them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factcheck.errors import TableError
from factcheck.extract.morphology import Number, noun_forms
from factcheck.extract.phrases import PhraseTable
from factcheck.lang import room
from factcheck.lang.concepts import CONCEPTS, ROLES


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun as a word gives it: its concept, grammatical number, and the role that it says by itself ("dead")."""

    concept: str
    number: Number
    role: str | None = None


@cache
def noun_table(language: str) -> PhraseTable[Noun]:
    """Every form of the nouns of a language.

    Raises:
        TableError: a concept or role is unknown.
    """
    return PhraseTable(_rows(language), f"{language} nouns", strict=False)


def _rows(language: str) -> Iterator[tuple[tuple[str, ...], Noun]]:
    for role, entries in room(language).role_nouns.items():
        if role not in ROLES:
            raise TableError(f"{language} role nouns: no role {role!r}")
        for entry in entries.split():
            for words, number in noun_forms(entry, language):
                yield words, Noun("person", number, role)
    for concept, entries in room(language).nouns.items():
        if concept not in CONCEPTS:
            raise TableError(f"{language} nouns: no concept {concept!r}")
        for entry in entries.split():
            for words, number in noun_forms(entry, language):
                yield words, Noun(concept, number)
