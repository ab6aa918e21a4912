"""Plain text as scraped from a page: cut into its articles, without what is no part of them.

A page repeats its headline, carries lines of sources and keywords, and goes on under "read
also" with another story, which is an article of its own and has none of the first one's
date. What is left out is blanked, code point for code point.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from factcheck.lang import LANGUAGES, room
from factcheck.lang.spelling import fold
from factcheck.types import Article

_ENDED = re.compile(r"[.!?؟…:][\"”»'’)\]]*\s*$")
_SENTENCE_LENGTH, _NAME_WORDS = 60, 6
"""A line this long is prose even without a full stop; a source of more words is no outlet's name."""
FindDate = Callable[[str], date | None]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def folded(self) -> str:
        return fold(" ".join(self.text.split()))


def read_page(text: str, path: str, find_date: FindDate) -> tuple[Article, ...]:
    """Cut a page into its articles.

    Args:
        text: the whole file. path: what to call it; a second article is called path#2.
        find_date: finds the date in a line.

    Returns:
        The articles in order, those without a sentence left out.
    """
    blocks = [
        block for block in _blocks(_lines(text)) if any(_is_prose(line) for line in block if not _is_furniture(line))
    ]
    return tuple(_article(text, path, block, number, find_date) for number, block in enumerate(blocks, start=1))


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield _Line(start, line)
        start += len(line)


def _blocks(lines: Iterator[_Line]) -> list[list[_Line]]:
    """The lines of the page, a new block after each heading of another story."""
    blocks: list[list[_Line]] = [[]]
    for line in lines:
        if _is_heading(line):
            blocks.append([])
        else:
            blocks[-1].append(line)
    return blocks


def _article(text: str, path: str, block: Sequence[_Line], number: int, find_date: FindDate) -> Article:
    start = block[0].start
    kept, seen = list[str](), set[str]()
    dated: date | None = None
    source: str | None = None
    for line in block:
        dated = dated or (find_date(line.text) if _begins(line, _starts("dateline")) else None)
        source = source or _source(line)
        repeated = len(line.folded) > 1 and line.folded in seen
        seen.add(line.folded)
        kept.append(_blank(line.text) if repeated or _is_furniture(line) else line.text)
    return Article(
        id=path if number == 1 else f"{path}#{number}",
        text="".join(kept),
        published=dated,
        source=source,
        title=_title(block),
        path=path,
        offset=start,
        line=text.count("\n", 0, start) + 1,
    )


def _title(block: Sequence[_Line]) -> str | None:
    first = next((line for line in block if line.text.strip() and not _is_furniture(line)), None)
    return first.text.strip() if first and not _ENDED.search(first.text) else None


def _is_prose(line: _Line) -> bool:
    stripped = line.text.strip()
    return (bool(_ENDED.search(stripped)) and len(stripped.split()) > 2) or len(stripped) > _SENTENCE_LENGTH


def _is_furniture(line: _Line) -> bool:
    return (
        _begins(line, _starts("furniture")) or _begins(line, _starts("dateline")) or _begins(line, _starts("read_also"))
    )


def _is_heading(line: _Line) -> bool:
    """Whether another story begins below: "read also: so-and-so" on one line is a link within this one."""
    return line.folded.rstrip(" :.…") in _starts("read_also")


def _source(line: _Line) -> str | None:
    """The outlet that a source line names."""
    if not _begins(line, _starts("source")):
        return None
    named = line.text.partition(":")[2].strip()
    return named if 0 < len(named.split()) <= _NAME_WORDS else None


def _begins(line: _Line, starts: tuple[str, ...]) -> bool:
    return line.folded.startswith(starts)


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


@cache
def _starts(table: str) -> tuple[str, ...]:
    return tuple(fold(start) for language in LANGUAGES for start in getattr(room(language).page, table))
