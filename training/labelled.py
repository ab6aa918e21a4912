"""Reads the labelled pairs and stories: articles of our own writing, and what people judged of their figures.

training/pairs/*.toml     two passages and one judgement of one figure in each
training/stories/*.toml   several reports and every pair of figures that belongs together
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.types import Article, Claim

Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure in an article: verbatim words that hold it, and the figure itself where they hold more than one."""

    article: str
    quote: str
    figure: str

    def is_of(self, claim: Claim) -> bool:
        """Whether a claim's figure is the marked one."""
        if claim.article_id != self.article or claim.quantity is None:
            return False
        sentence, quote = " ".join(claim.sentence.split()), " ".join(self.quote.split())
        return (quote in sentence or sentence in quote) and _overlap(claim.quantity.text, self.figure)


@dataclass(frozen=True, slots=True)
class Label:
    """What a person judged of two figures."""

    a: Mark
    b: Mark
    relation: str

    def is_of(self, one: Claim, two: Claim) -> bool:
        """Whether two claims are the two judged, in either order."""
        return (self.a.is_of(one) and self.b.is_of(two)) or (self.a.is_of(two) and self.b.is_of(one))


@dataclass(frozen=True, slots=True)
class Case:
    """Articles that tell of one matter, or seem to, and the labels of their figures.

    Attributes:
        exhaustive: every pair of figures without a label is of two things; otherwise only those are known of which
            one figure has a label.
        near: ids of the cases that are easily taken for this one.
    """

    id: str
    articles: tuple[Article, ...]
    labels: tuple[Label, ...]
    exhaustive: bool
    near: frozenset[str] = frozenset()


def read_cases(folder: Path) -> tuple[Case, ...]:
    """Every case of the folder's pairs/ and stories/, those about statements and dates left out, in order."""
    pairs = (case for file in sorted((folder / "pairs").glob("*.toml")) for case in _pairs(_toml(file)))
    stories = (_story(_toml(file)) for file in sorted((folder / "stories").glob("*.toml")))
    return (*pairs, *stories)


def _toml(file: Path) -> Table:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _pairs(document: Table) -> Iterator[Case]:
    for item in _tables(document, "item"):
        if item["kind"] != "figure":
            continue
        name = str(item["id"])
        sides = {side: _table(item, side) for side in "ab"}
        articles = tuple(_article(f"{name}/{side}", sides[side]) for side in "ab")
        one, two = (Mark(f"{name}/{side}", str(sides[side]["text"]), str(sides[side]["focus"])) for side in "ab")
        yield Case(name, articles, (Label(one, two, str(item["relation"])),), exhaustive=False)


def _story(document: Table) -> Case:
    name = str(document["id"])
    articles = tuple(_article(f"{name}/{report['id']}", report) for report in _tables(document, "report"))
    labels = tuple(
        Label(_mark(name, _table(pair, "a")), _mark(name, _table(pair, "b")), str(pair["relation"]))
        for pair in _tables(document, "pair")
        if pair["kind"] == "figure"
    )
    near = document.get("near", [])
    assert isinstance(near, list)
    return Case(name, articles, labels, exhaustive=True, near=frozenset(map(str, near)))


def _article(name: str, table: Table) -> Article:
    return Article(
        id=name,
        text=str(table["text"]),
        language=str(table["lang"]),
        published=str(table["published"]),
        source=str(table["source"]),
    )


def _mark(story: str, table: Table) -> Mark:
    """A mark in a report of the story, or of the one that the mark names: a figure recalled from a neighbour."""
    quote = str(table["quote"])
    return Mark(f"{table.get('story', story)}/{table['report']}", quote, str(table.get("figure", quote)))


def _tables(table: Table, key: str) -> Sequence[Table]:
    value = table.get(key, [])
    assert isinstance(value, list)
    return value


def _table(table: Table, key: str) -> Table:
    value = table[key]
    assert isinstance(value, dict)
    return value


def _overlap(one: str, two: str) -> bool:
    """One text stands in the other, and cuts no run of digits."""
    short, long = sorted((" ".join(one.split()), " ".join(two.split())), key=len)
    at = long.find(short)
    before, after = long[:at][-1:], long[at + len(short) :][:1]
    cuts = (short[:1].isdigit() and before.isdigit()) or (short[-1:].isdigit() and after.isdigit())
    return bool(short) and at >= 0 and not cuts
