"""What an archive has said, what it holds, and what it gives to other tools."""

import json
from pathlib import Path

import pytest

from factcheck import Article, archiving
from factcheck.archive.search import Hit
from factcheck.archive.statistics import statistics
from factcheck.archive.store import Archive
from factcheck.errors import ArchiveError
from factcheck.report import export, hits
from factcheck.testing import WordEncoder
from tests.schema import claims_in
from tests.test_cli import run

ENCODER = WordEncoder(256)
ARTICLES = (
    Article(id="a", text="The union said 25,000 people marched.\nIt rained.", published="2024-05-01", source="Wire"),
    Article(id="b", text="The ministry said more than 9,000 people marched on Monday.", published="2024-05-02"),
    Article(id="c", text="Some 25,000 tonnes of wheat waited.\nThe port was shut."),
    Article(id="d", text="قالت النقابة إن 25 ألف شخص شاركوا في المسيرة.", language="ar"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    archiving.index(ARTICLES, tmp_path, ENCODER)
    return tmp_path


def found(folder: Path, query: str, count: int = 10) -> tuple[Hit, ...]:
    with Archive(folder) as archive:
        return archiving.search(archive, query, ENCODER, count)


def test_the_nearest_comes_first(folder: Path) -> None:
    assert [hit.sentence.text for hit in found(folder, "the port was shut", 1)] == ["The port was shut."]


def test_a_figure_brings_sentences_forward_in_any_language(folder: Path) -> None:
    first, second, *others = found(folder, "25,000 people marched")
    assert (first.article.id, first.met) == ("a", True)
    assert {hit.article.id for hit in (first, second, *others) if hit.met} == {"a", "b", "d"}  # b: more than 9,000
    assert len(others) == 4
    assert first.claims[0].words == "25,000"


def test_each_is_shown_with_where_it_stands(folder: Path) -> None:
    (hit,) = found(folder, "it rained", 1)
    assert hits.text([hit]).startswith("a:2 · 2024-05-01 · Wire · ")
    assert hits.text([]) == "nothing like it\n"
    lines = [json.loads(line) for line in hits.jsonl(found(folder, "25,000 people")).splitlines()]
    assert len(lines) == 6
    assert claims_in("\n".join(json.dumps(claim) for line in lines for claim in line["claims"]))


def test_another_model_cannot_search(folder: Path) -> None:
    with Archive(folder) as archive, pytest.raises(ArchiveError, match="made by another model"):
        archiving.search(archive, "rain", WordEncoder(8), 1)


def test_a_draft_finds_what_it_may_be_held_against(folder: Path) -> None:
    draft = Article(id="draft", text="The union said 20,000 people marched.")
    with Archive(folder) as archive:
        around = archiving.surroundings(archive, [draft], ENCODER)
    assert {"a", "b"} <= {article.id for article in around}


def test_an_empty_archive_says_nothing(tmp_path: Path) -> None:
    archiving.index((), tmp_path, ENCODER)
    assert found(tmp_path, "rain") == ()


def test_it_is_counted(folder: Path) -> None:
    with Archive(folder) as archive:
        counted = statistics(archive)
    assert (counted.articles, counted.sentences, counted.vectors) == (4, 6, 6 * 257)
    assert dict(counted.figures)["count"] == 3
    assert dict(counted.figures)["measure"] == 1
    assert counted.size >= counted.vectors
    assert counted.model == "words"


def test_every_claim_is_a_row(folder: Path, tmp_path: Path) -> None:
    with Archive(folder) as archive:
        rows = [row for text in archive.rows.everything() for row in export.rows(text.article, text.claims)]
    assert export.write_jsonl(rows, tmp_path / "x.jsonl") == len(rows) >= 4
    read = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()]
    assert read == rows
    assert [(row["article"], row["value"]) for row in rows if row["number"] == "count"] == [
        ("a", 25_000),
        ("b", 9_000),
        ("d", 25_000),
    ]


def test_rows_go_into_a_parquet_file(folder: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    with Archive(folder) as archive:
        rows = [row for text in archive.rows.everything() for row in export.rows(text.article, text.claims)]
    assert export.write_parquet(rows, tmp_path / "x.parquet") == len(rows)
    assert parquet.read_table(tmp_path / "x.parquet").to_pylist() == rows


def test_the_commands(tmp_path: Path) -> None:
    corpus = tmp_path / "news"
    corpus.mkdir()
    (corpus / "a.md").write_text("Some 300 people fled the town on Monday.\n", encoding="utf-8")
    (corpus / "b.md").write_text("Some 900 people fled the town on Monday.\n", encoding="utf-8")
    fresh = run("compare", "news", cwd=tmp_path)
    assert run("search", "people who fled", "news", cwd=tmp_path).returncode == 2
    assert run("index", "news", cwd=tmp_path).stdout == b"archive: 2 added\n"
    assert (corpus / ".factcheck").is_dir()
    again = run("compare", "news", cwd=tmp_path)
    assert (again.stdout, again.returncode, again.stderr) == (fresh.stdout, fresh.returncode, b"")
    assert run("search", "300 people who fled", cwd=corpus).stdout.decode().startswith("news/a.md:1 · ")
    assert run("stats", "news", cwd=tmp_path).stdout.decode().startswith("articles  2\nsentences 2\n")
    assert run("export", "news", "-o", "x.jsonl", cwd=tmp_path).returncode == 0
    assert len((tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()) >= 2
    assert run("export", "news", "-o", "no/x.jsonl", cwd=tmp_path).returncode == 2
    (corpus / ".factcheck" / "archive-0.sqlite").write_bytes(b"rubbish")
    broken = run("compare", "news", cwd=tmp_path)
    assert broken.returncode == 2
    assert b"run factcheck index --rebuild" in broken.stderr
    assert run("index", "news", "--rebuild", cwd=tmp_path).returncode == 0
