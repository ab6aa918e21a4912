"""Every error that a user can meet: what provokes it, and that it says where, what was found and what to do."""

import ast
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from factcheck import errors, pipeline
from factcheck.cli import main
from factcheck.embed import BUNDLED, load_encoder
from factcheck.embed.static import StaticEncoder
from factcheck.errors import UserError
from factcheck.ledger import load_ledger
from tests.conftest import ROOT

Provoke = Callable[[Path, pytest.MonkeyPatch], object]
REVIEW = """[[review]]
a = { article = "a.md", quote = "8,000" }
b = { article = "b.md", quote = "10,000" }
relation = "revised"
accepted = true
reason = "…"
reviewer = "…"
date = 2024-10-28
"""
REFERENCE = '[[reference]]\ntopic = "t"\nwhat = "w"\nvalue = "38"\nunit = ""\nsource = "s"\nas_of = 2024-12-25\n'


@dataclass(frozen=True)
class Case:
    """One way to go wrong; FOLDER stands for the folder that it is tried in."""

    name: str
    provoke: Provoke
    where: str
    found: str
    advice: str


def _read(name: str, content: bytes | str | None = None) -> Provoke:
    """Read a file with this content; without any, a path that is not there."""

    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        if content is not None:
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        raise pipeline.read([str(folder / name)]).errors[0]

    return provoke


def _read_empty_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "sub").mkdir()
    raise pipeline.read([str(folder / "sub")]).errors[0]


def _read_forbidden(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    _read("a.txt", "8,000 soldiers.")(folder, monkeypatch)


def _ledger(text: str) -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / "story.toml").write_text(text, encoding="utf-8")
        load_ledger([folder / "story.toml"])

    return provoke


