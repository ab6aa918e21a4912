"""The words for numbers of one language, compiled from its room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

from factcheck.errors import TableError
from factcheck.extract.tokens import Lexeme, Token
from factcheck.lang import room
from factcheck.lang.room import Fused, NumberTable
from factcheck.lang.spelling import fold

Part = Literal[
    "small", "hundred", "scale", "dual_scale", "vague_scale", "fraction", "fraction_plural", "fraction_dual", "half",
    "group", "vague_group",
    "ordinal", "joiner", "article", "point", "minus", "of", "suffix",
]  # fmt: skip

Link = Literal["", "and", "hyphen", "apart"]
"""How a token is tied to the one before: by nothing, by "and", by a hyphen; or not at all, as a preposition shows."""
HYPHENS = frozenset("-‐‑")
MINUS_SIGNS = HYPHENS | {"−"}
_NO_PARTS: Mapping[Part, Decimal] = {}
_BEYOND = (None,) * 8
"""Readings past the last token; an index of -1 meets them too."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A token as a part of a number: the clitics before it and what it may be."""

    clitics: str
    parts: Mapping[Part, Decimal]


class NumberWords:
    """What each word of a language may be in a number.

    Raises:
        TableError: one word stands for two values in the same part.
    """

    def __init__(self, table: NumberTable) -> None:
        self.units_first, self.joins_always, self.point_groups = (
            table.units_first,
            table.joins_always,
            table.point_groups,
        )
        self.joiner = fold(table.joiner)
        self._parts: dict[str, dict[Part, Decimal]] = {}
        self._add_values("small", table.small)
        for fused in table.fused:
            self._add_fused(fused)
        self._add_values("fraction", table.fractions)
        self._add_values("fraction_plural", table.fraction_plurals)
        self._add_values("fraction_dual", table.fraction_duals)
        self._add_values("group", table.groups)
        self._add_values("vague_group", table.vague_groups)
        self._add_values("ordinal", table.ordinals)
        self._add_powers("scale", table.scales)
        self._add_powers("dual_scale", table.dual_scales)
        self._add_powers("vague_scale", table.vague_scales)
        self._add_powers("suffix", table.suffix_scales)
        self._add(table.hundred, "hundred", Decimal(100))
        self._add(table.half, "half", Decimal("0.5"))
        self._add(table.joiner, "joiner", Decimal(1))
        self._add(table.article, "article", Decimal(1))
        self._add(table.point, "point", Decimal(1))
        self._add(table.minus, "minus", Decimal(1))
        self._add(table.of, "of", Decimal(1))
        self.ordinal_suffixes = frozenset(table.ordinal_suffixes.split())
        self.after_fraction = frozenset(fold(word) for word in table.after_fraction.split())

    def _add_values(self, part: Part, rows: Mapping[int, str]) -> None:
        for value, words in rows.items():
            self._add(words, part, Decimal(value))

    def _add_powers(self, part: Part, rows: Mapping[int, str]) -> None:
        for power, words in rows.items():
            self._add(words, part, Decimal(10) ** power)

    def _add_fused(self, fused: Fused) -> None:
        for digit, stems in fused.stems.items():
            made = (stem + ending for stem in stems.split() for ending in fused.endings.split())
            self._add(" ".join(made), "small", Decimal(fused.base + fused.step * digit))

    def _add(self, words: str, part: Part, value: Decimal) -> None:
        for word in words.split():
            parts = self._parts.setdefault(fold(word), {})
            if parts.setdefault(part, value) != value:
                raise TableError(f"numbers: {word!r} is {part} {parts[part]} and {value}")

    def read(self, token: Token) -> Reading | None:
        """What a token may be in a number; None if nothing."""
        senses = token.lexeme.senses
        if self not in senses:
            senses[self] = self._read(token.lexeme) if token.kind == "word" else None
        return senses[self]  # type: ignore[return-value]

    def _read(self, lexeme: Lexeme) -> Reading | None:
        for clitics, form in lexeme.forms:
            parts = self._parts.get(form)
            if parts is not None:
                return Reading(clitics, parts)
        return None


class NumberView:
    """A run of tokens as the grammar of numbers sees it.

    Attributes:
        tokens: the tokens. words: the language's words for numbers.
    """

    def __init__(self, tokens: Sequence[Token], words: NumberWords) -> None:
        self.tokens, self.words = tokens, words
        self._readings = [*map(words.read, tokens), *_BEYOND]
        self._parts = [reading.parts if reading else _NO_PARTS for reading in self._readings]

    def token(self, index: int) -> Token | None:
        """The token at an index, None outside."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else None

    def reading(self, index: int) -> Reading | None:
        """What the token at an index may be in a number; a few places beyond either end are nothing."""
        return self._readings[index]

    def part(self, index: int, part: Part) -> Decimal | None:
        """The value of a token in a part of a number, None where it is no such part."""
        return self._parts[index].get(part)

    def link(self, index: int) -> tuple[int, Link]:
        """How the token at an index is tied to what stands before it, and where what is tied begins."""
        token, following = self.token(index), self.token(index + 1)
        if token is None:
            return index, ""
        if token.kind == "word" and token.word == self.words.joiner:
            return index + 1, "and"
        if token.text in HYPHENS and not token.spaced and following is not None and not following.spaced:
            return index + 1, "hyphen"
        reading = self.reading(index)
        clitics = reading.clitics if reading else token.forms[0][0] if token.kind == "digits" else ""
        if clitics.removesuffix("ال") == self.words.joiner:
            return index, "and"
        return index, "" if clitics in ("", "ال") else "apart"


@cache
def number_words(language: str) -> NumberWords:
    """The compiled words of a language."""
    return NumberWords(room(language).numbers)
