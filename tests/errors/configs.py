"""Configurations that cannot be used."""

from pathlib import Path

import pytest

from factcheck.config import load_settings
from tests.errors import Case, Provoke


def _config(text: str, name: str = "factcheck.toml") -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / name).write_text(text, encoding="utf-8")
        load_settings({}, folder)

    return provoke


def _option(name: str, value: str) -> Provoke:
    return lambda folder, monkeypatch: load_settings({name: value}, folder)


CASES = (
    Case("config no TOML", _config("fail_on ="), "FOLDER/factcheck.toml", "no TOML (", "mend that line"),
    Case("pyproject no TOML", _config("[tool", "pyproject.toml"), "FOLDER/pyproject.toml", "no TOML (", "mend that"),
    Case("setup.cfg no file of its kind", _config("[x\n", "setup.cfg"), "FOLDER/setup.cfg", "no setup.cfg (", "mend"),
    Case(
        "unknown key", _config('fail-onn = "conflict"'),
        "factcheck.toml", "an unknown key 'fail-onn'", "did you mean 'fail_on'?",
    ),
    Case(
        "unknown key of an override", _config('[overrides."drafts/*"]\nsorce = "x"'),
        "FOLDER/factcheck.toml: drafts/*", "an unknown key 'sorce'", "did you mean 'source'?",
    ),
    Case("a number for a text", _config("model = 3"), "factcheck.toml: model", "3 is no text", "write it in quotes"),
    Case(
        "neither yes nor no", _config("[factcheck]\ngithub = perhaps", "setup.cfg"),
        "setup.cfg: github", "'perhaps' is neither true nor false", "write true or false",
    ),
    Case("no list", _config("paths = 3"), "factcheck.toml: paths", "3 is no list", "write a list of texts"),
    Case(
        "no such threshold", _config('fail_on = "agree"'),
        "factcheck.toml: fail_on", "'agree' is none of its values", "use one of conflict, disputed, revised",
    ),
    Case("no date", _option("today", "soon"), "--today", "'soon' is no date", "write it as 2024-10-28"),
    Case("no table", _config("sources = 3"), "factcheck.toml: sources", "3 is no table", "write lines of name"),
    Case(
        "overrides no table", _config("overrides = 3"),
        "FOLDER/factcheck.toml", "overrides is no table", 'write [overrides."drafts/*"]',
    ),
    Case(
        "override no table", _config('[overrides]\n"drafts/*" = 3'),
        "FOLDER/factcheck.toml: drafts/*", "an override that is no table", "give it keys: fail_on, source, language",
    ),
    Case(
        "pattern with an unknown part", _config('patterns = ["{outlet}/*.md"]'),
        "factcheck.toml: patterns", "an unknown part {outlet} in '{outlet}/*.md'", "a pattern has the parts {source}",
    ),
    Case(
        "pattern with a part twice", _config('patterns = ["{source}/{source}.md"]'),
        "factcheck.toml: patterns", "a part that stands in it twice", "a pattern has the parts {source}",
    ),
)  # fmt: skip
