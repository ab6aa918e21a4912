"""Ledgers and baselines that do not follow their form."""

from pathlib import Path

import pytest

from factcheck.ledger import load_ledger
from factcheck.ledger.baseline import load_baseline
from tests.errors import Case, Provoke

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


def _ledger(text: str) -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / "story.toml").write_text(text, encoding="utf-8")
        load_ledger([folder / "story.toml"])

    return provoke


def _no_ledger(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_ledger([folder / "none.toml"])


def _baseline(content: bytes) -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / "baseline.tsv").write_bytes(content)
        load_baseline(folder / "baseline.tsv")

    return provoke


def _not_utf8(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "story.toml").write_bytes(b"# caf\xe9\n")
    load_ledger([folder / "story.toml"])


CASES = (
    Case("ledger not UTF-8", _not_utf8, "FOLDER/story.toml", "not UTF-8", "save it as UTF-8"),
    Case("baseline not UTF-8", _baseline(b"\xe9"), "FOLDER/baseline.tsv", "cannot be read (", "write it with"),
    Case(
        "no entry of a baseline", _baseline(b"# a comment\nconflict\n"),
        "FOLDER/baseline.tsv:2", "no entry of a baseline", "write it with `factcheck baseline`",
    ),
    Case(
        "review without a reason", _ledger(REVIEW.replace('reason = "…"', 'reason = " "')),
        "FOLDER/story.toml: review 1", "an empty 'reason'", "write what it is",
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
)  # fmt: skip
