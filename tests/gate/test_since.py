"""--since: the whole corpus is compared, and only what has a side in new text is reported."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from factcheck import Report, pipeline
from factcheck.protocols import Encoder
from tests.conftest import ROOT
from tests.newsroom import AUTHOR, COURIER, WIRE, Newsroom


@pytest.fixture
def repository(newsroom: Newsroom) -> Newsroom:
    """The corpus with one of the two reports of the flood, committed and clean."""
    newsroom.put(".gitignore", ".factcheck/\n")
    (newsroom.folder / "news/wire.md").unlink()
    newsroom.commit("first")
    return newsroom


def test_what_nobody_touched_is_not_reported(repository: Newsroom) -> None:
    assert repository.clashes("news", "--since", "HEAD") == []
    repository.write("news/wire.md")
    repository.commit("second")
    assert len(repository.clashes("news")) == 1
    assert repository.clashes("news", "--since", "HEAD") == []


@pytest.mark.parametrize("committed", [False, True])
def test_a_new_article_is_held_against_the_whole_corpus(repository: Newsroom, committed: bool) -> None:
    repository.write("news/wire.md")
    if committed:
        repository.commit("second")
    (finding,) = repository.clashes("news", "--since", "HEAD~1" if committed else "HEAD")
    assert (finding["relation"], finding["fails"]) == ("conflict", True)
    assert {claim["path"] for claim in finding["claims"]} == {"news/courier.md", "news/wire.md"}


def test_only_the_changed_sentence_counts(repository: Newsroom) -> None:
    repository.write("news/wire.md")
    repository.commit("second")
    repository.change("news/wire.md", "The mayor of Tarsa", "On Wednesday the mayor of Tarsa")
    assert repository.clashes("news", "--since", "HEAD") == []
    repository.change("news/wire.md", "52 people", "53 people")
    assert len(repository.clashes("news", "--since", "HEAD")) == 1


def test_the_finding_is_pointed_out_in_the_new_text_and_has_the_id_of_a_whole_run(repository: Newsroom) -> None:
    """Whichever of the two is the later one."""
    repository.put("news/wire.md", WIRE.replace("2024-05-14", "2024-05-15"))
    (whole,) = repository.clashes("news")
    (part,) = repository.clashes("news", "--since", "HEAD")
    assert part["id"] == whole["id"]
    assert "file=news/wire.md,line=6" in repository.run("compare", "news", "--since", "HEAD", "--github").stdout


@pytest.mark.parametrize(
    "change",
    [
        lambda room: (room.folder / "news/courier.md").rename(room.folder / "news/flood.md"),
        lambda room: room.put("news/courier.md", COURIER.replace(". Rescuers", ".\n\nRescuers")),
        lambda room: room.put("news/courier.md", COURIER.replace("\n", "\r\n")),
        lambda room: room.put("news/courier.md", COURIER.replace("38 people", "**38** people")),
        lambda room: (room.folder / "news").rename(room.folder / "archive"),
    ],
    ids=["another name", "another paragraph", "line ends", "markup", "another folder"],
)
def test_what_says_the_same_is_no_change(repository: Newsroom, change: object) -> None:
    repository.write("news/wire.md")
    repository.commit("second")
    assert callable(change)
    change(repository)
    assert len(repository.clashes(".")) == 1
    assert repository.clashes(".", "--since", "HEAD") == []


def test_a_renamed_article_with_another_figure_is_new_in_that_figure_alone(repository: Newsroom) -> None:
    repository.write("news/wire.md")
    repository.commit("second")
    (repository.folder / "news/courier.md").rename(repository.folder / "news/flood.md")
    repository.change("news/flood.md", "38 people", "36 people")
    found = repository.report("news", "--since", "HEAD")["findings"]
    assert [finding["relation"] for finding in found] == ["conflict"]


def test_another_date_or_outlet_makes_all_of_an_article_new(repository: Newsroom) -> None:
    repository.write("news/wire.md")
    repository.commit("second")
    repository.change("news/wire.md", "source: Harbour Wire", "source: Shoreline Wire")
    assert len(repository.clashes("news", "--since", "HEAD")) == 1


def test_what_counts_is_where_the_branch_began(repository: Newsroom) -> None:
    """What main has got in the meantime is not held against the branch."""
    repository.git("switch", "--quiet", "--create", "draft")
    repository.put("news/note.md", "The museum of Holm has 80 rooms.\n")
    repository.commit("on the branch")
    repository.git("switch", "--quiet", "main")
    repository.write("news/wire.md")
    repository.commit("on main")
    repository.git("switch", "--quiet", "draft")
    assert repository.report("news", "--since", "main")["findings"] == []


def test_names_may_have_spaces_and_letters_of_any_script(repository: Newsroom) -> None:
    repository.put("news/نشرة المساء.md", WIRE)
    repository.commit("second")
    assert repository.clashes("news", "--since", "HEAD") == []
    assert len(repository.clashes("news", "--since", "HEAD~1")) == 1


def test_the_current_folder_may_lie_below_the_root(repository: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.write("news/wire.md")
    monkeypatch.chdir(repository.folder / "news")
    (finding,) = repository.clashes(".", "--since", "HEAD")
    assert {claim["path"] for claim in finding["claims"]} == {"courier.md", "wire.md"}


def test_the_work_tree_is_left_alone(repository: Newsroom) -> None:
    """Blobs are read from the objects: nothing is checked out, nothing is stashed, no lock is taken."""
    repository.write("news/wire.md")
    repository.change("news/bridge.md", "4 million", "5 million")
    repository.git("add", "news/bridge.md")
    (repository.folder / "news/bridge.md").write_text("Unsaved work on 3 bridges.\n")
    lock = repository.folder / ".git" / "index.lock"
    lock.touch()
    before = {path: path.read_bytes() for path in sorted(repository.folder.rglob("*")) if path.is_file()}
    assert len(repository.clashes("news", "--since", "HEAD")) == 1
    after = {path: path.read_bytes() for path in sorted(repository.folder.rglob("*")) if path.is_file()}
    assert {path: text for path, text in after.items() if ".factcheck" not in path.parts} == before


def test_a_hook_may_run_it(repository: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git tells its hooks where the repository is, relative to another folder."""
    repository.write("news/wire.md")
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    monkeypatch.chdir(repository.folder / "news")
    assert len(repository.clashes(".", "--since", "HEAD")) == 1


