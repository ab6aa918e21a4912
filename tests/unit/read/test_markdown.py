"""Markdown: front matter read, markup blanked, every offset kept."""

from datetime import UTC, date, datetime

import pytest

from factcheck.read.markdown import blank_markup, read_markdown

FULL = """---
title: The ferry
date: 2024-03-10T22:40:00+00:00
source: Harbour Wire
language: en
---

Some 38 people died.
"""


def test_front_matter_names_title_date_outlet_and_language() -> None:
    (article,) = read_markdown(FULL, "a.md")
    assert (article.id, article.path, article.title) == ("a.md", "a.md", "The ferry")
    assert (article.source, article.language) == ("Harbour Wire", "en")
    assert article.moment == datetime(2024, 3, 10, 22, 40, tzinfo=UTC)
    assert FULL[article.offset + article.text.index("38") :].startswith("38 people")
    assert FULL.split("\n")[article.line - 1 + article.text[: article.text.index("38")].count("\n")].startswith(
        "Some 38"
    )


@pytest.mark.parametrize(
    ("front", "day"),
    [
        ("date: 2024-03-10", date(2024, 3, 10)),
        ("date: '2024-03-10'", date(2024, 3, 10)),
        ("title: x", None),
        ("", None),
    ],
)
def test_a_date_is_a_day_or_none(front: str, day: date | None) -> None:
    (article,) = read_markdown(f"---\n{front}\n---\nText.\n", "a.md")
    assert article.day == day


@pytest.mark.parametrize("text", ["Text without front matter.\n", "---\n\nA rule at the head, and no second one.\n"])
def test_front_matter_may_be_missing(text: str) -> None:
    (article,) = read_markdown(text, "a.md")
    assert (article.offset, article.line, article.title) == (0, 1, None)


def test_a_file_of_front_matter_alone_is_no_article() -> None:
    assert read_markdown("---\ntitle: x\n---\n \n", "a.md") == ()


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("**8,000** men", "8,000 men"),
        ("_about_ 8,000", "about 8,000"),
        ("# 8,000 men", "8,000 men"),
        ("> 8,000 men", "8,000 men"),
        ("- 8,000 men", "8,000 men"),
        ("[8,000 men](https://example.org/12)", "8,000 men"),
        ("![12 boats](boats.png) 8,000", "8,000"),
        ("`12` 8,000", "8,000"),
        ("```\n12\n```\n8,000", "8,000"),
        ("<!-- 12 --> 8,000", "8,000"),
        ("<p class='x12'>8,000</p>", "8,000"),
        ("| 8,000 | men |\n|---|---|", "8,000 men"),
        ("~~7,000~~ 8,000", "7,000 8,000"),
        ("8 * 12 - 3", "8 * 12 - 3"),
    ],
)
def test_markup_is_blanked_and_words_stay(marked: str, words: str) -> None:
    assert " ".join(blank_markup(marked).split()) == words
    assert len(blank_markup(marked)) == len(marked)
