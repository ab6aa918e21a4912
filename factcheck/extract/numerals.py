"""The grammar of numbers: one for all languages, fed by the tables of their rooms.

    numeral  = [minus] (fraction [of] [scale] | sum [fraction] [scale])
    sum      = term {term}            each scale smaller than the one before: "two million three hundred thousand"
    term     = group {scale}          "five hundred thousand", "10 آلاف", "ثلاثة آلاف مليون"
    group    = digits [power] | words below 1,000

A language says which parts are joined by its "and", and whether units come before tens.
"""

from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.extract.digits import parse_digits
from factcheck.extract.fractions import fraction_digits, fraction_words
from factcheck.extract.number_words import MINUS_SIGNS, Link, NumberView, Part
from factcheck.extract.powers import power

Shape = Literal["digits", "words", "fraction"]
ZERO, ONE = Decimal(0), Decimal(1)
LARGEST_SCALE = Decimal(10) ** 24
"""What scale words may come to together."""
BRACKETS = {"(": ")", "“": "”″", "«": "»"}
_LARGER: tuple[Part, ...] = ("hundred", "scale", "group", "vague_group")
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


class _Term(NamedTuple):
    """A group with its scale words: `value` is the whole, `scale` the product of the scale words."""

    last: int
    value: Decimal
    precision: Decimal
    scale: Decimal = ONE
    digits: bool = False


