"""Countries by their names and their adjectives, in one form: ISO 3166 codes."""

from collections.abc import Iterator
from functools import cache

from factcheck.extract.morphology import adjective_forms
from factcheck.extract.phrases import PhraseTable
from factcheck.lang import room
from factcheck.lang.spelling import fold


@cache
def territory_words(language: str) -> PhraseTable[str]:
    """Names of countries in a language."""
    loaded = room(language)
    further = (
        (words.replace("_", " "), code) for code, names in loaded.country_names.items() for words in names.split()
    )
    named = ((name, code) for code, name in loaded.countries.items())
    rows = ((tuple(fold(word) for word in name.replace("-", " - ").split()), code) for name, code in (*further, *named))
    return PhraseTable(rows, f"{language} countries", strict=False)


@cache
def demonyms(language: str) -> PhraseTable[str]:
    """Adjectives of countries in a language, in every form."""
    return PhraseTable(demonym_rows(language), f"{language} demonyms", strict=False)


def demonym_rows(language: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every form of the adjective of a country, and the country."""
    for code, entries in room(language).demonyms.items():
        for entry in entries.split():
            for words in adjective_forms(entry, language):
                yield words, code
