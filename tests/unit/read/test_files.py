"""From paths to articles: folders walked, files read once, bytes decoded."""

import os
from datetime import date
from pathlib import Path

import pytest

from factcheck.extract.periods import date_in
from factcheck.read import ReadResult, read_paths

TEXT = "Some 300 people fled the town on Monday."
ARABIC = "فر نحو 300 شخص من البلدة يوم الاثنين."


def _read(*paths: Path) -> ReadResult:
    return read_paths(map(str, paths), date_in)


def _write(path: Path, text: str = TEXT, encoding: str = "utf-8") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def test_a_folder_is_walked_and_what_is_hidden_left_out(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "deep/er/c.markdown", ".hidden.md", ".git/d.md", "e.pdf", "F.TXT"):
        _write(tmp_path / name)
    result = _read(tmp_path)
    found = [os.path.relpath(article.id, tmp_path) for article in result.articles]
    assert found == ["F.TXT", "a.txt", "b.md", "deep/er/c.markdown"]
    assert result.errors == ()


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    file = _write(tmp_path / "a.md")
    (tmp_path / "link.md").symlink_to(file)
    assert len(_read(file, tmp_path, file).articles) == 1


def test_articles_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    files = [_write(tmp_path / name) for name in ("c.md", "a.md", "b.md")]
    assert [Path(article.id).name for article in _read(*files).articles] == ["a.md", "b.md", "c.md"]


def test_errors_come_in_the_order_of_the_paths_and_the_rest_is_read(tmp_path: Path) -> None:
    good = _write(tmp_path / "good.md")
    result = _read(tmp_path / "none.md", good, _write(tmp_path / "empty.txt", ""))
    assert [Path(error.where).name for error in result.errors] == ["none.md", "empty.txt"]
    assert [article.path for article in result.articles] == [str(good)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic_is_read_in_any_encoding(encoding: str, tmp_path: Path) -> None:
    (article,) = _read(_write(tmp_path / "a.txt", "\n".join([ARABIC] * 4), encoding)).articles
    assert article.text.splitlines()[0] == ARABIC


def test_windows_line_ends_are_kept_in_place(tmp_path: Path) -> None:
    (article,) = _read(_write(tmp_path / "a.md", "---\r\ntitle: x\r\ndate: 2024-03-10\r\n---\r\n\r\n" + TEXT)).articles
    assert (article.title, article.day) == ("x", date(2024, 3, 10))
    assert article.text.strip() == TEXT
