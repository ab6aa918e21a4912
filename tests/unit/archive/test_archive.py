"""The archive: what it keeps, what it notices, and what it says of what is wrong with it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck import Article, archiving
from factcheck.archive.manifest import FORM
from factcheck.archive.places import find
from factcheck.archive.store import Archive
from factcheck.archive.writing import Plan, writing
from factcheck.cli import main
from factcheck.errors import ArchiveError
from factcheck.testing import WordEncoder
from tests.conftest import ROOT

ENCODER = WordEncoder(32)
ONE = Article(id="one", text="The union said 25,000 people took part in the march.", published="2024-05-01")
TWO = Article(id="two", text="The ministry said 10,000 people took part.\nThe march ended at noon.", source="Wire")


def index(folder: Path, *articles: Article, encoder: WordEncoder = ENCODER, rebuild: bool = False) -> Plan:
    return archiving.index(articles, folder / ".factcheck", encoder, rebuild=rebuild)


def ids(folder: Path) -> list[str]:
    with Archive(folder / ".factcheck") as archive:
        return [text.article.id for text in archive.rows.everything()]


def database(folder: Path) -> Path:
    (found,) = (folder / ".factcheck").glob("*.sqlite")
    return found


def counts(plan: Plan) -> tuple[int, ...]:
    return plan.added, plan.changed, plan.renamed, plan.removed, plan.same


def test_it_holds_what_it_was_given(tmp_path: Path) -> None:
    index(tmp_path, TWO, ONE)
    with Archive(tmp_path / ".factcheck") as archive:
        one, two = archive.rows.everything()
        assert (one.article, two.article) == (ONE, TWO)
        assert [str(c.quantity.value) for c in one.claims if c.quantity] == ["25000"]
        assert [span.text for span in two.sentences] == TWO.text.split("\n")
        assert two.codes is not None
        assert two.codes.shape == (2, 33)
        assert archive.rows.stored(Article(id="three", text="Unknown.")) is None


EDITS: list[tuple[Sequence[Article], tuple[int, ...]]] = [
    ((ONE, TWO), (0, 0, 0, 0, 2)),
    ((ONE,), (0, 0, 0, 1, 1)),
    ((ONE, TWO, Article(id="three", text="Rain.")), (1, 0, 0, 0, 2)),
    ((ONE, Article(id="two", text=TWO.text + " It rained.", source="Wire")), (0, 1, 0, 0, 1)),
    ((ONE, Article(id="moved/two", text=TWO.text, source="Wire")), (0, 0, 1, 0, 1)),
    ((ONE, TWO, Article(id="copy", text=TWO.text, source="Wire")), (1, 0, 0, 0, 2)),
    ((Article(id="one", text=TWO.text, source="Wire"), Article(id="two", text=ONE.text)), (0, 2, 0, 0, 0)),
    ((), (0, 0, 0, 2, 0)),
]


@pytest.mark.parametrize(("after", "expected"), EDITS)
def test_it_tells_what_changed(tmp_path: Path, after: Sequence[Article], expected: tuple[int, ...]) -> None:
    index(tmp_path, ONE, TWO)
    assert counts(index(tmp_path, *after)) == expected
    assert ids(tmp_path) == sorted(article.id for article in after)


def test_what_is_known_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index(tmp_path, ONE, TWO)
    monkeypatch.setattr(archiving, "read_texts", lambda articles: pytest.fail(str(articles)))
    assert counts(index(tmp_path, Article(id="new", text=ONE.text, published="2024-05-01"), TWO)) == (0, 0, 1, 0, 1)


def test_another_model_is_noticed(tmp_path: Path) -> None:
    index(tmp_path, ONE)
    with archiving.recollection(tmp_path / ".factcheck", WordEncoder(16)) as known:
        assert isinstance(known, str)
        assert "the model" in known
    again = index(tmp_path, ONE, encoder=WordEncoder(16))
    assert (again.redone, again.added) == ("the model", 1)
    with archiving.recollection(tmp_path / ".factcheck", WordEncoder(16)) as known:
        assert not isinstance(known, str)
    assert len(list((tmp_path / ".factcheck").glob("*.sqlite*"))) == 1


def test_other_rules_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index(tmp_path, ONE)
    rule = tmp_path / "rule.py"
    rule.write_text("GRACE = 3\n")
    monkeypatch.setattr(archiving, "_RULES", (rule,))
    assert index(tmp_path, ONE).redone == "the rules of reading"
    rule.write_text("GRACE = 4\n")
    assert index(tmp_path, ONE).redone == "the rules of reading"
    assert index(tmp_path, ONE).redone == ""


def test_compare_says_that_other_rules_leave_it_unused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one.md").write_text(ONE.text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["index", "."]).exit_code == 0
    before = CliRunner().invoke(main, ["compare", "."])
    assert before.stderr == ""
    monkeypatch.setattr(archiving, "_RULES", (tmp_path / "one.md",))
    after = CliRunner().invoke(main, ["compare", "."])
    assert "made by another state of the rules of reading; all is read anew until factcheck index" in after.stderr
    assert after.stdout == before.stdout


def test_a_writer_keeps_others_out_and_no_reader(tmp_path: Path) -> None:
    index(tmp_path, ONE)
    with writing(tmp_path / ".factcheck", archiving.makers(ENCODER)) as writer:
        writer.take_out(writer.plan(()).stale)
        with pytest.raises(ArchiveError, match="another run is writing"):
            index(tmp_path, TWO)
        assert ids(tmp_path) == ["one"]
    assert ids(tmp_path) == []


@pytest.mark.parametrize("rebuild", [False, True])
def test_an_exception_leaves_it_as_it_was(tmp_path: Path, rebuild: bool) -> None:
    index(tmp_path, ONE)
    with pytest.raises(ZeroDivisionError), writing(tmp_path / ".factcheck", archiving.makers(ENCODER), rebuild=rebuild):
        raise ZeroDivisionError
    assert ids(tmp_path) == ["one"]
    index(tmp_path, ONE, TWO)
    assert ids(tmp_path) == ["one", "two"]


def test_a_reader_sees_what_was_there_when_it_came(tmp_path: Path) -> None:
    index(tmp_path, ONE)
    with Archive(tmp_path / ".factcheck") as archive:
        index(tmp_path, TWO)
        index(tmp_path, TWO, rebuild=True)
        assert [text.article.id for text in archive.rows.everything()] == ["one"]
    assert ids(tmp_path) == ["two"]


def _garbage(path: Path) -> None:
    path.write_bytes(b"no database at all" * 500)


def _foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE articles (id)")
    connection.close()


def _rotten(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE articles SET reading = zeroblob(100)")
    connection.commit()
    connection.close()


def _torn(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize("damage", [_garbage, _foreign, _rotten, _torn, Path.unlink])
def test_a_damaged_database_is_named_and_mended(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    index(tmp_path, ONE, TWO)
    damage(database(tmp_path))
    with pytest.raises(ArchiveError, match=r"archive-0\.sqlite: .*index --rebuild"):
        ids(tmp_path)
    index(tmp_path, ONE, TWO, rebuild=True)
    assert ids(tmp_path) == ["one", "two"]


@pytest.mark.parametrize("manifest", ["", "[]", "{}", '{"form": 0, "makers": {}, "database": "x"}'])
def test_a_damaged_manifest_is_named_and_mended(tmp_path: Path, manifest: str) -> None:
    index(tmp_path, ONE)
    (tmp_path / ".factcheck" / "manifest.json").write_text(manifest)
    for attempt in (lambda: ids(tmp_path), lambda: index(tmp_path, ONE)):
        with pytest.raises(ArchiveError, match=r"manifest\.json: .*index --rebuild"):
            attempt()
    index(tmp_path, ONE, rebuild=True)
    assert ids(tmp_path) == ["one"]


def test_an_archive_of_a_later_form_says_so(tmp_path: Path) -> None:
    index(tmp_path, ONE)
    manifest = tmp_path / ".factcheck" / "manifest.json"
    manifest.write_text(manifest.read_text().replace(f'"form": {FORM}', f'"form": {FORM + 1}'))
    with pytest.raises(ArchiveError, match=f"form {FORM + 1}, where this factcheck reads {FORM}"):
        ids(tmp_path)


def test_a_file_in_its_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".factcheck").write_text("mine")
    for rebuild in (False, True):
        with pytest.raises(ArchiveError, match="a file where the archive should be"):
            index(tmp_path, ONE, rebuild=rebuild)
    assert (tmp_path / ".factcheck").read_text() == "mine"


def test_a_folder_that_is_there_keeps_what_it_holds(tmp_path: Path) -> None:
    folder = tmp_path / ".factcheck"
    folder.mkdir()
    (folder / ".gitignore").write_text("mine")
    index(tmp_path, ONE)
    index(tmp_path, ONE, TWO, rebuild=True)
    assert (folder / ".gitignore").read_text() == "mine"
    index(tmp_path / "new", ONE)
    assert (tmp_path / "new" / ".factcheck" / ".gitignore").read_text() == "*\n"


def test_no_archive_where_one_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive"):
        Archive(tmp_path)


def test_it_is_found_from_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "news" / "may").mkdir(parents=True)
    (tmp_path / "news" / "may" / "a.md").write_text("Rain.")
    assert find([str(tmp_path / "news")]) is None
    index(tmp_path / "news", ONE)
    for path in ("news", "news/may", "news/may/a.md"):
        assert find([str(tmp_path / path)]) == (tmp_path / "news" / ".factcheck").resolve()
    assert find([str(tmp_path)]) is None


FULL = """
import resource, sys
from pathlib import Path
from factcheck import Article, archiving
from factcheck.errors import ArchiveError
from factcheck.testing import WordEncoder
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
articles = [Article(id=str(n), text=f"The port said {n} ships waited.\\n" * 9) for n in range(150)]
try:
    archiving.index(articles, Path(sys.argv[1]), WordEncoder(32), rebuild=sys.argv[2] == "rebuild")
