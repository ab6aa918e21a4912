"""The grammar of numbers: one for all languages, fed by the tables of their rooms.

    numeral  = [minus] (fraction [of] [scale] | sum [fraction] [scale])
    sum      = term {term}            each scale smaller than the one before: "two million three hundred thousand"
    term     = group {scale}          "five hundred thousand", "10 آلاف", "ثلاثة آلاف مليون"
    group    = digits [power] | words below 1,000

A language says which parts are joined by its "and", and whether units come before tens.
"""

from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.extract.fractions import fraction_digits, fraction_words
from factcheck.extract.number_words import MINUS_SIGNS
from factcheck.extract.terms import BRACKETS, HUNDRED, ONE, ZERO, Term, TermReader

Shape = Literal["digits", "words", "fraction"]
MOST_FIGURES = 20
"""How many figures may be spoken after a point."""


class Numeral(NamedTuple):
    """A number that was read.

    Attributes:
        first, last: the tokens it takes, half open.
        value: what it comes to. precision: the size of its last stated digit, 0 for a fraction.
        shape: "digits" where it is nothing else, "fraction" for a part of one.
        scale: the scale word that it ends in, 1 for none.
    """

    first: int
    last: int
    value: Decimal
    precision: Decimal
    shape: Shape
    scale: Decimal = ONE


class NumeralReader(TermReader):
    """Reads the numbers in one run of tokens."""

    def read(self, index: int, joined: bool = True) -> Numeral | None:
        """The longest number that begins at a token.

        Args:
            joined: whether parts may be joined; without, "one hundred and two hundred" begins with 100.
        """
        unsigned = self._after_minus(index)
        if unsigned is not None:
            numeral = self.read(unsigned, joined)
            return numeral._replace(first=index, value=-numeral.value) if numeral and numeral.value > 0 else None
        if not self.parts(index) and self.tokens[index].kind != "digits" and self.tokens[index].text not in BRACKETS:
            return None
        return self._fraction(index) or self._sum(index, joined) or self._bare_decimals(index)

    def _after_minus(self, index: int) -> int | None:
        token, following = self.token(index), self.token(index + 1)
        if token is None or following is None:
            return None
        if self.part(index, "minus") is not None:
            return index + 1
        if token.text not in MINUS_SIGNS or not token.spaced or following.kind != "digits":
            return None
        return index + 1 if not following.spaced or self.stands_alone else None

    def _fraction(self, index: int) -> Numeral | None:
        """A fraction, of a scale where one follows: "نصف مليون", "three quarters of a million"."""
        fraction = fraction_words(self, index) or fraction_digits(self, index)
        if fraction is None:
            return None
        last, value = fraction
        at = self.link(last)[0] if self.link(last)[1] == "hyphen" else last
        at += self.part(at, "of") is not None
        at += self.part(at, "article") is not None
        scale = self.part(at, "scale") or self.part(at, "group") or self.part(at, "hundred")
        if scale is None:
            return Numeral(index, last, value, ZERO, "fraction")
        return Numeral(index, at + 1, value * scale, scale / 10, "words", scale)

    def _sum(self, index: int, joined: bool) -> Numeral | None:
        article = self.part(index, "article") is not None
        if article and not any(self.part(index + 1, part) for part in ("hundred", "scale", "group")):
            return None
        term = self.spoken_hundreds(index) or self.term(index + article)
        if term is None:
            return None
        value, digits = term.value, term.digits and term.scale == 1
        while joined and term.scale > 1 and (smaller := self._smaller(term)) is not None:
            term, value = smaller, value + smaller.value
        numeral = Numeral(index, term.last, value, term.precision, "digits" if digits else "words", term.scale)
        return self._spoken_decimals(numeral) or (self._with_fraction(numeral) if joined else None) or numeral

    def _smaller(self, term: Term) -> Term | None:
        """The term of a smaller scale that a sum goes on with."""
        at, link = self.link(term.last)
        if link in ("hyphen", "dash", "apart") or (self.words.joins_always and link != "and"):
            return None
        comma = not link and self._is_comma(at)
        smaller = self.term(at + comma)
        if smaller is None or smaller.scale >= term.scale or smaller.value >= term.scale:
            return None
        if comma and (smaller.digits or smaller.value < HUNDRED):  # "one thousand, two hundred", "a thousand, two"
            return None
        if smaller.digits and smaller.scale == 1:  # "ألف و300", but not "two thousand and 5"
            fills = smaller.value * 100 >= term.scale and smaller.value == smaller.value.to_integral_value()
            return smaller if self.words.joins_always and fills else None
        return smaller

    def _is_comma(self, index: int) -> bool:
        token = self.token(index)
        return token is not None and token.text == "," and not token.spaced

    # --- decimals and fractions after a sum -------------------------------------------------

    def _spoken_decimals(self, numeral: Numeral) -> Numeral | None:
        """The figures after a spoken point: "twelve point five three", "واحد فاصلة خمسة"."""
        if self.part(numeral.last, "point") is None:
            return None
        figures, index = "", numeral.last + 1
        while (
            len(figures) < MOST_FIGURES
            and (group := self.group_in_words(index) or self.group_in_digits(index)) is not None
        ):
            if group.value != group.value.to_integral_value() or group.value >= 10**MOST_FIGURES:
                break
            figures, index = figures + str(int(group.value)), group.last
        if not figures:
            return None
        term = self.scaled(Term(index, numeral.value + Decimal(f"0.{figures}"), ONE.scaleb(-len(figures))))
        return Numeral(numeral.first, term.last, term.value, term.precision, "words", term.scale)

    def _bare_decimals(self, index: int) -> Numeral | None:
        """ "point 77", where nothing else is said."""
        numeral = self._spoken_decimals(Numeral(index, index, ZERO, ONE, "words"))
        return numeral if numeral is not None and index == 0 and numeral.last == len(self.tokens) else None

    def _with_fraction(self, numeral: Numeral) -> Numeral | None:
        """A number and a fraction, and the scale that may follow: "one and a half million", "مليون ونصف"."""
        at, link = self.link(numeral.last)
        fraction = fraction_words(self, at) if link == "and" else None
        if fraction is None or self._is_part_of_another(fraction[0]):
            return None
        last, part = fraction
        last += numeral.scale > 1 and self.part(last, "scale") == numeral.scale  # مليون ونصف مليون
        term = Term(last, numeral.value + part * numeral.scale, numeral.scale / 10, numeral.scale)
        if term.scale == 1:
            term = self.scaled(term)
        return Numeral(numeral.first, term.last, term.value, term.precision, "words", term.scale)

    def _is_part_of_another(self, index: int) -> bool:
        """Whether a fraction is one of what follows: "30 people", but "30 and a third of the fleet"."""
        if self.part(index, "of") is not None:
            return not self.is_unit(index + 1)
        following = self.token(index)
        definite = following is not None and any(clitics == "ال" for clitics, _ in following.forms)
        return definite and not self.is_unit(index)
