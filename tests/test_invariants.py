"""What holds of any corpus: order, repetition, names and company change nothing. Tried on every story that we have."""

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from factcheck import Article, Report, compare, pipeline
from factcheck.embed import load_encoder
from factcheck.gate import outcome
from factcheck.protocols import Encoder
from factcheck.report import FORMATS, renderer
from factcheck.verdicts import Pair
from tests.conftest import ROOT
from tests.schema import report_in

CLASHES = ("conflict", "disputed", "revised")
STORIES = sorted([*(ROOT / "seeds").iterdir(), *(ROOT / "tests" / "golden").glob("*/articles")])


def _name(story: Path) -> str:
    return str(story.relative_to(ROOT))


@pytest.fixture(scope="module", params=STORIES, ids=_name)
def articles(request: pytest.FixtureRequest) -> tuple[Article, ...]:
    return pipeline.read([str(request.param)]).articles


@pytest.fixture(scope="module")
def report(articles: tuple[Article, ...], encoder: Encoder) -> Report:
    return compare(articles, encoder)


def _bytes(report: Report) -> bytes:
    result = outcome(report.findings, "conflict")
    return "".join(renderer(form)(report, result, ()) for form in FORMATS).encode()


def _pairs(report: Report) -> Iterator[Pair]:
    return (pair for finding in report.findings for pair in finding.pairs)


def test_the_order_of_articles_changes_no_byte(articles: tuple[Article, ...], report: Report, encoder: Encoder) -> None:
    shuffled = list(articles)
    random.Random(3).shuffle(shuffled)
    assert _bytes(compare(shuffled, encoder)) == _bytes(report)


def test_a_second_run_is_identical(articles: tuple[Article, ...], report: Report) -> None:
    assert _bytes(compare(articles, load_encoder())) == _bytes(report)


def test_two_copies_of_an_article_never_clash(articles: tuple[Article, ...], encoder: Encoder) -> None:
    for article in articles:
        pairs = _pairs(compare([replace(article, id="a"), replace(article, id="b")], encoder))
        across = [pair for pair in pairs if pair.a.article_id != pair.b.article_id and pair.a.start == pair.b.start]
        assert [pair for pair in across if pair.relation in CLASHES] == [], article.id


def test_swapping_two_articles_mirrors_the_relations(articles: tuple[Article, ...], encoder: Encoder) -> None:
    for one, two in combinations(articles, 2):
        there, back = (
            {
                (frozenset(((pair.a.sentence, pair.a.start), (pair.b.sentence, pair.b.start))), pair.relation)
                for pair in _pairs(compare([replace(one, id=first), replace(two, id=second)], encoder))
            }
            for first, second in (("a", "b"), ("b", "a"))
        )
        assert there == back


def test_the_names_of_files_change_no_finding(articles: tuple[Article, ...], report: Report, encoder: Encoder) -> None:
    names = [f"{number}.md" for number in range(len(articles), 0, -1)]
    renamed = compare([replace(a, id=name, path=name) for a, name in zip(articles, names, strict=True)], encoder)
    assert {(f.id, f.code) for f in renamed.findings} == {(f.id, f.code) for f in report.findings}


def test_every_span_holds_its_words(articles: tuple[Article, ...], report: Report) -> None:
    texts = {article.id: article.text for article in articles}
    for claim in report.claims:
        text = texts[claim.article_id]
        assert claim.quantity is None or text[claim.start : claim.end] == claim.quantity.text
        assert text[claim.sentence_start :].startswith(claim.sentence)
        assert claim.sentence_start <= claim.start < claim.end <= claim.sentence_start + len(claim.sentence)


def test_the_json_keeps_to_its_schema(report: Report) -> None:
    document = report_in(renderer("json")(report, outcome(report.findings, "conflict"), ()))
    assert len(document["findings"]) == len(report.findings)


def test_two_articles_of_one_name_are_refused(encoder: Encoder) -> None:
    with pytest.raises(ValueError, match="two articles are called 'a'"):
        compare([Article(id="a", text="One."), Article(id="b", text="Two."), Article(id="a", text="3.")], encoder)
