"""A draft held against what an archive has near it, whose files are not read."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli import main

NEWS = {
    "march.md": "The ministry said 10,000 people marched through Holm on Friday.",
    "count.md": "Some 25,000 people marched through Holm on Friday, the union said.",
    "quake.md": "The quake near Tarn killed 38 people, the mayor said.",
    "rain.md": "Rain is expected on the coast.",
}
DRAFT = "On Friday 25,000 people marched through Holm, the union said."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "news").mkdir()
    for name, text in NEWS.items():
        (tmp_path / "news" / name).write_text(text, encoding="utf-8")
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["index", "news"]).exit_code == 0
    return tmp_path


def compared(*options: str) -> str:
    found = CliRunner().invoke(main, ["compare", "draft.md", "--format", "markdown", "--fail-on", "never", *options])
    assert (found.exit_code, found.stderr) == (0, "")
    return found.stdout


def test_what_the_archive_said_is_told_without_its_files(folder: Path) -> None:
    against = compared("--against", "news")
    for name in NEWS:
        (folder / "news" / name).unlink()
    near = compared("--near", "news")
    assert "10,000" in near
    assert "news/march.md" in near
    assert "quake" not in near
    assert near.split("\n")[3:] == against.split("\n")[3:]


def test_a_draft_that_is_in_the_archive_is_not_held_against_itself(folder: Path) -> None:
    assert CliRunner().invoke(main, ["index", "."]).exit_code == 0
    assert compared("--near", ".") == compared("--near", "news")


def test_without_an_archive_it_is_said(folder: Path) -> None:
    shutil.rmtree(folder / "news" / ".factcheck")
    found = CliRunner().invoke(main, ["compare", "draft.md", "--near", "news"])
    assert found.exit_code == 2
    assert "no archive holds it" in found.stderr
