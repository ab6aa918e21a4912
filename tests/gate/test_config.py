"""The configuration: three files, one meaning; what counts before what; paths that tell of articles."""

from pathlib import Path

import pytest

from factcheck.config import KEYS, load_settings
from factcheck.config.paths import Override, PathRules
from tests.newsroom import Newsroom

FILES = {
    "factcheck.toml": 'fail_on = "revised"\npaths = ["news"]\nsources = { wire = "Harbour Wire" }\n'
    '[overrides."drafts/*"]\nfail_on = "unclear"\n',
    "pyproject.toml": '[tool.factcheck]\nfail-on = "revised"\npaths = ["news"]\nsources = { wire = "Harbour Wire" }\n'
    '[tool.factcheck.overrides."drafts/*"]\nfail-on = "unclear"\n',
    "setup.cfg": "[factcheck]\nfail_on = revised\npaths =\n    news\nsources =\n    wire = Harbour Wire\n"
    "[factcheck:drafts/*]\nfail_on = unclear\n",
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_any_kind_says_the_same(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(FILES[name])
    settings = load_settings({}, tmp_path)
    assert (settings["fail_on"], settings["paths"]) == ("revised", ("news",))
    assert settings.path_rules.sources == {"wire": "Harbour Wire"}
    assert settings.path_rules.overrides == (Override("drafts/*", fail_on="unclear"),)
    assert settings.values["fail_on"].origin == name


def test_the_command_line_counts_before_files_and_the_first_file_before_the_next(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('fail_on = "disputed"\n')
    (tmp_path / "setup.cfg").write_text("[factcheck]\nfail_on = never\ngithub = yes\n")
    settings = load_settings({"fail_on": "unclear"}, tmp_path)
    assert [settings.values[key].origin for key in ("fail_on", "github", "model")] == [
        "the command line", "setup.cfg", "the default",
    ]  # fmt: skip
    assert load_settings({}, tmp_path)["fail_on"] == "disputed"


def test_the_nearest_folder_with_a_configuration_counts_and_its_paths_are_relative_to_it(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('paths = ["news"]\nledger = "desk/claims"\n')
    folder = tmp_path / "news" / "today"
    folder.mkdir(parents=True)
    settings = load_settings({}, folder)
    assert (settings["paths"], settings["ledger"]) == (("..",), "../../desk/claims")


def test_the_search_ends_at_the_root_of_a_repository(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('fail_on = "never"\n')
    (tmp_path / "project" / ".git").mkdir(parents=True)
    assert load_settings({}, tmp_path / "project")["fail_on"] == "conflict"


def test_files_without_a_word_to_factcheck_are_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.other]\nx = "[["\n')
    (tmp_path / "setup.cfg").write_text("[metadata]\nname = x\n")
    assert load_settings({}, tmp_path)["fail_on"] == "conflict"


def test_a_run_follows_it(newsroom: Newsroom) -> None:
    newsroom.put("factcheck.toml", 'paths = ["news"]\nfail_on = "never"\njson_output = "out.json"\n')
    assert newsroom.run("compare").exit_code == 0
    assert '"fail_on": "never"' in newsroom.read("out.json")
    assert newsroom.run("compare", "--fail-on", "conflict").exit_code == 1


def test_an_unknown_key_ends_with_2_and_the_nearest_name(newsroom: Newsroom) -> None:
    newsroom.put("setup.cfg", "[factcheck]\nfail_onn = never\n")
    for command in (("compare", "news"), ("config",), ("baseline", "create", "news")):
        result = newsroom.run(*command)
        assert result.exit_code == 2
        assert "setup.cfg: an unknown key 'fail_onn'; did you mean 'fail_on'?" in result.stderr


def test_config_shows_each_value_and_where_it_comes_from(newsroom: Newsroom) -> None:
    newsroom.put("setup.cfg", FILES["setup.cfg"])
    newsroom.put("factcheck.toml", "github = true\n")
    rows = [line.split() for line in newsroom.run("config").stdout.splitlines()]
    assert [row[0] for row in rows[: len(KEYS)]] == [key.name for key in KEYS]
    shown = {row[0]: row[1:] for row in rows}
    assert shown["fail_on"] == ["revised", "setup.cfg"]
    assert shown["github"] == ["true", "factcheck.toml"]
    assert shown["model"] == ["-", "the", "default"]
    assert ["overrides:", "drafts/*", "fail_on", "=", "unclear"] in rows


def test_config_shows_what_it_says_of_an_article(newsroom: Newsroom) -> None:
    newsroom.put("factcheck.toml", 'patterns = ["{source}/{date}-*.md"]\nsources = { wire = "Harbour Wire" }\n')
    shown = dict(
        line.split(maxsplit=1) for line in newsroom.run("config", "wire/2024-05-14-flood.md").stdout.splitlines()
    )
    assert (shown["source"], shown["published"]) == ("Harbour Wire", "2024-05-14")


@pytest.mark.parametrize(
    ("pattern", "path", "source", "day"),
    [
        ("news/{source}/{date}-*.md", "news/wire/2024-05-14-flood.md", "wire", "2024-05-14"),
        ("{date}*", "20240514.txt", None, "2024-05-14"),
        ("{year}/{month}/{day}/*.txt", "2024/5/14/flood.txt", None, "2024-05-14"),
        ("**/{source}_*.md", "a/b/wire_flood.md", "wire", None),
        ("**/{source}_*.md", "wire_flood.md", "wire", None),
        ("*.md", "news/flood.md", None, None),
        ("{source}/*.md", "a/b/flood.md", None, None),
        ("{date}.md", "2024-13-40.md", None, None),
    ],
)
def test_a_pattern_tells_outlet_and_day(pattern: str, path: str, source: str | None, day: str | None) -> None:
    described = PathRules((pattern,)).describe(path)
    assert (described.source, described.published and described.published.isoformat()) == (source, day)


def test_what_an_article_says_of_itself_counts_before_its_path(newsroom: Newsroom) -> None:
    newsroom.put("factcheck.toml", 'patterns = ["news/{source}.md"]\n')
    newsroom.put("news/echo.md", "The museum of Holm has 80 rooms.\n")
    articles = {article["path"]: article["source"] for article in newsroom.report("news")["articles"]}
    assert (articles["news/echo.md"], articles["news/wire.md"]) == ("echo", "Harbour Wire")


def test_a_folder_may_have_a_threshold_of_its_own(newsroom: Newsroom) -> None:
    newsroom.change("news/wire.md", "2024-05-14", "2024-05-16")
    assert newsroom.run("compare", "news").exit_code == 0
    newsroom.put("factcheck.toml", '[overrides."news/wire*"]\nfail_on = "revised"\n')
    assert newsroom.run("compare", "news").exit_code == 1
