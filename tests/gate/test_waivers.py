"""Waivers in articles: an HTML comment for a paragraph, a front-matter key for the whole."""

import pytest

from tests.newsroom import Newsroom

COMMENT = "<!-- factcheck: accept {} because the ministry has been asked -->"


@pytest.mark.parametrize("what", ["conflict", "FC101", "disputed FC101", "FC101, FC401"])
def test_a_comment_lets_its_paragraph_pass(newsroom: Newsroom, what: str) -> None:
    newsroom.change("news/wire.md", "---\nThe civil", f"---\n{COMMENT.format(what)}\nThe civil")
    (finding,) = newsroom.clashes("news")
    assert finding["accepted"]
    ruling = finding["pairs"][0]["ruling"]
    assert (ruling["by"], ruling["reason"]) == ("waiver", "the ministry has been asked")
    assert ruling["place"] == "news/wire.md:6"
    assert newsroom.run("compare", "news").exit_code == 0


def test_it_may_stand_alone_above_its_paragraph_or_within_it(newsroom: Newsroom) -> None:
    text = newsroom.read("news/wire.md")
    for old, new in (("---\nThe civil", f"---\n{COMMENT}\n\nThe civil"), ("on Tuesday.", f"on Tuesday. {COMMENT}")):
        newsroom.put("news/wire.md", text.replace(old, new.format("conflict")))
        assert [finding["accepted"] for finding in newsroom.clashes("news")] == [True]


@pytest.mark.parametrize("what", ["disputed", "FC102"])
def test_it_lets_nothing_else_pass(newsroom: Newsroom, what: str) -> None:
    newsroom.change("news/wire.md", "---\nThe civil", f"---\n{COMMENT.format(what)}\nThe civil")
    assert [finding["fails"] for finding in newsroom.clashes("news")] == [True]


def test_it_lets_no_other_paragraph_pass(newsroom: Newsroom) -> None:
    newsroom.change("news/wire.md", "The mayor", f"{COMMENT.format('conflict')}\nThe mayor")
    assert [finding["fails"] for finding in newsroom.clashes("news")] == [True]


@pytest.mark.parametrize("key", ["factcheck: {}", "factcheck:\n  - {}"])
def test_a_key_of_the_front_matter_is_for_the_whole_article(newsroom: Newsroom, key: str) -> None:
    remark = key.format("accept conflict because the ministry has been asked")
    newsroom.change("news/wire.md", "source:", f"{remark}\nsource:")
    assert [finding["accepted"] for finding in newsroom.clashes("news")] == [True]


def test_it_holds_to_its_last_day(newsroom: Newsroom) -> None:
    newsroom.change("news/wire.md", "---\nThe civil", f"---\n{COMMENT.format('conflict until 2024-07-01')}\nThe civil")
    assert newsroom.run("compare", "news", "--today", "2024-07-01").exit_code == 0
    late = newsroom.report("news", "--today", "2024-07-02")
    assert {finding["code"] for finding in late["findings"]} >= {"FC101", "FC903"}
    assert late["outcome"]["result"] == "fail"


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("accept FC1 because it was asked", "'FC1' is neither a code nor a relation"),
        ("accept conflict, all because it was asked", "'all' is neither a code nor a relation"),
        ("accept conflict until 2024-02-30 because it was asked", "'2024-02-30' is no date"),
        ("accept conflict", "it does not have the form of a waiver"),
    ],
)
def test_what_is_no_waiver_lets_nothing_pass_and_is_told(newsroom: Newsroom, what: str, found: str) -> None:
    newsroom.change("news/wire.md", "---\nThe civil", f"---\n<!-- factcheck: {what} -->\nThe civil")
    assert [finding["fails"] for finding in newsroom.clashes("news")] == [True]
    (told,) = [finding for finding in newsroom.report("news")["findings"] if finding["location"] is not None]
    assert (told["location"]["path"], told["location"]["line"]) == ("news/wire.md", 6)
    assert found in told["because"]


def test_no_word_of_it_is_read_as_text(newsroom: Newsroom) -> None:
    before = newsroom.report("news")["claims"]
    comment = "<!-- factcheck: accept conflict because 99 people were asked -->"
    newsroom.change("news/wire.md", "---\nThe civil", f"---\n{comment}\nThe civil")
    assert len(newsroom.report("news")["claims"]) == len(before)


def test_a_review_counts_before_a_waiver(newsroom: Newsroom) -> None:
    newsroom.change("news/wire.md", "---\nThe civil", f"---\n{COMMENT.format('conflict')}\nThe civil")
    newsroom.put(
        "claims/news.toml",
        '[[review]]\na = { article = "news/courier.md", quote = "killed 38 people" }\n'
        'b = { article = "news/wire.md", quote = "killed 52 people" }\nrelation = "conflict"\naccepted = false\n'
        'reason = "One of the two is wrong."\nreviewer = "Ines"\ndate = 2024-06-03\n',
    )
    assert [finding["fails"] for finding in newsroom.clashes("news")] == [True]
