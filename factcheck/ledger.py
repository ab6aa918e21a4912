"""The ledger: what people have reviewed, one TOML file a story.

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

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeVar

from factcheck.errors import LedgerError
from factcheck.relations import RELATIONS, Relation
from factcheck.types import Claim
from factcheck.verdicts import Pair

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim words of an article that hold the figure reviewed."""

    article: str
    quote: str

    def holds(self, claim: Claim) -> bool:
        """Whether the claim's figure stands in the quoted words; white space is folded."""
        if claim.quantity is None:
            return False
        quote, sentence = _folded(self.quote), _folded(claim.sentence)
        within = quote in sentence or sentence in quote
        return within and _folded(claim.quantity.text) in quote


@dataclass(frozen=True, slots=True)
class Review:
    """What a person judged of one pair; `reviewed` is the day; `place` the file and the number of the entry in it."""

    a: Quote
    b: Quote
    relation: Relation
    accepted: bool
    reason: str
    reviewer: str
    reviewed: date
    expires: date | None
    place: str

    def covers(self, pair: Pair) -> bool:
        """Whether the review is of this pair, in either order."""
        return (self.a.holds(pair.a) and self.b.holds(pair.b)) or (self.a.holds(pair.b) and self.b.holds(pair.a))


@dataclass(frozen=True, slots=True)
class Reference:
    """A figure that articles are checked against."""

    topic: str
    what: str
    value: Decimal
    unit: str
    source: str
    as_of: date
    place: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries of all files, in order of the files."""

    reviews: tuple[Review, ...] = ()
    references: tuple[Reference, ...] = ()


def load_ledger(files: Iterable[Path]) -> Ledger:
    """Read ledger files.

    Raises:
        LedgerError: a file cannot be read, is no TOML, or an entry lacks a key or has a wrong one;
            the message names file, entry and key.
    """
    reviews, references = list[Review](), list[Reference]()
    for file in sorted(files):
        document = _parse(file)
        for kind in document.keys() - {"review", "reference"}:
            raise LedgerError(str(file), f"a table {kind!r}", "a ledger holds [[review]] and [[reference]]")
        entries = enumerate(_entries(document, "review", file), start=1)
        reviews += [_review(entry, f"{file}: review {number}") for number, entry in entries]
        entries = enumerate(_entries(document, "reference", file), start=1)
        references += [_reference(entry, f"{file}: reference {number}") for number, entry in entries]
    return Ledger(tuple(reviews), tuple(references))


def _parse(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise LedgerError(str(file), f"cannot be read ({error.strerror})", "check its permissions") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LedgerError(str(file), f"no TOML ({error})", "mend that line") from None


def _entries(document: Mapping[str, object], kind: str, file: Path) -> list[Mapping[str, object]]:
    entries = document.get(kind, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise LedgerError(str(file), f"{kind} is no list of tables", f"write [[{kind}]] above each entry")
    return entries


def _review(entry: Mapping[str, object], place: str) -> Review:
    _known(entry, {"a", "b", "relation", "accepted", "reason", "reviewer", "date", "expires"}, place)
    relation = _get(entry, "relation", str, place)
    if relation not in RELATIONS:
        raise LedgerError(place, f"relation {relation!r}", f"use one of {', '.join(RELATIONS)}")
    return Review(
        a=_quote(entry, "a", place),
        b=_quote(entry, "b", place),
        relation=relation,
        accepted=_get(entry, "accepted", bool, place),
        reason=_get(entry, "reason", str, place),
        reviewer=_get(entry, "reviewer", str, place),
        reviewed=_get(entry, "date", date, place),
        expires=_get(entry, "expires", date, place) if "expires" in entry else None,
        place=place,
    )


def _quote(entry: Mapping[str, object], key: str, place: str) -> Quote:
    side: Mapping[str, object] = _get(entry, key, dict, place)
    _known(side, {"article", "quote"}, f"{place}: {key}")
    return Quote(_get(side, "article", str, f"{place}: {key}"), _get(side, "quote", str, f"{place}: {key}"))


def _reference(entry: Mapping[str, object], place: str) -> Reference:
    _known(entry, {"topic", "what", "value", "unit", "source", "as_of"}, place)
    stated = _get(entry, "value", str, place)
    try:
        value = Decimal(stated)
    except InvalidOperation:
        raise LedgerError(place, f"value {stated!r}", 'write a plain number in quotes, such as "2800000000"') from None
    topic, what, unit, source = (_get(entry, key, str, place) for key in ("topic", "what", "unit", "source"))
    return Reference(topic, what, value, unit, source, _get(entry, "as_of", date, place), place)


def _known(entry: Mapping[str, object], keys: set[str], place: str) -> None:
    for key in sorted(entry.keys() - keys):
        raise LedgerError(place, f"an unknown key {key!r}", f"the keys are {', '.join(sorted(keys))}")


def _get(entry: Mapping[str, object], key: str, kind: type[T], place: str) -> T:
    value = entry.get(key)
    if not isinstance(value, kind):
        found = "no value" if value is None else f"{value!r}"
        raise LedgerError(place, f"{found} for {key!r}", f"give it a {kind.__name__}")
    return value


def _folded(text: str) -> str:
    return " ".join(text.split())
