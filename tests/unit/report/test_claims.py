"""The claims as a person sees them, and as programs read them."""

import re
from dataclasses import replace

import pytest
from wcwidth import width

from factcheck import Article, extract_claims
from factcheck.report.claims import FORMATS
from factcheck.report.columns import aligned
from tests.schema import claims_in

ARTICLES = (
    Article(id="a.md", path="a.md", source="Harbour Wire", published="2024-03-10", title="Ferry sinks", text=(
        "At least 14 people drowned on Sunday, the coast guard said.\n\nAnother 33 are missing."
    )),
    Article(id="b.md", path="b.md", text="قالت وزارة الداخلية إن خمسة وعشرين ألف شخص ساروا الثلاثاء."),
    Article(id="c.md", path="c.md", text="Nobody was hurt."),
)  # fmt: skip
CLAIMS = [claim for article in ARTICLES for claim in extract_claims(article)]


def _render(form: str, room: int = 120) -> str:
    return FORMATS[form](CLAIMS, ARTICLES, room)


def test_the_table_has_a_block_for_each_article() -> None:
    blocks = _render("table").rstrip("\n").split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == [
        "a.md · Harbour Wire · 2024-03-10 · Ferry sinks", "b.md", "c.md", "3 articles, 5 claims",
    ]  # fmt: skip
    assert blocks[0].splitlines()[1].split()[:4] == ["line", "words", "reading", "about"]
    assert blocks[0].splitlines()[2].split()[:6] == ["1", "14", "at", "least", "14", "people"]
    assert "25,000" in blocks[1]
    assert blocks[2].splitlines()[1:] == ["no claims"]


@pytest.mark.parametrize("room", [76, 90, 120])
def test_the_columns_of_the_table_stand_under_their_names(room: int) -> None:
    heading, *rows = _render("table", room).split("\n\n")[0].splitlines()[1:]
    starts = [match.start() for match in re.finditer(r"\S+", heading)][1:]
    assert all(width(line) <= room for line in rows)
    for line in rows:
        assert all(line[start - 2 : start].strip() == "" for start in starts if start < len(line))


def test_a_column_that_holds_nothing_is_left_out() -> None:
    claims = [replace(claim, role=None, speaker=None, time=None, scope="total") for claim in CLAIMS[:1]]
    heading = FORMATS["table"](claims, ARTICLES[:1], 80).splitlines()[1]
    assert heading.split() == ["line", "words", "reading", "about"]


def test_cells_are_wrapped_and_not_cut() -> None:
    lines = "\n".join(aligned([("8", "the civil protection agency of the islands")], 24)).splitlines()
    assert lines[0] == "8  the civil protection"
    assert " ".join(" ".join(line.split()) for line in lines) == "8 the civil protection agency of the islands"


def test_widths_are_those_of_the_terminal() -> None:
    rows = aligned([("漢字", "x"), ("قُتِلَ", "x"), ("abcd", "x")], 40)
    assert [width(row.rstrip("x")) for row in rows] == [6, 6, 6]


def test_a_line_with_arabic_runs_from_left_to_right_and_its_cells_do_not() -> None:
    (line,) = [line for line in _render("table", 160).splitlines() if "25,000" in line]
    assert line.startswith("\u200e")
    assert "\u2067خمسة وعشرين ألف\u2069" in line


def test_tab_separated_cells_are_bare() -> None:
    heads, *rows = [line.split("\t") for line in _render("tsv").splitlines()]
    assert heads == ["where", "kind", "words", "reading", "about", "role", "scope", "source", "time", "places"]
    figures = [row for row in rows if row[1] == "quantity"]
    sunday, source = "Sunday (2024-03-10)", "the coast guard"
    assert figures[0] == ["a.md:1", "quantity", "14", "at least 14", "people", "killed", "-", source, sunday, "-"]
    assert figures[2][2:4] == ["خمسة وعشرين ألف", "25,000"]
    assert {len(row) for row in rows} == {10}


def test_a_date_is_told_with_what_happened_then() -> None:
    _, date, *_ = [
        line.split("	") for line in _render("tsv").splitlines() if "	date	" in line or "where" in line
    ]
    event = "At least 14 people drowned on Sunday"
    assert date[1:7] == ["date", "Sunday", "2024-03-10", event, "killed", "-"]


def test_json_lines_are_the_claims_of_the_report() -> None:
    claims = claims_in(_render("jsonl"))
    assert [claim["text"] for claim in claims if claim["quantity"]] == ["14", "33", "خمسة وعشرين ألف"]
    assert [claim["text"] for claim in claims if claim["kind"] == "date"] == ["Sunday", "الثلاثاء"]
    assert claims[0]["quantity"]["low"] == 14
    assert _render("jsonl").count("\n") == len(CLAIMS)
    assert "خمسة" in _render("jsonl")
