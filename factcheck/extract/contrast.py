"""The one figure in which two texts differ that are otherwise word for word the same.

Where nothing else differs it does not matter what is counted, or whether the figure is one at all that can be
read in the sentence: a step, a street, a power of ten.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile

from factcheck.extract.digits import parse_digits
from factcheck.extract.hedges import hedge_reader, interval
from factcheck.extract.number_words import number_words
from factcheck.extract.tokens import Offsets, Token, tokenize
from factcheck.lang import room
from factcheck.types import Quantity


def contrast(a: str, b: str, language: str) -> tuple[Quantity, Quantity] | None:
    """The two figures, offsets into their texts; None where the texts differ in more, or in nothing.

    >>> one, two = contrast("Omar sold 12 goats", "Omar sold more than 9 goats", "en")
    >>> one.value, two.hedge, two.low
    (Decimal('12'), 'more_than', Decimal('9'))
    """
    clitics = room(language).clitics
    one, two = tokenize(a, clitics), tokenize(b, clitics)
    before = _shared(one, two)
    after = _shared(one[before:][::-1], two[before:][::-1])
    if before == len(one) == len(two):
        return None
    figures = (_figure(side, before, len(side) - after, language, text) for side, text in ((one, a), (two, b)))
    mine, theirs = figures
    return (mine, theirs) if mine is not None and theirs is not None else None


def _shared(one: Sequence[Token], two: Sequence[Token]) -> int:
    """How many tokens at the beginning are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0].text == pair[1].text, zip(one, two, strict=False)))


def _figure(tokens: Sequence[Token], first: int, last: int, language: str, text: str) -> Quantity | None:
    """The figure that makes up tokens [first, last) of a text, with its hedge; at their end one that both share."""
    reader = hedge_reader(language)
    number = last - 1 if last > first and _value(tokens, last - 1, language) is not None else last
    if number >= len(tokens) or (value := _value(tokens, number, language)) is None:
        return None
    hedge = reader.before(tokens, number)
    if first < number and (hedge is None or hedge.first > first):
        return None
    kind = hedge.hedge if hedge else "exact"
    low, high = interval(value, kind, bool(hedge and hedge.downwards))
    start, end = Offsets(text, room(language).clitics).span(number, number + 1)
    return Quantity(start, end, tokens[number].text, value, low, high, kind, "count")


def _value(tokens: Sequence[Token], at: int, language: str) -> Decimal | None:
    token = tokens[at]
    if token.kind == "digits":
        parsed = parse_digits(token.text)
        return parsed[0] if parsed else None
    reading = number_words(language).read(token) if token.kind == "word" else None
    return reading.parts.get("small") if reading else None
