"""Articles that cannot be read."""

from pathlib import Path

import pytest

from factcheck import pipeline
from tests.errors import Case, Provoke

DATE_ADVICE = "write it as 2024-10-28 or 2024-10-28T09:30:00+03:00"
KEYS_ADVICE = "write lines such as `date: 2024-10-28`"


def _read(name: str, content: bytes | str | None = None) -> Provoke:
    """Read a file with this content; without any, a path that is not there."""

    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        if content is not None:
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        raise pipeline.read([str(folder / name)]).errors[0]

    return provoke


def _read_empty_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "sub").mkdir()
    raise pipeline.read([str(folder / "sub")]).errors[0]


def _read_forbidden(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    _read("a.txt", "8,000 soldiers.")(folder, monkeypatch)


CASES = (
    Case("missing path", _read("a.md"), "FOLDER/a.md", "no such file or folder", "check the spelling and the folder"),
    Case("empty folder", _read_empty_folder, "FOLDER/sub", "a folder without an article", "put .md, .markdown, .txt"),
    Case("unknown kind", _read("a.docx", "x"), "FOLDER/a.docx", "a kind of file that is not read", "name one that"),
    Case("no permission", _read_forbidden, "FOLDER/a.txt", "cannot be read (Permission denied)", "check its perm"),
    Case("empty file", _read("a.txt", " \n"), "FOLDER/a.txt", "an empty file", "fill it or leave it out"),
    Case("no article", _read("a.txt", "Keywords"), "FOLDER/a.txt", "no article in it", "a page needs a sentence"),
    Case("no text", _read("a.txt", b"\x00\xff\xfe\x01" * 40), "FOLDER/a.txt", "not a text file", "save it as UTF-8"),
    Case(
        "front matter no YAML", _read("a.md", "---\ntitle: x\ndate: [\n---\nText.\n"),
        "FOLDER/a.md:4", "the front matter is no YAML", KEYS_ADVICE,
    ),
    Case(
        "front matter no keys", _read("a.md", "---\n- date\n---\nText.\n"),
        "FOLDER/a.md", "the front matter is no list of keys", KEYS_ADVICE,
    ),
    Case(
        "date no date", _read("a.md", "---\ndate: soon\n---\nText.\n"),
        "FOLDER/a.md", "front matter: 'soon' is no date", DATE_ADVICE,
    ),
    Case(
        "date a number", _read("a.md", "---\ndate: 2024\n---\nText.\n"),
        "FOLDER/a.md", "front matter: the date is 2024", DATE_ADVICE,
    ),
)  # fmt: skip
