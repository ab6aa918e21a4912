"""One writer at a time: a lock that goes when its holder does, however that ends."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from factcheck.errors import ArchiveError

NAME = "lock"


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Hold the lock of an archive's folder.

    A file of SQLite's own is locked, which works alike on every system.

    Raises:
        ArchiveError: another run holds it, or the folder cannot be written.
    """
    with closing(_locked(folder)):
        yield


def _locked(folder: Path) -> sqlite3.Connection:
    try:
        lock = sqlite3.connect(folder / NAME, timeout=0, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_BUSY":
            raise ArchiveError(str(folder), "another run is writing to it", "wait until it has ended") from None
        raise ArchiveError(str(folder / NAME), f"cannot be locked ({error})", "check its permissions") from None
    return lock
