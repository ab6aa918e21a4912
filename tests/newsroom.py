"""A small newsroom: a folder with a corpus of three articles, under git where that is asked for, and factcheck in it.

Two of the articles tell of one flood and differ in the number of dead; the third one is of another matter.
"""

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from tests.schema import report_in

COURIER = """---
title: Flood in Tarsa
date: 2024-05-14
source: The Northgate Courier
---
The flood in Tarsa killed 38 people on Tuesday, the civil defence said. Rescuers searched the valley until dark.

Some 2,400 families left the valley, the mayor of Tarsa said.
"""
WIRE = """---
title: Deadly flood
date: 2024-05-14
source: Harbour Wire
---
The civil defence said the flood in Tarsa killed 52 people on Tuesday.

The mayor of Tarsa said about 2,400 families had left the valley.
"""
BRIDGE = """---
title: A new bridge
date: 2024-06-02
source: Harbour Wire
---
The council of Elmside voted to spend 4 million dollars on a bridge over the Ilse.
"""
ARTICLES: Mapping[str, str] = {"news/courier.md": COURIER, "news/wire.md": WIRE, "news/bridge.md": BRIDGE}
AUTHOR = {
    "GIT_AUTHOR_NAME": "Night Desk", "GIT_AUTHOR_EMAIL": "desk@example.org", "GIT_AUTHOR_DATE": "2024-06-03T09:00:00Z",
    "GIT_COMMITTER_NAME": "Night Desk", "GIT_COMMITTER_EMAIL": "desk@example.org",
    "GIT_COMMITTER_DATE": "2024-06-03T09:00:00Z", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
}  # fmt: skip


class Newsroom:
    """A folder, which is the current one while a test runs."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        monkeypatch.chdir(folder)
        for name, value in AUTHOR.items():
            monkeypatch.setenv(name, value)
        for name in ("GITHUB_STEP_SUMMARY", "NO_COLOR"):
            monkeypatch.delenv(name, raising=False)

    def write(self, *names: str) -> None:
        """Write articles of the corpus by their names."""
        for name in names or ARTICLES:
            self.put(name, ARTICLES[name])

    def put(self, name: str, text: str) -> None:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def read(self, name: str) -> str:
        """What a file holds."""
        return (self.folder / name).read_text(encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Change some words of a file."""
        text = self.read(name)
        assert old in text
        self.put(name, text.replace(old, new))

    def git(self, *arguments: str) -> str:
        """Run git."""
        done = subprocess.run(["git", *arguments], cwd=self.folder, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def commit(self, message: str = "change") -> None:
        """Commit everything; the first time a repository is made."""
        if not (self.folder / ".git").exists():
            self.git("init", "--quiet", "--initial-branch=main")
            self.git("config", "user.name", "Night Desk")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)

    def run(self, *arguments: str, given: str | None = None) -> Result:
        """Run a command of factcheck."""
        result = CliRunner().invoke(main, arguments, input=given, prog_name="factcheck")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    def report(self, *arguments: str, given: str | None = None) -> Any:
        """The report of a compare, held to the schema."""
        result = self.run("compare", *arguments, "--format", "json", given=given)
        assert result.stdout, result.stderr
        document = report_in(result.stdout)
        assert document["outcome"]["exit_code"] == result.exit_code
        return document

    def clashes(self, *arguments: str, given: str | None = None) -> list[Any]:
        """The findings of a compare that clash."""
        found = self.report(*arguments, given=given)["findings"]
        return [finding for finding in found if finding["relation"] in ("conflict", "disputed", "revised")]

    def last(self) -> Any:
        """What the last compare here is remembered by."""
        return json.loads(self.read(".factcheck/last.json"))
