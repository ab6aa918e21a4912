"""From an article's text to its sentences.

The boundaries are those of yasbd (rule-based, offline), line by line: a line of a scraped
page is a paragraph, and no sentence goes over its end.
"""

from collections.abc import Iterator
from functools import cache

from yasbd import BoundaryDetector

from factcheck.types import Sentence


def split(text: str, language: str) -> tuple[Sentence, ...]:
    """Cut a text into sentences.

    Args:
        language: ISO 639-1 code, for abbreviations and marks.

    Returns:
        Sentences in order, without the white space around them; empty ones are left out.

    >>> [s.text for s in split("The U.S. said 3.5 percent. It rose.", "en")]
    ['The U.S. said 3.5 percent.', 'It rose.']
    """
    sentences, start = list[Sentence](), 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            sentences += _of_line(line, start, language)
        start += len(line)
    return tuple(sentences)


def _of_line(line: str, base: int, language: str) -> Iterator[Sentence]:
    first = 0
    for last in _detector(language).detect(line):
        piece = line[first:last]
        stripped = piece.strip()
        if stripped:
            start = base + first + piece.index(stripped)
            yield Sentence(start, start + len(stripped), stripped)
        first = last


@cache
def _detector(language: str) -> BoundaryDetector:
    return BoundaryDetector(language)
