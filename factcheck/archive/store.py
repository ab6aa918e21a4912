"""The articles of an archive: what was read in each, and the vectors of its sentences and of the words by figures."""

import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any, get_type_hints

import numpy as np
from numpy.typing import NDArray

from factcheck.archive import database
from factcheck.archive.manifest import REBUILD, Makers, read_manifest
from factcheck.archive.records import codec
from factcheck.errors import ArchiveError
from factcheck.types import Article, Claim, ReadArticle, Sentence

Codes = NDArray[np.int8]

_ARTICLE, _READ = codec(Article), codec(ReadArticle)
_HOLD_CLAIMS = tuple(
    field.name for field in fields(ReadArticle) if get_type_hints(ReadArticle)[field.name] == tuple[Claim, ...]
)
_COMPRESSION = 1
_OPEN_AGAIN = 3
"""How often a database is looked for that may be replaced just then."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One article as the archive holds it.

    Attributes:
        sentences: of its text, in order. codes: of their vectors, row by row.
        windows: codes of the vectors of the words around its figures, in order of the claims that hold one.
    """

    read: ReadArticle
    sentences: tuple[Sentence, ...]
    codes: Codes
    windows: Codes


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

    def stored(self, article: Article) -> Stored | None:
        """What was read in such an article before, under whatever name; None where it was not."""
        found = self.select(
            "SELECT number, reading, sentences, windows, seal FROM articles JOIN vectors ON number = article "
            "WHERE content = ? LIMIT 1",
            content(article),
        )
        return self._decoded(found[0], article) if found else None

    def ids(self) -> frozenset[str]:
        """The ids of all articles."""
        return frozenset(name for (name,) in self.select("SELECT id FROM articles"))

    def everything(self) -> Iterator[Stored]:
        """Every article, in order of their ids."""
        numbers = self.select("SELECT number FROM articles ORDER BY id")
        for (number,) in numbers:
            yield self.numbered(number)

    def numbered(self, number: int) -> Stored:
        """An article by its number."""
        (row,) = self.select(
            "SELECT number, reading, sentences, windows, seal FROM articles JOIN vectors ON number = article "
            "WHERE number = ?",
            number,
        )
        return self._decoded(row)

    def _decoded(self, row: tuple[Any, ...], article: Article | None = None) -> Stored:
        number, reading, codes, windows, sealed = row
        if seal(reading, codes, windows) != sealed:
            raise ArchiveError(str(self.path), f"article {number} is damaged", REBUILD)
        assert _READ.decode is not None
        read: ReadArticle = _READ.decode(json.loads(zlib.decompress(reading)))
        text = read.article.text
        spans = self.select('SELECT start, "end" FROM sentences WHERE article = ? ORDER BY place', number)
        figures = sum(claim.quantity is not None for claim in read.claims)
        return Stored(
            read if article is None else _named(read, article),
            tuple(Sentence(start, end, text[start:end]) for start, end in spans),
            np.frombuffer(codes, dtype=np.int8).reshape(len(spans), -1) if spans else np.zeros((0, 1), np.int8),
            np.frombuffer(windows, dtype=np.int8).reshape(figures, -1) if figures else np.zeros((0, 1), np.int8),
        )


def _named(read: ReadArticle, article: Article) -> ReadArticle:
    """The same reading, of an article that may be called otherwise."""
    if read.article.id == article.id:
        return replace(read, article=article)
    claims = {
        name: tuple(replace(claim, article_id=article.id) for claim in getattr(read, name)) for name in _HOLD_CLAIMS
    }
    return replace(read, article=article, **claims)  # type: ignore[arg-type]  # each field gets what it holds


def packed(stored: Stored) -> tuple[bytes, bytes, bytes]:
    """The columns of an article: its reading, and the two kinds of vectors."""
    assert _READ.encode is not None
    reading = json.dumps(_READ.encode(stored.read), ensure_ascii=False, separators=(",", ":")).encode()
    return zlib.compress(reading, _COMPRESSION), stored.codes.tobytes(), stored.windows.tobytes()


def seal(*columns: bytes) -> bytes:
    """A hash that tells when a row is not what was written."""
    return blake2b(b"".join(columns), digest_size=16).digest()


def content(article: Article) -> bytes:
    """A hash of what the reading of an article may depend on: all but what it is called and where it stands."""
    return _hash(replace(article, id="", path=None, offset=0, line=1))


def identity(article: Article) -> bytes:
    """A hash of an article with all that is known of it."""
    return _hash(article)


def _hash(article: Article) -> bytes:
    assert _ARTICLE.encode is not None
    return blake2b(json.dumps(_ARTICLE.encode(article)).encode(), digest_size=16).digest()


def figures(read: ReadArticle) -> Sequence[Claim]:
    """The claims of an article that hold a figure: those whose windows are kept."""
    return [claim for claim in read.claims if claim.quantity is not None]
