"""The labelled pairs and stories under training/ are whole: every quote stands where it is said to stand."""

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck.lang import LANGUAGES
from factcheck.relations import RELATIONS
from tests.conftest import ROOT

KINDS = frozenset(("figure", "date", "statement"))
Table = Mapping[str, Any]


def _read(folder: str) -> Sequence[tuple[Path, Table]]:
    paths = sorted((ROOT / "training" / folder).glob("*.toml"))
    return [(path, tomllib.loads(path.read_text(encoding="utf-8"))) for path in paths]


ITEMS = [(path.stem, item) for path, table in _read("pairs") for item in table["item"]]
STORIES = _read("stories")
REPORTS = {(story["id"], report["id"]): report for _, story in STORIES for report in story["report"]}
ALL_SIDES = [side for _, item in ITEMS for side in (item["a"], item["b"])]
ALL_REPORTS = [report for _, story in STORIES for report in story["report"]]


def test_there_is_enough_of_each() -> None:
    assert len(ITEMS) >= 300
    assert len(STORIES) >= 40
    assert {item["relation"] for _, item in ITEMS} == {*RELATIONS, "unrelated"}
    assert {item["kind"] for _, item in ITEMS} == KINDS
    assert {side["lang"] for side in ALL_SIDES} == set(LANGUAGES)


def test_no_name_and_no_passage_occurs_twice() -> None:
    names = Counter(item["id"] for _, item in ITEMS) + Counter(story["id"] for _, story in STORIES)
    passages = Counter(text["text"] for text in ALL_SIDES + ALL_REPORTS)
    assert not [text for counted in (names, passages) for text, times in counted.items() if times > 1]
    assert len(REPORTS) == len(ALL_REPORTS)


@pytest.mark.parametrize(("domain", "item"), [pytest.param(*row, id=row[1]["id"]) for row in ITEMS])
def test_item(domain: str, item: Table) -> None:
    assert set(item) == {"id", "kind", "trap", "relation", "why", "a", "b"}
    languages = sorted({item["a"]["lang"], item["b"]["lang"]})
    assert item["id"].rpartition("-")[0] == "-".join((domain, *languages))
    assert item["kind"] in KINDS and item["relation"] in {*RELATIONS, "unrelated"}
    assert item["trap"] and item["why"].endswith(".")
    keys = {"lang", "source", "published", "text"} | ({"focus"} if item["kind"] != "statement" else set())
    for side in (item["a"], item["b"]):
        assert set(side) == keys
        _check_passage(side)
        assert side["text"].count(side.get("focus", side["text"])) == 1


@pytest.mark.parametrize(("path", "story"), [pytest.param(*row, id=row[1]["id"]) for row in STORIES])
def test_story(path: Path, story: Table) -> None:
    assert set(story) - {"near"} == {"id", "domain", "about", "report", "pair"}
    assert story["id"] == path.stem
    assert set(story.get("near", ())) <= {other["id"] for _, other in STORIES} - {story["id"]}
    for report in story["report"]:
        assert set(report) == {"id", "lang", "source", "published", "title", "text"}
        _check_passage(report)
    pairs = [frozenset((_place(story, pair["a"]), _place(story, pair["b"]))) for pair in story["pair"]]
    assert all(len(pair) == 2 for pair in pairs), "a figure is paired with itself"
    assert len(set(pairs)) == len(pairs), "a pair is listed twice"


@pytest.mark.parametrize(
    ("story", "pair"),
    [
        pytest.param(story, pair, id=f"{story['id']}:{number}")
        for _, story in STORIES
        for number, pair in enumerate(story["pair"], start=1)
    ],
)
def test_pair_of_a_story(story: Table, pair: Table) -> None:
    assert set(pair) - {"why"} == {"kind", "relation", "a", "b"}
    assert pair["kind"] in KINDS and pair["relation"] in RELATIONS
    assert "story" not in pair["a"] and pair["b"].get("story") not in (story["id"], "")
    for side in (pair["a"], pair["b"]):
        assert set(side) - {"figure", "story"} == {"report", "quote"}
        _place(story, side)


def _check_passage(passage: Table) -> None:
    assert passage["lang"] in LANGUAGES
    assert isinstance(passage["published"], date)
    assert passage["source"].strip() == passage["source"] != ""
    assert passage["text"].strip() == passage["text"] != ""


def _place(story: Table, side: Table) -> tuple[str, str, int, int]:
    """Where a side stands: story, report, and the span of its figure, or of its quote where it names none."""
    name, quote = side.get("story", story["id"]), side["quote"]
    text, figure = REPORTS[name, side["report"]]["text"], side.get("figure", quote)
    assert text.count(quote) == 1, quote
    assert quote.count(figure) == 1, figure
    start = text.index(quote) + quote.index(figure)
    return name, side["report"], start, start + len(figure)
