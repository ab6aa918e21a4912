"""Digits chained by marks in ways that no quantity is: telephone numbers, versions, 24/7, scores, spans of years."""

from collections.abc import Sequence

from factcheck.extract.date_mentions import as_year
from factcheck.extract.digits import parse_digits
from factcheck.extract.fractions import fraction_digits
from factcheck.extract.number_words import DASHES, NumberView
from factcheck.extract.tokens import Token

PHONE_DIGITS = range(7, 16)
"""How many digits a telephone number has."""
_PHONE_MARKS = DASHES | {".", "(", ")", "/"}
_TIES = DASHES | {"/", ":", "&"}
LARGEST_SCORE = 3
"""Digits of a side's points."""


def chained(view: NumberView, index: int) -> range:
    """The tokens of a chain that the digits at an index are part of; empty where they stand for themselves."""
    tokens = view.tokens
    text = tokens[index].text
    if parse_digits(text, view.words.point_groups) is None or (text[0] == "0" and len(text) > 1 and text.isdecimal()):
        return range(index, _phone(tokens, index).stop or index + 1)
    for chain in (_phone(tokens, index), _years(tokens, index)):
        if chain:
            return chain
    before, after = _joint(tokens, index, -1), _joint(tokens, index, 1)
    if "&" in (before, after) or ":" in (before, after) or _is_note(tokens, index):
        return range(index, index + 1)
    if "/" in (before, after):
        start = index if after == "/" else index - 2
        return range(0) if fraction_digits(view, start) else range(index, index + 1)
    for step, mark in ((-1, before), (1, after)):
        if mark in DASHES and _joint(tokens, index + 2 * step, step) in DASHES:
            return range(index, index + 1)
    return range(index, index + 1) if before in DASHES and after in DASHES else range(0)


def score(tokens: Sequence[Token], index: int) -> range:
    """The tokens of two small figures with a dash between, which may be a result: "2-1"."""
    if index + 2 >= len(tokens) or tokens[index + 1].text not in DASHES or tokens[index + 2].kind != "digits":
        return range(0)
    sides = (tokens[index].text, tokens[index + 2].text)
    small = all(side.isdecimal() and len(side) <= LARGEST_SCORE for side in sides)
    tied = tokens[index + 1].spaced == tokens[index + 2].spaced
    return range(index, index + 3) if small and tied else range(0)


def _phone(tokens: Sequence[Token], index: int) -> range:
    """A telephone number: groups of digits after "+", "(" or a zero."""
    first = index
    while first > 0 and tokens[first - 1].text in ("+", "("):
        first -= 1
    if first == index and tokens[index].text[0] != "0":
        return range(0)
    groups, last = [tokens[index].text], index + 1
    while last < len(tokens) and sum(map(len, groups)) < PHONE_DIGITS.stop:
        at = last
        while at < len(tokens) and tokens[at].text in _PHONE_MARKS:
            at += 1
        if at >= len(tokens) or at - last > 2 or not tokens[at].text.isdecimal() or tokens[at].forms[0][0]:
            break
        groups.append(tokens[at].text)
        last = at + 1
    signed = first < index and tokens[first].text == "+" and not tokens[first + 1].spaced
    opened = groups[0][0] == "0" and len(groups[0]) > 1 and len(groups) > 1
    bracketed = first < index and tokens[first].text == "(" and len(groups) > 2
    dialled = signed or opened or bracketed or (groups[0][0] == "0" and len(groups[0]) >= PHONE_DIGITS.start)
    plain = all(group.isdecimal() for group in groups)
    return range(first, last) if plain and dialled and sum(map(len, groups)) in PHONE_DIGITS else range(0)


def _years(tokens: Sequence[Token], index: int) -> range:
    """A span of years: "2014-15", "2019/20"."""
    if as_year(tokens[index]) is None or _joint(tokens, index, 1) not in DASHES | {"/"}:
        return range(0)
    short = tokens[index + 2].text
    follows = short.isdecimal() and len(short) == 2 and int(short) == (int(tokens[index].text) + 1) % 100
    return range(index, index + 3) if follows else range(0)


def _is_note(tokens: Sequence[Token], index: int) -> bool:
    """The mark of a note: "[12]"."""
    if not 0 < index < len(tokens) - 1:
        return False
    return tokens[index - 1].text == "[" and tokens[index + 1].text == "]"


def _joint(tokens: Sequence[Token], index: int, step: int) -> str | None:
    """The mark that ties the digits at an index, without a space, to digits on one side."""
    at, other = index + step, index + 2 * step
    if not 0 <= other < len(tokens) or tokens[other].kind != "digits" or tokens[at].text not in _TIES:
        return None
    return None if tokens[at].spaced or tokens[max(index, other)].spaced else tokens[at].text
