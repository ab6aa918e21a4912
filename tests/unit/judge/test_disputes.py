"""Statements of two reports, whole: the relation that comparing the two gives, as a corpus of cases."""

from datetime import date, timedelta

import pytest

from factcheck import Article, compare
from factcheck.relations import CLASHES
from tests.corpus import cases

FIRST = date(2031, 5, 5)


def _relation(articles: list[Article]) -> str:
    """The worst relation of two statements; "-" where they do not clash."""
    pairs = [pair for finding in compare(articles).findings for pair in finding.pairs if pair.a.kind == "statement"]
    found = {pair.relation for pair in pairs if pair.relation in CLASHES}
    return next((relation for relation in CLASHES if relation in found), "-")


@pytest.mark.parametrize(("language", "a", "b", "days", "relation"), cases("disputes"))
def test_what_two_reports_say(language: str, a: str, b: str, days: str, relation: str) -> None:
    later = FIRST + timedelta(int(days))
    assert _relation([Article("a", a, published=FIRST), Article("b", b, published=later)]) == relation


@pytest.mark.parametrize(("language", "a", "b", "days", "relation"), cases("disputes", gaps_fail=False))
def test_the_order_of_the_files_tells_nothing(language: str, a: str, b: str, days: str, relation: str) -> None:
    later = FIRST + timedelta(int(days))
    one = _relation([Article("a", a, published=FIRST), Article("b", b, published=later)])
    assert _relation([Article("b", a, published=FIRST), Article("a", b, published=later)]) == one
