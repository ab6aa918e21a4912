"""The pages for people: what they show is what the code does, and what they point to is there."""

import re
from pathlib import Path

import pytest

from docs import excerpts, flow, keys, rules, settings
from factcheck.judge import RULES
from factcheck.relations import RELATIONS
from tests.conftest import ROOT
from tests.test_cli import ran

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "claims").glob("*.md")])
REPORTING = [page for page in excerpts.PAGES if "<!-- report -->" in page.read_text(encoding="utf-8")]


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def test_the_picture_is_that_of_the_code() -> None:
    assert flow.PICTURE.read_text(encoding="utf-8") == flow.draw(), "python -m docs.flow"


def test_the_keys_are_those_of_the_schema() -> None:
    assert keys.PAGE.read_text(encoding="utf-8") == keys.written(), "python -m docs.keys"


def test_the_rules_are_told_as_they_tell_of_themselves() -> None:
    assert rules.PAGE.read_text(encoding="utf-8") == rules.written(), "python -m docs.rules"


def test_the_keys_of_the_configuration_are_those_of_the_code() -> None:
    assert settings.PAGE.read_text(encoding="utf-8") == settings.written(), "python -m docs.settings"


@pytest.mark.parametrize("page", REPORTING, ids=_name)
def test_the_reports_are_as_they_print(page: Path) -> None:
    assert page.read_text(encoding="utf-8") == excerpts.written(page), "python -m docs.excerpts"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"^(    |> ).*$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    targets = [target for target in re.findall(r"\]\(([^)#]+)", text) if "://" not in target]
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_path_that_is_named_is_there(page: Path) -> None:
    named = re.findall(
        r"`((?:factcheck|tests|docs|training|claims|seeds|changelog\.d|benchmarks)/[\w./-]*)`", page.read_text("utf-8")
    )
    assert [path for path in named if not (ROOT / path).exists()] == []


EXAMPLES = re.findall(r"^    \$ (factcheck .+?) -o \S+; echo \$\?\n    (\d)", README, re.M)


@pytest.mark.parametrize(("command", "code"), EXAMPLES)
def test_the_exit_codes_are_as_said(command: str, code: str) -> None:
    assert ran(*command.split()[1:]).returncode == int(code)


def test_the_first_lines_of_the_readme_set_everything_up() -> None:
    assert [line.split()[:2] for line in README.splitlines()[2:4]] == [["make", "compare"], ["make", "test"]]


def test_every_relation_stands_with_its_code_in_the_readme_and_in_the_guide_to_reports() -> None:
    guide = (ROOT / "docs" / "reading-a-report.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+) \| .+ \| (FC[\d, FC]+) \|$", README, re.M)
    told = [(relation, code) for relation, codes in rows for code in codes.split(", ")]
    known = [(rule.relation, rule.code) for rule in RULES]
    assert told == sorted(known, key=lambda row: (RELATIONS.index(row[0]), row[1]))
    assert re.findall(r"^\| (\w+) \|", guide.partition("## What to do")[2], re.M)[1:] == list(RELATIONS)


@pytest.mark.parametrize("fragment", sorted((ROOT / "changelog.d").glob("+*")), ids=_name)
def test_a_fragment_of_the_changelog_is_one_sentence_of_a_known_kind(fragment: Path) -> None:
    assert re.fullmatch(r"\+[a-z0-9-]+\.(added|changed|fixed|removed)\.md", fragment.name)
    assert re.fullmatch(r"\S.*\.\n", fragment.read_text(encoding="utf-8"))
