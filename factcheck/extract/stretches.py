"""Where in a text a quantity may stand at all: the fast pass before anything is read.

A text is cut into stretches that no reading goes over: lines, and sentences where their end
is plain. A stretch without a digit or a word that may state a number is passed over as a string.
"""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import COMMON_PARTS, HELPERS, number_words
from factcheck.extract.phrases import expand
from factcheck.extract.tokens import Lexeme, Token, pieces_of
from factcheck.extract.unit_words import unit_words
from factcheck.lang import room
from factcheck.lang.spelling import fold

_END = re.compile(r"\n|[.!?؟]\s(?<=\w{4}[.!?؟]\s)(?=[A-Z\"“‘«(\u0621-\u064A])")
_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅕⅛]")
_REMEMBERED = 1 << 17
"""How many distinct pieces of text are kept."""


class StretchReader:
    """Finds what is worth reading in texts of one language."""

    def __init__(self, language: str) -> None:
        self.words, self.units, self.nouns = number_words(language), unit_words(language), noun_table(language)
        loaded = room(language).numbers
        phrases = (words for notation in (*loaded.vague, *loaded.own) for words in expand(notation))
        self.phrase_words = {word for words in phrases for word in words} - {fold(w) for w in loaded.article.split()}
        tables = (self.units.openings, self.nouns.openings, self.words.openings)
        self.openings = frozenset(self.phrase_words).union(*tables)
        self.pieces, self._empty, self._telling = pieces_of(room(language).clitics), set[str](), set[str]()

    def stretches(self, text: str) -> Iterator[tuple[int, int, bool]]:
        """The stretches of a text, from start to end, and whether each may hold a quantity."""
        start = 0
        for boundary in _END.finditer(text):
            yield start, boundary.end(), self.may_hold(text[start : boundary.end()])
            start = boundary.end()
        if start < len(text):
            yield start, len(text), self.may_hold(text[start:])

    def may_hold(self, stretch: str) -> bool:
        """Whether a stretch may hold a quantity."""
        if _DIGIT.search(stretch) is not None:
            return True
        told = set(stretch.split()) - self._empty
        return bool(told) and (not told.isdisjoint(self._telling) or any(map(self._tells, told)))

    def _tells(self, piece: str) -> bool:
        """Whether a new piece of text holds a token that states a number; either way it is remembered."""
        tells = any(token.lexeme[self] for token in self.pieces[piece])
        known = self._telling if tells else self._empty
        if len(known) >= _REMEMBERED:
            known.clear()
        known.add(piece)
        return tells

    def sense(self, lexeme: Lexeme) -> bool:
        """Whether a lexeme states a number, or a part of one that nothing else is."""
        if lexeme.kind != "word":
            return lexeme.kind == "digits"
        if not lexeme.is_among(self.openings):
            return False
        token = Token.alone(lexeme)
        reading = self.words.read(token)
        if reading is not None:
            return not reading.parts.keys() <= HELPERS | COMMON_PARTS
        unit = self.units.of_word(token)
        alone = unit is not None and unit.name in self.units.with_article
        dual = any((found := table.of_word(token)) and found.number == "dual" for table in (self.nouns, self.units))
        return alone or dual or any(form in self.phrase_words for _, form in token.forms)


@cache
def stretch_reader(language: str) -> StretchReader:
    """The reader of stretches of a language."""
    return StretchReader(language)
