"""Bringing an archive up to date: what is new or changed goes in, what is gone goes out, all at once or not at all."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from factcheck.archive import database, lock
from factcheck.archive.manifest import Makers, Manifest, read_manifest, write_manifest
from factcheck.archive.store import Rows, columns, content, identity, seal
from factcheck.errors import ArchiveError
from factcheck.texts import Text
from factcheck.types import Article, Claim

_DATABASE = "archive-{}.sqlite"


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to be done so that an archive holds just these articles.

    Attributes:
        fresh: to be read. known: read before, under another name or with other things known of them.
        stale: numbers of the rows to be taken out.
        added, changed, renamed, removed, same: how many articles are what they were, or not.
        redone: what made all rows useless, in words, or "".
    """

    fresh: tuple[Article, ...]
    known: tuple[Article, ...]
    stale: tuple[int, ...]
    added: int
    changed: int
    renamed: int
    removed: int
    same: int
    redone: str = ""


class Writer:
    """An archive while it is brought up to date."""

    def __init__(self, connection: sqlite3.Connection, path: Path, redone: str = "") -> None:
        self.rows, self._connection, self._path, self._redone = Rows(connection, path), connection, path, redone

    def plan(self, articles: Sequence[Article]) -> Plan:
        """Compare the articles with those there."""
        there = {i: (number, c, known) for i, number, c, known in self.rows.select(
            "SELECT id, number, content, identity FROM articles"
        )}  # fmt: skip
        contents, ids = {c for _, c, _ in there.values()}, {article.id for article in articles}
        moved = {c for i, (_, c, _) in there.items() if i not in ids}
        same, known, fresh, renamed = set[str](), list[Article](), list[Article](), 0
        for article in articles:
            held = there.get(article.id)
            if held and held[2] == identity(article):
                same.add(article.id)
            elif (said := content(article)) in contents:
                known.append(article)
                renamed += held is None and said in moved
            else:
                fresh.append(article)
        gone = there.keys() - ids
        new = sum(article.id not in there for article in (*known, *fresh))
        return Plan(
            tuple(fresh),
            tuple(known),
            tuple(sorted(there[i][0] for i in there.keys() - same)),
            added=new - renamed,
            changed=len(known) + len(fresh) - new,
            renamed=renamed,
            removed=max(0, len(gone) - renamed),
            same=len(same),
            redone=self._redone,
        )

    def set_aside(self, numbers: Iterable[int]) -> None:
        """Free the ids of rows that will be taken out; what was read in them can still be looked up."""
        with database.told(self._path):
            self._connection.executemany(
                "UPDATE articles SET id = char(0) || number WHERE number = ?", ((number,) for number in numbers)
            )

    def put(self, text: Text) -> None:
        """Put an article in."""
        article, held = text.article, columns(text)
        with database.told(self._path):
            number = self._connection.execute(
                "INSERT INTO articles (id, content, identity, reading, outline, seal) VALUES (?, ?, ?, ?, ?, ?)",
                (article.id, content(article), identity(article), *held[:2], seal(*held)),
            ).lastrowid
            self._connection.execute("INSERT INTO vectors VALUES (?, ?, ?)", (number, *held[2:]))
            self._connection.executemany(
                "INSERT INTO sentences VALUES (?, ?, ?, ?)",
                ((number, place, span.start, span.end) for place, span in enumerate(text.sentences)),
            )
            places = {span.start: place for place, span in enumerate(text.sentences)}
            self._connection.executemany(
                "INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    (number, place, places.get(claim.sentence_start), claim.start, claim.end, *_figure(claim))
                    for place, claim in enumerate(text.claims)
                ),
            )

    def take_out(self, numbers: Sequence[int]) -> None:
        """Take rows out."""
        with database.told(self._path):
            for table, column in (("articles", "number"), *((table, "article") for table in database.TABLES[1:])):
                self._connection.executemany(
                    f"DELETE FROM {table} WHERE {column} = ?", ((number,) for number in numbers)
                )


def _figure(claim: Claim) -> tuple[object, ...]:
    quantity = claim.quantity
    if quantity is None:
        return None, None, None, None
    low, high = (None if bound is None else float(bound) for bound in (quantity.low, quantity.high))
    return quantity.kind, quantity.unit, low, high


@contextmanager
def writing(folder: Path, makers: Makers, *, rebuild: bool = False) -> Iterator[Writer]:
    """Open an archive to be brought up to date; it is made where there is none, and anew where other makers made it.

    What is written counts when the block ends, and not if it ends by an exception or a kill.

    Args:
        rebuild: make it anew, whatever is there.

    Raises:
        ArchiveError: another run writes to it; it cannot be written; it is damaged or foreign, and not to be rebuilt.
    """
    _prepare_folder(folder)
    with lock.writing(folder):
        manifest = _standing(folder, rebuild)
        _sweep(folder, manifest)
        difference = manifest.makers.difference(makers) if manifest else ""
        if manifest is None or difference or rebuild:
            with _built(folder, makers, manifest, difference) as writer:
                yield writer
        else:
            with _changed(folder / manifest.database) as writer:
                yield writer


def _prepare_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise ArchiveError(str(folder), "a file where the archive should be", "move it or name another --archive")
    if folder.is_dir():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    except OSError as error:
        raise ArchiveError(str(folder), f"cannot be written ({error.strerror})", "check its permissions") from None


def _standing(folder: Path, rebuild: bool) -> Manifest | None:
    """The manifest, None where there is none or it is damaged and to be rebuilt."""
    try:
        return read_manifest(folder)
    except ArchiveError:
        if not rebuild:
            raise
        return None


def _sweep(folder: Path, manifest: Manifest | None) -> None:
    """Remove the databases that do not count: what runs left that were killed."""
    for path in folder.glob(_DATABASE.format("*")):
        if manifest is None or path.name != manifest.database:
            database.remove(path)


@contextmanager
def _built(folder: Path, makers: Makers, old: Manifest | None, difference: str) -> Iterator[Writer]:
    """A new database beside the old one; the manifest decides between them."""
    path = folder / next(name for name in map(_DATABASE.format, (0, 1)) if old is None or name != old.database)
    connection = database.create(path)
    try:
        yield Writer(connection, path, difference)
        database.close_new(connection, path)
        manifest = Manifest(makers, path.name)
        write_manifest(folder, manifest)
    except BaseException:
        connection.close()
        database.remove(path)
        raise
    _sweep(folder, manifest)


@contextmanager
def _changed(path: Path) -> Iterator[Writer]:
    """The database as it is, in one transaction."""
    connection = database.open_for_writing(path)
    try:
        yield Writer(connection, path)
        with database.told(path):
            connection.commit()
    finally:
        connection.close()
