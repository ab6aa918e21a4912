"""Markdown with front matter: title, date, source, language.

The markup is blanked, code point for code point, so that offsets into the article are
offsets into the file.
"""

import re
from datetime import date, datetime

from frontmatter.default_handlers import YAMLHandler
from yaml import YAMLError

from factcheck.errors import InputError
from factcheck.protocols import FindDate
from factcheck.read.remarks import remarks_in, remarks_on
from factcheck.types import Article

_FRONT = re.compile(r"\A---[ \t]*\r?\n")
_BLANKED = (
    ("`~", re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.MULTILINE | re.DOTALL)),  # code
    ("<", re.compile(r"<!--.*?-->", re.DOTALL)),
    ("`", re.compile(r"`[^`\n]*`")),
    ("<", re.compile(r"</?[A-Za-z][^<>\n]*>")),
    ("!", re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")),  # an image, its caption with it
    ("]", re.compile(r"(?<=\])\([^)\n]*\)|(?<=\])\[[^\]\n]*\]")),  # where a link leads
    ("#>-*+_", re.compile(
        r"^[ \t]*(?:#{1,6}(?=\s)|>+|[-*+](?=\s)|\|?(?:[ \t]*:?-{3,}:?[ \t]*\|?)+$|(?:[-*_][ \t]*){3,}$)", re.MULTILINE
    )),
    ("*_~[]", re.compile(r"[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?=[\s.,;:!?،؛؟)»”\"]|$)|~~|[\[\]]", re.MULTILINE)),
    ("|", re.compile(r"\|")),
)  # fmt: skip
"""What is blanked, in this order; before it the marks of which it has one at least, which most texts lack."""


def read_markdown(text: str, path: str, find_date: FindDate | None = None) -> tuple[Article, ...]:
    """Read one article from markdown.

    Args:
        text: the whole file. path: what to call it. find_date: not needed, front matter is exact.

    Raises:
        InputError: the front matter is no YAML mapping, or its date is none.
    """
    meta, offset = _front_matter(text, path)
    body, line = text[offset:], text.count("\n", 0, offset) + 1
    if not body.strip():
        return ()
    published = meta.get("date")
    if published is not None and not isinstance(published, (date, datetime, str)):
        raise InputError(
            path, f"front matter: the date is {published!r}", "write it as 2024-10-28 or 2024-10-28T09:30:00+03:00"
        )
    blanked = blank_markup(body)
    try:
        article = Article(
            id=path,
            text=blanked,
            language=_text(meta.get("language")),
            published=published,
            source=_text(meta.get("source")),
            title=_text(meta.get("title")),
            path=path,
            offset=offset,
            line=line,
            remarks=(*remarks_on(meta.get("factcheck"), body, text), *remarks_in(body, blanked, line)),
        )
    except ValueError:
        raise InputError(
            path, f"front matter: {published!r} is no date", "write it as 2024-10-28 or 2024-10-28T09:30:00+03:00"
        ) from None
    return (article,)


def blank_markup(body: str) -> str:
    """The text with its markup replaced by as many spaces; line ends stay.

    >>> blank_markup("**8,000** in [Kursk](https://a.example/8)")
    '  8,000   in  Kursk                      '
    """
    for marks, pattern in _BLANKED:
        if any(mark in body for mark in marks):
            body = pattern.sub(_spaces, body)
    return body


def _spaces(match: re.Match[str]) -> str:
    return re.sub(r"[^\r\n]", " ", match.group())


def _front_matter(text: str, path: str) -> tuple[dict[str, object], int]:
    """The mapping at the head of the file, and where the body begins."""
    if not _FRONT.match(text):
        return {}, 0
    handler = YAMLHandler()
    try:
        block, content = handler.split(text)
        meta = handler.load(block)
    except ValueError:
        return {}, 0  # a rule at the head of the text, no front matter
    except YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise InputError(
            f"{path}:{line}", "the front matter is no YAML", "write lines such as `date: 2024-10-28`"
        ) from None
    if meta is None:
        meta = {}
    if not isinstance(meta, dict):
        raise InputError(path, "the front matter is no list of keys", "write lines such as `date: 2024-10-28`")
    return {str(key).lower(): value for key, value in meta.items()}, len(text) - len(content)


def _text(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None
