"""Golden stories: the articles of each, what a person says of their figures, and the report as it prints.

expected.tsv is a person's judgement: words of one article, words of another, the relation of the figures in them, and,
where the tool is known not to see it yet, why. report.md is written with `pytest tests/golden --update-golden`.
"""

from pathlib import Path

import pytest

from factcheck import Report, compare, pipeline
from factcheck.gate import outcome
from factcheck.ledger import Quote
from factcheck.protocols import Encoder
from factcheck.report import renderer
from factcheck.verdicts import Pair

STORIES = sorted(path.parent for path in Path(__file__).parent.glob("*/expected.tsv"))
CLASHES = ("conflict", "disputed", "revised")


def _expected(story: Path) -> list[list[str]]:
    lines = (story / "expected.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@pytest.fixture(scope="module")
def reports(encoder: Encoder) -> dict[str, Report]:
    with pytest.MonkeyPatch.context() as patch:
        found = {}
        for story in STORIES:
            patch.chdir(story / "articles")
            found[story.name] = compare(pipeline.read(["."]).articles, encoder)
    return found


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_the_report_is_as_recorded(story: Path, reports: dict[str, Report], pytestconfig: pytest.Config) -> None:
    report = reports[story.name]
    printed = renderer("markdown")(report, outcome(report.findings, "conflict"), ())
    recorded = story / "report.md"
    if pytestconfig.getoption("--update-golden"):
        recorded.write_text(printed, encoding="utf-8")
    assert printed == recorded.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("story", "a", "b", "relation"),
    [
        pytest.param(
            story.name, a, b, relation, id=f"{story.name}: {a}",
            marks=[pytest.mark.xfail(reason=gap, strict=True) for gap in gaps],
        )
        for story in STORIES
        for a, b, relation, *gaps in _expected(story)
    ],
)  # fmt: skip
def test_a_person_says_the_same(story: str, a: str, b: str, relation: str, reports: dict[str, Report]) -> None:
    assert {pair.relation for pair in _pairs(reports[story]) if _is_of(pair, a, b)} == {relation}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_nothing_else_clashes(story: Path, reports: dict[str, Report]) -> None:
    clashes = [pair for pair in _pairs(reports[story.name]) if pair.relation in CLASHES]
    expected = [(a, b) for a, b, relation, *_ in _expected(story) if relation in CLASHES]
    assert [pair for pair in clashes if not any(_is_of(pair, a, b) for a, b in expected)] == []


def _pairs(report: Report) -> list[Pair]:
    return [pair for finding in report.findings for pair in finding.pairs]


def _is_of(pair: Pair, a: str, b: str) -> bool:
    one, two = Quote("", a), Quote("", b)
    return (one.holds(pair.a) and two.holds(pair.b)) or (one.holds(pair.b) and two.holds(pair.a))
