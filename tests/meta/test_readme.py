"""What the README shows is what the tool prints."""

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def _run(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command.split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_report_is_as_it_prints() -> None:
    shown = re.search(r"^    \$ (factcheck compare [^;\n]+)\n\n(# factcheck\n.+?)\n\nEach finding", README, re.M | re.S)
    assert shown is not None
    assert _run(shown[1]).stdout.strip() == shown[2]


EXAMPLES = re.findall(r"^    \$ (factcheck .+?) -o \S+; echo \$\?\n    (\d)", README, re.M)


@pytest.mark.parametrize(("command", "code"), EXAMPLES)
def test_the_exit_codes_are_as_said(command: str, code: str) -> None:
    assert _run(command).returncode == int(code)


def test_the_first_lines_set_everything_up() -> None:
    assert [line.split()[:2] for line in README.splitlines()[2:4]] == [["make", "compare"], ["make", "test"]]