except ArchiveError as error:
    print(error)
"""


@pytest.mark.parametrize("how", ["change", "rebuild"])
def test_a_disk_that_is_full_leaves_it_as_it_was(tmp_path: Path, how: str) -> None:
    index(tmp_path, ONE)
    run = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / ".factcheck"), how],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "disk" in run.stdout
    assert ids(tmp_path) == ["one"]


OTHER = """
import os, sys
from pathlib import Path
from factcheck import Article, archiving
from factcheck.archive.store import Archive
from factcheck.errors import ArchiveError
from factcheck.testing import WordEncoder
folder, encoder = Path(sys.argv[1]), WordEncoder(32)
archiving.index([], Path(sys.argv[2]), encoder)  # whatever is imported late
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    archiving.index([Article(id="two", text="Rain.")], folder, encoder)
except ArchiveError as error:
    print(error)
with Archive(folder) as archive:
    print([text.article.id for text in archive.rows.everything()])
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs the permissions of Unix")
def test_a_folder_that_cannot_be_written_is_said_and_read() -> None:
    with tempfile.TemporaryDirectory() as temporary:  # that of pytest is closed to others
        folder = Path(temporary) / ".factcheck"
        index(Path(temporary), ONE)
        for path in (*folder.iterdir(), folder, folder.parent):
            path.chmod(0o555)
        run = subprocess.run(
            [sys.executable, "-c", OTHER, str(folder), str(Path(temporary + "-other"))],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
        shutil.rmtree(temporary + "-other")
        for path in (folder.parent, folder):
            path.chmod(0o755)
    said, held = run.stdout.splitlines()
    assert "cannot be" in said
    assert held == "['one']"
