"""Pages as scraped: where each article begins and ends, when it was published, and what is no part of it."""

import tomllib
from pathlib import Path

import pytest

from factcheck.extract.periods import date_in
from factcheck.read.page import read_page
from factcheck.types import Article
from tests.corpus import FOLDER

PAGES = sorted((FOLDER / "pages").glob("*.txt"))


def _read(page: Path) -> tuple[tuple[Article, ...], list[dict[str, object]]]:
    expected = tomllib.loads(page.with_suffix(".toml").read_text(encoding="utf-8"))["article"]
    return read_page(page.read_text(encoding="utf-8"), page.stem, date_in), expected


def _words(article: Article) -> str:
    return " ".join(article.text.split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_boundaries(page: Path) -> None:
    articles, expected = _read(page)
    assert [
        (_words(a)[: len(str(e["begins"]))], _words(a)[-len(str(e["ends"])) :])
        for a, e in zip(articles, expected, strict=False)
    ] == [(e["begins"], e["ends"]) for e in expected]
    assert len(articles) == len(expected)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_dates_titles_and_sources(page: Path) -> None:
    articles, expected = _read(page)
    assert [(a.moment.isoformat() if a.moment else None, a.title, a.source) for a in articles] == [
        (e.get("published"), e.get("title"), e.get("source")) for e in expected
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_furniture_is_blanked_and_offsets_stay(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    articles, expected = _read(page)
    for article, wanted in zip(articles, expected, strict=True):
        assert [words for words in wanted["omits"] if words in article.text] == []  # type: ignore[attr-defined]
        for at, letter in enumerate(article.text):
            assert letter in (" ", text[article.offset + at])
        assert article.line == text.count("\n", 0, article.offset) + 1
