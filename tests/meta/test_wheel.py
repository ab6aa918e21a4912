"""The wheel, as somebody who knows nothing of this folder gets it: complete, and running in an environment of its own.

The environment has no index to install from. What the package depends on is linked from the current environment.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import ROOT
from tests.test_cli import CHECKED, ran

SOURCES = ("factcheck", "setup.cfg", "pyproject.toml", "README.md", "LICENSE")


def _run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(command, cwd=cwd, env={**clean, **environment}, capture_output=True, check=False)


def _pip(*arguments: str | Path, cwd: Path) -> None:
    result = _run(sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments, cwd=cwd)
    assert result.returncode == 0, result.stderr.decode()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    _pip("wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", out, ".", cwd=source)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it; gives the folder of its commands."""
    folder = tmp_path_factory.mktemp("environment")
    assert _run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder).returncode == 0
    _pip("--python", folder / "bin" / "python", "install", "--no-index", "--no-deps", wheel, cwd=folder)
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "linked.pth").write_text("\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}))
    return folder / "bin"


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    package = ROOT / "factcheck"
    ours = {str(p.relative_to(ROOT)) for p in package.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    with ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
        licences = [name for name in archive.namelist() if name.endswith("/LICENSE")]
    assert packed == ours
    assert len(licences) == 1


def test_what_it_asks_for_is_there(environment: Path) -> None:
    _pip("--python", environment / "python", "check", cwd=environment)


_OPTIONAL = frozenset({"pyarrow"})
"""What an extra asks for; who imports it says so where it is missing."""


def test_what_it_imports_is_asked_for(wheel: Path) -> None:
    imported = {
        name.partition(".")[0]
        for path in (ROOT / "factcheck").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in _imports(node)
    } - {"factcheck", *sys.stdlib_module_names, *_OPTIONAL}
    with ZipFile(wheel) as archive:
        (metadata,) = (archive.read(name).decode() for name in archive.namelist() if name.endswith("/METADATA"))
    asked = {_plain(name) for name in re.findall(r"^Requires-Dist: ([\w.-]+)[^;\n]*$", metadata, re.MULTILINE)}
    owners = packages_distributions()
    unknown = {name for name in imported if not {_plain(owner) for owner in owners[name]} & asked}
    assert unknown == set()


def _imports(node: ast.AST) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module] if node.module else []
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def test_it_runs_on_a_copy_of_the_sample_corpus(environment: Path, tmp_path: Path) -> None:
    for folder in ("seeds", "claims"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    installed = _run(environment / "factcheck", *CHECKED, cwd=tmp_path)
    here = ran(*CHECKED)
    assert (installed.stderr, here.stderr) == (b"", b"")
    assert installed.returncode == here.returncode == 1
    assert installed.stdout == here.stdout


def test_the_installed_package_is_the_one_that_runs(environment: Path, tmp_path: Path) -> None:
    result = _run(environment / "python", "-c", "import factcheck; print(factcheck.__file__)", cwd=tmp_path)
    assert Path(result.stdout.decode().strip()).is_relative_to(environment.parent)
