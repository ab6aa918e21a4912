"""The words for numbers of one language, compiled from its room."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from typing import Literal

from factcheck.errors import TableError
from factcheck.extract.tokens import Lexeme, Token
from factcheck.extract.unit_words import money_sign, unit_words
from factcheck.lang import room
from factcheck.lang.figures import Fused, NumberTable
from factcheck.lang.spelling import fold, words_of

Part = Literal[
    "small", "hundred", "scale", "dual_scale", "vague_scale", "fraction", "fraction_plural", "fraction_dual", "half",
    "group", "vague_group",
    "ordinal", "joiner", "article", "point", "minus", "of", "suffix",
]  # fmt: skip

HELPERS: frozenset[Part] = frozenset(("joiner", "of", "suffix"))
"""Parts of a number that begin none."""
COMMON_PARTS: frozenset[Part] = frozenset(("article", "minus", "point"))
"""Parts that begin a number, and many other things."""

Link = Literal["", "and", "hyphen", "dash", "apart"]
"""How a token is tied to the one before: by nothing, "and", a hyphen, a dash; or, after a preposition, not at all."""
HYPHENS = frozenset("-‐‑")
DASHES = HYPHENS | {"–", "—"}
MINUS_SIGNS = HYPHENS | {"−"}
TITLE = 0.6
"""The share of capitals from which a line is a headline."""
_LIKE = "ك"
"""A clitic that a hundred does not take: كمية is a quantity."""
_BEYOND = 8
"""Places beyond the last token that may be asked; an index of -1 meets them too."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A token as a part of a number: the clitics before it and what it may be."""

    clitics: str
    parts: Mapping[Part, Decimal]


NOTHING = Reading("", {})
_NOTHING_BEYOND, _NO_TOKENS = (NOTHING,) * _BEYOND, (None,) * _BEYOND
_Rows = Mapping[int, str]


def _values(table: NumberTable) -> Iterator[tuple[Part, _Rows]]:
    """The tables that give values."""
    yield from (("small", table.small), ("group", table.groups), ("vague_group", table.vague_groups))
    yield from (("fraction", table.fractions), ("fraction_plural", table.fraction_plurals))
    yield from (("fraction_dual", table.fraction_duals), ("ordinal", table.ordinals))


def _powers(table: NumberTable) -> Iterator[tuple[Part, _Rows]]:
    """The tables that give powers of ten."""
    yield from (("scale", table.scales), ("dual_scale", table.dual_scales))
    yield from (("vague_scale", table.vague_scales), ("suffix", table.suffix_scales))


def _helpers(table: NumberTable) -> Iterator[tuple[Part, str]]:
    """The words that have no value of their own."""
    yield from (("joiner", table.joiner), ("article", table.article), ("point", table.point))
    yield from (("minus", table.minus), ("of", table.of))


class NumberWords:
    """What each word of a language may be in a number.

    Raises:
        TableError: a word stands twice in one part.
    """

    def __init__(self, table: NumberTable) -> None:
        self.units_first, self.joins_always = table.units_first, table.joins_always
        self.point_groups, self.joiner = table.point_groups, fold(table.joiner)
        self.ordinal_suffixes = frozenset(table.ordinal_suffixes.split())
        self.after_fraction = words_of(table.after_fraction)
        self.needs_measure = words_of(table.needs_measure)
        self.before_ten = words_of(table.before_ten)
        self._parts: dict[str, dict[Part, Decimal]] = {}
        for part, rows in _values(table):
            for value, words in rows.items():
                self._add(words, part, Decimal(value))
        for part, rows in _powers(table):
            for power, words in rows.items():
                self._add(words, part, Decimal(10) ** power)
        for part, words in _helpers(table):
            self._add(words, part, Decimal(1))
        self._add(table.hundred, "hundred", Decimal(100))
        self._add(table.half, "half", Decimal("0.5"))
        for fused in table.fused:
            self._add_fused(fused)
        if table.fuses_tens:
            self._fuse_tens(table)

    @property
    def openings(self) -> frozenset[str]:
        """Every word of a number."""
        return frozenset(self._parts)

    def _add_fused(self, fused: Fused) -> None:
        for digit, stems in fused.stems.items():
            made = (stem + ending for stem in stems.split() for ending in fused.endings.split())
            self._add(" ".join(made), "small", Decimal(fused.base + fused.step * digit))

    def _fuse_tens(self, table: NumberTable) -> None:
        """ "twentyfive", "thirtyfirst": tens and units without the hyphen."""
        units: tuple[tuple[Part, _Rows], ...] = (("small", table.small), ("ordinal", table.ordinals))
        for tens in range(20, 100, 10):
            for part, rows in units:
                for unit in range(1, 10):
                    words = (ten + word for ten in table.small[tens].split() for word in rows[unit].split())
                    self._add(" ".join(words), part, Decimal(tens + unit))

    def _add(self, words: str, part: Part, value: Decimal) -> None:
        for word in words.split():
            parts = self._parts.setdefault(fold(word), {})
            if part in parts:
                raise TableError(f"numbers: {word!r} is {part} {parts[part]} and {value}")
            parts[part] = value

    def read(self, token: Token) -> Reading | None:
        """What a token may be in a number; None if nothing."""
        reading = self.reading(token)
        return reading if reading.parts else None

    def reading(self, token: Token) -> Reading:
        """What a token may be in a number, if nothing an empty reading."""
        found: Reading = token.lexeme[self]
        return found

    def sense(self, lexeme: Lexeme) -> Reading:
        """What a lexeme may be in a number."""
        for clitics, form in lexeme.forms if lexeme.kind == "word" else ():
            parts = self._parts.get(form)
            if parts is not None and not (clitics.endswith(_LIKE) and "hundred" in parts):
                return Reading(clitics, parts)
        return NOTHING


