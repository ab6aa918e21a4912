"""What is counted or measured: the noun phrase beside a number, as a span of tokens."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.nouns import Noun, noun_table
from factcheck.extract.number_words import HYPHENS, number_words
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.territories import territory_words
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold

LONGEST, FARTHEST = 6, 12
Span = tuple[int, int]


class CountedReader:
    """Finds the noun phrase that a number counts, in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.nouns, self.numbers, self.territories = (
            noun_table(language),
            number_words(language),
            territory_words(language),
        )
        self.stops = frozenset(fold(word) for word in loaded.function_words.split())
        self.of = PhraseTable.marks(loaded.of_things, f"{language} of")
        self.measured = PhraseTable.inverted({True: " ".join(loaded.measured.values())}, f"{language} measured things")
        self.adjectives = tuple(fold(ending) for ending in loaded.adjective_endings.split())
        self.noun_first = bool(self.adjectives)

    def after(self, tokens: Sequence[Token], index: int, part: bool) -> Span | None:
        """The noun phrase that begins at a token.

        Args:
            part: the number is a part ("a third of voters", "dozens of boats"), so that an "of" leads to the phrase.
        """
        if index < len(tokens) and tokens[index].text in HYPHENS and not tokens[index].spaced:
            index += 1
        if part and index < len(tokens) and (of := self.of.at(tokens, index)) is not None:
            index += of[0]
        last = self._noun_first(tokens, index) if self.noun_first else self._noun_last(tokens, index)
        return (index, last) if last > index else None

    def before(self, tokens: Sequence[Token], index: int, measure: bool) -> Span | None:
        """The nearest noun before a token in its clause ("عدد القتلى 38"); for a measure, what is measured."""
        table: PhraseTable[Noun] | PhraseTable[bool] = self.measured if measure else self.nouns
        nearest: Span | None = None
        for at in range(index - 1, max(-1, index - FARTHEST), -1):
            if tokens[at].kind == "mark" and tokens[at].text not in ('"', "(", ")", "”", "“"):
                break
            if tokens[at].kind == "digits":
                break
            found = table.at(tokens, at)
            if found is None or at + found[0] > index:
                continue
            if (
                isinstance(found[1], Noun) and found[1].role is not None
            ):  # "the death toll from the collapse of the factory"
                return at, at + found[0]
            nearest = nearest or (at, at + found[0])
        return nearest

    def _noun_last(self, tokens: Sequence[Token], index: int) -> int:
        """Modifiers, then the noun: "North Korean soldiers", up to the plural that ends them."""
        at = index
        while at < len(tokens) and at - index < LONGEST and self._goes_on(tokens, at, index):
            noun = self.nouns.at(tokens, at)
            at += noun[0] if noun else 1
            if noun is not None or _is_plural(tokens[at - 1]):
                following = self.nouns.at(tokens, at) if at < len(tokens) else None
                if following is None or (noun and noun[1].role and following[1].role):
                    break
        return at

    def _goes_on(self, tokens: Sequence[Token], at: int, first: int) -> bool:
        token = tokens[at]
        if token.kind == "name":
            return True
        if token.text in HYPHENS and not token.spaced:
            return at > first
        if token.kind != "word" or (self.numbers.read(token) is not None and self.nouns.at(tokens, at) is None):
            return False
        return (
            self.nouns.at(tokens, at) is not None
            if token.word in self.stops and at == first
            else token.word not in self.stops
        )

    def _noun_first(self, tokens: Sequence[Token], index: int) -> int:
        """The noun, its adjectives, then "from" and a country: "جندي كوري شمالي", "جندي من كوريا الشمالية"."""
        if index >= len(tokens) or tokens[index].kind != "word":
            return index
        noun = self.nouns.at(tokens, index)
        if noun is None and (tokens[index].word in self.stops or tokens[index].forms[-1][1] in self.stops):
            return index
        if noun is None and any(form in self.stops for _, form in tokens[index].forms):
            return index
        at = index + (noun[0] if noun else 1)
        while at < len(tokens) and at - index < LONGEST and self._is_adjective(tokens, at):
            at += 1
        country = self.territories.at(tokens, at + 1) if at + 1 < len(tokens) and tokens[at].word == "من" else None
        return at + 1 + country[0] if country else at

    def _is_adjective(self, tokens: Sequence[Token], at: int) -> bool:
        token = tokens[at]
        if (
            token.kind != "word"
            or token.word in self.stops
            or (self.nouns.at(tokens, at) and not token.word.endswith(self.adjectives))
        ):
            return False
        return token.word.endswith(self.adjectives) and not token.word.startswith("ال")


def _is_plural(token: Token) -> bool:
    return token.word.endswith("s") and len(token.word) > 3 and not token.word.endswith(("ss", "us", "is"))


@cache
def counted_reader(language: str) -> CountedReader:
    """The reader of noun phrases of a language."""
    return CountedReader(language)
