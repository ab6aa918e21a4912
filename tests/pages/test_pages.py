"""Pages as they are scraped, one for each trap that a real page has set: its articles, their dates and their figures.

Beside each page lies what a reader sees in it: a list of its articles, with the words of their figures.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck import Article, Claim, compare, extract_claims, pipeline
from factcheck.protocols import Encoder
from factcheck.verdicts import Pair

PAGES = sorted(Path(__file__).parent.glob("*.txt"))


def _seen(page: Path) -> list[dict[str, Any]]:
    seen: list[dict[str, Any]] = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    return seen


def _articles(page: Path) -> tuple[Article, ...]:
    return pipeline.read([str(page)]).articles


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_articles_of_the_page(page: Path) -> None:
    articles, seen = _articles(page), _seen(page)
    found = [{"title": a.title, "published": a.day and a.day.isoformat(), "source": a.source} for a in articles]
    assert found == [{key: each[key] for key in ("title", "published", "source")} for each in seen]
    assert [a.line for a in articles] == [each.get("line", 1) for each in seen]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_figures_of_its_articles(page: Path) -> None:
    assert [list(map(_words, _figures(article))) for article in _articles(page)] == [
        each["figures"] for each in _seen(page)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_nothing_on_the_page_clashes_but_what_says_so(page: Path, encoder: Encoder) -> None:
    clashes = {
        tuple(sorted(map(_words, (pair.a, pair.b)))) for pair in _pairs(page, encoder) if pair.relation != "agree"
    }
    expected = {("ألفي", "خمسة آلاف"), ("2000", "5 آلاف"), ("2000", "خمسة آلاف"), ("5 آلاف", "ألفي")}
    assert clashes == (expected if page.stem == "estimates-of-one-source" else set())


def test_estimates_of_one_source_revise_each_other(encoder: Encoder) -> None:
    (page,) = (page for page in PAGES if page.stem == "estimates-of-one-source")
    assert {pair.relation for pair in _pairs(page, encoder)} == {"revised", "agree"}


def test_a_day_is_resolved_only_where_the_article_has_a_date() -> None:
    (page,) = (page for page in PAGES if page.stem == "second-story-under-the-first")
    first, second = map(_figures, _articles(page))
    assert first[0].time is not None and first[0].time.first == date(2024, 2, 9)
    assert second[0].time is not None and second[0].time.text == "الأربعاء" and second[0].time.first is None


def test_the_part_knows_its_whole() -> None:
    (page,) = (page for page in PAGES if page.stem == "part-of-a-whole")
    part, _ = _figures(*_articles(page))
    assert part.quantity is not None
    assert [part.quantity.value, part.quantity.whole] == [21, 54]


def _figures(article: Article) -> list[Claim]:
    return [claim for claim in extract_claims(article) if claim.quantity is not None]


def _words(claim: Claim) -> str:
    assert claim.quantity is not None
    return claim.quantity.text


def _pairs(page: Path, encoder: Encoder) -> list[Pair]:
    return [pair for finding in compare(_articles(page), encoder).findings for pair in finding.pairs]
