"""What holds of any two texts when they are compared and the report is written."""

from hypothesis import given, settings
from hypothesis import strategies as st
from wcwidth import width

from factcheck import Article, compare, compare_texts, extract_claims
from factcheck.gate import outcome
from factcheck.judge import judge
from factcheck.report import renderer
from factcheck.report.claims import FORMATS
from factcheck.report.columns import aligned
from factcheck.testing import WordEncoder, matched
from factcheck.wording import isolated
from tests.properties.texts import texts
from tests.schema import claims_in, report_in

ENCODER = WordEncoder(64)
FIGURES = st.tuples(
    st.sampled_from(("", "about ", "at least ", "more than ", "up to ", "fewer than ")),
    st.integers(3, 10**9).map(lambda value: f"{value:,}"),
    st.sampled_from(("", " km", " miles", " per cent", " euros")),
).map("".join)


@settings(max_examples=60)
@given(texts(30), texts(30))
def test_any_two_texts_give_a_report(one: str, two: str) -> None:
    articles = [Article(id="a", text=one, title=two[:20]), Article(id="b", text=two, path="b|.md")]
    report = compare(articles, ENCODER)
    result = outcome(report.findings, "conflict")
    document = report_in(renderer("json")(report, result, ()))
    assert len(document["claims"]) == len(report.claims)
    tables = [line for line in renderer("markdown")(report, result, ()).splitlines() if line.startswith("| ")]
    assert all(len(line.replace("\\\\", "").replace("\\|", "").split("|")) == 8 for line in tables)
    assert compare(articles[::-1], ENCODER) == report


@settings(max_examples=60)
@given(texts(30), texts(30))
def test_comparing_is_the_same_from_the_other_side(one: str, two: str) -> None:
    assert compare_texts(one, two, encoder=ENCODER).relation == compare_texts(two, one, encoder=ENCODER).relation


@given(FIGURES, FIGURES)
def test_a_verdict_is_the_same_from_the_other_side(one: str, two: str) -> None:
    there, back = (judge([matched(a, b, language="en")]) for a, b in ((one, two), (two, one)))
    assert [found.code for found in there] == [found.code for found in back]


@given(FIGURES)
def test_a_figure_agrees_with_itself(figure: str) -> None:
    assert [found.relation for found in judge([matched(figure, figure, language="en")])] == ["agree"]


@settings(max_examples=60)
@given(texts(40))
def test_any_claims_can_be_shown(text: str) -> None:
    article = Article(id="a", text=text)
    claims = extract_claims(article)
    assert len(claims_in(FORMATS["jsonl"](claims, [article], 80))) == len(claims)
    rows = FORMATS["tsv"](claims, [article], 80)[:-1].split("\n")
    assert {len(row.split("\t")) for row in rows} == {10}
    assert FORMATS["table"](claims, [article], 80).endswith("claim\n" if len(claims) == 1 else "claims\n")


@given(st.lists(st.tuples(*[st.text(st.characters(categories=("L", "N", "P")), max_size=30)] * 3), min_size=1))
def test_columns_keep_to_their_room(rows: list[tuple[str, str, str]]) -> None:
    lines = "\n".join(aligned(rows, 40)).split("\n")
    assert all(width(line) <= 40 for line in lines)


@given(st.text(max_size=40))
def test_an_isolate_is_closed(text: str) -> None:
    shown = isolated(text)
    opened = sum(shown.count(mark) for mark in "\u2066\u2067\u2068") - sum(
        text.count(mark) for mark in "\u2066\u2067\u2068"
    )
    assert opened == shown.count("\u2069") - text.count("\u2069")
    assert shown.strip("\u2066\u2067\u2069") == text.strip("\u2066\u2067\u2069")
