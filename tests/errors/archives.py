"""What can go wrong with an archive."""

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck import Article, archiving
from factcheck.archive import database
from factcheck.archive import lock as locks
from factcheck.archive.store import Archive
from factcheck.cli import main
from factcheck.report import export
from factcheck.testing import WordEncoder
from tests.errors import Case, Provoke

_REBUILD = "run factcheck index --rebuild"
_DATABASE = "FOLDER/archive-0.sqlite"


def _index(folder: Path) -> None:
    archiving.index([Article(id="a", text="8,000 soldiers came.")], folder, WordEncoder(8))


def _after(change: Callable[[Path], object]) -> Provoke:
    """Read an archive to which something was done."""

    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _index(folder)
        change(folder)
        with Archive(folder) as archive:
            list(archive.rows.everything())

    return provoke


def _executed(statement: str) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        connection = sqlite3.connect(folder / "archive-0.sqlite")
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change


def _locked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with locks.writing(folder):
        _index(folder)


def _foreign_lock(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "lock").write_bytes(b"no lock" * 500)
    _index(folder)


def _file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").write_text("mine", encoding="utf-8")
    _index(folder / "file")


def _under_a_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").write_text("mine", encoding="utf-8")
    _index(folder / "file" / "archive")


def _fails(name: str) -> Provoke:
    """SQLite reports an error of this name."""

    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        error = sqlite3.OperationalError("it said so")
        error.sqlite_errorname = name
        with database.told(folder / "archive-0.sqlite"):
            raise error

    return provoke


def _no_manifest(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Archive(folder)


def _forbidden_manifest(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    Archive(folder)


def _nowhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archiving.opened(str(folder))


def _other_model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _index(folder)
    with Archive(folder) as archive:
        archiving.search(archive, "soldiers", WordEncoder(16), 1)


def _export_nowhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _index(folder)
    main(["export", "--archive", str(folder), "-o", str(folder / "none" / "x")], standalone_mode=False)


def _no_pyarrow(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    export.write_parquet([], folder / "x.parquet")


def _manifest(text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / "manifest.json").write_text(text, encoding="utf-8")


_FORM = '{"form": 0, "makers": {"rules": "", "model": "", "vectors": ""}, "database": "x"}'
CASES = (
    Case("archive held", _locked, "FOLDER", "another run is writing to it", "wait until it has ended"),
    Case("archive lock", _foreign_lock, "FOLDER/lock", "cannot be locked (", "check its permissions"),
    Case("archive a file", _file, "FOLDER/file", "a file where the archive should be", "move it or name another"),
    Case("archive below a file", _under_a_file, "FOLDER/file/archive", "cannot be written (", "check its permissions"),
    Case(
        "archive foreign", _after(_executed("PRAGMA application_id=1")),
        _DATABASE, "no database of an arch", _REBUILD,
    ),
    Case("archive no disk", _fails("SQLITE_FULL"), _DATABASE, "the disk is full", "make room"),
    Case("archive forbidden", _fails("SQLITE_READONLY"), _DATABASE, "cannot be opened or written", "check its perm"),
    Case("archive disk fails", _fails("SQLITE_IOERR_READ"), _DATABASE, "cannot be read or written (", "check the disk"),
    Case("archive damaged", _fails("SQLITE_CORRUPT"), _DATABASE, "damaged (it said so)", _REBUILD),
    Case(
        "archive rotten", _after(_executed("UPDATE vectors SET windows = x'00'")),
        _DATABASE, "article 1 is", _REBUILD,
    ),
    Case("archive gone", _after(lambda f: (f / "archive-0.sqlite").unlink()), _DATABASE, "no such file", _REBUILD),
    Case("no archive", _no_manifest, "FOLDER", "no archive", "make one with factcheck index"),
    Case("manifest forbidden", _forbidden_manifest, "FOLDER/manifest.json", "cannot be read (Perm", "check its perm"),
    Case("manifest none", _after(_manifest("[]")), "FOLDER/manifest.json", "no manifest of an archive", _REBUILD),
    Case("manifest form", _after(_manifest(_FORM)), "FOLDER/manifest.json", "an archive of form 0, where", _REBUILD),
    Case("no archive above", _nowhere, "FOLDER", "no archive holds it", "make one with factcheck index"),
    Case(
        "archive of another model", _other_model,
        "FOLDER", "made by another model than words", "name it with --model",
    ),
    Case("export nowhere", _export_nowhere, "FOLDER/none/x", "cannot be written (No such", "name another file with -o"),
    Case("no pyarrow", _no_pyarrow, "parquet", "pyarrow is not installed", "install it, or write jsonl"),
)  # fmt: skip
