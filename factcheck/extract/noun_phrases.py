"""The noun phrase that begins at a token: "North Korean soldiers", "جندي كوري شمالي", "أفراد الطاقم"."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import HYPHENS, number_words
from factcheck.extract.territories import territory_words
from factcheck.extract.tokens import Token
from factcheck.extract.word_classes import word_classes
from factcheck.lang import room
from factcheck.lang.spelling import fold, words_of

LONGEST = 6
"""How many tokens a noun phrase may take."""
_DUAL = ("ان", "ين")
_LEADING = frozenset(
    ("more", "other", "additional", "further", "first", "last", "such", "total", "average", "combined")
)
"""Adverbs and determiners that may stand between a number and its noun."""


class NounPhraseReader:
    """Finds where noun phrases end, in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.nouns, self.numbers = noun_table(language), number_words(language)
        self.territories, self.classes = territory_words(language), word_classes(language)
        self.stops = words_of(loaded.function_words)
        self.adjectives = tuple(fold(ending) for ending in loaded.adjective_endings.split())
        self.noun_first = bool(self.adjectives)

    def end(self, tokens: Sequence[Token], index: int) -> int:
        """Where the noun phrase ends that begins at a token; there, if none does."""
        return self._noun_first(tokens, index) if self.noun_first else self._noun_last(tokens, index)

    # --- modifiers before the noun ---------------------------------------------------

    def _noun_last(self, tokens: Sequence[Token], index: int) -> int:
        """Modifiers, then the noun: "North Korean soldiers", up to the plural that ends them."""
        at, headed = index, False
        while at < len(tokens) and at - index < LONGEST and self._goes_on(tokens, at, index, headed):
            noun = self.nouns.at(tokens, at)
            at += noun[0] if noun else 1
            role = noun is not None and noun[1].role is not None
            headed = role or (noun is not None and noun[1].number == "plural") or is_plural(tokens[at - 1])
            if headed and role and self.nouns.at(tokens, at) is None:
                break
        while at > index and tokens[at - 1].kind == "mark":
            at -= 1
        return at

    def _goes_on(self, tokens: Sequence[Token], at: int, first: int, headed: bool) -> bool:
        """Whether a token continues the phrase; after its head only another noun does ("singles matches")."""
        token = tokens[at]
        if token.kind == "mark":
            return at > first and token.text in HYPHENS and not token.spaced
        if headed and not (self.nouns.at(tokens, at) is not None or is_plural(token)):
            return False
        if token.kind == "name":
            return True
        if at == first and self.classes.plain(token) == "adverb" and at + 1 < len(tokens):
            return self.classes.plain(tokens[at + 1]) in ("content", "past", "ing")
        if token.kind != "word" or (self.numbers.read(token) is not None and not self._leads(token, at == first)):
            return self.nouns.at(tokens, at) is not None and token.kind == "word"
        kind = self.classes.at(tokens, at)
        if at == first and self.classes.plain(token) in ("past", "ing") and self.nouns.at(tokens, at) is None:
            return at + 1 < len(tokens) and self.classes.at(tokens, at + 1) == "content"
        if kind in ("base", "ing", "past"):
            plural = kind == "base" and is_plural(token)
            return at == first or (plural and (not headed or self.nouns.at(tokens, at) is not None))
        return kind == "content" or self._leads(token, at == first)

    def _leads(self, token: Token, first: bool) -> bool:
        return first and token.word in _LEADING

    # --- adjectives after the noun ---------------------------------------------------

    def _noun_first(self, tokens: Sequence[Token], index: int) -> int:
        """The noun, what it is of, its adjectives, then "from" and a country: "جندي من كوريا الشمالية"."""
        if index >= len(tokens) or tokens[index].kind != "word":
            return index
        noun = self.nouns.at(tokens, index)
        plain = self.classes.plain(tokens[index]) in ("content", "past")
        if noun is None and (not plain or any(form in self.stops for _, form in tokens[index].forms)):
            return index
        at = index + (noun[0] if noun else 1)
        if noun is not None and noun[1].number == "plural" and not _is_definite(tokens[index]):
            at = self._possessor(tokens, at)
        dual = _dual_ending(tokens[index]) if noun is not None and noun[1].number == "dual" else ""
        while at < len(tokens) and at - index < LONGEST and self._is_adjective(tokens, at, dual):
            at += 1
        country = self.territories.at(tokens, at + 1) if at + 1 < len(tokens) and tokens[at].word == "من" else None
        return at + 1 + country[0] if country else at

    def _possessor(self, tokens: Sequence[Token], at: int) -> int:
        """The definite noun right after a plural, which says whose they are: أفراد الطاقم."""
        if at >= len(tokens) or tokens[at].kind != "word" or not tokens[at].word.startswith("ال"):
            return at
        return at if any(form in self.stops for _, form in tokens[at].forms) else at + 1

    def _is_adjective(self, tokens: Sequence[Token], at: int, dual: str) -> bool:
        """Whether an adjective follows, by its end; after a dual it ends like that."""
        token = tokens[at]
        if token.kind != "word" or any(form in self.stops for _, form in token.forms):
            return False
        if dual and token.word.endswith(dual) and token.word[0] != "و":
            return True
        if self.nouns.at(tokens, at) and not token.word.endswith(self.adjectives):
            return False
        return token.word.endswith(self.adjectives) and not token.word.startswith("ال")


def is_plural(token: Token) -> bool:
    """Whether a word looks like a plural in -s; a possessive is none."""
    word = token.word
    return word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is", "'s"))


def _dual_ending(token: Token) -> str:
    return next((ending for ending in _DUAL if token.word.endswith(ending)), "")


def _is_definite(token: Token) -> bool:
    return token.word.startswith("ال")


@cache
def noun_phrase_reader(language: str) -> NounPhraseReader:
    """The reader of noun phrases of a language."""
    return NounPhraseReader(language)
