"""Counts that give an interval and no value: "dozens", "several hundred", "tens of thousands", بضعة آلاف, عشرات الآلاف.

A plural scale word alone reaches from one of it to ten, where the next words begin ("thousands": 1,000 to
10,000; "tens of thousands": 10,000 to 100,000); tens and dozens reach from two of them to 99.
"""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import NumberView, Part
from factcheck.extract.phrases import PhraseTable
from factcheck.lang import room

ONE = Decimal(1)
Interval = tuple[Decimal, Decimal]


class VagueCount(NamedTuple):
    """Tokens [first, last) say between low and high, both included."""

    first: int
    last: int
    low: Decimal
    high: Decimal


@cache
def vague_phrases(language: str) -> PhraseTable[Interval]:
    """Words that allow an interval ("several"), with that interval."""
    table = {words: (Decimal(low), Decimal(high)) for words, (low, high) in room(language).numbers.vague.items()}
    return PhraseTable.of(table, f"{language} vague counts")


def _is_thing(view: NumberView, index: int, language: str) -> bool:
    """Whether a unit, or a thing that news counts, follows, with a word between at most."""
    nouns = noun_table(language)
    return view.is_unit(index) or any(nouns.at(view.tokens, at) is not None for at in (index, index + 1))


@cache
def _loose(language: str) -> PhraseTable[bool]:
    """Words that allow an interval of a scale, a unit or a known thing; else they say only that there are some."""
    return PhraseTable.marks(room(language).numbers.loose, f"{language} loose counts")


def vague_count(view: NumberView, index: int, language: str) -> VagueCount | None:
    """The vague count that begins at a token, or None."""
    phrase = vague_phrases(language).at(view.tokens, index)
    if phrase is not None:
        length, (low, high) = phrase
        last, scale = _scale(view, index + length)
        if scale == 1 and _loose(language).at(view.tokens, index) is not None and not _is_thing(view, last, language):
            return None
        return VagueCount(index, last, low * scale, high * scale)
    first = _vague_scale(view, index)
    if first is None:
        return None
    low, high = first
    at = index + 1 + (view.part(index + 1, "of") is not None)
    further = view.part(at, "vague_scale") or view.part(at, "scale")
    if further is not None and not view.link(at)[1]:
        step = (view.part(index, "vague_scale") or view.part(index, "vague_group") or ONE) * further
        return VagueCount(index, at + 1, step, step * 10)
    return VagueCount(index, index + 1, low, high)


def _vague_scale(view: NumberView, index: int) -> Interval | None:
    group, scale = view.part(index, "vague_group"), view.part(index, "vague_scale")
    if group is not None:
        return 2 * group, Decimal(99)
    if scale is not None:
        return (2 * scale, Decimal(99)) if scale == 10 else (scale, scale * 10)
    return None


def _scale(view: NumberView, index: int) -> tuple[int, Decimal]:
    """The scale word after "several", and the end of it; 1 where there is none."""
    parts: tuple[Part, ...] = ("hundred", "scale", "vague_scale", "group", "vague_group")
    for part in parts:
        scale = view.part(index, part)
        if scale is not None and not view.link(index)[1]:
            return index + 1, scale
    return index, Decimal(1)
