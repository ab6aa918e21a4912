"""Claims as flat rows, for whoever counts and draws with other tools: JSON lines, or Parquet through pyarrow."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TypeVar

from factcheck.errors import UserError
from factcheck.report.json import number
from factcheck.report.places import spot
from factcheck.types import Article, Claim

Row = Mapping[str, object]
T = TypeVar("T")

_TEXT, _WHOLE, _NUMBER = "string", "int64", "float64"
COLUMNS: Mapping[str, str] = {
    "article": _TEXT, "path": _TEXT, "line": _WHOLE, "start": _WHOLE, "end": _WHOLE, "outlet": _TEXT,
    "published": _TEXT, "language": _TEXT, "sentence": _TEXT, "text": _TEXT, "kind": _TEXT, "value": _NUMBER,
    "low": _NUMBER, "high": _NUMBER, "hedge": _TEXT, "number": _TEXT, "unit": _TEXT, "counted": _TEXT, "role": _TEXT,
    "scope": _TEXT, "source": _TEXT, "first_day": _TEXT, "last_day": _TEXT, "places": _TEXT,
}  # fmt: skip
"""Name of a column to its type, as Arrow calls it. `kind` is the claim's, `number` its quantity's."""
_AT_ONCE = 20_000


def rows(article: Article, claims: Iterable[Claim]) -> Iterator[Row]:
    """A row for each claim of an article; None where there is nothing to say."""
    known = {article.id: article}
    for claim in claims:
        place, quantity, time = spot(claim, known), claim.quantity, claim.time
        values = (
            place.article, place.path, place.line, place.start, place.end, article.source,
            article.moment.isoformat() if article.moment else None, article.language, claim.sentence, place.text,
            claim.kind, *_figure(quantity and (quantity.value, quantity.low, quantity.high)),
            quantity and quantity.hedge, quantity and quantity.kind, quantity and quantity.unit,
            quantity and quantity.counted, claim.role, claim.scope, claim.source,
            time.first.isoformat() if time and time.first else None,
            time.last.isoformat() if time and time.last else None,
            "; ".join(name.text for name in claim.places) or None,
        )  # fmt: skip
        yield dict(zip(COLUMNS, values, strict=True))


def _figure(values: object) -> tuple[object, ...]:
    return tuple(map(number, values)) if isinstance(values, tuple) else (None, None, None)


def write_jsonl(found: Iterable[Row], path: Path) -> int:
    """Write JSON lines; how many."""
    count = 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for count, row in enumerate(found, start=1):  # noqa: B007
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return count


def write_parquet(found: Iterable[Row], path: Path) -> int:
    """Write a Parquet file; how many rows.

    Raises:
        UserError: pyarrow is not there.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise UserError("parquet", "pyarrow is not installed", "install it, or write jsonl") from None
    schema = pyarrow.schema([(name, getattr(pyarrow, kind)()) for name, kind in COLUMNS.items()])
    count, left = 0, iter(found)
    with pyarrow.parquet.ParquetWriter(path, schema) as file:
        while portion := list(islice(left, _AT_ONCE)):
            numbers = [{name: _typed(value, COLUMNS[name]) for name, value in row.items()} for row in portion]
            file.write_table(pyarrow.Table.from_pylist(numbers, schema=schema))
            count += len(portion)
    return count


def _typed(value: object, kind: str) -> object:
    return float(value) if kind == _NUMBER and isinstance(value, int) else value


FORMATS: Mapping[str, Callable[[Iterable[Row], Path], int]] = {"jsonl": write_jsonl, "parquet": write_parquet}
"""Name of a format to what writes it."""
