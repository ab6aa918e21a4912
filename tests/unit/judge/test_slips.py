"""What is wrong with a passage or between two: the codes of the slips, of parts and wholes, of sums and of dates."""

import pytest

from factcheck import Article, compare
from factcheck.judge import RULES
from factcheck.protocols import Encoder
from tests.corpus import cases

SLIPS = {rule.code for rule in RULES if rule.code[:3] in ("FC3", "FC4")}


@pytest.mark.parametrize(("languages", "one", "two", "expected"), cases("slips"))
def test_slip(languages: str, one: str, two: str, expected: str, encoder: Encoder) -> None:
    texts = [text for text in (one, two) if text != "-"]
    articles = [Article(id=str(number), text=text, published="2024-03-20") for number, text in enumerate(texts)]
    pairs = [pair for finding in compare(articles, encoder).findings for pair in finding.pairs]
    assert {pair.code for pair in pairs} & SLIPS == {expected} - {"-"}
