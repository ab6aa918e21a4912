"""Writes down that people let a finding pass."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.check.run import Run
from factcheck.errors import LedgerError, RequestError
from factcheck.ledger.writing import added, file_for, quote_of, review_of
from factcheck.verdicts import Finding, Pair

SHORTEST = 4
"""How many letters of an id name a finding, at least."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why somebody lets something pass: the reason, who, on which day, and the last day on which it holds."""

    reason: str
    reviewer: str
    day: date
    expires: date | None = None


def named(findings: Sequence[Finding], name: str) -> Finding:
    """The finding of an id, or of the beginning of one.

    Raises:
        RequestError: there is none, or several.
    """
    found = [f for f in findings if f.id == name or (len(name) >= SHORTEST and f.id.startswith(name))]
    if len({finding.id for finding in found}) > 1:
        raise RequestError(name, f"the beginning of {len(found)} findings", "write more of the id")
    if not found:
        raise RequestError(
            name, "no finding of these articles", "run `factcheck compare` and take an id that it prints"
        )
    return found[0]


def accept(run: Run, finding: Finding, acceptance: Acceptance) -> Mapping[Path, int]:
    """Write a review for every clash of a finding that nobody has accepted yet.

    Returns:
        How many reviews were written into which file.

    Raises:
        RequestError: nothing in the finding clashes.
        LedgerError: a file cannot be written.
    """
    if not finding.clashes:
        raise RequestError(finding.id, "nothing in it clashes", "only conflict, disputed and revised can be accepted")
    articles = run.report.homes
    files: dict[Path, list[str]] = defaultdict(list)
    for pair in finding.clashes:
        if not pair.accepted:
            files[file_for(pair, articles, run.books.folder)].append(_review(pair, run, acceptance))
    for file, reviews in files.items():
        write_book(file, added(read_book(file), reviews))
    return {file: len(reviews) for file, reviews in files.items()}


def _review(pair: Pair, run: Run, said: Acceptance) -> str:
    articles = run.report.homes
    a, b = (quote_of(claim, articles[claim.article_id], run.report.claims) for claim in (pair.a, pair.b))
    return review_of(pair, (a, b), said.reason, said.reviewer, said.day, said.expires)


def read_book(file: Path) -> str:
    """The text of a file of the ledger, nothing where there is none."""
    return file.read_text(encoding="utf-8") if file.exists() else ""


def write_book(file: Path, text: str) -> None:
    """Write a file of the ledger whole, so that it is never half there.

    Raises:
        LedgerError: it cannot be written.
    """
    part = file.with_name(f".{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(text.encode())
        part.replace(file)
    except OSError as error:
        raise LedgerError(str(file), f"cannot be written ({error.strerror})", "check its permissions") from None
