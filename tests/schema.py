"""Holds JSON that factcheck writes to its published schema; a key that the schema does not tell of is refused too."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

SCHEMA: dict[str, Any] = json.loads(
    files("factcheck").joinpath("report", "report.schema.json").read_text(encoding="utf-8")
)


def report_in(text: str | bytes) -> Any:
    """The report in a JSON text, held to the schema."""
    return _held(json.loads(text), "#")


def claims_in(text: str | bytes) -> list[Any]:
    """The claims in JSON lines, each held to the schema."""
    return [_held(json.loads(line), "#/$defs/claim") for line in text.splitlines()]


def _held(document: Any, place: str) -> Any:
    _validator(place).validate(document)
    return document


@cache
def _validator(place: str) -> Draft202012Validator:
    schema = {"$ref": place, "$defs": _closed(SCHEMA["$defs"])} if place != "#" else _closed(SCHEMA)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def _closed(schema: Any) -> Any:
    """The schema, with no room for further keys."""
    if isinstance(schema, list):
        return [_closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _closed(part) for key, part in schema.items()}
    return {**closed, "additionalProperties": False} if schema.get("type") == "object" else closed
