"""The baseline: clashes that were there before anybody looked, one a line, so that only new ones fail.

    conflict  3f2a9c0d1e4b5a6c  17 · 7  ships

A line holds the relation, a hash of what the two sides say, and for people the figures and the topic, tabs between
them. There is no path, no line number and no date in it: it stays the same when files are moved and text is added.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import get_args

from factcheck.errors import LedgerError
from factcheck.ledger.entries import folded
from factcheck.relations import Relation
from factcheck.types import Claim
from factcheck.verdicts import Finding, Pair
from factcheck.wording import claim_reading

_HEAD = "# Clashes that were there before the gate. Written by `factcheck baseline`; see docs/gate.md of factcheck.\n"


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One clash: `key` is a hash of what its two sides say; `figures` and `topic` are for people."""

    relation: Relation
    key: str
    figures: str = ""
    topic: str = ""

    @classmethod
    def of(cls, pair: Pair, topic: str) -> "Entry":
        """The entry of a pair."""
        figures = " · ".join(sorted((claim_reading(pair.a), claim_reading(pair.b))))
        return cls(pair.relation, pair_key(pair), folded(figures), folded(topic))

    @property
    def line(self) -> str:
        """As it stands in the file."""
        return "\t".join((self.relation, self.key, self.figures, self.topic)) + "\n"


def pair_key(pair: Pair) -> str:
    """A hash of what the two sides of a pair say: each one's sentence and its words, white space folded."""
    return sha256("\n\n".join(sorted((_said(pair.a), _said(pair.b)))).encode()).hexdigest()[:16]


def _said(claim: Claim) -> str:
    return f"{folded(claim.sentence)}\n{folded(claim.words)}"


def entries(findings: Iterable[Finding]) -> tuple[Entry, ...]:
    """The entries of all clashes that nobody has ruled on otherwise than in a baseline, sorted, each once."""
    found = {
        (pair.relation, pair_key(pair)): Entry.of(pair, finding.topic)
        for finding in findings
        for pair in finding.clashes
        if pair.ruling is None or pair.ruling.by == "baseline"
    }
    return tuple(sorted(found.values()))


def written(listed: Iterable[Entry]) -> str:
    """A baseline as a file."""
    return _HEAD + "".join(entry.line for entry in sorted(listed))


def load_baseline(file: Path) -> Mapping[tuple[str, str], Entry]:
    """Read a baseline: each entry by its relation and key.

    Raises:
        LedgerError: the file cannot be read, or a line is no entry.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LedgerError(file.as_posix(), f"cannot be read ({error})", "write it with `factcheck baseline`") from None
    found: dict[tuple[str, str], Entry] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        relation, key, figures, topic = (*line.split("\t"), "", "", "", "")[:4]
        if relation not in get_args(Relation) or not key:
            raise LedgerError(
                f"{file.as_posix()}:{number}", "no entry of a baseline", "write it with `factcheck baseline`"
            )
        found[relation, key] = Entry(relation, key, figures, topic)  # type: ignore[arg-type]
    return found
