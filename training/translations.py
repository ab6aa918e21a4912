"""Parallel sentences as pairs of reports of one matter, some figures of the translation changed.

A translation says what its original says, so that which figures belong together is known without a person: those of one
sentence that say the same, and those that said the same before one of them was changed.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random

from factcheck import find_quantities
from factcheck.types import Article, Claim, Quantity

SOURCES = ("ud-pud", "tico19")
"""What is in the order of its documents, and near to news."""
SENTENCES = 20
"""How many sentences make a report."""
CHANGED_IN = 2
"""A figure is changed in one of so many sentences that have one to change."""
FACTORS = (Decimal("0.4"), Decimal("0.6"), Decimal("1.7"), Decimal("2.5"))
Value = tuple[Decimal | None, Decimal | None, str]


@dataclass(frozen=True, slots=True)
class Translation:
    """A report and its translation, line by line.

    Attributes:
        articles: the English and the Arabic.
        starts: of each, where its lines begin.
        values: of each, the figures of each line, as they were before any was changed.
        changed: line of the Arabic to the figure that stands there now and the one that stood there before.
    """

    id: str
    articles: tuple[Article, Article]
    starts: tuple[tuple[int, ...], tuple[int, ...]]
    values: tuple[tuple[Counter[Value], ...], tuple[Counter[Value], ...]]
    changed: dict[int, tuple[Value, Value]]

    def belong(self, one: Claim, two: Claim) -> bool | None:
        """Whether two claims are of one thing; None where that is not known."""
        if one.article_id == two.article_id:
            return None
        (line, mine), (other, theirs) = self._told(one), self._told(two)
        everywhere = [sum(side, Counter[Value]()) for side in self.values]
        if any(total[value] > 1 for total in everywhere for value in (mine, theirs)):
            return None  # what is said twice may be meant twice
        if line != other:
            return False
        if mine == theirs:
            return True
        return (
            False if any(side[line][value] for side, value in zip(self.values, (theirs, mine), strict=True)) else None
        )

    def _told(self, claim: Claim) -> tuple[int, Value]:
        """The line of a claim, and its figure before it was changed."""
        side = [article.id for article in self.articles].index(claim.article_id)
        line = sum(start <= claim.start for start in self.starts[side]) - 1
        assert claim.quantity is not None
        value = _value(claim.quantity)
        now, before = self.changed.get(line, (None, value))
        return line, before if side == 1 and value == now else value


def read_translations(file: Path) -> tuple[Translation, ...]:
    """Reports made of the parallel sentences of a file: source, Arabic and English, separated by tabs."""
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    found = list[Translation]()
    for source in SOURCES:
        lines = [(english, arabic) for name, arabic, english in rows if name == source]
        for first in range(0, len(lines) - SENTENCES + 1, SENTENCES):
            found.append(_translation(f"{source}/{first // SENTENCES:03}", lines[first : first + SENTENCES]))
    return tuple(found)


def _translation(name: str, lines: Sequence[tuple[str, str]]) -> Translation:
    random, changed = Random(name), dict[int, tuple[Value, Value]]()
    values = tuple(
        tuple(Counter(_values(line[side], language)) for line in lines) for side, language in ((0, "en"), (1, "ar"))
    )
    arabic = [line[1] for line in lines]
    for number, (_, text) in enumerate(lines):
        if random.randrange(CHANGED_IN):
            continue
        for quantity in find_quantities(text, "ar"):
            new = _changed(text, quantity, random) if _value(quantity) in values[0][number] else None
            if new is not None:
                arabic[number], changed[number] = new
                break
    texts = ([line[0] for line in lines], arabic)
    articles = tuple(
        Article(id=f"{name}/{language}", text="\n".join(text), language=language)
        for text, language in zip(texts, ("en", "ar"), strict=True)
    )
    return Translation(
        name, (articles[0], articles[1]), (_starts(texts[0]), _starts(texts[1])), (values[0], values[1]), changed
    )


def _changed(text: str, quantity: Quantity, random: Random) -> tuple[str, tuple[Value, Value]] | None:
    """The text with another figure, and that figure as it is read now and was before."""
    digits = quantity.text.split()[0]
    if not digits.isdecimal() or quantity.value is None or int(digits) < 3:
        return None
    number = round(int(digits) * random.choice(FACTORS))
    new = text[: quantity.start] + str(number) + text[quantity.start + len(digits) :]
    read = next((q for q in find_quantities(new, "ar") if q.start == quantity.start), None)
    return (new, (_value(read), _value(quantity))) if read is not None and number != int(digits) else None


def _values(text: str, language: str) -> Iterator[Value]:
    return (_value(quantity) for quantity in find_quantities(text, language))


def _value(quantity: Quantity) -> Value:
    return quantity.low, quantity.high, quantity.unit or ""


def _starts(lines: Sequence[str]) -> tuple[int, ...]:
    starts = [0]
    for line in lines[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return tuple(starts)
