"""What a word does in a clause, told by tables and by the words beside it: enough to cut noun phrases."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from factcheck.errors import TableError
from factcheck.extract.morphology import VerbForm, verb_forms
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import DASHES
from factcheck.extract.tokens import Lexeme, Token
from factcheck.lang import room
from factcheck.lang.spelling import fold

WordClass = Literal[
    "determiner", "quantifier", "pronoun", "relative", "preposition", "of", "to", "joiner", "subordinator",
    "auxiliary", "copula", "adverb", "move", "base", "past", "ing", "content", "figure", "mark",
]  # fmt: skip
"""Of a verb: "base" for forms that a noun may have too, "past", "ing"; "content" for every word that no table has."""
_CLOSED: dict[WordClass, str] = {
    "determiner": "determiners", "quantifier": "quantifiers", "pronoun": "pronouns", "relative": "relatives",
    "preposition": "prepositions", "of": "of", "to": "to", "joiner": "joiners", "subordinator": "subordinators",
    "auxiliary": "auxiliaries", "ing": "participles", "copula": "copulas", "adverb": "adverbs", "move": "moves",
}  # fmt: skip
_NOUN_BEFORE = frozenset(("determiner", "of", "preposition", "figure"))
_VERB_BEFORE = frozenset(("to", "auxiliary", "pronoun", "relative", "copula"))
_WITHIN = frozenset("&’'")
SHORTEST, LONG = 4, 9
"""Letters from which an unknown word is told by its end; with a capital it may be a name."""


class WordClasses:
    """The classes of words in texts of one language.

    Raises:
        TableError: a word stands in two closed classes.
    """

    def __init__(self, language: str) -> None:
        table, self.nouns = room(language).clauses, noun_table(language)
        self._classes: dict[str, WordClass] = {}
        for name, field in _CLOSED.items():
            for word in map(fold, getattr(table, field).split()):
                if word in self._classes:
                    raise TableError(f"{language} clauses: {word!r} is {self._classes[word]} and {name}")
                self._classes[word] = name
        for word, form in _verbs(table.verbs, language):
            self._classes.setdefault(word, form)
        self.verb_shapes, self.adverb_shapes = _shapes(table.verb_shapes), _shapes(table.adverb_shapes)
        self.plain_words = frozenset(map(fold, table.plain_words.split()))
        self.joiner = "" if room(language).adjective_endings == "" else fold(room(language).numbers.joiner)
        self.suffixes = bool(table.adverb_shapes)

    def plain(self, token: Token) -> WordClass:
        """The class of a word by itself."""
        found: WordClass = token.lexeme[self]
        return found

    def sense(self, lexeme: Lexeme) -> WordClass:
        """The class of a word by itself."""
        if lexeme.kind in ("digits", "sign"):
            return "figure"
        if lexeme.kind == "mark":
            return "mark"
        for _, form in lexeme.forms[:1] if self.suffixes else lexeme.forms:
            if form in self._classes:
                return self._classes[form]
        word = lexeme.forms[0][1]
        lower = not lexeme.text[0].isupper()
        if len(word) < (SHORTEST if lower else LONG) or word in self.plain_words or self._is_noun(lexeme):
            return "content"
        if lower and (self.verb_shapes.fullmatch(word) or self._joins_verb(lexeme)):
            return "past"
        return "adverb" if self.adverb_shapes.fullmatch(word) else "content"

    def _joins_verb(self, lexeme: Lexeme) -> bool:
        """Whether "and" is written onto an unknown verb: وامتنع."""
        joined = (form for clitics, form in lexeme.forms if clitics == self.joiner != "")
        return any(len(form) > SHORTEST and self.verb_shapes.fullmatch(form) for form in joined)

    def _is_noun(self, lexeme: Lexeme) -> bool:
        return self.nouns.of_word(Token.alone(lexeme)) is not None

    def at(self, tokens: Sequence[Token], index: int) -> WordClass:
        """The class of a word beside its neighbours: a verb's form may be a noun or an adjective there."""
        found = self.plain(tokens[index])
        if found not in ("base", "past", "ing"):
            return found
        before = self.plain(tokens[index - 1]) if index else "mark"
        after = self.plain(tokens[index + 1]) if index + 1 < len(tokens) else "mark"
        if not self.suffixes or before in _VERB_BEFORE:
            return found
        if found == "ing":
            modifies = before == "content" and after == "content"
            return "content" if modifies or before in ("determiner", "quantifier", "of", "figure") else "ing"
        possessive = index > 0 and tokens[index - 1].word.endswith("'s")
        if before in _NOUN_BEFORE or possessive or (before == "quantifier" and after == "content"):
            return found if before == after == "figure" else "content"
        if found == "past":
            return "content" if before in ("mark", "joiner") and after == "content" else "past"
        told = before in ("content", "adverb", "quantifier") and after not in ("content", "mark")
        listed = before in ("mark", "joiner") and after in ("figure", "adverb")
        return "base" if told or listed else "content"

    def is_nominal(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a token may stand within a noun phrase."""
        token = tokens[index]
        if token.kind in ("name", "digits"):
            return True
        if token.kind == "mark":
            inner = 0 < index < len(tokens) - 1
            tied = inner and token.text in DASHES and not token.spaced and not tokens[index + 1].spaced
            return tied or (inner and token.text in _WITHIN)
        return self.at(tokens, index) == "content"


def _shapes(patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns.split()))


def _verbs(entries: str, language: str) -> Iterator[tuple[str, VerbForm]]:
    for entry in entries.split():
        yield from verb_forms(entry, language)


@cache
def word_classes(language: str) -> WordClasses:
    """The classes of words of a language."""
    return WordClasses(language)
