"""Remarks to factcheck in a file: `<!-- factcheck: … -->` in its text, the key `factcheck` in its front matter."""

import re
from collections.abc import Iterator

from factcheck.types import Remark

_COMMENT = re.compile(r"<!--\s*factcheck:(.*?)-->", re.DOTALL | re.IGNORECASE)
_GAP = re.compile(r"\r?\n[ \t]*\r?\n")
_KEY = re.compile(r"^factcheck\s*:", re.MULTILINE | re.IGNORECASE)


def remarks_in(body: str, blanked: str, line: int) -> Iterator[Remark]:
    """The comments of a text, each with the paragraph that it is about: its own, or the next where it stands alone.

    Args:
        blanked: the text as long as `body`, with everything that is not for readers as spaces.
        line: of the file, on which the text begins.
    """
    comments = list(_COMMENT.finditer(body))
    spans = _paragraphs(body) if comments else ()
    paragraphs = [(start, end) for start, end in spans if blanked[start:end].strip()]
    for comment in comments:
        following = ((start, end) for start, end in paragraphs if end > comment.start())
        start, end = next(following, (len(body), len(body)))
        yield Remark(comment[1].strip(), start, end, line + body.count("\n", 0, comment.start()))


def remarks_on(value: object, body: str, text: str) -> Iterator[Remark]:
    """The remarks in the front matter of a file, which are about the whole of its text.

    Args:
        value: of the key; one remark, or a list of them; None where there is none.
        text: the whole file.
    """
    key = _KEY.search(text)
    line = text.count("\n", 0, key.start()) + 1 if key else 1
    for remark in () if value is None else value if isinstance(value, list) else (value,):
        yield Remark(str(remark).strip(), 0, len(body), line)


def _paragraphs(body: str) -> Iterator[tuple[int, int]]:
    """The spans between empty lines."""
    start = 0
    for gap in _GAP.finditer(body):
        yield start, gap.start()
        start = gap.end()
    yield start, len(body)
