"""The names in a text, as keys that languages share: codes of countries, and the sounds of other names."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.dates import date_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import number_words
from factcheck.extract.territories import demonyms, territory_words
from factcheck.extract.tokens import Token
from factcheck.extract.transliteration import name_key
from factcheck.lang import room
from factcheck.lang.spelling import words_of

SHORTEST = 3
"""Names of fewer sounds meet by chance."""


class NameReader:
    """Finds the names in texts of one language, as keys.

    Where names have capitals only capitalised words count. Elsewhere every word may be a name that
    is not known as something else and not too common for one.
    """

    def __init__(self, language: str) -> None:
        self.capitals = not room(language).rtl
        loaded = room(language)
        words = (
            loaded.function_words,
            loaded.common_words,
            loaded.speech.verbs,
            *loaded.role_words.values(),
            *loaded.measured.values(),
        )
        self.stops = frozenset[str]().union(*map(words_of, words))
        self.territories, self.demonyms, self.nouns = (
            territory_words(language),
            demonyms(language),
            noun_table(language),
        )
        self.numbers, self.dates = number_words(language), date_reader(language)

    def find(self, tokens: Sequence[Token]) -> frozenset[str]:
        """Codes of countries and keys of names of three sounds or more."""
        found, at = set[str](), 0
        while at < len(tokens):
            length, keys = self.at(tokens, at)
            found |= keys
            at += length
        return frozenset(found)

    def at(self, tokens: Sequence[Token], at: int) -> tuple[int, frozenset[str]]:
        """How many tokens the country or the name at a token takes, and its keys; 1 and none where there is no name."""
        country = self.territories.at(tokens, at) or self.demonyms.at(tokens, at)
        if country is not None:
            return country[0], frozenset((country[1],))
        if not self._may_be_name(tokens, at):
            return 1, frozenset()
        keys = (name_key(word) for word in self._spellings(tokens[at]))
        return 1, frozenset(key for key in keys if len(key) >= SHORTEST)

    def _may_be_name(self, tokens: Sequence[Token], at: int) -> bool:
        token = tokens[at]
        if token.kind == "name":
            return True
        if token.kind != "word" or any(form in self.stops for _, form in token.forms):
            return False
        if self.capitals and not (token.text[0].isupper() and (at or (tokens[1:2] and tokens[1].text[:1].isupper()))):
            return False  # a capital at the head of the sentence says nothing
        known = (
            self.nouns.at(tokens, at)
            or self.numbers.read(token)
            or self.dates.months.at(tokens, at)
            or self.dates.weekdays.at(tokens, at)
        )
        return not known

    def _spellings(self, token: Token) -> frozenset[str]:
        """The word, and the word without one clitic: a preposition may be a letter of the name."""
        if self.capitals:
            return frozenset((token.word,))
        return frozenset(
            (token.word, token.name, *(form for clitics, form in token.forms if clitics in ("و", "ب", "ل", "ال")))
        )


@cache
def name_reader(language: str) -> NameReader:
    """The reader of names of a language."""
    return NameReader(language)
