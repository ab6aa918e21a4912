"""A number with its unit, sign of money or percent: the middle layer between numerals and quantities."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.extract.fractions import fraction_words
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import HYPHENS
from factcheck.extract.numerals import NumeralReader
from factcheck.extract.ordinals import ordinal, ordinal_after
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.extract.unit_words import UnitForm, money_sign
from factcheck.extract.vague import vague_count
from factcheck.lang import room
from factcheck.lang.units import MONEY

ZERO, ONE, TWO, MILLION = Decimal(0), Decimal(1), Decimal(2), Decimal(1_000_000)
_PRIMES, _QUOTES = frozenset("′″"), frozenset('“”«"')
LARGE = 100
_FEET, _INCHES = frozenset("'’′"), frozenset('"”″')
TALLEST, INCHES = 10, 12
QUOTED = 12
"""How many tokens before a prime the mark that it closes may stand."""


class Amount(NamedTuple):
    """Tokens [first, last) state an amount.

    Attributes:
        value: what it comes to; None for a vague count, which has `low` and `high`.
        precision: the size of the last stated digit.
        unit: canonical name, or None.
        shape: "digits", "words", "fraction", "vague", "range", "dual" (a noun that is its own number) or "ordinal".
        scale: the scale word it ends in, 1 for none.
        number: the tokens of the number alone.
        low, high: the interval of a vague count or a range.
        whole: what it is stated to be a part of.
    """

    first: int
    last: int
    value: Decimal | None
    precision: Decimal
    shape: str
    number: tuple[int, int]
    unit: str | None = None
    scale: Decimal = ONE
    low: Decimal | None = None
    high: Decimal | None = None
    whole: Decimal | None = None


@cache
def _below_zero(language: str) -> PhraseTable[bool]:
    return PhraseTable.marks(room(language).numbers.below_zero, f"{language} below zero")


class AmountReader(NumeralReader):
    """Reads the amounts in one run of tokens."""

    def __init__(self, tokens: list[Token], language: str) -> None:
        super().__init__(tokens, language)
        self.language, self.below_zero = language, _below_zero(language)
        self.nouns = noun_table(language)

    def amount(self, index: int, joined: bool = True) -> Amount | None:
        """The amount that begins at a token, or None.

        Args:
            joined: whether the parts of a number may be joined by "and" (see `NumeralReader.read`).
        """
        if (sign := money_sign(self.tokens, index)) is not None:
            return self._money(index, *sign, joined)
        if self._is_percent(index):
            return None
        numeral = self.read(index, joined)
        place = None if self._orders_nothing(index) else ordinal(self, index)
        if place is not None and (numeral is None or numeral.last < place.last + (numeral.shape == "words")):
            return Amount(index, place.last, place.value, ONE, "ordinal", (index, place.last))
        if numeral is not None and (place := ordinal_after(self, numeral.last, numeral.value)) is not None:
            return Amount(index, place.last, place.value, ONE, "ordinal", (index, place.last))
        if numeral is not None:
            span = (numeral.first, numeral.last)
            return self._with_unit(
                Amount(*span, numeral.value, numeral.precision, numeral.shape, span, scale=numeral.scale)
            )
        if (vague := vague_count(self, index, self.language)) is not None:
            span = (index, vague.last)
            return self._with_unit(Amount(*span, None, ONE, "vague", span, low=vague.low, high=vague.high))
        return self._unit_alone(index)

    def _orders_nothing(self, index: int) -> bool:
        """Whether a number cannot be an ordinal, behind several things: الركاب الأربعين."""
        before = self.nouns.of_word(self.tokens[index - 1]) if index and "small" in self.parts(index) else None
        return before is not None and before.number == "plural"

    def _is_percent(self, index: int) -> bool:
        """Whether a word for a hundred is that of "percent" behind a number that nobody can read: في المئة."""
        if "hundred" not in self.parts(index):
            return False
        units = (self.units.at(self.tokens, index), self.units.at(self.tokens, index - 1) if index else None)
        return any(unit is not None and unit[1].name in ("percent", "per mille") for unit in units)

    def _money(self, index: int, length: int, currency: str, joined: bool) -> Amount | None:
        """A sign or code and the figure after it; a code may follow too, and says more: "$10 CAD"."""
        at = index + length
        amount = self.amount(at, joined) if at < len(self.tokens) else None
        if amount is None or amount.shape in ("ordinal", "dual"):
            return None
        if amount.unit is not None and amount.unit not in MONEY:  # "$800 stone": the word is no unit here
            numeral = self.read(at, joined)
            amount = numeral and Amount(
                at,
                numeral.last,
                numeral.value,
                numeral.precision,
                numeral.shape,
                (at, numeral.last),
                None,
                numeral.scale,
            )
        return amount and amount._replace(first=index, unit=amount.unit or currency)

    def _with_unit(self, amount: Amount) -> Amount:
        """The amount with the unit after it: "35 km", "20 في المئة", "10$", "776-foot", "ثلاثة أمتار"."""
        amount = self._said_again(amount)
        at = amount.last
        token = self.token(at)
        if token is None:
            return amount
        if (sign := money_sign(self.tokens, at)) is not None:
            return amount._replace(last=at + sign[0], unit=sign[1])
        if (feet := self._feet(amount, at)) is not None:
            return feet
        hyphen = token.text in HYPHENS and not token.spaced
        at += hyphen
        if amount.shape == "fraction" and (self.part(at, "of") is not None or self.part(at, "article") is not None):
            at += self.part(at, "of") is not None
            at += self.part(at, "article") is not None
            part_of = self.units.unit(self.tokens, at)
            singular = part_of is not None and part_of[1].number == "singular"
            return amount._replace(last=at + part_of[0], unit=part_of[1].name) if part_of and singular else amount
        grouped = amount.shape == "vague" or self.part(at - 1, "group") is not None
        of = self.part(at, "of") is not None or token.word == self.units.partitive
        at += grouped and of and self.is_unit(at + 1)  # "millions of dollars", "a couple of hours"
        unit = self.units.unit(self.tokens, at)
        if unit is None and token.word in self.units.between:
            at += 1
            unit = self.units.unit(self.tokens, at)
        if unit is None or (hyphen and self.tokens[at].spaced) or self._is_other_word(amount, at, unit):
            return self._below_zero(amount)
        if self.tokens[at].text in _PRIMES and self._closes_quote(at):
            return amount
        if self.tokens[at].text == "m" and (million := self._million(amount, at)) is not None:
            return self._with_unit(million)
        return self._below_zero(self._with_half(amount._replace(last=at + unit[0], unit=unit[1].name)))

    def _said_again(self, amount: Amount) -> Amount:
        """The amount with the brackets after it that say the same: "forty-five (45) days"."""
        at = amount.last
        if at + 2 >= len(self.tokens) or self.tokens[at].text != "(" or amount.shape not in ("digits", "words"):
            return amount
        again = self.read(at + 1)
        closes = again is not None and again.value == amount.value and again.shape != amount.shape
        closing = self.token(again.last) if again is not None and closes else None
        return amount._replace(last=again.last + 1) if again and closing and closing.text == ")" else amount

    def _feet(self, amount: Amount, at: int) -> Amount | None:
        """Feet and inches by their signs: 6'2"."""
        sign, inches, closing = (self.token(at + step) for step in range(3))
        if sign is None or sign.spaced or sign.text not in _FEET or inches is None or inches.spaced:
            return None
        if amount.value is None or amount.value >= TALLEST or not inches.text.isdecimal() or int(inches.text) >= INCHES:
            return None
        last = at + 2 + (closing is not None and closing.text in _INCHES and not closing.spaced)
        return amount._replace(
            last=last, value=amount.value + Decimal(inches.text) / INCHES, unit="foot", precision=ZERO
        )

    def _million(self, amount: Amount, at: int) -> Amount | None:
        """ "35m people": the letter is no metre before what is counted."""
        if self.tokens[at].spaced or amount.value is None or self.token(at + 1) is None:
            return None
        thing = self.is_unit(at + 1) or self.nouns.at(self.tokens, at + 1) or self.part(at + 1, "of") is not None
        scaled = amount._replace(last=at + 1, value=amount.value * MILLION, precision=amount.precision * MILLION)
        return scaled._replace(shape="words", scale=MILLION) if thing else None

    def _closes_quote(self, at: int) -> bool:
        """Whether a prime is a quotation mark or an apostrophe, and no foot or inch: "2022′s"."""
        following = self.token(at + 1)
        apostrophe = following is not None and following.kind == "word" and not following.spaced
        return apostrophe or any(token.text in _QUOTES for token in self.tokens[max(0, at - QUOTED) : at])

    def _below_zero(self, amount: Amount) -> Amount:
        """The amount, negative where the words after it say so: "2 degrees below zero"."""
        phrase = self.below_zero.at(self.tokens, amount.last)
        if phrase is None or amount.value is None:
            return amount
        return amount._replace(last=amount.last + phrase[0], value=-amount.value)

    def _is_other_word(self, amount: Amount, at: int, unit: tuple[int, UnitForm]) -> bool:
        """A word that is a unit only without its clitics ("10 وساعة"), save for the article after a fraction."""
        token = self.tokens[at]
        if token.word in self.units.doubtful:
            return self._is_doubtful(amount, at)
        if unit[0] > 1 or self.units.form(token) in (None, token.forms[0]):
            return False
        return amount.shape not in ("fraction", "vague") or not token.word.startswith("ال")

    def _is_doubtful(self, amount: Amount, at: int) -> bool:
        """Whether a word is no unit here: "three stone houses", "three won"."""
        following = self.token(at + 1)
        noun = following is not None and following.kind == "word" and self.nouns.at(self.tokens, at + 1) is not None
        small = amount.value is None or amount.value < LARGE
        return noun or (self.tokens[at].word == "won" and small)

    def _with_half(self, amount: Amount) -> Amount:
        """A fraction of the unit after the unit: "two metres and a half", "كيلومترين ونصف الكيلومتر"."""
        at, link = self.link(amount.last)
        fraction = fraction_words(self, at) if link == "and" else None
        if fraction is None or amount.value is None:
            return amount
        last, part = fraction
        again = self.units.unit(self.tokens, last)
        if again is not None and again[1].name != amount.unit:
            return amount
        last += again[0] if again else 0
        return amount._replace(last=last, value=amount.value + part, precision=ONE / 10)

    def _unit_alone(self, index: int) -> Amount | None:
        """A unit that is its own number: a dual ("عامين"), one and a part ("كيلومتر ونصف"), "a kilogram"."""
        if self.part(index, "article") is not None:
            return self._with_article(index)
        token = self.tokens[index]
        unit = self.units.unit(self.tokens, index) if token.kind == "word" else None
        if unit is None or token.word.startswith("ال"):
            return self._definite(index, unit[1]) if unit is not None and unit[0] == 1 else None
        length, form = unit
        span = (index, index + length)
        if form.number == "dual":
            return self._with_half(Amount(*span, TWO, ONE, "dual", span, unit=form.name))
        if form.number == "singular" and self.words.joins_always:
            if self.part(index + length, "small") == 1 and not self.link(index + length)[1]:
                one = (index + length, index + length + 1)
                return Amount(index, one[1], ONE, ONE, "words", one, form.name)
            mixed = self._with_half(Amount(*span, ONE, ONE, "words", span, unit=form.name))
            return mixed if mixed.value != 1 else None
        return None

    def _definite(self, index: int, unit: UnitForm) -> Amount | None:
        """A definite unit and its number after it: السنوات الأربع."""
        value, reading = self.part(index + 1, "small"), self.reading(index + 1)
        if value is None or reading is None or reading.clitics != "ال" or unit.number != "plural":
            return None
        return Amount(index, index + 2, value, ONE, "words", (index + 1, index + 2), unit.name)

    def _with_article(self, index: int) -> Amount | None:
        """ "a kilogram", "an hour and a half", but not after a figure, where it makes a rate: "$2 a kilogram"."""
        unit = self.units.unit(self.tokens, index + 1)
        before = self.token(index - 1)
        if unit is None or unit[1].number == "dual":
            return None
        figure = before is not None and (
            before.kind in ("digits", "sign") or self.parts(index - 1) or self._ends_unit(index)
        )
        one = Amount(index, index + 1 + unit[0], ONE, ONE, "words", (index, index + 1), unit[1].name)
        more = self._with_half(one)
        return None if figure or (more.value == ONE and one.unit not in self.units.with_article) else more

    def _ends_unit(self, index: int) -> bool:
        """Whether a unit or scale ends before a token."""
        return self.units.before(self.tokens, index) is not None
