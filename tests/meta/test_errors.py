"""Every error that a user can meet: what provokes it, and that it says where, what was found and what to do."""

import ast
import sys
from pathlib import Path

import pytest

from factcheck import errors
from factcheck.errors import UserError
from tests.conftest import ROOT
from tests.errors import Case, archives, commands, configs, ledgers, models, reading, repositories

CASES = (
    *reading.CASES, *ledgers.CASES, *models.CASES, *configs.CASES, *repositories.CASES, *commands.CASES,
    *archives.CASES,
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_says_where_and_what_and_what_to_do(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - the command line wraps it for click
        case.provoke(tmp_path, monkeypatch)
    where, found, advice = (part.replace("FOLDER", str(tmp_path)) for part in (case.where, case.found, case.advice))
    message = str(caught.value)
    assert message.startswith(f"{where}: {found}")
    assert f"; {advice}" in message
    assert "\n" not in message


def test_the_table_holds_every_user_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sites = _sites()
    met = set[tuple[str, int]]()
    plain = UserError.__init__

    def noted(self: UserError, where: str, found: str, advice: str) -> None:
        frame = sys._getframe(1)
        met.update(s for s, lines in sites.items() if s[0] == frame.f_code.co_filename and frame.f_lineno in lines)
        plain(self, where, found, advice)

    monkeypatch.setattr(UserError, "__init__", noted)
    for number, case in enumerate(CASES):
        folder = tmp_path / str(number)
        folder.mkdir()
        with monkeypatch.context() as patches, pytest.raises(Exception):  # noqa: B017, PT011
            case.provoke(folder, patches)
    assert sorted(sites.keys() - met) == []


def _sites() -> dict[tuple[str, int], range]:
    """Where the package makes a user error: file and line, and the lines that the call takes."""
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, UserError)}
    return {
        (str(path), node.lineno): range(node.lineno, (node.end_lineno or node.lineno) + 1)
        for path in (ROOT / "factcheck").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds
    }
