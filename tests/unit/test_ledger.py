"""The ledger: entries read in order, quotes that find their pair."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck.ledger import Ledger, Quote, load_ledger
from factcheck.testing import claim, matched
from factcheck.verdicts import Pair

STORY = """
[[review]]
a = { article = "a.md", quote = "killed 38 people" }
b = { article = "b.md", quote = "at least  40 dead" }
relation = "conflict"
accepted = true
reason = "One report counts the missing."
reviewer = "desk"
date = 2024-10-28
expires = 2025-10-28

[[reference]]
topic = "the flood"
what = "people killed"
value = "38"
unit = ""
source = "civil defence"
as_of = 2024-12-25
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    (tmp_path / "b.toml").write_text(STORY, encoding="utf-8")
    (tmp_path / "a.toml").write_text(STORY.replace("expires = 2025-10-28\n", "").replace("38", "39"), encoding="utf-8")
    return load_ledger([tmp_path / "b.toml", tmp_path / "a.toml"])


def test_entries_come_file_by_file(ledger: Ledger) -> None:
    assert [Path(review.place).name for review in ledger.reviews] == ["a.toml: review 1", "b.toml: review 1"]
    second = ledger.reviews[1]
    assert (second.relation, second.accepted, second.reviewer) == ("conflict", True, "desk")
    assert (second.reviewed, second.expires) == (date(2024, 10, 28), date(2025, 10, 28))
    assert ledger.reviews[0].expires is None
    assert [reference.value for reference in ledger.references] == [Decimal(39), Decimal(38)]


def test_an_empty_file_is_an_empty_ledger(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("# nothing yet\n")
    assert load_ledger([tmp_path / "a.toml"]) == Ledger() == load_ledger([])


def test_a_review_covers_its_pair_from_either_side(ledger: Ledger) -> None:
    match = matched("The flood killed 38 people.", "There were at least 40 dead.")
    pair, review = Pair(match.a, match.b, "conflict", ""), ledger.reviews[1]
    assert review.covers(pair)
    assert review.covers(replace(pair, a=pair.b, b=pair.a))
    assert not ledger.reviews[0].covers(pair)


@pytest.mark.parametrize(
    ("quote", "holds"),
    [
        ("killed 38 people", True),
        ("killed  38\npeople", True),
        ("The flood killed 38 people. It came at night.", True),
        ("killed 39 people", False),
        ("killed people", False),
        ("The flood", False),
    ],
)
def test_a_quote_holds_the_figure_that_stands_in_it(quote: str, holds: bool) -> None:
    assert Quote("a.md", quote).holds(claim("The flood killed 38 people.")) == holds


def test_a_quote_of_a_statement_holds_its_words() -> None:
    statement = replace(claim("The flood killed 38 people."), quantity=None)
    assert statement.words == statement.sentence[statement.start : statement.end]
    assert Quote("a.md", "killed 38 people").holds(statement)
    assert not Quote("a.md", "killed").holds(statement)
