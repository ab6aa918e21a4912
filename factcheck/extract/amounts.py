"""A number with its unit, sign of money or percent: the middle layer between numerals and quantities."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from factcheck.extract.fractions import fraction_words
from factcheck.extract.morphology import Number, noun_forms
from factcheck.extract.number_words import HYPHENS, number_words
from factcheck.extract.numerals import NumeralReader
from factcheck.extract.ordinals import ordinal
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token, tokenize
from factcheck.extract.vague import vague_count
from factcheck.lang import room
from factcheck.lang.units import CURRENCIES, SIGNS, SYMBOLS, UNITS

ZERO, ONE, TWO = Decimal(0), Decimal(1), Decimal(2)


@dataclass(frozen=True, slots=True)
class Amount:
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


_WORDS_TOO = frozenset(["ALL", "ANG", "BAM", "COP", "CUP", "GEL", "MAD", "MOP", "PEN", "RON", "SOS", "TOP"])
_CODES = frozenset(code for code in CURRENCIES if code.isupper()) - _WORDS_TOO


@dataclass(frozen=True, slots=True)
class UnitForm:
    """A unit as a word gives it, in its grammatical number."""

    name: str
    number: Number


@cache
def unit_words(language: str) -> PhraseTable[UnitForm]:
    """The words, symbols and codes of units that a text in a language may use."""
    return PhraseTable(_unit_rows(language), f"{language} units", strict=False)


def _unit_rows(language: str) -> Iterator[tuple[tuple[str, ...], UnitForm]]:
    for name, entries in room(language).units.items():
        assert name in UNITS, name
        for entry in entries.split():
            for words, number in noun_forms(entry, language):
                yield words, UnitForm(name, number)
    for symbol, name in SYMBOLS.items():
        yield tuple(t.word for t in tokenize(symbol)), UnitForm(name, "plural")


@cache
def _below_zero(language: str) -> PhraseTable[bool]:
    return PhraseTable.marks(room(language).numbers.below_zero, f"{language} below zero")


def money_sign(token: Token | None) -> str | None:
    """The currency that a sign or a code in capitals stands for."""
    if token is None or token.kind not in ("sign", "word"):
        return None
    if token.kind == "sign" or token.text == "Rs":
        return SIGNS.get(token.text.lower())
    return token.text if token.text in _CODES else None


class AmountReader(NumeralReader):
    """Reads the amounts in one run of tokens."""

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        super().__init__(tokens, number_words(language))
        self.language = language
        self.units, self.below_zero = unit_words(language), _below_zero(language)

    def amount(self, index: int, joined: bool = True) -> Amount | None:
        """The amount that begins at a token, or None.

        Args:
            joined: whether the parts of a number may be joined by "and" (see `NumeralReader.read`).
        """
        if (sign := money_sign(self.token(index))) is not None and index + 1 < len(self.tokens):
            amount = self.amount(index + 1, joined)
            if amount is not None and amount.unit is None and amount.shape != "ordinal":
                return replace(amount, first=index, unit=sign)
            return None
        numeral = self.read(index, joined)
        place = ordinal(self, index)
        if place is not None and (numeral is None or numeral.last < place.last):
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

    def _with_unit(self, amount: Amount) -> Amount:
        """The amount with the unit after it: "35 km", "20 في المئة", "10$", "776-foot", "ثلاثة أمتار"."""
        at = amount.last
        token = self.token(at)
        if token is None:
            return amount
        hyphen = token.text in HYPHENS and not token.spaced
        if hyphen:
            at += 1
        if (sign := money_sign(token)) is not None:
            return replace(amount, last=at + 1, unit=sign)
        if amount.shape == "fraction" and self.part(at, "of") is not None:
            at += 1 + (self.part(at + 1, "article") is not None)
            unit = self.units.at(self.tokens, at)
            return (
                replace(amount, last=at + unit[0], unit=unit[1].name)
                if unit and unit[1].number == "singular"
                else amount
            )
        unit = self.units.at(self.tokens, at)
        if unit is None or (hyphen and self.tokens[at].spaced) or self._is_other_word(amount, at, unit[0]):
            return self._below_zero(amount)
        return self._below_zero(self._with_half(replace(amount, last=at + unit[0], unit=unit[1].name)))

    def _below_zero(self, amount: Amount) -> Amount:
        """The amount, negative where the words after it say so: "2 degrees below zero"."""
        phrase = self.below_zero.at(self.tokens, amount.last)
        if phrase is None or amount.value is None:
            return amount
        return replace(amount, last=amount.last + phrase[0], value=-amount.value)

    def _is_other_word(self, amount: Amount, at: int, length: int) -> bool:
        """A word that is a unit only without its clitics ("10 وساعة"), save for the article after a fraction."""
        token = self.tokens[at]
        if length > 1 or self.units.form(token) == token.forms[0]:
            return False
        return amount.shape != "fraction" or not token.word.startswith("ال")

    def _with_half(self, amount: Amount) -> Amount:
        """A fraction of the unit after the unit: "two metres and a half", "كيلومترين ونصف الكيلومتر"."""
        at, link = self.link(amount.last)
        fraction = fraction_words(self, at) if link == "and" else None
        if fraction is None or amount.value is None:
            return amount
        last, part = fraction
        again = self.units.at(self.tokens, last)
        if again is not None and again[1].name != amount.unit:
            return amount
        last += again[0] if again else 0
        return replace(amount, last=last, value=amount.value + part, precision=ONE / 10)

    def _unit_alone(self, index: int) -> Amount | None:
        """A unit that is its own number: a dual ("عامين"), or one and a part ("كيلومتر ونصف")."""
        token = self.token(index)
        unit = self.units.at(self.tokens, index) if token is not None and token.kind == "word" else None
        if token is None or unit is None or token.word.startswith("ال"):
            return None
        length, form = unit
        span = (index, index + length)
        if form.number == "dual":
            return self._with_half(Amount(*span, TWO, ONE, "dual", span, unit=form.name))
        if form.number == "singular" and self.words.joins_always:
            if self.part(index + length, "small") == 1 and not self.link(index + length)[1]:
                return Amount(
                    index, index + length + 1, ONE, ONE, "words", (index + length, index + length + 1), form.name
                )
            mixed = self._with_half(Amount(*span, ONE, ONE, "words", span, unit=form.name))
            return mixed if mixed.value != 1 else None
        return None
