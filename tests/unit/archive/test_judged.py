"""What is kept of pairs of articles: it holds as long as they do, and is worth nothing where it cannot be trusted."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from factcheck import Article, archiving, compare, weighing
from factcheck.archive.judged import NAME
from factcheck.testing import WordEncoder
from factcheck.verdicts import Report
from factcheck.weighed import Codes, Weighed

ENCODER = WordEncoder(32)
CORPUS = (
    Article(id="a", text="The union said 25,000 people marched in Holm."),
    Article(id="b", text="The ministry said 10,000 people marched in Holm."),
    Article(id="c", text="Some 25,000 people marched in Holm, the mayor said."),
)
CHANGED = Article(id="c", text="Some 9,000 people marched in Holm, the mayor said.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    archiving.index(CORPUS, tmp_path / "archive", ENCODER)
    _compared(tmp_path / "archive", CORPUS)
    return tmp_path / "archive"


def _compared(folder: Path, articles: tuple[Article, ...]) -> Report:
    with archiving.recollection(folder, ENCODER) as known:
        assert not isinstance(known, str)
        return compare(articles, ENCODER, memory=known)


@contextmanager
def _counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[int, int]]]:
    """The pairs of articles that are held against each other meanwhile."""
    found, plain = list[tuple[int, int]](), weighing._weighed

    def counting(surveyed: object, pairs: Codes, *rest: object) -> Iterator[Weighed]:
        found.extend((one, two) for one, two, _ in pairs.tolist())
        return plain(surveyed, pairs, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(weighing, "_weighed", counting)
        yield found


def test_nothing_is_found_out_twice(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _counted(monkeypatch) as pairs:
        found = _compared(folder, CORPUS)
    assert pairs == []
    assert found == compare(CORPUS, ENCODER)


def test_only_pairs_with_a_changed_side_are_held_against_each_other(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = (*CORPUS[:2], CHANGED)
    with _counted(monkeypatch) as pairs:
        found = _compared(folder, changed)
    assert pairs == [(0, 2), (1, 2), (2, 2)]
    assert found == compare(changed, ENCODER)


def test_a_comparison_of_some_leaves_what_is_known_of_the_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _compared(folder, (CHANGED,))
    with _counted(monkeypatch) as pairs:
        _compared(folder, CORPUS)
    assert (0, 1) not in pairs


@pytest.mark.parametrize("raw", [b"", b"PK", b"\0" * 400, "{}".encode("utf-16")])
def test_a_damaged_file_counts_for_nothing(folder: Path, raw: bytes) -> None:
    (folder / NAME).write_bytes(raw)
    assert _compared(folder, CORPUS) == compare(CORPUS, ENCODER)
    assert (folder / NAME).stat().st_size > len(raw)


@pytest.mark.parametrize("size", [10, 100, 1000])
def test_a_file_cut_short_counts_for_nothing(folder: Path, size: int) -> None:
    (folder / NAME).write_bytes((folder / NAME).read_bytes()[:-size])
    assert _compared(folder, CORPUS) == compare(CORPUS, ENCODER)


def test_a_folder_that_cannot_be_written_is_left_as_it_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (folder / NAME).read_bytes()

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("factcheck.archive.judged.os.replace", refused)
    assert _compared(folder, (*CORPUS[:2], CHANGED)).findings
    assert (folder / NAME).read_bytes() == before
    assert sorted(path.name for path in folder.iterdir() if NAME in path.name) == [NAME]
