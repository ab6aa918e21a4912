"""Live blogs: a page of entries, each with the time at which it was posted."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from factcheck.protocols import FindDate
from factcheck.read.lines import Line
from factcheck.read.moments import clock_of, with_clock

LEAST = 2
"""A page of so many entries is a live blog."""
_OPENING = re.compile(
    r"^\s*(?:\d{1,2}[:.]\d{2})\s*(?:[ap]\.?m\.?|GMT|UTC|BST|صباحا[ًا]?|مساء[ًا]?|ص|م)?\s*(?:GMT|UTC)?\s*[-–—:|•]\s+\S",
    re.IGNORECASE,
)
"""A time and a dash before the words of an entry."""


class Entry(NamedTuple):
    """One entry: its lines, the first of which is nothing but a stamp where `stamp` says so."""

    lines: tuple[Line, ...]
    published: date | datetime | None
    stamp: bool
    title: str | None = None


def is_live(lines: Sequence[Line]) -> bool:
    """Whether a story is a live blog: entries that open with a time, and prose in them."""
    marks = [at for at, line in enumerate(lines) if _opens(line)]
    told = sum(any(line.is_prose or _OPENING.match(line.text) for line in _until(lines, at)) for at in marks)
    return told >= LEAST and told == len(marks)


def entries(lines: Sequence[Line], published: date | datetime | None, find_date: FindDate) -> Iterator[Entry]:
    """The entries in order of the page, what stands before the first one as an article of its own.

    A time of day is of the last day named above it, else of the day on which the page was published.
    """
    marks = [at for at, line in enumerate(lines) if _opens(line)]
    yield Entry(tuple(lines[: marks[0]]), published, stamp=False)
    day = published.date() if isinstance(published, datetime) else published
    for at, line in enumerate(lines):
        if at in marks:
            day = find_date(line.text) or day
            moment = with_clock(day, line.text) if day is not None else None
            yield Entry(tuple(_until(lines, at)), moment, stamp=not _OPENING.match(line.text))
        elif line.is_stamp and not _is_of_page(line) and (named := find_date(line.text)) is not None:
            day = named


def _opens(line: Line) -> bool:
    """Whether an entry begins: a line of a time of day alone, or of one before the words."""
    if _OPENING.match(line.text):
        return True
    return line.is_stamp and clock_of(line.text) is not None and not _is_of_page(line)


def _is_of_page(line: Line) -> bool:
    """Whether a line tells when the page was published or changed."""
    return line.begins("published") or line.begins("updated")


def _until(lines: Sequence[Line], at: int) -> list[Line]:
    """The lines of the entry that begins at one: up to the next."""
    end = next((i for i in range(at + 1, len(lines)) if _opens(lines[i])), len(lines))
    return list(lines[at:end])
