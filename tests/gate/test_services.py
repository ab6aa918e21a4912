"""The hook for pre-commit and the action for GitHub: that they ask for what the command line has."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from factcheck.cli import main
from tests.conftest import ROOT
from tests.newsroom import Newsroom


def test_the_hook_compares_the_corpus_and_not_what_is_staged() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["id"], hook["language"], hook["pass_filenames"]) == ("factcheck", "python", False)
    program, *arguments = hook["entry"].split()
    assert program == "factcheck"
    assert CliRunner().invoke(main, [*arguments, "--help"]).exit_code == 0


@pytest.fixture(scope="module")
def action() -> Any:
    return yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def test_the_action_uses_every_input_and_its_scripts_are_there(action: Any) -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert [name for name in action["inputs"] if f"${{{{ inputs.{name} }}}}" not in text] == []
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert scripts == ['"$GITHUB_ACTION_PATH/action/install"', '"$GITHUB_ACTION_PATH/action/check"']
    assert all(os.access(ROOT / "action" / name, os.X_OK) for name in ("install", "check", "requirements"))


def test_no_input_is_pasted_into_a_script(action: Any) -> None:
    """What a pull request may name is handed on as a variable, so that none of it is run."""
    assert not any("${{" in step["run"] for step in action["runs"]["steps"] if "run" in step)


def test_its_install_leaves_out_what_runs_models_of_others() -> None:
    told = subprocess.run(
        [sys.executable, ROOT / "action" / "requirements"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    names = {re.split(r"[^\w.-]", line)[0] for line in told}
    assert {"numpy", "click", "tokenizers", "faiss-cpu"} <= names
    assert not names & {"sentence-transformers", "torch", "pytest"}


@pytest.mark.parametrize(
    ("since", "fail_on", "code"), [("", "", 1), ("HEAD", "", 0), ("", "never", 0), ("nowhere", "", 2)]
)
def test_its_check_annotates_summarises_and_writes_sarif(
    newsroom: Newsroom, since: str, fail_on: str, code: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    newsroom.put("news/two words.md", "The museum of Holm has 80 rooms.\n")
    newsroom.commit()
    runner = tmp_path_factory.mktemp("runner")
    (runner / "bin").mkdir()
    program = runner / "bin" / "factcheck"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    program.chmod(0o755)
    given = {
        "ENVIRONMENT": str(runner), "RUNNER_TEMP": str(runner), "GITHUB_STEP_SUMMARY": str(runner / "summary.md"),
        "PATHS": "news/two words.md\nnews\n", "SINCE": since, "FAIL_ON": fail_on, "SARIF_FILE": "out.sarif",
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    result = subprocess.run(
        [ROOT / "action" / "check"], cwd=newsroom.folder, env={**os.environ, **given}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert result.returncode == code, result.stderr
    assert Path(newsroom.folder, "out.sarif").exists() == (code < 2)
    assert ("::error file=news/wire.md" in result.stdout) == (code == 1)
    assert all(line.startswith("::") for line in result.stdout.splitlines())
    if code < 2:
        assert (runner / "summary.md").read_text(encoding="utf-8").startswith("# factcheck\n")
