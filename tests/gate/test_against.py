"""--against: a draft held against an archive; a draft on standard input."""

import pytest

from tests.newsroom import WIRE, Newsroom


@pytest.fixture
def archive(newsroom: Newsroom) -> Newsroom:
    """The corpus as an archive, with a further clash in it, and a draft beside it."""
    newsroom.put("news/north.md", "---\ndate: 2024-06-02\n---\nThe dam at Holm holds 40 million litres of water.\n")
    newsroom.put("news/south.md", "---\ndate: 2024-06-02\n---\nThe dam at Holm holds 70 million litres of water.\n")
    (newsroom.folder / "news/wire.md").unlink()
    newsroom.put("draft.md", WIRE)
    return newsroom


def test_only_what_has_a_side_in_the_draft_is_reported(archive: Newsroom) -> None:
    assert len(archive.clashes("draft.md", "news")) == 2
    (finding,) = archive.clashes("draft.md", "--against", "news")
    assert {claim["path"] for claim in finding["claims"]} == {"draft.md", "news/courier.md"}
    assert finding["fails"]
    assert "file=draft.md,line=6" in archive.run("compare", "draft.md", "--against", "news", "--github").stdout


def test_a_draft_that_is_in_the_archive_counts_as_a_draft(archive: Newsroom) -> None:
    archive.put("news/wire.md", WIRE)
    (finding,) = archive.clashes("news/wire.md", "--against", "news")
    assert {claim["path"] for claim in finding["claims"]} == {"news/wire.md", "news/courier.md"}


def test_the_draft_may_come_on_standard_input(archive: Newsroom) -> None:
    (finding,) = archive.clashes("-", "--against", "news", given=WIRE)
    assert "stdin.md" in {claim["path"] for claim in finding["claims"]}


def test_it_may_be_given_a_name_and_stands_for_the_file_of_that_name(archive: Newsroom) -> None:
    archive.put("news/wire.md", WIRE.replace("52", "38"))
    arguments = ("-", "--stdin-filename", "news/wire.md", "--against", "news")
    (finding,) = archive.clashes(*arguments, given=WIRE)
    assert {claim["path"] for claim in finding["claims"]} == {"news/wire.md", "news/courier.md"}
    assert archive.clashes(*arguments, given=WIRE.replace("52", "38")) == []


def test_its_name_says_how_it_is_read(archive: Newsroom) -> None:
    given = "The civil defence said the flood in Tarsa killed 52 people on Tuesday.\n\nHarbour Wire"
    report = archive.report("-", "--stdin-filename", "page.txt", "--against", "news", given=given)
    assert "page.txt" in {article["path"] for article in report["articles"]}


def test_an_empty_draft_is_an_error_and_the_rest_is_reported(archive: Newsroom) -> None:
    report = archive.report("-", "draft.md", "--against", "news", given="")
    assert [error["where"] for error in report["errors"]] == ["stdin.md"]
    assert report["outcome"]["exit_code"] == 2
    assert report["findings"]


def test_new_text_alone_counts_where_since_is_given_too(archive: Newsroom) -> None:
    archive.put(".gitignore", ".factcheck/\n")
    archive.commit()
    assert archive.clashes("draft.md", "--against", "news", "--since", "HEAD") == []
    archive.change("draft.md", "52", "57")
    assert len(archive.clashes("draft.md", "--against", "news", "--since", "HEAD")) == 1
