"""The architecture, as contracts and as what a run imports."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import factcheck
from tests.conftest import ROOT

PACKAGE = ROOT / "factcheck"
ROOMS = sorted(path for path in (PACKAGE / "lang").rglob("*.py") if path.parent != PACKAGE / "lang")
HEAVY = ("torch", "sentence_transformers", "transformers")
SELDOM = (
    "numpy.ma", "multiprocessing", "sqlite3", "tomllib", "configparser", "wcwidth",
    "factcheck.archiving", "factcheck.check.changes", "factcheck.check.references", "factcheck.judge.passages",
    "factcheck.read.page",
)  # fmt: skip
"""What a run over a few articles, without an archive, a ledger or a configuration, has no use for."""
TEXTS = {"en": "Some {} people fled the town on Monday.", "ar": "فرّ {} شخصا من البلدة يوم الاثنين."}


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def test_import_contracts_hold() -> None:
    result = _run("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_language_room_holds_tables_only(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    logic = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.For, ast.While, ast.If, ast.Try)
    assert [node.lineno for node in ast.walk(tree) if isinstance(node, logic)] == []


@pytest.mark.parametrize(
    "code",
    [
        "import factcheck; [getattr(factcheck, name) for name in factcheck.__all__]",
        "from factcheck.cli import main; main(['compare', 'seeds', '--fail-on', 'never'], standalone_mode=False)",
    ],
)
def test_the_bundled_path_stays_light(code: str) -> None:
    wrapped = f"import sys\ntry:\n    {code}\nexcept SystemExit: pass\nprint(*sorted(set({HEAVY}) & set(sys.modules)))"
    result = _run("-c", wrapped)
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines()[-1] == ""


@pytest.mark.parametrize(("language", "other"), [("en", "ar"), ("ar", "en")])
def test_a_run_over_articles_of_one_language_loads_what_it_needs(language: str, other: str, tmp_path: Path) -> None:
    for count in (300, 400):
        (tmp_path / f"{count}.md").write_text(TEXTS[language].format(count) + "\n", encoding="utf-8")
    code = (
        "import sys; from factcheck.cli import main; "
        "main(['compare', '.', '--output', 'report.md', '--fail-on', 'never'], standalone_mode=False)"
    )
    seldom = {*SELDOM, f"factcheck.lang.{other}"}
    wrapped = f"try:\n    {code}\nexcept SystemExit: print(*sorted({seldom} & set(sys.modules)))"
    result = subprocess.run(
        [sys.executable, "-c", wrapped],
        cwd=tmp_path, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert result.stdout == "\n"


@pytest.mark.parametrize("name", factcheck.__all__)
def test_public_names_are_there_and_explained(name: str) -> None:
    assert getattr(factcheck, name).__doc__


def test_files_are_small() -> None:
    long = {str(p.relative_to(ROOT)): n for p in PACKAGE.rglob("*.py") if (n := len(p.read_text().splitlines())) > 300}
    assert long.keys() <= {"factcheck/lang/ar/common.py", "factcheck/lang/concepts.py"}


def test_functions_fit_on_a_screen() -> None:
    long = {
        f"{path.relative_to(ROOT)}: {node.name}": lines
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (lines := (node.end_lineno or 0) - node.lineno + 1) > 45
    }
    assert long == {}