def _no_ledger(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_ledger([folder / "none.toml"])


def _model(name: str) -> Provoke:
    return lambda folder, monkeypatch: load_encoder(name.replace("FOLDER", str(folder)))


def _not_static(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    StaticEncoder(folder)


def _damaged(part: str) -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for file in (path for path in BUNDLED.rglob("*") if path.is_file()):
            target = folder / file.relative_to(BUNDLED)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(b"damaged" if file.name == part else file.read_bytes())
        StaticEncoder(folder)

    return provoke


def _does_not_load(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "modules.json").write_text("not json", encoding="utf-8")
    load_encoder(str(folder))


def _hub(answer: Callable[[], Exception], offline: bool = False) -> Provoke:
    """Name a model that is not here; the hub answers so, or is out of reach."""

    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from huggingface_hub import HfApi, constants

        def ask(*_: object, **__: object) -> None:
            raise answer()

        monkeypatch.setattr(constants, "is_offline_mode", lambda: offline)
        monkeypatch.setattr(HfApi, "model_info", ask)
        load_encoder("nobody/none")

    return provoke


def _said_by_hub(name: str) -> Callable[[], Exception]:
    def answer() -> Exception:
        from huggingface_hub import errors as hub

        kind: type[Exception] = getattr(hub, name)
        return kind.__new__(kind)  # what it is made from differs from release to release

    return answer


def _cannot_write(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.md").write_text("8,000 soldiers came.", encoding="utf-8")
    main(["claims", str(folder), "-o", str(folder / "none" / "x")], standalone_mode=False)


HUB_ADVICE = "name a folder with a sentence-transformers model, or leave --model out for the bundled one"
DATE_ADVICE = "write it as 2024-10-28 or 2024-10-28T09:30:00+03:00"
KEYS_ADVICE = "write lines such as `date: 2024-10-28`"
CASES = (
    Case("missing path", _read("a.md"), "FOLDER/a.md", "no such file or folder", "check the spelling and the folder"),
    Case("empty folder", _read_empty_folder, "FOLDER/sub", "a folder without an article", "put .md, .markdown, .txt"),
    Case("unknown kind", _read("a.docx", "x"), "FOLDER/a.docx", "a kind of file that is not read", "name one that"),
    Case("no permission", _read_forbidden, "FOLDER/a.txt", "cannot be read (Permission denied)", "check its perm"),
    Case("empty file", _read("a.txt", " \n"), "FOLDER/a.txt", "an empty file", "fill it or leave it out"),
    Case("no article", _read("a.txt", "Keywords"), "FOLDER/a.txt", "no article in it", "a page needs a sentence"),
    Case("no text", _read("a.txt", b"\x00\xff\xfe\x01" * 40), "FOLDER/a.txt", "not a text file", "save it as UTF-8"),
    Case(
        "front matter no YAML", _read("a.md", "---\ntitle: x\ndate: [\n---\nText.\n"),
        "FOLDER/a.md:4", "the front matter is no YAML", KEYS_ADVICE,
    ),
    Case(
        "front matter no keys", _read("a.md", "---\n- date\n---\nText.\n"),
        "FOLDER/a.md", "the front matter is no list of keys", KEYS_ADVICE,
    ),
    Case(
        "date no date", _read("a.md", "---\ndate: soon\n---\nText.\n"),
        "FOLDER/a.md", "front matter: 'soon' is no date", DATE_ADVICE,
    ),
    Case(
        "date a number", _read("a.md", "---\ndate: 2024\n---\nText.\n"),
        "FOLDER/a.md", "front matter: the date is 2024", DATE_ADVICE,
    ),
    Case("ledger missing", _no_ledger, "FOLDER/none.toml", "cannot be read (No such file", "check its permissions"),
    Case("ledger no TOML", _ledger("[[review\n"), "FOLDER/story.toml", "no TOML (", "mend that line"),
    Case("ledger other table", _ledger("[a]\n"), "FOLDER/story.toml", "a table 'a'", "a ledger holds [[review]]"),
    Case(
        "ledger no list", _ledger("review = 3\n"),
        "FOLDER/story.toml", "review is no list of tables", "write [[review]] above each entry",
    ),
    Case(
        "review relation", _ledger(REVIEW + REVIEW.replace("revised", "wrong")),
        "FOLDER/story.toml: review 2", "relation 'wrong'", "use one of conflict, disputed, revised",
    ),
    Case(
        "review unknown key", _ledger(REVIEW + "expire = 2030-01-01\n"),
        "FOLDER/story.toml: review 1", "an unknown key 'expire'", "the keys are a, accepted, b, date, expires",
    ),
    Case(
        "review without a quote", _ledger(REVIEW.replace(', quote = "8,000"', "")),
        "FOLDER/story.toml: review 1: a", "no value for 'quote'", "give it a str",
    ),
    Case(
        "review date", _ledger(REVIEW.replace("2024-10-28", '"monday"')),
        "FOLDER/story.toml: review 1", "'monday' for 'date'", "give it a date",
    ),
    Case(
        "reference value", _ledger(REFERENCE.replace("38", "about 38")),
        "FOLDER/story.toml: reference 1", "value 'about 38'", "write a plain number in quotes",
    ),
    Case("model folder missing", _model("./no-such"), "./no-such", "no such folder", "name a sentence-transformers"),
    Case("model folder empty", _model("FOLDER"), "FOLDER", "a folder without a model", "name a folder that"),
    Case("model name impossible", _model("a/b/c"), "a/b/c", "neither a folder nor a model's name", "name a folder, or"),
    Case("model not static", _not_static, "FOLDER", "no StaticEmbedding model", "name a folder that sentence-tr"),
    Case("model does not load", _does_not_load, "FOLDER", "does not load as a sentence-transformers", "name another"),
    Case(
        "model tokenizer", _damaged("tokenizer.json"),
        "FOLDER/tokenizer.json", "no tokenizer (", "restore the file or name another model",
    ),
    Case(
        "model weights", _damaged("model.safetensors"),
        "FOLDER/model.safetensors", "no token vectors (", "restore the file or name another model",
    ),
    Case("hub forbidden", _hub(OSError, offline=True), "nobody/none", "not on this computer, and HF_HUB", HUB_ADVICE),
    Case(
        "hub out of reach", _hub(lambda: OSError("no route")),
        "nobody/none", "not on this computer, and the hub cannot be reached (no route)", HUB_ADVICE,
    ),
    Case(
        "hub has none", _hub(_said_by_hub("RepositoryNotFoundError")),
        "nobody/none", "neither a folder here nor a model on the hub", HUB_ADVICE,
    ),
    Case(
        "hub wants a login", _hub(_said_by_hub("GatedRepoError")),
        "nobody/none", "the hub asks for a login (HF_TOKEN)", HUB_ADVICE,
    ),
    Case("cannot write", _cannot_write, "FOLDER/none/x", "cannot be written (No such", "name another file with -o"),
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
