"""Paths to articles: folders walked, bytes decoded, each file handed to the reader of its kind."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import InputError
from factcheck.protocols import FindDate
from factcheck.types import Article

Reader = Callable[[str, str, FindDate], tuple[Article, ...]]
"""From text, path and a finder of dates to articles; may raise InputError."""
READERS: Mapping[str, tuple[str, str]] = {
    ".md": ("factcheck.read.markdown", "read_markdown"),
    ".markdown": ("factcheck.read.markdown", "read_markdown"),
    ".txt": ("factcheck.read.page", "read_page"),
}
"""Suffix to the module of the reader of such files, which is imported for the first of them, and its name there."""


class ReadResult(NamedTuple):
    """What was read, sorted by id, and what could not be, in the order of the paths."""

    articles: tuple[Article, ...]
    errors: tuple[InputError, ...]


def read_paths(paths: Iterable[str], find_date: FindDate) -> ReadResult:
    """Read the articles of files and folders.

    Args:
        paths: files, or folders that are walked; hidden files and folders in them are left out.
        find_date: finds the date in a line of a page, None where there is none.

    Returns:
        The articles, each file once, and an error for each path that is missing, unreadable, empty,
        of a kind that is not read, or holds no article. Never raises for one of them.
    """
    articles: dict[str, tuple[Article, ...]] = {}
    folders: dict[str, str] = {}
    errors: list[InputError] = []
    for path in paths:
        try:
            files = list(_files(path))
        except InputError as error:
            errors.append(error)
            continue
        for file in files:
            key = _place(file, folders)
            if key in articles:
                continue
            try:
                articles[key] = _read(file, find_date)
            except InputError as error:
                articles[key] = ()
                errors.append(error)
    found = sorted((article for group in articles.values() for article in group), key=lambda article: article.id)
    return ReadResult(tuple(found), tuple(errors))


def _place(file: str, folders: dict[str, str]) -> str:
    """Where a file lies, links followed.

    Args:
        folders: those looked up before, and where they lie.
    """
    if os.path.islink(file):
        return os.path.realpath(file)
    folder, name = os.path.split(file)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return os.path.join(folders[folder], name)


def _files(path: str) -> Iterator[str]:
    if os.path.isfile(path):
        yield path
        return
    if not os.path.isdir(path):
        raise InputError(path, "no such file or folder", "check the spelling and the folder you are in")
    found = sorted(
        Path(folder, name).as_posix()
        for folder, subfolders, names in os.walk(path)
        if not subfolders.sort() and not _hide(subfolders)  # type: ignore[func-returns-value]
        for name in names
        if not name.startswith(".") and Path(name).suffix.lower() in READERS
    )
    if not found:
        raise InputError(path, "a folder without an article", f"put {_kinds()} files in it or name another")
    yield from found


def _hide(subfolders: list[str]) -> None:
    subfolders[:] = [name for name in subfolders if not name.startswith(".")]


def _kinds() -> str:
    return ", ".join(READERS)


def _read(path: str, find_date: FindDate) -> tuple[Article, ...]:
    _reader(path)
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "check its permissions") from None
    return read_bytes(raw, path, find_date)


def read_bytes(raw: bytes, path: str, find_date: FindDate) -> tuple[Article, ...]:
    """Read the articles of a file that is at hand as bytes.

    Args:
        path: what to call it; its suffix says what kind of file it is.

    Raises:
        InputError: it is empty, of a kind that is not read, or holds no article.
    """
    reader = _reader(path)
    text = decode(raw, path)
    if not text.strip():
        raise InputError(path, "an empty file", "fill it or leave it out")
    articles = reader(text, path, find_date)
    if not articles:
        raise InputError(path, "no article in it", "a page needs a sentence that is no heading, source line or keyword")
    return articles


def _reader(path: str) -> Reader:
    module, name = READERS.get(os.path.splitext(path)[1].lower(), ("", ""))
    if not module:
        raise InputError(path, "a kind of file that is not read", f"name one that ends in {_kinds()}")
    reader: Reader = getattr(import_module(module), name)
    return reader


def decode(raw: bytes, path: str) -> str:
    """The text of a file: UTF-8, or the encoding that its bytes look like.

    Raises:
        InputError: the bytes are no text.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(raw).best()
        if best is None or (b"\0" in raw and not best.encoding.startswith("utf")):
            raise InputError(path, "not a text file", "save it as UTF-8") from None
        return str(best)
