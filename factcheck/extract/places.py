"""The places that a sentence names: "in Kursk", "in eastern Russia", في منطقة كورسك, في شرق روسيا.

A place is a name after a word of place, with the part of it that is meant. Its key holds the
country's code or the name's key, and the part: two texts in two scripts give the same key.
Where names carry no capital, only a country or what follows a word such as "region" is one.
"""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.cues import Cues
from factcheck.extract.dates import date_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.territories import demonyms, territory_words
from factcheck.extract.tokens import Token
from factcheck.extract.transliteration import name_key
from factcheck.lang import room
from factcheck.lang.spelling import words_of
from factcheck.types import Place

LONGEST = 3


class PlaceReader:
    """Finds the places in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.marks = words_of(loaded.scopes.places)
        self.kinds = words_of(loaded.scopes.place_kinds)
        self.compass = PhraseTable.inverted(loaded.scopes.compass, f"{language} compass")
        self.cues = Cues(self.marks, self.compass.openings)
        self.territories, self.demonyms = territory_words(language), demonyms(language)
        self.stops = words_of(loaded.function_words)
        self.nouns, self.dates = noun_table(language), date_reader(language)
        self.capitals = not loaded.rtl

    def find(self, tokens: Sequence[Token]) -> tuple[Place, ...]:
        """Every place, in order of the text, each once."""
        found: dict[str, Place] = {}
        for at in self.cues.within(tokens):
            compass = self._is_compass(tokens, at)
            if compass or tokens[at].lexeme.is_among(self.marks):
                place = self._place(tokens, at + (not compass))
                if place is not None:
                    found.setdefault(place.key, place)
        return tuple(found.values())

    def _is_compass(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a part of a place begins here: "eastern Russia", but not "North Korean"."""
        if self.compass.of_word(tokens[at]) is None or (at and self.compass.of_word(tokens[at - 1]) is not None):
            return False
        country = self.territories.at(tokens, at) or self.demonyms.at(tokens, at)
        return country is None and not (at and (found := self.demonyms.at(tokens, at - 1)) and found[0] > 1)

    def _place(self, tokens: Sequence[Token], at: int) -> Place | None:
        start, part, introduced = at, "", self.capitals
        while at < len(tokens) and tokens[at].kind == "word":
            compass = self.compass.at(tokens, at)
            if compass is not None:
                part, at = compass[1], at + compass[0]
            elif tokens[at].word in self.kinds or any(form in self.kinds for _, form in tokens[at].forms):
                introduced, at = True, at + 1
            else:
                break
        if at >= len(tokens):
            return None
        country = self.territories.at(tokens, at)
        if country is not None and self._names_part_of(tokens, at + country[0]):
            at, country = at + country[0], None  # "Russia's Kursk region"
        if country is not None:
            last, key = at + country[0], country[1]
        else:
            last = self._name(tokens, at) if introduced or part else at
            key = "".join(name_key(token.name) for token in tokens[at:last])
        if last == at or not key:
            return None
        return Place(" ".join(token.text for token in tokens[start:last]), f"{part} {key}".strip())

    def _names_part_of(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a name follows a country's, as one that lies in it."""
        owned = at < len(tokens) and tokens[at - 1].word.endswith("'s")
        return owned and self.capitals and self._is_name(tokens, at)

    def _name(self, tokens: Sequence[Token], at: int) -> int:
        """Where the proper name that begins at a token ends."""
        last = at
        while last < len(tokens) and last - at < (LONGEST if self.capitals else 1) and self._is_name(tokens, last):
            last += 1
        return last

    def _is_name(self, tokens: Sequence[Token], at: int) -> bool:
        token = tokens[at]
        if token.kind != "word" or self.dates.months.at(tokens, at) or self.dates.weekdays.at(tokens, at):
            return False
        if self.capitals:
            return token.text[0].isupper() and self.demonyms.at(tokens, at) is None
        known = self.nouns.at(tokens, at) or self.demonyms.at(tokens, at)
        return known is None and not any(form in self.stops for _, form in token.forms)


@cache
def place_reader(language: str) -> PlaceReader:
    """The reader of places of a language."""
    return PlaceReader(language)
