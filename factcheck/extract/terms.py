"""Groups and the scale words after them: "five hundred thousand", "10 آلاف", "ثلاثة آلاف مليون".

A group is digits, words below 1,000, or a noun that stands for a number ("dozen").
"""

from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.digits import parse_digits
from factcheck.extract.fractions import fraction_digits
from factcheck.extract.number_words import Link, NumberView, Part
from factcheck.extract.powers import power

ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)
LARGEST_SCALE = Decimal(10) ** 24
"""What scale words may come to together."""
BRACKETS = {"(": ")", "“": "”″", "«": "»"}
_LARGER: tuple[Part, ...] = ("hundred", "scale", "group", "vague_group")


class Term(NamedTuple):
    """A group with its scale words: `value` is the whole, `scale` the product of the scale words."""

    last: int
    value: Decimal
    precision: Decimal
    scale: Decimal = ONE
    digits: bool = False


class TermReader(NumberView):
    """Reads the terms in one run of tokens."""

    def term(self, index: int) -> Term | None:
        """The term that begins at a token, or None."""
        group = self.group_in_digits(index) or self.group_in_words(index)
        return self.scaled(self._of_scales(group)) if group else self._lone_scale(index)

    def _of_scales(self, group: Term) -> Term:
        """Hundreds and one of a scale, as the scale said twice: ثلاثمئة وألف ألف is 301 thousand."""
        at, link = self.link(group.last)
        scale = self.part(at, "scale") if link == "and" and not group.digits and group.value % 100 == 0 else None
        twice = scale is not None and self.words.units_first and self.part(at + 1, "scale") == scale
        return group._replace(last=at + 1, value=group.value + 1) if twice else group

    def group_in_digits(self, index: int) -> Term | None:
        """Digits, their power, and the fraction after them: "10^6", "1 ½"."""
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
            return Term(last, result, precision * abs(result / value), digits=True)
        following = self.token(index + 1)
        beside = following is not None and (following.spaced or len(following.text) == 1)
        fraction = fraction_digits(self, index + 1) if beside else None
        if fraction is not None and value == value.to_integral_value():
            return Term(fraction[0], value + fraction[1], ZERO, digits=True)
        return Term(index + 1, value, precision, digits=True)

    def _bracketed(self, index: int) -> Term | None:
        """Digits in brackets before what they count: "(12) مشروعا", "(1200) مليون ريال"."""
        digits, closing, following = (self.token(at) for at in range(index + 1, index + 4))
        if not self.words.joins_always or closing is None or closing.text not in BRACKETS[self.tokens[index].text]:
            return None
        counts = following is not None and following.kind == "word" and digits is not None and digits.kind == "digits"
        inner = self.group_in_digits(index + 1) if counts else None
        return inner._replace(last=index + 3) if inner is not None and inner.last == index + 2 else None

    def group_in_words(self, index: int) -> Term | None:
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
                return Term(index, value, ONE) if value is not None else None
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

    def scaled(self, term: Term) -> Term:
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

    def _lone_scale(self, index: int) -> Term | None:
        """A scale word alone: "a thousand", "ألف", "مليارا دولار", "a dozen"; "million" where nothing else is said."""
        parts = self.parts(index)
        counted = self.part(index - 1, "article") is not None or self.words.joins_always
        if (dual := parts.get("dual_scale")) is not None:
            return self.scaled(Term(index + 1, 2 * dual, dual, dual))
        scale = parts.get("scale")
        if scale is not None and "vague_scale" not in parts:
            bare = len(self.tokens) == 1 or self.is_unit(index + 1)
            return self.scaled(Term(index + 1, scale, scale, scale)) if counted or bare else None
        group = parts.get("group")
        return self._grouped(Term(index + 1, group, ONE)) if group is not None and counted else None

    def _grouped(self, term: Term) -> Term:
        """A group of larger groups: "a couple of dozen", "a couple hundred"."""
        at = term.last + (self.part(term.last, "of") is not None)
        for part in _LARGER:
            if (step := self.part(at, part)) is not None and not self.link(at)[1]:
                return self.scaled(Term(at + 1, term.value * step, step, step))
        return term

    def spoken_hundreds(self, index: int) -> Term | None:
        """ "one twenty-two", where nothing else is said."""
        unit = self.part(0, "small") if index == 0 and not self.words.joins_always else None
        rest = self.group_in_words(1) if unit is not None and 1 <= unit <= 9 else None
        whole = rest is not None and 10 <= rest.value < 100 and rest.last == len(self.tokens)
        return Term(rest.last, unit * 100 + rest.value, ONE) if whole and unit and rest else None
