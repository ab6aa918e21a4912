"""accept, and reviews that hold: matched by content, never by names or line numbers."""

import tomllib

import pytest

from tests.newsroom import WIRE, Newsroom

REASON = "The wire counted the missing among the dead."


@pytest.fixture
def reviewed(newsroom: Newsroom) -> Newsroom:
    """The corpus with its conflict accepted."""
    (finding,) = newsroom.clashes("news")
    assert newsroom.run("accept", finding["id"], "--reason", REASON, "--reviewer", "Ines").exit_code == 0
    return newsroom


def test_it_writes_a_review_with_reason_reviewer_and_day(reviewed: Newsroom) -> None:
    (review,) = tomllib.loads(reviewed.read("claims/news.toml"))["review"]
    assert (review["relation"], review["accepted"]) == ("conflict", True)
    assert (review["reason"], review["reviewer"]) == (REASON, "Ines")
    assert {"38", "52"} == {word for side in "ab" for word in review[side]["quote"].split() if word.isdigit()}


def test_what_is_accepted_passes_and_stays_visible(reviewed: Newsroom) -> None:
    (finding,) = reviewed.clashes("news")
    assert (finding["accepted"], finding["fails"]) == (True, False)
    assert finding["pairs"][0]["ruling"]["reason"] == REASON
    assert reviewed.run("compare", "news").exit_code == 0
    for form in ("text", "markdown"):
        shown = reviewed.run("compare", "news", "--format", form).stdout
        assert "conflict, accepted" in shown
        assert REASON in shown


def test_a_renamed_file_and_a_new_paragraph_change_nothing(reviewed: Newsroom) -> None:
    (reviewed.folder / "news/wire.md").rename(reviewed.folder / "news/deadly-flood.md")
    reviewed.change("news/deadly-flood.md", "---\nThe civil", "---\nIt rained all night in the north.\n\nThe civil")
    report = reviewed.report("news", "--fail-on-stale")
    assert [finding["accepted"] for finding in report["findings"] if finding["relation"] == "conflict"] == [True]
    assert report["outcome"]["result"] == "pass"


def test_another_figure_is_a_new_finding_and_leaves_a_stale_review(reviewed: Newsroom) -> None:
    (before,) = reviewed.clashes("news")
    reviewed.change("news/wire.md", "52 people", "57 people")
    report = reviewed.report("news")
    new, stale = (next(f for f in report["findings"] if f["relation"] == kind) for kind in ("conflict", None))
    assert new["id"] != before["id"]
    assert (new["fails"], new["accepted"]) == (True, False)
    assert (stale["code"], stale["location"]["path"]) == ("FC901", "claims/news.toml")


def test_a_quote_holds_no_other_figure_of_its_sentence(newsroom: Newsroom) -> None:
    told = "The flood in Tarsa wounded 12 people, killed {} people and cut off 7 villages on Tuesday, officials said."
    for name, killed in (("courier", 38), ("wire", 52)):
        newsroom.put(f"news/{name}.md", f"---\ndate: 2024-05-14\n---\n{told.format(killed)}\n")
    (finding,) = newsroom.clashes("news")
    assert newsroom.run("accept", finding["id"], "--reason", REASON, "--reviewer", "Ines").exit_code == 0
    (review,) = tomllib.loads(newsroom.read("claims/news.toml"))["review"]
    assert {review[side]["quote"] for side in "ab"} == {f"people, killed {n} people and cut off" for n in (38, 52)}
    assert newsroom.run("compare", "news").exit_code == 0


def test_without_a_reason_nothing_is_written(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news")
    for given in ((), ("--reason", "  ")):
        result = newsroom.run("accept", finding["id"], *given)
        assert result.exit_code == 2
        assert "--reason" in result.stderr
    assert not (newsroom.folder / "claims").exists()


def test_the_reviewer_is_who_git_says_is_at_work(newsroom: Newsroom) -> None:
    newsroom.git("init", "--quiet")
    newsroom.git("config", "user.name", "Salma K.")
    (finding,) = newsroom.clashes("news")
    newsroom.run("accept", finding["id"], "--reason", REASON)
    assert 'reviewer = "Salma K."' in newsroom.read("claims/news.toml")


def test_the_beginning_of_an_id_is_enough_and_a_second_time_adds_nothing(reviewed: Newsroom) -> None:
    (finding,) = reviewed.clashes("news")
    before = reviewed.read("claims/news.toml")
    assert (
        "accepted already"
        in reviewed.run("accept", finding["id"][:5], "--reason", "Again.", "--reviewer", "Ines").stdout
    )
    assert reviewed.read("claims/news.toml") == before


def test_the_paths_are_those_of_the_last_compare_unless_given(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news/courier.md", "news/wire.md")
    assert newsroom.last()["paths"] == ["news/courier.md", "news/wire.md"]
    newsroom.report("news/bridge.md")
    elsewhere = newsroom.run("accept", finding["id"], "--reason", REASON, "--reviewer", "Ines")
    assert elsewhere.exit_code == 2
    assert "no finding of these articles" in elsewhere.stderr
    there = newsroom.run("accept", finding["id"], "news", "--reason", REASON, "--reviewer", "Ines")
    assert there.exit_code == 0


def test_what_stood_in_the_ledger_stays_as_it_was(newsroom: Newsroom) -> None:
    newsroom.put("claims/news.toml", "# Notes of the desk, kept by hand.\n")
    (finding,) = newsroom.clashes("news")
    newsroom.run("accept", finding["id"], "--reason", 'He said "no"\\.', "--reviewer", "Ines")
    text = newsroom.read("claims/news.toml")
    assert text.startswith("# Notes of the desk, kept by hand.\n")
    assert tomllib.loads(text)["review"][0]["reason"] == 'He said "no"\\.'


def test_a_review_holds_to_its_last_day_and_then_counts_no_more(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news")
    newsroom.run("accept", finding["id"], "--reason", REASON, "--reviewer", "Ines", "--expires", "2024-07-01")
    assert newsroom.run("compare", "news", "--today", "2024-07-01").exit_code == 0
    late = newsroom.report("news", "--today", "2024-07-02")
    assert late["outcome"]["result"] == "fail"
    assert "FC903" in {found["code"] for found in late["findings"]}


def test_all_clashing_pairs_of_a_finding_are_written(newsroom: Newsroom) -> None:
    newsroom.put("news/third.md", WIRE.replace("52", "61").replace("Harbour Wire", "Shoreline News"))
    (finding,) = newsroom.clashes("news")
    clashing = [pair for pair in finding["pairs"] if pair["relation"] == "conflict"]
    assert len(clashing) == 3
    newsroom.run("accept", finding["id"], "--reason", REASON, "--reviewer", "Ines")
    assert len(tomllib.loads(newsroom.read("claims/news.toml"))["review"]) == 3
    assert newsroom.run("compare", "news").exit_code == 0
