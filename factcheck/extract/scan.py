"""The amounts of a stretch of text, left to right, none within another."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Literal

from factcheck.extract.amounts import ONE, TWO, Amount, AmountReader
from factcheck.extract.joins import join_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import COMMON_PARTS, HELPERS, MINUS_SIGNS, number_words
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.pronouns import pronoun_reader
from factcheck.extract.terms import BRACKETS
from factcheck.extract.tokens import Lexeme, Token
from factcheck.extract.unit_words import money_sign, unit_words
from factcheck.extract.vague import vague_phrases
from factcheck.extract.word_classes import word_classes
from factcheck.lang import room
from factcheck.lang.money import SPACED_DOLLARS

Beginning = Literal["", "amount", "maybe"]
"""Whether an amount may begin at a token: no, yes, or where one follows."""
_MINE = "تي"


class Scanner:
    """Finds amounts in texts of one language."""

    def __init__(self, language: str) -> None:
        self.joins, self.pronouns = join_reader(language), pronoun_reader(language)
        self.words, self.nouns, self.units = number_words(language), noun_table(language), unit_words(language)
        tables = (self.words, self.nouns, self.units, self.joins.between, vague_phrases(language))
        self.own = PhraseTable.of(room(language).numbers.own, f"{language} nouns that are their own number")
        self.openings = frozenset[str]().union(self.own.openings, *(table.openings for table in tables))
        self.vague, self.classes = vague_phrases(language), word_classes(language)

    def amounts(self, reader: AmountReader, barred: frozenset[int]) -> list[Amount]:
        """The amounts that take no barred token, neighbours joined where the words between them say so."""
        amounts, last = list[Amount](), 0
        beginnings = [(index, token.lexeme[self]) for index, token in enumerate(reader.tokens) if token.lexeme[self]]
        for index, beginning in beginnings:
            if index < last or index in barred or (beginning == "maybe" and not self._follows(reader, index)):
                continue
            amount = self._amount(reader, index)
            if amount is None:
                continue
            if (skipped := self.pronouns.skip(reader, amount)) > 0:
                last = amount.first + skipped
            elif barred.isdisjoint(range(amount.first, amount.last)):
                if amounts and _is_said_twice(amounts[-1], amount):
                    amounts.pop()
                if not (amounts and _agrees(reader, amounts[-1], amount)):
                    amounts.append(amount)
                last = amount.last
        return self.joins.join(reader.tokens, amounts)

    def sense(self, lexeme: Lexeme) -> Beginning:
        """Whether an amount begins at a lexeme, whatever follows."""
        token = Token.alone(lexeme)
        if token.kind == "mark":
            return "maybe" if token.text in MINUS_SIGNS or token.text in BRACKETS else ""
        if token.kind != "word":
            return "amount" if token.kind in ("digits", "sign") else ""
        if not token.lexeme.is_among(self.openings):
            money = money_sign([token], 0) is not None
            return "amount" if money else "maybe" if token.text.upper() in SPACED_DOLLARS else ""
        reading = self.words.read(token)
        parts = reading.parts.keys() - HELPERS if reading else frozenset()
        unit, noun = self.units.of_word(token), self.nouns.of_word(token)
        alone = unit is not None and (unit.number == "dual" or self.words.joins_always)
        dual = noun is not None and noun.number == "dual"
        opens = any(table.begins(token) for table in (self.joins.between, self.vague, self.own))
        if parts - COMMON_PARTS or alone or dual or (opens and not parts) or money_sign([token], 0) is not None:
            return "amount"
        return "maybe" if parts or token.text.upper() in SPACED_DOLLARS else ""

    def _follows(self, reader: AmountReader, index: int) -> bool:
        """Whether an article, a sign or a bracket stands before an amount."""
        following = reader.token(index + 1)
        if following is None:
            return False
        return (
            following.lexeme[self] in ("amount", "maybe")
            or self.units.begins(following)
            or self.vague.at(reader.tokens, index) is not None
        )

    def _amount(self, reader: AmountReader, index: int) -> Amount | None:
        start = self.joins.opens_range(reader.tokens, index)
        between = self.joins.between_range(reader, start) if start is not None and start < len(reader.tokens) else None
        return between or reader.amount(index) or self._dual(reader.tokens, index)

    def _dual(self, tokens: Sequence[Token], index: int) -> Amount | None:
        """A noun that is its own number: "hat-trick", or a dual, "جنديين"; with the article it counts nothing new."""
        if (own := self.own.at(tokens, index)) is not None:
            span = (index, index + own[0])
            return Amount(*span, Decimal(own[1]), ONE, "dual", span)
        noun = self.nouns.at(tokens, index)
        if noun is None or noun[1].number != "dual" or _has_article(tokens[index]) or self._is_mine(tokens, index):
            return None
        span = (index, index + noun[0])
        return Amount(*span, TWO, ONE, "dual", span)

    def _is_mine(self, tokens: Sequence[Token], index: int) -> bool:
        """A noun in -ti is "my" unless a noun follows that it belongs to: عائلتي, but شركتي الكهرباء."""
        if not tokens[index].word.endswith(_MINE):
            return False
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        owned = following is not None and self.classes.at(tokens, index + 1) == "content"
        return not owned or (
            following is not None and following.word.startswith("ال") and following.word.endswith("يه")
        )


def _is_said_twice(one: Amount, two: Amount) -> bool:
    """Whether digits are said again in words: "(20) عشرين مليون", "13 ثلاثة عشر"."""
    beside = one.last == two.first and one.shape == "digits" and two.shape == "words" and one.unit is None
    return (
        beside and one.value is not None and two.value is not None and two.value in (one.value, one.value * two.scale)
    )


def _agrees(reader: AmountReader, one: Amount, two: Amount) -> bool:
    """Whether a dual or a "two" only agrees with the dual before it: خبيران عسكريان, شخصين اثنين."""
    beside = one.shape == "dual" and one.last == two.first and two.value == TWO and two.shape in ("dual", "words")
    return beside and reader.tokens[two.first].word[0] != reader.words.joiner


def _has_article(token: Token) -> bool:
    return any(clitics.endswith("ال") for clitics, _ in token.forms) and not token.word.endswith("الا")


@cache
def scanner(language: str) -> Scanner:
    """The scanner of a language."""
    return Scanner(language)
