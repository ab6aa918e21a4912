"""Repositories that do not have what is asked of them."""

import os
import subprocess
from pathlib import Path

import pytest

from factcheck.git import Repository
from tests.errors import Case, Provoke
from tests.newsroom import AUTHOR


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env={**os.environ, **AUTHOR})


def _repository(folder: Path) -> Path:
    """A repository of two commits, with a branch at the first one."""
    folder.mkdir(exist_ok=True)
    _git(folder, "init", "--quiet", "--initial-branch=main")
    for name in ("one", "two"):
        (folder / "a.md").write_text(name)
        _git(folder, "add", ".")
        _git(folder, "commit", "--quiet", "--message", name)
    _git(folder, "branch", "first", "HEAD~1")
    return folder


def _since(ref: str) -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        Repository.holding([str(_repository(folder))]).base(ref)

    return provoke


def _since_in_a_shallow_clone(ref: str) -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        origin = _repository(folder / "origin")
        _git(folder, "clone", "--quiet", "--depth=1", f"file://{origin}", "clone")
        Repository.holding([str(folder / "clone")]).base(ref)

    return provoke


def _since_before_a_shallow_clone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    origin = _repository(folder / "origin")
    _git(folder, "clone", "--quiet", "--depth=1", f"file://{origin}", "clone")
    _git(folder / "clone", "fetch", "--quiet", "--depth=1", "origin", "first:first")
    Repository.holding([str(folder / "clone")]).base("first")


def _in_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    Repository.holding([str(folder)])


def _in_two(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Repository.holding([str(_repository(folder / "one")), str(_repository(folder / "two"))])


def _no_such_commit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Repository(_repository(folder)).files("0" * 40, [""])


def _no_git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    Repository.holding([str(folder)])


FETCH = "fetch its history: `git fetch --unshallow`, or `fetch-depth: 0` at actions/checkout"
CASES = (
    Case("unknown ref", _since("nowhere"), "--since nowhere", "no such branch, tag or commit", "check its name with"),
    Case("a ref like an option", _since("--all"), "--since --all", "no such branch, tag or commit", "check its name"),
    Case(
        "unknown ref in a shallow clone", _since_in_a_shallow_clone("origin/first"),
        "--since origin/first", "not in this clone, which is a shallow one", FETCH,
    ),
    Case(
        "ref before a shallow clone", _since_before_a_shallow_clone,
        "--since first", "a shallow clone, without the commit that it shares with HEAD", FETCH,
    ),
    Case("no repository", _in_none, "FOLDER", "in no git repository (fatal: not a git", "leave --since out, or name"),
    Case("two repositories", _in_two, "FOLDER/one and FOLDER/two", "in two git repositories", "compare them in two"),
    Case("an object that is not there", _no_such_commit, "FOLDER", "git ls-tree says: fatal:", "see what git says"),
    Case("git is not there", _no_git, "git", "not installed", "install it, or leave --since out"),
)  # fmt: skip