def test_the_ref_is_read_without_a_work_tree_of_it(repository: Newsroom) -> None:
    """A sparse checkout has no file of the ref but those that are compared."""
    repository.write("news/wire.md")
    repository.commit("second")
    repository.git("sparse-checkout", "set", "--no-cone", "/news/wire.md")
    assert not (repository.folder / "news/courier.md").exists()
    assert repository.report("news", "--since", "HEAD~1")["summary"]["articles"] == 1


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env={**os.environ, **AUTHOR})


def test_a_history_that_has_nothing_in_common_is_held_against_as_it_is(repository: Newsroom) -> None:
    repository.git("checkout", "--quiet", "--orphan", "other")
    repository.write("news/wire.md")
    repository.commit("another beginning")
    assert len(repository.clashes("news", "--since", "main")) == 1
    repository.git("branch", "third")
    assert repository.clashes("news", "--since", "third") == []


def test_a_shallow_clone_ends_with_2_the_ref_and_what_to_do(repository: Newsroom, tmp_path: Path) -> None:
    repository.commit("second")
    clone = tmp_path / "clone"
    _git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{tmp_path}", str(clone))
    os.chdir(clone)
    result = repository.run("compare", "news", "--since", "HEAD~1")
    assert result.exit_code == 2
    assert "--since HEAD~1" in result.stderr
    assert "fetch-depth: 0" in result.stderr
    _git(clone, "fetch", "--quiet", "--unshallow")
    assert repository.run("compare", "news", "--since", "HEAD~1").exit_code == 0


def test_an_unknown_ref_ends_with_2_the_ref_and_what_to_do(repository: Newsroom) -> None:
    result = repository.run("compare", "news", "--since", "origin/mian")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--since origin/mian: no such branch, tag or commit" in result.stderr
    assert "git branch --all" in result.stderr


def _says_the_same(whole: Report, encoder: Encoder, focus: frozenset[str]) -> bool:
    part = pipeline.compare(whole.articles, encoder, focus=focus)
    return part.findings == tuple(f for f in whole.findings if any(c.article_id in focus for c in f.claims))


@pytest.mark.parametrize("story", sorted(path.name for path in (ROOT / "seeds").iterdir()))
def test_a_part_says_what_the_whole_says(story: str, encoder: Encoder) -> None:
    """Of findings with a side in one article, whichever it is, a run for that article alone says the same."""
    whole = pipeline.compare(pipeline.read([str(ROOT / "seeds" / story)]).articles, encoder)
    assert [a.id for a in whole.articles if not _says_the_same(whole, encoder, frozenset((a.id,)))] == []


def test_parts_of_two_stories_say_what_the_whole_corpus_says(seeds_report: Report, encoder: Encoder) -> None:
    names = [article.id for article in seeds_report.articles]
    assert _says_the_same(seeds_report, encoder, frozenset((names[0], names[-1])))


def test_a_contradiction_planted_in_the_sample_corpus_fails_is_named_and_passes_when_accepted(
    newsroom: Newsroom,
) -> None:
    """The day of an editor, from a pull request that brings a contradiction in to the review that lets it pass."""
    shutil.rmtree(newsroom.folder / "news")
    shutil.copytree(ROOT / "seeds" / "port-strike-2024", newsroom.folder / "seeds" / "port-strike-2024")
    (newsroom.folder / "claims").mkdir()
    shutil.copy(ROOT / "claims" / "port-strike-2024.toml", newsroom.folder / "claims")
    newsroom.put(".gitignore", ".factcheck/\n")
    newsroom.commit("the corpus")
    compare = ("compare", "seeds", "--since", "main", "--format", "text")
    assert newsroom.run(*compare).exit_code == 0

    newsroom.git("switch", "--quiet", "--create", "march")
    words = "The dockers' union put the crowd at 25,000."
    march = next((newsroom.folder / "seeds/port-strike-2024").glob("dockers-march.md")).read_text(encoding="utf-8")
    head = march[: march.index("---", 4) + 4]
    assert words in march
    newsroom.put("seeds/port-strike-2024/march-again.md", f"{head}\n{words.replace('25,000', '52,000')}\n")
    newsroom.commit("Another report of the march")
    result = newsroom.run(*compare, "--fail-on", "revised")
    assert result.exit_code == 1
    assert "52,000" in result.stdout
    assert "seeds/port-strike-2024/march-again.md" in result.stdout
    failing = [
        finding["id"]
        for finding in newsroom.report("seeds", "--since", "main", "--fail-on", "revised")["findings"]
        if finding["fails"]
    ]
    assert failing
    for finding in failing:
        done = newsroom.run("accept", finding, "--reason", "A slip of the second report; a correction is out.")
        assert done.exit_code == 0, done.stderr
    newsroom.commit("Accepted")
    result = newsroom.run(*compare, "--fail-on", "revised")
    assert result.exit_code == 0, result.stdout
    assert "a correction is out" in result.stdout
