"""The nouns that news counts, in every form, and the concepts behind them."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from factcheck.errors import TableError
from factcheck.extract.morphology import Number, noun_forms
from factcheck.extract.phrases import PhraseTable
from factcheck.lang import room
from factcheck.lang.concepts import CONCEPTS, ROLES

Words = tuple[str, ...]


class Noun(NamedTuple):
    """A noun as a word gives it: its concept, grammatical number, and the role that it says by itself ("dead")."""

    concept: str
    number: Number
    role: str | None = None


@cache
def noun_table(language: str) -> PhraseTable[Noun]:
    """Every form of the nouns of a language.

    A dual that is spelt like another form is read as that. A noun that stands in both tables of the
    room has its concept from the one and its role from the other.

    Raises:
        TableError: a concept or role is unknown, or a word stands for two.
    """
    nouns = _compiled(room(language).nouns, CONCEPTS, language, "concept")
    roles = _compiled(room(language).role_nouns, dict.fromkeys(ROLES), language, "role")
    rows = {words: Noun(concept, number) for words, (concept, number) in nouns.items()}
    for words, (role, number) in roles.items():
        concept = nouns[words][0] if words in nouns else "person"
        rows[words] = Noun(concept, number, role)
    return PhraseTable(rows.items(), f"{language} nouns")


def _compiled(
    table: Mapping[str, str], known: Mapping[str, str | None], language: str, what: str
) -> dict[Words, tuple[str, Number]]:
    """Every form of the nouns of a table, with the id that they stand for."""
    if unknown := table.keys() - known.keys():
        raise TableError(f"{language} nouns: no {what} {sorted(unknown)}")
    forms = sorted(_forms(table, language), key=lambda form: form[2] == "dual")
    rows: dict[Words, tuple[str, Number]] = {}
    for words, name, number in forms:
        given = rows.setdefault(words, (name, number))[0]
        if given != name and number != "dual":
            raise TableError(f"{language} nouns: {' '.join(words)!r} is {given} and {name}")
    return rows


def _forms(table: Mapping[str, str], language: str) -> Iterator[tuple[Words, str, Number]]:
    for name, entries in table.items():
        for entry in entries.split():
            yield from ((words, name, number) for words, number in noun_forms(entry, language))
