"""The command line as a user has it: a process, its output, its exit code."""

import contextlib
import os
import pty
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli import main
from tests.conftest import ROOT
from tests.schema import claims_in, report_in

FERRY = "seeds/ferry-2024"
CHECKED = ("compare", "seeds", "--fail-on-stale", "--format", "json")
"""The project's own check of its corpus."""


def run(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=cwd, capture_output=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )  # fmt: skip


@cache
def ran(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command in the root of the project, run once for all tests that look at what comes of it."""
    return run(*arguments)


def test_compare_prints_a_report_and_fails_on_conflicts() -> None:
    result = ran("compare", "seeds/")
    assert result.returncode == 1
    assert result.stdout.decode().startswith("# factcheck\n\n21 articles, ")
    assert result.stderr == b""


@pytest.mark.parametrize(("threshold", "code"), [("never", 0), ("conflict", 0), ("disputed", 0), ("revised", 1)])
def test_the_threshold_decides(threshold: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the ledger, which accepts what clashes there."""
    monkeypatch.chdir(ROOT)
    compare = ["compare", FERRY, "--fail-on", threshold]
    assert CliRunner().invoke(main, [*compare, "--ledger", str(tmp_path)]).exit_code == code
    assert CliRunner().invoke(main, compare).exit_code == 0


def test_output_is_the_same_whatever_the_locale_the_cores_and_the_order() -> None:
    stories = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seeds").iterdir())
    order = reversed(stories)
    other = run("compare", *order, LC_ALL="C", PYTHONUTF8="0", OMP_NUM_THREADS="1", PYTHONHASHSEED="7")
    assert other.stdout == ran("compare", "seeds/").stdout
    assert other.stdout


def test_json_locates_every_claim_in_its_file() -> None:
    document = report_in(ran(*CHECKED).stdout)
    assert document["outcome"] == {"result": "fail", "fail_on": "conflict", "exit_code": 1}
    for finding in document["findings"]:
        for claim in finding["claims"]:
            text = (ROOT / claim["path"]).read_text(encoding="utf-8")
            assert text[claim["start"] : claim["end"]] == claim["text"]
            assert claim["text"] in text.split("\n")[claim["line"] - 1]
        for pair in finding["pairs"]:
            assert 0 <= pair["a"] < len(finding["claims"]) and 0 <= pair["b"] < len(finding["claims"])


def test_output_goes_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "report.md"
    result = run("compare", FERRY, "-o", str(target))
    assert (result.stdout, result.stderr) == (b"", b"")
    assert target.read_text(encoding="utf-8").startswith("# factcheck\n")


def test_what_cannot_be_read_is_named_and_the_rest_is_reported(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "good.md").write_text("Some 300 people fled the town on Monday.\n")
    (tmp_path / "bad.md").write_text("---\ndate: [\n---\nText.\n")
    (tmp_path / "folder").mkdir()
    result = run("compare", str(tmp_path), str(tmp_path / "folder"), "missing.txt", "--format", "json")
    assert result.returncode == 2
    errors = result.stderr.decode()
    for name, words in {
        "empty.txt": "an empty file",
        "bad.md:": "the front matter is no YAML",
        "folder": "a folder without an article",
        "missing.txt": "no such file or folder",
    }.items():
        assert any(name in line and words in line for line in errors.splitlines()), errors
    document = report_in(result.stdout)
    assert [article["path"] for article in document["articles"]] == [(tmp_path / "good.md").as_posix()]
    assert len(document["errors"]) == 4


def test_claims_are_separated_by_tabs_where_no_person_reads() -> None:
    table = run("claims", FERRY).stdout.decode().splitlines()
    claims = claims_in(run("claims", FERRY, "--format", "jsonl").stdout)
    assert table[0].split("\t")[0] == "where"
    assert len(table) - 1 == len(claims) > 20


def test_claims_stand_in_columns_on_a_terminal() -> None:
    parent, child = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    command = [sys.executable, "-m", "factcheck", "claims", f"{FERRY}/ferry-sinks.md"]
    with subprocess.Popen(command, cwd=ROOT, stdout=child, env=environment) as process:
        os.close(child)
        shown = b""
        with contextlib.suppress(OSError):  # what Linux says when the other end is closed
            while piece := os.read(parent, 4096):
                shown += piece
    os.close(parent)
    assert process.returncode == 0
    heading, columns, *_ = shown.decode().splitlines()
    assert heading.startswith("seeds/ferry-2024/ferry-sinks.md · Harbour Wire · 2024-03-10 · ")
    assert columns.split()[:4] == ["line", "words", "reading", "about"]


def test_an_unknown_model_ends_the_run() -> None:
    result = run("compare", FERRY, "--model", "./no-such-model")
    assert result.returncode == 2
    assert b"no such folder" in result.stderr
