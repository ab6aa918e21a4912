"""The articles of an archive: what was read in each, and the vectors of its sentences and of the words by figures."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np

from factcheck.archive import database
from factcheck.archive.manifest import REBUILD, Makers, read_manifest
from factcheck.errors import ArchiveError
from factcheck.outline import Outline
from factcheck.records import codec
from factcheck.texts import Codes, Text, packed, unpacked
from factcheck.types import Article

_OUTLINE = codec(Outline)
_OPEN_AGAIN = 3
"""How often a database is looked for that may be replaced just then."""


class Archive:
    """An archive as it stood when it was opened.

    Args:
        folder: of the archive.

    Raises:
        ArchiveError: there is none, or it is damaged, foreign or unreadable.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for _ in range(_OPEN_AGAIN):
            manifest = read_manifest(folder)
            if manifest is None:
                raise ArchiveError(str(folder), "no archive", "make one with factcheck index")
            self.makers: Makers = manifest.makers
            self.path = folder / manifest.database
            with suppress(FileNotFoundError):
                self.rows = Rows(database.open_for_reading(self.path), self.path)
                return
        raise ArchiveError(str(self.path), "no such file", REBUILD)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self.rows.connection.close()


class Rows:
    """Reads the tables of one database.

    Args:
        path: of the database, to be named where something is wrong with it.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection, self.path = connection, path

    def select(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with database.told(self.path):
            return self.connection.execute(query, values).fetchall()

    def stored(self, article: Article) -> Text | None:
        """What was read in such an article before, under whatever name; None where it was not."""
        found = self.select(
            "SELECT number, reading, outline, sentences, windows, seal FROM articles JOIN vectors ON number = article "
            "WHERE content = ? LIMIT 1",
            content(article),
        )
        return self._decoded(found[0], article) if found else None

    def ids(self) -> frozenset[str]:
        """The ids of all articles."""
        return frozenset(name for (name,) in self.select("SELECT id FROM articles"))

    def everything(self) -> Iterator[Text]:
        """Every article, in order of their ids."""
        numbers = self.select("SELECT number FROM articles ORDER BY id")
        for (number,) in numbers:
            yield self.numbered(number)

    def numbered(self, number: int) -> Text:
        """An article by its number."""
        (row,) = self.select(
            "SELECT number, reading, outline, sentences, windows, seal FROM articles JOIN vectors ON number = article "
            "WHERE number = ?",
            number,
        )
        return self._decoded(row)

    def _decoded(self, row: tuple[Any, ...], article: Article | None = None) -> Text:
        number, reading, outline, codes, windows, sealed = row
        if seal(reading, outline, codes, windows) != sealed:
            raise ArchiveError(str(self.path), f"article {number} is damaged", REBUILD)
        assert _OUTLINE.decode is not None
        text = unpacked(reading, _OUTLINE.decode(json.loads(outline)), article)
        return replace(
            text, codes=_codes(codes, len(text.statements)), windows=_codes(windows, len(text.outline.figured))
        )


def _codes(raw: bytes, count: int) -> Codes:
    return np.frombuffer(raw, dtype=np.int8).reshape(count, -1) if count else np.zeros((0, 1), np.int8)


def columns(text: Text) -> tuple[bytes, bytes, bytes, bytes]:
    """The columns of a text: its reading, its outline, and the two kinds of vectors."""
    assert _OUTLINE.encode is not None and text.codes is not None and text.windows is not None
    outline = json.dumps(_OUTLINE.encode(text.outline), ensure_ascii=False, separators=(",", ":")).encode()
    return packed(text), outline, text.codes.tobytes(), text.windows.tobytes()


def seal(*columns: bytes) -> bytes:
    """A hash that tells when a row is not what was written."""
    return blake2b(b"".join(columns), digest_size=16).digest()


def content(article: Article) -> bytes:
    """A hash of what the reading of an article may depend on: all but what it is called and where it stands."""
    return _hash(("", None, 0, 1), article)


def identity(article: Article) -> bytes:
    """A hash of an article with all that is known of it."""
    return _hash((article.id, article.path, article.offset, article.line), article)


def _hash(place: tuple[str, str | None, int, int], article: Article) -> bytes:
    """Args: place: what it is to be called, and where it is to stand."""
    published = None if article.moment is None else article.moment.isoformat()
    known = (*place, article.text, article.language, published, article.source, article.title, article.column)
    told = json.dumps([*known, *(asdict(remark) for remark in article.remarks)], ensure_ascii=False)
    return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).digest()