class NumberView:
    """A run of tokens as the grammar of numbers sees it.

    Attributes:
        tokens: the tokens. words, units: the language's words for numbers and for units.
        token: the token at an index, None a few places beyond either end.
    """

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        words = number_words(language)
        self.tokens, self.words, self.units = tokens, words, unit_words(language)
        self._readings: list[Reading] = [*[token.lexeme[words] for token in tokens], *_NOTHING_BEYOND]
        self.token: Callable[[int], Token | None] = [*tokens, *_NO_TOKENS].__getitem__

    def reading(self, index: int) -> Reading | None:
        """What the token at an index may be in a number; a few places beyond either end are nothing."""
        reading = self._readings[index]
        return reading if reading.parts else None

    def part(self, index: int, part: Part) -> Decimal | None:
        """The value of a token in a part of a number, None where it is no such part."""
        return self._readings[index].parts.get(part)

    def parts(self, index: int) -> Mapping[Part, Decimal]:
        """What a token may be in a number, with its value there."""
        return self._readings[index].parts

    def link(self, index: int) -> tuple[int, Link]:
        """How the token at an index is tied to what stands before it, and where what is tied begins."""
        token = self.token(index)
        if token is None:
            return index, ""
        if token.kind == "word" and token.word == self.words.joiner:
            return index + 1, "and"
        if token.kind == "mark":
            return self._dash(index)
        reading = self.reading(index)
        clitics = reading.clitics if reading else token.forms[0][0] if token.kind == "digits" else ""
        if clitics.removesuffix("ال") == self.words.joiner:
            return index, "and"
        return index, "" if clitics in ("", "ال") else "apart"

    def _dash(self, index: int) -> tuple[int, Link]:
        """A hyphen within a number; a long dash, or one with spaces around, ties less: "twenty - five"."""
        token, following = self.tokens[index], self.token(index + 1)
        if token.text not in DASHES or following is None or token.spaced != following.spaced:
            return index, ""
        if token.text not in HYPHENS or token.spaced:
            return index + 1, "dash"
        return (index + 3, "and") if self._is_joined(index) else (index + 1, "hyphen")

    def _is_joined(self, index: int) -> bool:
        """Whether a hyphen and the next stand around "and": "two-and-a-half"."""
        joiner, hyphen = self.token(index + 1), self.token(index + 2)
        if joiner is None or hyphen is None or joiner.word != self.words.joiner:
            return False
        return hyphen.text in HYPHENS and not hyphen.spaced and self.token(index + 3) is not None

    @cached_property
    def stands_alone(self) -> bool:
        """Whether the text is a figure and no more: then it is taken at its word."""
        return all(token.kind in ("digits", "mark") for token in self.tokens)

    @cached_property
    def is_title(self) -> bool:
        """Whether most longer words have a capital and no stop ends them: a headline, whose capitals tell nothing."""
        if any(token.text in ".?!" for token in self.tokens[-2:]):
            return False
        words = [token.text for token in self.tokens if token.kind == "word" and len(token.text) > 3]
        return sum(word[0].isupper() for word in words) > TITLE * len(words)

    def is_money(self, index: int) -> bool:
        """Whether a sign of money ends at a token."""
        return money_sign(self.tokens, index) is not None

    def is_bare_unit(self, index: int) -> bool:
        """Whether a unit begins at a token without clitics: no "and" that ties it to other words."""
        unit = self.units.unit(self.tokens, index)
        return unit is not None and (unit[0] > 1 or self.units.form(self.tokens[index]) == self.tokens[index].forms[0])

    def is_unit(self, index: int) -> bool:
        """Whether a unit of measure begins at a token."""
        return self.units.unit(self.tokens, index) is not None


@cache
def number_words(language: str) -> NumberWords:
    """The compiled words of a language."""
    return NumberWords(room(language).numbers)
