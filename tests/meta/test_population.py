"""Rules, languages, codes and exports, each taken as a whole population."""

import ast
import configparser
import re
from collections import Counter
from importlib import import_module
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import get_type_hints

import pytest

import factcheck
from factcheck.codes import codes
from factcheck.judge import RULES, Rule, judge
from factcheck.lang import LANGUAGES, room
from factcheck.lang.room import Room
from factcheck.ledger import hygiene, references
from factcheck.relations import RELATIONS
from factcheck.testing import matched, reckoned
from tests.conftest import ROOT
from tests.corpus import FOLDER

PACKAGE = ROOT / "factcheck"
KINDS = sorted({path.name for path in FOLDER.glob("??/*.tsv")})


def _setup() -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def _examples(rule: Rule) -> list[tuple[str, str, str]]:
    """The pairs of texts in a rule's docstring, each with what it says of them, or "no: " and why.

    The second one is "" where both figures stand in [brackets] in one text.
    """
    rows = re.findall(r'^    .*?"([^"]+)"(?: · .*?"([^"]+)")?.*?\s{2,}(\S.*)$', rule.explanation, re.MULTILINE)
    return [(a, b, verdict) for a, b, verdict in rows if b or a.count("[") > 1]


def _rows(path: Path) -> list[list[str]]:
    """The cases of a corpus; none where there is no such file."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.split("\t") for line in lines if line and line[0] != "#"]


def test_every_relation_has_a_rule_and_every_rule_a_code_of_its_own() -> None:
    assert {rule.relation for rule in RULES} == {*RELATIONS}
    assert len({rule.code for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule: Rule) -> None:
    head = rule.explanation.partition("\n\n")[0]
    assert re.fullmatch(rf"{rule.code} [a-z ]+: .+\.", " ".join(head.split()))
    denied = [verdict.startswith("no: ") for *_, verdict in _examples(rule)]
    assert not all(denied), "no example that it holds of"
    assert any(denied), "no example that it does not hold of"


@pytest.mark.parametrize(
    ("rule", "a", "b", "verdict"),
    [
        pytest.param(rule, a, b, verdict, id=f"{rule.code}: {a} · {b}")
        for rule in RULES
        for a, b, verdict in _examples(rule)
    ],
)
def test_the_examples_of_a_rule_are_true(rule: Rule, a: str, b: str, verdict: str) -> None:
    judgements = judge([matched(a, b) if b else reckoned(a)])
    codes = [judgement.code for judgement in judgements if judgement.because]
    assert codes == [rule.code] or (verdict.startswith("no: ") and rule.code not in codes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_stands_in_a_file_of_its_own(rule: Rule) -> None:
    (path,) = [p for p in (PACKAGE / "judge").glob("*.py") if f'Rule("{rule.code}"' in p.read_text(encoding="utf-8")]
    assert path.read_text(encoding="utf-8").startswith(f'"""{rule.code} ')


@pytest.mark.parametrize("rule", [*references.RULES, *hygiene.RULES], ids=lambda rule: rule.CODE)
def test_a_rule_of_the_ledger_explains_itself(rule: ModuleType) -> None:
    text = rule.__doc__ or ""
    assert re.fullmatch(rf"{rule.CODE} [a-z ]+: .+\.", " ".join(text.partition("\n\n")[0].split()))
    examples = re.findall(r"^    .*?\s{2,}(\S.*)$", text, re.MULTILINE)
    denied = [verdict.startswith("no: ") for verdict in examples]
    assert any(denied) and not all(denied)


