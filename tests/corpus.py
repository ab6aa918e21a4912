"""Reads the corpora: tables of cases, one line each, tab between the columns, # before what is no case."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.lang import LANGUAGES

FOLDER = Path(__file__).parent / "corpora"


def cases(kind: str) -> Sequence[object]:
    """Every case of a kind, in all languages, as parameters (language, *columns); its id is its first column."""
    found = []
    for language in LANGUAGES:
        path = FOLDER / language / f"{kind}.tsv"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip() and not line.startswith("#"):
                columns = line.split("\t")
                found.append(pytest.param(language, *columns, id=f"{language}:{number}: {columns[0]}"))
    return found
