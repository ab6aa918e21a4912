"""Reads the corpora: tables of cases, one line each, tab between the columns, # before what is no case.

A case that the tool is known to get wrong starts with "gap:" and is expected to fail, so that it is noticed when it
does no longer.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "corpora"
_GAP = "gap: "


def cases(kind: str, gaps_fail: bool = True) -> Sequence[object]:
    """Every case of a kind, in all languages, as parameters (language, *columns); its id is its first column.

    Args:
        kind: the name of the tables: corpora/<language>/<kind>.tsv; a pair of languages is "ar-en".
        gaps_fail: the test is one that known gaps are to fail.
    """
    return [
        pytest.param(
            path.parent.name,
            *columns,
            id=f"{path.parent.name}:{number}: {columns[0]}",
            marks=[pytest.mark.xfail(reason="a known gap", strict=True)] if gap and gaps_fail else [],
        )
        for path in sorted(FOLDER.glob(f"*/{kind}.tsv"))
        for number, gap, columns in _lines(path)
    ]


def passages(kind: str, number: int) -> Sequence[object]:
    """The texts of every case of a kind, as parameters (name, language, texts), whatever is said of them.

    Args:
        kind: as in `cases`. number: how many of the first columns are texts; "-" is none.
    """
    found = {
        f"{path.parent.name} {kind}: {' · '.join(columns[:number])}": (path.parent.name, columns[:number])
        for path in sorted(FOLDER.glob(f"*/{kind}.tsv"))
        for _, _, columns in _lines(path)
    }
    return [
        pytest.param(name, language, [text for text in texts if text != "-"], id=name)
        for name, (language, texts) in found.items()
    ]


def _lines(path: Path) -> Iterator[tuple[int, bool, list[str]]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.startswith(_GAP), line.removeprefix(_GAP).split("\t")
