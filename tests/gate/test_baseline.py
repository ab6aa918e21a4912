"""The baseline: what was there before the gate passes, and only what is new fails."""

import pytest

from tests.newsroom import WIRE, Newsroom

FILE = "claims/baseline.tsv"


@pytest.fixture
def based(newsroom: Newsroom) -> Newsroom:
    """The corpus with a baseline."""
    assert newsroom.run("baseline", "create", "news").exit_code == 0
    return newsroom


def _entries(newsroom: Newsroom) -> list[str]:
    return [line for line in newsroom.read(FILE).splitlines() if not line.startswith("#")]


def test_what_was_there_passes_and_stays_visible(based: Newsroom) -> None:
    (finding,) = based.clashes("news")
    assert (finding["accepted"], finding["pairs"][0]["ruling"]["by"]) == (True, "baseline")
    assert based.run("compare", "news").exit_code == 0


def test_it_is_sorted_one_clash_a_line_without_paths_numbers_of_lines_and_times(based: Newsroom) -> None:
    based.put("news/third.md", WIRE.replace("52", "61").replace("Harbour Wire", "Shoreline News"))
    assert based.run("baseline", "update", "news", "--new").exit_code == 0
    entries = _entries(based)
    assert len(entries) == 3
    assert entries == sorted(entries)
    assert [len(line.split("\t")) for line in entries] == [4, 4, 4]
    assert not any(word in based.read(FILE) for word in ("news/", ".md:", "2024"))


def test_moved_files_and_new_paragraphs_change_no_byte(based: Newsroom) -> None:
    before = based.read(FILE)
    (based.folder / "news/wire.md").rename(based.folder / "news/deadly.md")
    based.change("news/courier.md", "---\nThe flood", "---\nIt rained all night in the north.\n\nThe flood")
    assert based.run("compare", "news").exit_code == 0
    assert based.run("baseline", "update", "news").exit_code == 0
    assert based.read(FILE) == before


def test_a_new_clash_fails_and_update_does_not_swallow_it(based: Newsroom) -> None:
    before = based.read(FILE)
    based.put("news/third.md", WIRE.replace("52", "61").replace("Harbour Wire", "Shoreline News"))
    assert based.run("compare", "news").exit_code == 1
    result = based.run("baseline", "update", "news")
    assert result.exit_code == 1
    assert result.stdout.count("new: conflict") == 2
    assert based.read(FILE) == before
    taken = based.run("baseline", "update", "news", "--new")
    assert (taken.exit_code, taken.stdout.count("+ conflict")) == (0, 2)
    assert based.run("compare", "news").exit_code == 0


def test_what_is_gone_is_taken_out_by_update_and_by_prune(based: Newsroom) -> None:
    text = based.read(FILE)
    based.change("news/wire.md", "52 people", "38 people")
    for command in ("update", "prune"):
        based.put(FILE, text)
        result = based.run("baseline", command, "news")
        assert (result.exit_code, result.stdout.count("- conflict")) == (0, 1)
        assert _entries(based) == []


def test_prune_adds_nothing(based: Newsroom) -> None:
    before = based.read(FILE)
    based.put("news/third.md", WIRE.replace("52", "61").replace("Harbour Wire", "Shoreline News"))
    assert based.run("baseline", "prune", "news").exit_code == 0
    assert based.read(FILE) == before


def test_another_relation_of_the_same_words_is_new(based: Newsroom) -> None:
    """Taking the date away makes a revision of a conflict, or the other way round."""
    based.change("news/wire.md", "date: 2024-05-14", "date: 2024-05-16")
    (finding,) = based.clashes("news")
    assert (finding["relation"], finding["accepted"]) == ("revised", False)


def test_what_is_reviewed_does_not_enter_it(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news")
    newsroom.run("accept", finding["id"], "--reason", "checked", "--reviewer", "Ines")
    assert "0 clashes" in newsroom.run("baseline", "create", "news").stdout
