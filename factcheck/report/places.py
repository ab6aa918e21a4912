"""Where a claim stands, for people and for programs: file, line, offsets, and the words around it."""

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.types import Article, Claim

LONGEST = 200
"""How many code points of a sentence are quoted; a longer one is cut around its figure."""


class Spot(NamedTuple):
    """A claim's place: `start` and `end` in code points into the file as decoded, `line` counted from 1."""

    article: str
    path: str | None
    line: int
    start: int
    end: int
    text: str

    def __str__(self) -> str:
        return f"{self.path or self.article}:{self.line}"


def spot(claim: Claim, articles: Mapping[str, Article]) -> Spot:
    """Where the words of a claim stand in the file of its article."""
    article = articles[claim.article_id]
    line = article.line + article.text.count("\n", 0, claim.start)
    return Spot(
        article.id,
        article.path,
        line,
        article.offset + claim.start,
        article.offset + claim.end,
        article.text[claim.start : claim.end],
    )


def excerpt(claim: Claim) -> tuple[str, str, str]:
    """The sentence of a claim: before the figure, the figure, after it; white space folded, a long one cut."""
    first, last = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    before, words, after = claim.sentence[:first], claim.sentence[first:last], claim.sentence[last:]
    room = max(LONGEST - len(words), 0)
    if len(before) + len(after) > room:
        head = min(len(before), max(room // 2, room - len(after)))
        before, after = _cut_left(before, head), _cut_right(after, room - head)
    return _folded(before), _folded(words), _folded(after)


def _cut_left(text: str, size: int) -> str:
    return text if len(text) <= size else "… " + text[len(text) - size :].partition(" ")[2]


def _cut_right(text: str, size: int) -> str:
    return text if len(text) <= size else text[:size].rpartition(" ")[0] + " …"


def _folded(text: str) -> str:
    """White space folded to single spaces, one at an end kept."""
    words = " ".join(text.split())
    return (
        f"{' ' if text[:1].isspace() else ''}{words}{' ' if words and text[-1:].isspace() else ''}"
        if words
        else text[:1].strip() or (" " if text else "")
    )
