"""Manners: colour and progress for people alone, columns that fit, and help that is at once there."""

import io
import os
import pty
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from wcwidth import wcswidth

from factcheck import Report
from factcheck.cli.progress import shown_progress
from factcheck.gate import outcome
from factcheck.report import text
from tests.conftest import ROOT
from tests.newsroom import Newsroom

COLOUR = re.compile(r"\x1b\[[\d;]*m")


def _on_terminal(folder: Path, *arguments: str, errors: bool = False, **environment: str) -> tuple[str, bytes]:
    """What a terminal is sent on one of the two streams, and what goes to the other one, a pipe."""
    parent, child = pty.openpty()
    command = [sys.executable, "-m", "factcheck", *arguments]
    out, err = (subprocess.PIPE, child) if errors else (child, subprocess.PIPE)
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", **environment}
    with subprocess.Popen(command, cwd=folder, env=variables, stdout=out, stderr=err) as process:
        os.close(child)
        pipe = process.stdout or process.stderr
        assert pipe is not None
        piped, shown = pipe.read(), b""
        try:
            while piece := os.read(parent, 4096):
                shown += piece
        except OSError:  # what Linux says when the other end is closed
            os.close(parent)
    return shown.decode(), piped


def test_a_terminal_gets_text_in_colour_and_a_pipe_markdown_without(newsroom: Newsroom) -> None:
    shown, _ = _on_terminal(newsroom.folder, "compare", "news")
    assert COLOUR.search(shown)
    assert "\x1b[1;31mconflict\x1b[0m" in shown
    assert not COLOUR.search(newsroom.run("compare", "news", "--format", "text").stdout)
    assert newsroom.run("compare", "news").stdout.startswith("# factcheck\n")


def test_no_color_is_honoured(newsroom: Newsroom) -> None:
    shown, _ = _on_terminal(newsroom.folder, "compare", "news", NO_COLOR="1")
    assert "conflict" in shown
    assert not COLOUR.search(shown)


def test_a_short_run_shows_no_progress_and_a_pipe_never_does(newsroom: Newsroom) -> None:
    shown, report = _on_terminal(newsroom.folder, "compare", "news", errors=True)
    assert report.startswith(b"# factcheck\n")
    assert "\x1b" not in shown or "factcheck: " in shown  # where the machine is slow
    assert newsroom.run("compare", "news").stderr == ""


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_work_of_over_a_second_shows_what_it_does_and_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((0.0, 0.5, 1.2, 1.25, 1.4))
    monkeypatch.setattr("factcheck.cli.progress.time.monotonic", lambda: next(clock))
    terminal = _Terminal()
    with shown_progress(terminal) as told:
        for done in (0, 400, 500, 600):
            told("reading articles", done, 1200)
    lines = terminal.getvalue().split("\r\x1b[K")
    assert lines == ["", "factcheck: reading articles 400 of 1,200", "factcheck: reading articles 600 of 1,200", ""]


def test_progress_is_for_terminals_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((0.0, *range(10, 20)))
    monkeypatch.setattr("factcheck.cli.progress.time.monotonic", lambda: next(clock))
    stream = io.StringIO()
    with shown_progress(stream) as told:
        told("reading articles", 1, 2)
    assert stream.getvalue() == ""


@pytest.mark.parametrize("room", [60, 80, 120])
def test_lines_fit_whatever_the_script(room: int, seeds_report: Report) -> None:
    """Measured by the cells that characters take: none for marks of direction, two for East Asian ones."""
    finding = next(
        f for f in seeds_report.findings if f.clashes and any("\u0600" <= c <= "\u06ff" for c in f.claims[0].sentence)
    )
    report = Report((finding,), seeds_report.articles, finding.claims)
    *told, _, _ = text.render(report, outcome(report.findings, "never"), room=room).splitlines()
    assert any(unicodedata.bidirectional(character) == "AL" for line in told for character in line)
    assert [line for line in told[1:] if wcswidth(line) > room] == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_it(shell: str) -> None:
    result = subprocess.run(
        [sys.executable, "-c", "from factcheck.cli import main; main(prog_name='factcheck')"],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "_FACTCHECK_COMPLETE": f"{shell}_source"},
    )  # fmt: skip
    assert "_FACTCHECK_COMPLETE" in result.stdout
    assert shell in (ROOT / "docs" / "gate.md").read_text(encoding="utf-8")