class NumeralReader(NumberView):
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
        term = self._spoken_hundreds(index) or self._term(index + article)
        if term is None:
            return None
        value, digits = term.value, term.digits and term.scale == 1
        while joined and term.scale > 1 and (smaller := self._smaller(term)) is not None:
            term, value = smaller, value + smaller.value
        numeral = Numeral(index, term.last, value, term.precision, "digits" if digits else "words", term.scale)
        return self._spoken_decimals(numeral) or (self._with_fraction(numeral) if joined else None) or numeral

    def _spoken_hundreds(self, index: int) -> _Term | None:
        """ "one twenty-two", where nothing else is said."""
        unit = self.part(0, "small") if index == 0 and not self.words.joins_always else None
        rest = self._words(1) if unit is not None and 1 <= unit <= 9 else None
        whole = rest is not None and 10 <= rest.value < 100 and rest.last == len(self.tokens)
        return _Term(rest.last, unit * 100 + rest.value, ONE) if whole and unit and rest else None

    # --- terms -------------------------------------------------------------------------

    def _term(self, index: int) -> _Term | None:
        group = self._digits(index) or self._words(index)
        return self._scaled(group) if group else self._lone_scale(index)

    def _digits(self, index: int) -> _Term | None:
        token = self.token(index)
        if token is not None and token.text in BRACKETS:
            return self._bracketed(index)
        if token is None or token.kind != "digits":
            return None
        parsed = parse_digits(token.text, self.words.point_groups)
        if parsed is None:
            return None
        value, precision = parsed
        if (raised := power(self, index, value)) is not None:
            last, result = raised
            return _Term(last, result, precision * abs(result / value), digits=True)
        following = self.token(index + 1)
        beside = following is not None and (following.spaced or len(following.text) == 1)
        fraction = fraction_digits(self, index + 1) if beside else None
        if fraction is not None and value == value.to_integral_value():
            return _Term(fraction[0], value + fraction[1], ZERO, digits=True)
        return _Term(index + 1, value, precision, digits=True)

    def _bracketed(self, index: int) -> _Term | None:
        """Digits in brackets before what they count: "(12) مشروعا", "(1200) مليون ريال"."""
        digits, closing, following = (self.token(at) for at in range(index + 1, index + 4))
        if not self.words.joins_always or closing is None or closing.text not in BRACKETS[self.tokens[index].text]:
            return None
        counts = following is not None and following.kind == "word" and digits is not None and digits.kind == "digits"
        inner = self._digits(index + 1) if counts else None
        return inner._replace(last=index + 3) if inner is not None and inner.last == index + 2 else None

    def _words(self, index: int) -> _Term | None:
        """Words below 1,000, in the order and with the joints that the language asks for."""
        value: Decimal | None = None
        while True:
            at, link = self.link(index) if value is not None else (index, "")
            small, hundred = self._small(at), self.part(at, "hundred")
            if value is None and small is None and hundred and not self.words.joins_always:
                small = hundred
            if small is not None and (value is None or self._fits(value, small, link, at)):
                value = small + (value or 0)
            elif hundred and value is not None and link in ("", "hyphen") and self._may_be_hundreds(value):
                value *= hundred
            else:
                return _Term(index, value, ONE) if value is not None else None
            index = at + 1

    def _small(self, index: int) -> Decimal | None:
        """A word for a small number; some forms of two are one before ten only (أثنى عليه is praise)."""
        small = self.part(index, "small")
        if small == 2 and any(form in self.words.before_ten for _, form in self.tokens[index].forms):
            return small if self.part(index + 1, "small") == 10 else None
        return small

    def _may_be_hundreds(self, value: Decimal) -> bool:
        return 1 <= value < (10 if self.words.joins_always else 100)

    def _fits(self, value: Decimal, small: Decimal, link: Link, at: int) -> bool:
        """Whether a word may be added to those before it: twenty five, not five twenty; خمسة وعشرون, not خمسة عشرون."""
        lacks = value % 100  # what stands in the places that are still open
        tens = lacks >= 20 and lacks % 10 == 0
        if link == "dash":
            return tens and 1 <= small <= 9
        if self.words.units_first and small == 10 and 1 <= lacks <= 9:
            return link == ""  # three ten: thirteen
        if value == 0 or (self.words.joins_always and link != "and" and not self._is_spoken(value, small, at)):
            return False
        if link == "and" and not self.words.joins_always and (lacks or self.part(at + 1, "hundred")):
            return False
        if lacks == 0:
            return small < 100
        if tens and 1 <= small <= 9:
            return True
        return self.words.units_first and lacks <= 9 and (20 <= small <= 90 or (value < 10 and small >= 100))

    def _is_spoken(self, value: Decimal, small: Decimal, at: int) -> bool:
        """Units and tens right after a hundred, as they are spoken: خمسمية خمسة وعشرين."""
        tens, link = self.link(at + 1)
        return value % 100 == 0 and 1 <= small <= 9 and link == "and" and (self.part(tens, "small") or 0) >= 20

    def _scaled(self, term: _Term) -> _Term:
        """The term times every scale word that follows it."""
        while True:
            at, link = self.link(term.last)
            if link not in ("", "hyphen"):
                return term
            step = self.part(at, "scale")
            if step is None and term.scale == 1:
                step = self.part(at, "group") or (self._suffix(at) or self.part(at, "hundred") if term.digits else None)
            if step is None or step < term.scale or term.scale * step > LARGEST_SCALE:
                return term
            term = term._replace(
                last=at + 1, value=term.value * step, precision=term.precision * step, scale=term.scale * step
            )

    def _suffix(self, index: int) -> Decimal | None:
        """A scale as letters on digits: "10k", "2.8M"; "m" and "t" are units but for money: "$2.8m"."""
        token, step = self.token(index), self.part(index, "suffix")
        if token is None or step is None or (token.spaced and step != 1000):
            return None
        return step if token.text not in ("m", "t") or self.is_money(index - 2) else None

    def _lone_scale(self, index: int) -> _Term | None:
        """A scale word alone: "a thousand", "ألف", "مليارا دولار", "a dozen"; "million" where nothing else is said."""
        parts = self.parts(index)
        counted = self.part(index - 1, "article") is not None or self.words.joins_always
        if (dual := parts.get("dual_scale")) is not None:
            return self._scaled(_Term(index + 1, 2 * dual, dual, dual))
        scale = parts.get("scale")
        if scale is not None and "vague_scale" not in parts:
            bare = len(self.tokens) == 1 or self.is_unit(index + 1)
            return self._scaled(_Term(index + 1, scale, scale, scale)) if counted or bare else None
        group = parts.get("group")
        return self._grouped(_Term(index + 1, group, ONE)) if group is not None and counted else None

    def _grouped(self, term: _Term) -> _Term:
        """A group of larger groups: "a couple of dozen", "a couple hundred"."""
        at = term.last + (self.part(term.last, "of") is not None)
        for part in _LARGER:
            if (step := self.part(at, part)) is not None and not self.link(at)[1]:
                return self._scaled(_Term(at + 1, term.value * step, step, step))
        return term

    def _smaller(self, term: _Term) -> _Term | None:
        """The term of a smaller scale that a sum goes on with."""
        at, link = self.link(term.last)
        if link in ("hyphen", "dash", "apart") or (self.words.joins_always and link != "and"):
            return None
        smaller = self._term(at)
        if smaller is None or smaller.scale >= term.scale or smaller.value >= term.scale:
            return None
        if smaller.digits and smaller.scale == 1:  # "ألف و300", but not "two thousand and 5"
            fills = smaller.value * 100 >= term.scale and smaller.value == smaller.value.to_integral_value()
            return smaller if self.words.joins_always and fills else None
        return smaller

    # --- decimals and fractions after a sum -------------------------------------------------

    def _spoken_decimals(self, numeral: Numeral) -> Numeral | None:
        """The figures after a spoken point: "twelve point five three", "واحد فاصلة خمسة"."""
        if self.part(numeral.last, "point") is None:
            return None
        figures, index = "", numeral.last + 1
        while len(figures) < MOST_FIGURES and (group := self._words(index) or self._digits(index)) is not None:
            if group.value != group.value.to_integral_value() or group.value >= 10**MOST_FIGURES:
                break
            figures, index = figures + str(int(group.value)), group.last
        if not figures:
            return None
        term = self._scaled(_Term(index, numeral.value + Decimal(f"0.{figures}"), ONE.scaleb(-len(figures))))
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
        term = _Term(last, numeral.value + part * numeral.scale, numeral.scale / 10, numeral.scale)
        if term.scale == 1:
            term = self._scaled(term)
        return Numeral(numeral.first, term.last, term.value, term.precision, "words", term.scale)

    def _is_part_of_another(self, index: int) -> bool:
        """Whether a fraction is one of what follows: "30 people", but "30 and a third of the fleet"."""
        if self.part(index, "of") is not None:
            return not self.is_unit(index + 1)
        following = self.token(index)
        definite = following is not None and any(clitics == "ال" for clitics, _ in following.forms)
        return definite and not self.is_unit(index)
