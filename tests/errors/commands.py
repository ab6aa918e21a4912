"""Commands that ask for what is not there, or leave out what they need."""

import io
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factcheck.check import run
from factcheck.check.acceptance import Acceptance, accept, named
from factcheck.cli import main
from factcheck.config import load_settings
from factcheck.embed import load_encoder
from factcheck.ledger import load_ledger
from factcheck.ledger.writing import without
from factcheck.verdicts import Finding
from tests.errors import Case, Provoke
from tests.errors.ledgers import REVIEW
from tests.newsroom import WIRE, Newsroom


def _command(*commands: str, extra: tuple[str, str] | None = None, git_knows: str = "Night Desk") -> Provoke:
    """Run commands in a newsroom; ID stands for the finding of its corpus that clashes, FOLDER for the folder."""

    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        room = Newsroom(folder, monkeypatch)
        room.write()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WIRE.encode())))
        monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
        monkeypatch.setenv("GIT_CONFIG_KEY_0", "user.name")
        monkeypatch.setenv("GIT_CONFIG_VALUE_0", git_knows)
        if extra:
            room.put(*extra)
        for command in commands:
            parts = [part.replace("FOLDER", str(folder)) for part in command.split()]
            if "ID" in parts:
                parts[parts.index("ID")] = room.clashes("news")[0]["id"]
            try:
                main(parts, standalone_mode=False)
            except SystemExit:
                continue

    return provoke


def _same_beginning(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    findings = [Finding(id, "FC101", "conflict", "", (), (), "") for id in ("abcd000000", "abcd111111")]
    named(findings, "abcd")


def _nothing_clashes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Newsroom(folder, monkeypatch)
    room.write()
    found = run(load_settings({"paths": ("news",)}, folder), load_encoder(), bytes, lambda *_: None)
    (agreeing,) = [finding for finding in found.report.findings if finding.relation == "agree"]
    accept(found, replace(agreeing, id="abcd000000"), Acceptance("x", "x", date(2024, 6, 3)))


def _cannot_write_ledger(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, content: bytes) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    room = Newsroom(folder, monkeypatch)
    room.write()
    (finding,) = room.clashes("news")
    monkeypatch.setattr(Path, "write_bytes", refuse)
    main(["accept", finding["id"], "--reason", "x", "--reviewer", "x"], standalone_mode=False)


def _entries_in_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = ", ".join(REVIEW.splitlines()[1:])
    (folder / "story.toml").write_text(f"review = [{{ {body} }}]\n", encoding="utf-8")
    reviews = load_ledger([folder / "story.toml"]).reviews
    without((folder / "story.toml").read_text(encoding="utf-8"), reviews, "story.toml")


def _no_summary(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Newsroom(folder, monkeypatch)
    room.write()
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "none" / "summary"))
    main(["compare", "news", "--github"], standalone_mode=False)


CASES = (
    Case("cannot write", _command("claims news -o none/x"), "none/x", "cannot be written (No such", "name another"),
    Case("no summary", _no_summary, "GITHUB_STEP_SUMMARY", "FOLDER/none/summary cannot be written", "leave --git"),
    Case("no path", _command("compare"), "PATH", "no article or folder is named", "name one, or set `paths` in"),
    Case("no such ledger", _command("compare news --ledger x"), "x", "no such folder", "make it, or name another"),
    Case(
        "no such baseline", _command("compare news --baseline x"),
        "x", "no such file", "write it with `factcheck baseline create`",
    ),
    Case("no reason", _command("accept ID"), "--reason", "no reason is given", "say why the finding may pass"),
    Case(
        "no reviewer", _command("accept ID --reason checked", git_knows=""),
        "--reviewer", "git does not know who you are", "say whose judgement it is",
    ),
    Case("no such finding", _command("compare news -o x", "explain 0000000000"), "0000000000", "no finding of", "run"),
    Case("several findings", _same_beginning, "abcd", "the beginning of 2 findings", "write more of the id"),
    Case("nothing clashes", _nothing_clashes, "abcd000000", "nothing in it clashes", "only conflict, disputed and"),
    Case("no such code", _command("explain FC999"), "FC999", "no code of factcheck", "the codes are FC101, FC102"),
    Case("nothing before", _command("explain abcdef"), "PATH", "nothing was compared here before", "run `factcheck"),
    Case(
        "standard input before", _command("compare - --stdin-filename news/wire.md -o x", "explain abcdef"),
        "PATH", "the last compare here read standard input", "name the articles",
    ),
    Case("ledger not writable", _cannot_write_ledger, "claims/news.toml", "cannot be written (Perm", "check its perm"),
    Case("entries in one line", _entries_in_one_line, "story.toml", "entries that cannot be told apart", "write [[rev"),
    Case(
        "baseline there", _command("baseline create news", "baseline create news"),
        "claims/baseline.tsv", "a baseline is there already", "use `factcheck baseline update`",
    ),
    Case(
        "baseline not there", _command("baseline update news"),
        "claims/baseline.tsv", "no baseline is there", "use `factcheck baseline create`",
    ),
    Case(
        "baseline of a part", _command("baseline create news x.md"),
        "x.md", "some input could not be read", "mend it first, or leave it out",
    ),
)  # fmt: skip