def test_every_code_is_that_of_one_rule() -> None:
    owners = [*(rule.code for rule in RULES), *(rule.CODE for rule in (*references.RULES, *hygiene.RULES))]
    assert sorted(owners) == [*codes()]
    assert {code[:3] for code in owners} <= {"FC1", "FC2", "FC3", "FC4", "FC5", "FC9"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("languages", [*LANGUAGES, "ar-en"])
def test_every_rule_has_a_case_in_every_language(languages: str, rule: Rule) -> None:
    assert rule.relation in {columns[-1] for columns in _rows(FOLDER / languages / "relations.tsv")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_room_of_every_table(language: str) -> None:
    loaded = room(language)
    assert (loaded.code, isinstance(loaded, Room)) == (language, True)
    empty = [name for name in get_type_hints(Room) if name not in _MAY_BE_EMPTY and not getattr(loaded, name)]
    assert empty == []


_MAY_BE_EMPTY = (
    "rtl",
    "clitics",
    "adjective_endings",
    "common_words",
    "hedges_after",
    "nearly",
    "money_shared",
    "time_spans",
)
"""Fields of a room that a language may have no use for."""


@pytest.mark.parametrize(("one", "two"), list(combinations(LANGUAGES, 2)))
def test_no_table_was_left_as_it_was_copied(one: str, two: str) -> None:
    tables = [name for name, kind in get_type_hints(Room).items() if kind not in (bool, str)]
    alike = [name for name in tables if getattr(room(one), name) == getattr(room(two), name)]
    same = [name for name in alike if name not in _MAY_BE_EMPTY]
    assert same == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_language_has_every_corpus(kind: str, language: str) -> None:
    rows = [columns[0] for columns in _rows(FOLDER / language / kind)]
    assert len(rows) >= 12
    assert [text for text, count in Counter(rows).items() if count > 1] == [] or kind in ("relations.tsv", "slips.tsv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpus_of_figures_has_negatives(language: str) -> None:
    rows = _rows(FOLDER / language / "quantities.tsv")
    assert sum(expected == "-" for _, expected in rows) * 5 >= len(rows)


def test_every_language_is_held_apart_from_the_others() -> None:
    modules = _setup()["importlinter:contract:languages"]["modules"].split()
    assert modules == [f"factcheck.lang.{language}" for language in LANGUAGES]
    rooms = sorted(path.parent.name for path in (PACKAGE / "lang").glob("*/__init__.py"))
    assert rooms == sorted(LANGUAGES)


def test_what_is_exported_is_there_and_sorted() -> None:
    assert sorted(factcheck.__all__) == factcheck.__all__
    assert {*factcheck.__all__} <= {*dir(factcheck)}
    assert all(getattr(factcheck, name) is getattr(import_module(_home(name)), name) for name in factcheck.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        factcheck.nothing  # noqa: B018


def _home(name: str) -> str:
    home: str = factcheck._HOMES[name]
    return home


def _modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_a_docstring_names_is_there(path: Path) -> None:
    """The arguments that a docstring tells of are there, and a public function that raises says so."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (text := ast.get_docstring(node)):
            given = [a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
            told = re.findall(r"^    ([a-z_, ]+): ", _section(text, "Args"), re.MULTILINE)
            assert {name.strip() for names in told for name in names.split(",")} <= set(given), node.name
            raises = any(isinstance(inner, ast.Raise) and inner.exc is not None for inner in ast.walk(node))
            silent = raises and not node.name.startswith("_") and not _section(text, "Raises")
            assert not silent or path.parent.name == "cli", f"{node.name} does not say what it raises"


def _section(text: str, name: str) -> str:
    found = re.search(rf"^{name}:\n((?:    .*\n?|\n)+)", text, re.MULTILINE)
    return found[1] if found else ""


def test_heavy_libraries_stand_in_one_file_each() -> None:
    users = {
        library: [
            str(path.relative_to(ROOT)) for path in _modules()
            if re.search(rf"^\s*(import|from) {library}\b", path.read_text(encoding="utf-8"), re.MULTILINE)
        ]
        for library in ("faiss", "sentence_transformers", "torch")
    }  # fmt: skip
    assert users == {
        "faiss": ["factcheck/index/faiss_index.py"],
        "sentence_transformers": ["factcheck/embed/transformer.py"],
        "torch": [],
    }
