"""The report as markdown: a line a figure, quotes whole and escaped, what could not be read at the end."""

from dataclasses import replace

import pytest

from factcheck import Article, Report, compare
from factcheck.errors import InputError
from factcheck.gate import outcome
from factcheck.group import group
from factcheck.protocols import Encoder
from factcheck.report.markdown import SHOWN_PAIRS, render
from factcheck.report.places import LONGEST, excerpt
from factcheck.testing import claim
from factcheck.verdicts import Pair

ENGLISH = Article(
    id="a", path="a|b.md", line=5, source="The *Wire*", published="2024-05-14",
    text="The hospital has 300 beds since Tuesday, the ministry said.",
)  # fmt: skip
ARABIC = Article(id="b", path="b.md", published="2024-05-14", source="صدى الجبل", text="يضم المستشفى 450 سريراً.")


@pytest.fixture(scope="module")
def report(encoder: Encoder) -> Report:
    return compare([ENGLISH, ARABIC], encoder)


def _text(report: Report, *errors: InputError) -> str:
    return render(report, outcome(report.findings, "conflict", complete=not errors), errors)


def _rows(text: str) -> list[list[str]]:
    lines = [line.replace("\\|", "¦") for line in text.splitlines() if line.startswith("| ") and line[2].isdigit()]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_a_figure_stands_on_a_line_with_its_words_and_their_place(report: Report) -> None:
    first, second = _rows(_text(report))
    assert first[1:4] == [
        "The hospital has **300** beds since Tuesday, the ministry said.", "300", "the ministry (The \\*Wire\\*)",
    ]  # fmt: skip
    assert first[4:] == ["2024-05-14; since Tuesday", "a¦b.md:5"]
    assert second[1] == "\u2067يضم المستشفى **450** سريراً.\u2069"
    assert second[3:] == ["\u2067صدى الجبل\u2069", "2024-05-14", "b.md:1"]


def test_the_heading_says_relation_code_and_name(report: Report) -> None:
    (finding,) = report.findings
    text = _text(report)
    assert text.startswith("# factcheck\n\n2 articles, 2 claims, 1 finding (1 conflict): fail (fails on conflict)\n\n")
    assert finding.topic in text.split("## 1. conflict: ")[1].splitlines()[0]
    assert f"`{finding.code}` `{finding.id}`" in text
    assert "- **conflict** 1 · 2: 300 and 450 cannot both be true" in text


def test_a_figure_of_nobody_on_no_day_has_dashes(encoder: Encoder) -> None:
    bare = [replace(article, source=None, published=None, path=None) for article in (ENGLISH, ARABIC)]
    rows = _rows(_text(compare([replace(bare[0], text="The hospital has 300 beds."), bare[1]], encoder)))
    assert [row[3:] for row in rows] == [["–", "–", "a:5"], ["–", "–", "b:1"]]


def test_what_could_not_be_read_stands_at_the_end(report: Report) -> None:
    text = _text(report, InputError("a_b.md", "an empty file", "fill it or leave it out"))
    assert "error (fails on conflict)" in text
    assert text.endswith("\n\n## Not read\n\n- a\\_b.md: an empty file; fill it or leave it out\n")


def test_many_pairs_of_one_kind_are_counted_and_not_listed() -> None:
    articles = [Article(id=f"{n:02}", text=f"The hospital has {300 + n} beds.") for n in range(7)]
    claims = [claim(article.text, id=article.id) for article in articles]
    pairs = [Pair(a, b, "conflict", "they differ", "FC101") for n, a in enumerate(claims) for b in claims[n + 1 :]]
    report = Report(group(pairs, {article.id: article.id for article in articles}), tuple(articles), tuple(claims))
    (line,) = [line for line in _text(report).splitlines() if line.startswith("- ")]
    assert line.startswith("- **conflict** 1 · 2, 1 · 3,")
    assert line.count("·") == SHOWN_PAIRS
    assert line.endswith(f" and {21 - SHOWN_PAIRS} more: they differ")


@pytest.mark.parametrize(
    "sentence",
    [
        f"The hospital has 300 beds{' and more' * 60}.",
        f"{'Some say and ' * 60}the hospital has 300 beds.",
        f"{'Some say and ' * 30}the hospital has 300 beds{' and more' * 30}.",
    ],
)
def test_a_long_sentence_is_cut_around_its_figure_at_words(sentence: str) -> None:
    before, words, after = excerpt(claim(sentence))
    assert words == "300"
    shown = (before + words + after).replace("… ", "").replace(" …", "")
    assert shown in sentence
    assert len(shown) <= LONGEST
    assert ("…" in before, "…" in after) == (len(sentence.split("300")[0]) > 100, len(sentence.split("300")[1]) > 100)


def test_a_short_sentence_is_quoted_whole_on_one_line() -> None:
    assert excerpt(claim("The hospital  has  300 beds.")) == ("The hospital has ", "300", " beds.")
