"""Reads the ledger: one TOML file a story.

    [[review]]                      # what a person judged of one pair
    a = { article = "path", quote = "verbatim words" }
    b = { article = "path", quote = "verbatim words" }
    relation = "revised"            # what it is
    accepted = true                 # the gate lets it pass
    reason = "..."  reviewer = "..."  date = 2024-10-28  expires = 2025-10-28    # expires optional

    [[reference]]                   # a figure that articles are checked against
    topic = "..."  what = "..."  value = "38"  unit = ""  source = "..."  as_of = 2024-12-25

A review belongs to a pair by its quotes; the path of the article is a hint for people.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from factcheck.errors import LedgerError
from factcheck.ledger.entries import Ledger, Quote, Reference, Review
from factcheck.relations import RELATIONS
from factcheck.verdicts import Location

T = TypeVar("T")
Entry = Mapping[str, object]
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
_VALUE = re.compile(r"^[ \t]*value[ \t]*=[ \t]*[\"']", re.MULTILINE)
_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*(review|reference)[ \t]*\]\]", re.MULTILINE)


def load_ledger(files: Iterable[Path]) -> Ledger:
    """Read ledger files.

    Raises:
        LedgerError: a file cannot be read, is no TOML, or an entry lacks a key or has a wrong one;
            the message names file, entry and key.
    """
    reviews, references = list[Review](), list[Reference]()
    for file in sorted(files):
        text = _read(file)
        document = _parse(text, file)
        for kind in document.keys() - {"review", "reference"}:
            raise LedgerError(str(file), f"a table {kind!r}", "a ledger holds [[review]] and [[reference]]")
        reviews += [_review(*entry) for entry in _entries(document, "review", file, text)]
        references += [_reference(*entry, text) for entry in _entries(document, "reference", file, text)]
    return Ledger(tuple(reviews), tuple(references))


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise LedgerError(file.as_posix(), f"cannot be read ({error.strerror})", "check its permissions") from None
    except UnicodeDecodeError:
        raise LedgerError(file.as_posix(), "not UTF-8", "save it as UTF-8") from None


def _parse(text: str, file: Path) -> dict[str, object]:
    import tomllib  # most runs have no ledger

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LedgerError(file.as_posix(), f"no TOML ({error})", "mend that line") from None


def _entries(document: Entry, kind: str, file: Path, text: str) -> Iterator[tuple[Entry, str, Location]]:
    """The entries of one kind, each with what to call its place, and the line on which it begins."""
    entries = document.get(kind, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise LedgerError(file.as_posix(), f"{kind} is no list of tables", f"write [[{kind}]] above each entry")
    lines = [text.count("\n", 0, at.start()) + 1 for at in headers(text) if at[1] == kind]
    for number, entry in enumerate(entries):
        line = lines[number] if len(lines) == len(entries) else 1
        yield entry, f"{file.as_posix()}: {kind} {number + 1}", Location(file.as_posix(), line)


def headers(text: str) -> list[re.Match[str]]:
    """Where each entry of a ledger file begins; the first group says of which kind it is."""
    return list(_HEADER.finditer(text))


def _review(entry: Entry, place: str, location: Location) -> Review:
    _known(entry, {"a", "b", "relation", "accepted", "reason", "reviewer", "date", "expires"}, place)
    relation = _get(entry, "relation", str, place)
    if relation not in RELATIONS:
        raise LedgerError(place, f"relation {relation!r}", f"use one of {', '.join(RELATIONS)}")
    return Review(
        a=_quote(entry, "a", place),
        b=_quote(entry, "b", place),
        relation=relation,
        accepted=_get(entry, "accepted", bool, place),
        reason=_words(entry, "reason", place),
        reviewer=_get(entry, "reviewer", str, place),
        reviewed=_day(entry, "date", place),
        expires=_day(entry, "expires", place) if "expires" in entry else None,
        place=place,
        location=location,
    )


def _quote(entry: Entry, key: str, place: str) -> Quote:
    side: Entry = _get(entry, key, dict, place)
    _known(side, {"article", "quote"}, f"{place}: {key}")
    return Quote(_get(side, "article", str, f"{place}: {key}"), _words(side, "quote", f"{place}: {key}"))


def _reference(entry: Entry, place: str, location: Location, text: str) -> Reference:
    _known(entry, {"topic", "what", "value", "unit", "source", "as_of"}, place)
    stated = _get(entry, "value", str, place)
    if not _PLAIN.fullmatch(stated):
        raise LedgerError(place, f"value {stated!r}", 'write a plain number in quotes, such as "2800000000"')
    topic, what, unit, source = (_get(entry, key, str, place) for key in ("topic", "what", "unit", "source"))
    start = _value_start(text, location.line)
    return Reference(
        topic=topic,
        what=what,
        value=Decimal(stated),
        unit=unit,
        source=source,
        as_of=_day(entry, "as_of", place),
        stated=stated,
        start=start,
        column=start - text.rfind("\n", 0, start),
        place=place,
        location=Location(location.path, text.count("\n", 0, start) + 1),
    )


def _value_start(text: str, line: int) -> int:
    """Where the value of the entry stands that begins on a line; the beginning of the line where it is not found."""
    begin = sum(map(len, text.splitlines(keepends=True)[: line - 1]))
    value = _VALUE.search(text, begin)
    return value.end() if value else begin


def _known(entry: Entry, keys: set[str], place: str) -> None:
    for key in sorted(entry.keys() - keys):
        raise LedgerError(place, f"an unknown key {key!r}", f"the keys are {', '.join(sorted(keys))}")


def _words(entry: Entry, key: str, place: str) -> str:
    """A text that says something."""
    text = _get(entry, key, str, place)
    if not text.strip():
        raise LedgerError(place, f"an empty {key!r}", "write what it is")
    return text


def _day(entry: Entry, key: str, place: str) -> date:
    given = _get(entry, key, date, place)
    return given.date() if isinstance(given, datetime) else given


def _get(entry: Entry, key: str, kind: type[T], place: str) -> T:
    value = entry.get(key)
    if not isinstance(value, kind):
        found = "no value" if value is None else f"{value!r}"
        raise LedgerError(place, f"{found} for {key!r}", f"give it a {kind.__name__}")
    return value
