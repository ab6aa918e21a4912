"""The database of an archive: SQLite, opened so that readers never wait and a writer's end leaves nothing half done."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.archive.manifest import REBUILD
from factcheck.errors import ArchiveError

APPLICATION = 0x46414354
"""What says in the file's header that it is ours: "FACT"."""
SCHEMA = """
CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content BLOB NOT NULL,      -- a hash of what its reading depends on
    identity BLOB NOT NULL,     -- a hash of the article with all that is known of it
    reading BLOB NOT NULL,      -- the article and what was read in it, as rows of JSON, compressed
    outline BLOB NOT NULL,      -- what the rest of a corpus is measured against of it, as a row of JSON
    seal BLOB NOT NULL          -- a hash of these two and the vectors
);
CREATE INDEX articles_by_content ON articles (content);
CREATE TABLE sentences (article INTEGER, place INTEGER, start INTEGER, "end" INTEGER, PRIMARY KEY (article, place))
    WITHOUT ROWID;
CREATE TABLE claims (article INTEGER, place INTEGER, sentence INTEGER, start INTEGER, "end" INTEGER, kind TEXT,
    unit TEXT, low REAL, high REAL, PRIMARY KEY (article, place)) WITHOUT ROWID;
CREATE TABLE vectors (article INTEGER PRIMARY KEY, sentences BLOB NOT NULL, windows BLOB NOT NULL);
"""
_MAPPED = 1 << 31
"""Bytes of the file that readers map into memory instead of copying them."""
_FORBIDDEN = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")
TABLES = ("articles", "sentences", "claims", "vectors")


def create(path: Path) -> sqlite3.Connection:
    """A new database, which nobody else reads yet; one that a run left half made is replaced."""
    with told(path):
        remove(path)
        connection = sqlite3.connect(path, isolation_level=None)
        connection.executescript(
            f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA application_id={APPLICATION}; {SCHEMA} BEGIN;"
        )
        return connection


def close_new(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a new database safely to disk, and prepare it for readers beside a writer."""
    with told(path):
        connection.commit()
        connection.execute("PRAGMA journal_mode=WAL")
        connection.close()
        with open(path, "rb") as file:
            os.fsync(file.fileno())


def open_for_reading(path: Path) -> sqlite3.Connection:
    """The database as it now stands; what is written later is not seen.

    Raises:
        FileNotFoundError: it is not there (any more).
        ArchiveError: it is damaged or foreign.
    """
    if not path.exists():
        raise FileNotFoundError(path)
    with told(path):
        try:
            return _snapshot(path, "mode=rw")
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith(_FORBIDDEN):
                raise
        # SQLite keeps track of readers in a file beside the database; where none can be made, nobody writes either.
        return _snapshot(path, "mode=ro&immutable=1")


def _snapshot(path: Path, how: str) -> sqlite3.Connection:
    connection = _opened(path, how)
    connection.execute("PRAGMA query_only=ON")
    connection.execute(f"PRAGMA mmap_size={_MAPPED}")
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return connection


def open_for_writing(path: Path) -> sqlite3.Connection:
    """The database, with a transaction begun.

    Raises:
        ArchiveError: it is not there, damaged or foreign.
    """
    with told(path):
        connection = _opened(path, "mode=rw")
        connection.execute("BEGIN IMMEDIATE")
        return connection


def _opened(path: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None)
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != APPLICATION:
        raise ArchiveError(str(path), "no database of an archive", REBUILD)
    return connection


def remove(path: Path) -> None:
    """Remove a database and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What goes wrong with a database, said in our words.

    Raises:
        ArchiveError: the disk is full or fails, it cannot be opened or written, or it is damaged.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        if name == "SQLITE_FULL":
            raise ArchiveError(str(path), "the disk is full", "make room; the archive is as it was") from None
        if name.startswith(_FORBIDDEN):
            raise ArchiveError(str(path), "cannot be opened or written", "check its permissions") from None
        if name.startswith("SQLITE_IOERR"):
            raise ArchiveError(str(path), f"cannot be read or written ({error})", "check the disk") from None
        raise ArchiveError(str(path), f"damaged ({error})", REBUILD) from None
