"""The names in a text, as keys that languages share: codes of countries, and the sounds of other names."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.cues import Cues
from factcheck.extract.dates import date_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import number_words
from factcheck.extract.territories import demonyms, territory_words
from factcheck.extract.tokens import Lexeme, Token
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
        self.territories, self.demonyms = territory_words(language), demonyms(language)
        self.countries = Cues(self.territories.openings, self.demonyms.openings)
        dates = date_reader(language)
        self.numbers, self.known = number_words(language), (noun_table(language), dates.months, dates.weekdays)
        self.phrases = Cues(*(table.openings for table in self.known))

    def find(self, tokens: Sequence[Token]) -> frozenset[str]:
        """Codes of countries and keys of names of three sounds or more."""
        found, end = set[str](), 0
        for at, token in enumerate(tokens):
            if (token.lexeme[self] or token.lexeme[self.countries]) and at >= end:
                length, keys = self.at(tokens, at)
                found |= keys
                end = at + length
        return frozenset(found)

    def sense(self, lexeme: Lexeme) -> frozenset[str]:
        """The keys of a lexeme as a name, none where it is known as something else."""
        token = Token.alone(lexeme)
        if lexeme.kind != "name" and not self._may_be_name(token):
            return frozenset()
        keys = (name_key(word) for word in self._spellings(token))
        return frozenset(key for key in keys if len(key) >= SHORTEST)

    def at(self, tokens: Sequence[Token], at: int) -> tuple[int, frozenset[str]]:
        """How many tokens the country or the name at a token takes, and its keys; 1 and none where there is no name."""
        if tokens[at].lexeme[self.countries]:
            country = self.territories.at(tokens, at) or self.demonyms.at(tokens, at)
            if country is not None:
                return country[0], frozenset((country[1],))
        keys: frozenset[str] = tokens[at].lexeme[self]
        return 1, keys if keys and (tokens[at].kind == "name" or self._is_name(tokens, at)) else frozenset()

    def _may_be_name(self, token: Token) -> bool:
        """Whether a word may be a name, whatever stands beside it."""
        if token.kind != "word" or token.lexeme.is_among(self.stops) or (self.capitals and not token.text[0].isupper()):
            return False
        return self.numbers.read(token) is None and all(table.of_word(token) is None for table in self.known)

    def _is_name(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word is a name beside the others; a capital at the head of the sentence says nothing."""
        if self.capitals and not at and not (tokens[1:2] and tokens[1].text[:1].isupper()):
            return False
        return not tokens[at].lexeme[self.phrases] or all(table.at(tokens, at) is None for table in self.known)

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
