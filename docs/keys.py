"""Writes the tables of keys in docs/json.md from the JSON schema.

    python -m docs.keys

A test holds the page to the schema.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "json.md"
SCHEMA = ROOT / "factcheck" / "report" / "report.schema.json"
_TABLES = re.compile(r"(?<=<!-- keys -->\n).*(?=<!-- end of keys -->)", re.DOTALL)


def written() -> str:
    """The page, with the tables as the schema has them."""
    schema: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    parts = {"the report": schema, **{name: part for name, part in schema["$defs"].items() if "properties" in part}}
    tables = "\n".join(f"\n### {name}\n\n{_table(part)}" for name, part in parts.items())
    return _TABLES.sub(lambda _: f"{tables}\n\n", PAGE.read_text(encoding="utf-8"))


def _table(part: Mapping[str, Any]) -> str:
    rows = (
        f"| `{key}` | {_kind(value)} | {value.get('description', '')} |" for key, value in part["properties"].items()
    )
    return "\n".join(["| key | holds | |", "|---|---|---|", *rows])


def _kind(value: Mapping[str, Any]) -> str:
    return " or ".join(_kinds(value))


def _kinds(value: Mapping[str, Any]) -> Iterator[str]:
    """What may stand there, in words."""
    if "$ref" in value:
        yield value["$ref"].rpartition("/")[2]
    elif "anyOf" in value:
        for other in value["anyOf"]:
            yield from _kinds(other)
    elif "enum" in value:
        yield ", ".join(f"`{word}`" for word in value["enum"])
    elif "items" in value:
        yield f"list of {_kind(value['items'])}"
    else:
        yield from [value["type"]] if isinstance(value["type"], str) else value["type"]


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
