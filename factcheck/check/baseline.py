"""Writes the baseline of a run, and takes out of baseline and ledger what matches nothing any more."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from factcheck.check.acceptance import read_book, write_book
from factcheck.check.run import Run
from factcheck.errors import RequestError
from factcheck.ledger import Review
from factcheck.ledger.baseline import Entry, entries, written
from factcheck.ledger.hygiene.overtaken import CODE as OVERTAKEN
from factcheck.ledger.hygiene.stale import CODE as STALE
from factcheck.ledger.writing import without
from factcheck.verdicts import Location


def create(run: Run) -> tuple[Path, Sequence[Entry]]:
    """Write a baseline where there is none.

    Returns:
        The file, and what stands in it now.

    Raises:
        RequestError: there is one, or some input could not be read.
    """
    file = run.books.baseline
    if file.exists():
        raise RequestError(file.as_posix(), "a baseline is there already", "use `factcheck baseline update`")
    now = _now(run)
    write_book(file, written(now))
    return file, now


def update(run: Run, take_new: bool) -> tuple[Path, Sequence[Entry], Sequence[Entry]]:
    """Bring a baseline up to date.

    Args:
        take_new: whether clashes that were not in it are added.

    Returns:
        The file, what is gone, and what is new.

    Raises:
        RequestError: there is none, or some input could not be read.
    """
    file, before, now = _before(run), run.books.entries(), _now(run)
    fresh = [entry for entry in now if (entry.relation, entry.key) not in before]
    kept = [entry for entry in now if take_new or (entry.relation, entry.key) in before]
    write_book(file, written(kept))
    return file, _gone(before.values(), now), fresh


def prune(run: Run) -> tuple[Path, Sequence[Entry]]:
    """Take out of the baseline what is gone, and leave the rest as it is.

    Returns:
        The file, and what was taken out.

    Raises:
        RequestError: some input could not be read.
    """
    file, before, now = run.books.baseline, run.books.entries(), _now(run)
    gone = _gone(before.values(), now)
    if gone:
        write_book(file, written(set(before.values()) - set(gone)))
    return file, gone


def prune_reviews(run: Run) -> Sequence[Location]:
    """Take out of the ledger the reviews that match nothing any more, or something else than they say.

    Returns:
        Where they stood.

    Raises:
        LedgerError: a file is not laid out so that they can be told apart.
    """
    amiss = {f.location for f in run.report.findings if f.code in (STALE, OVERTAKEN)}
    files: dict[str, list[Review]] = defaultdict(list)
    for review in run.books.ledger().reviews:
        if review.location in amiss:
            files[review.location.path].append(review)
    for path, reviews in files.items():
        write_book(Path(path), without(read_book(Path(path)), reviews, path))
    return [review.location for reviews in files.values() for review in reviews]


def _before(run: Run) -> Path:
    file = run.books.baseline
    if not file.exists():
        raise RequestError(file.as_posix(), "no baseline is there", "use `factcheck baseline create`")
    return file


def _now(run: Run) -> Sequence[Entry]:
    if run.errors:
        raise RequestError(run.errors[0].where, "some input could not be read", "mend it first, or leave it out")
    return entries(run.report.findings)


def _gone(before: Iterable[Entry], now: Sequence[Entry]) -> Sequence[Entry]:
    there = {(entry.relation, entry.key) for entry in now}
    return sorted(entry for entry in before if (entry.relation, entry.key) not in there)
