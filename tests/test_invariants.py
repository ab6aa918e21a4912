"""What holds of any corpus: order, repetition and company change nothing."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from factcheck import Article, Report, compare
from factcheck.gate import outcome
from factcheck.protocols import Encoder
from factcheck.report import renderer

CLASHES = ("conflict", "disputed", "revised")


def _bytes(report: Report) -> str:
    return "".join(renderer(form)(report, outcome(report.findings, "conflict"), ()) for form in ("markdown", "json"))


def test_the_order_of_articles_changes_no_byte(
    seeds: tuple[Article, ...], seeds_report: Report, encoder: Encoder
) -> None:
    shuffled = list(seeds)
    random.Random(3).shuffle(shuffled)
    assert _bytes(compare(shuffled, encoder)) == _bytes(seeds_report)


def test_two_copies_of_an_article_never_clash(seeds: tuple[Article, ...], encoder: Encoder) -> None:
    for article in seeds:
        report = compare([replace(article, id="a"), replace(article, id="b")], encoder)
        across = [p for f in report.findings for p in f.pairs if p.a.article_id != p.b.article_id]
        assert not [p for p in across if p.relation in CLASHES and p.a.start == p.b.start], article.id


def test_swapping_the_names_of_two_articles_mirrors_the_relations(seeds: tuple[Article, ...], encoder: Encoder) -> None:
    stories = [a for a in seeds if "ferry" in a.id]
    for one, two in pairwise(stories):
        there, back = (
            {
                (frozenset((p.a.sentence, p.b.sentence)), p.relation)
                for f in compare([replace(one, id=x), replace(two, id=y)], encoder).findings
                for p in f.pairs
            }
            for x, y in (("a", "b"), ("b", "a"))
        )
        assert there == back


def test_two_articles_of_one_name_are_refused(seeds: tuple[Article, ...], encoder: Encoder) -> None:
    with pytest.raises(ValueError, match="two articles are called"):
        compare([seeds[0], seeds[0]], encoder)
