"""The lines of a page, each by its kind: what belongs to a story, what closes one, what is furniture."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.lang import LANGUAGES, room
from factcheck.lang.spelling import fold

_ENDED = re.compile(r"[.!?؟…:][\"”»’'*)\]]*\s*$")
_CREDIT = re.compile(r"[(\[|/]\s*([^()\[\]|/]{2,40}?)\s*[)\]]?\s*$")
_CRUMBS = re.compile(r"\s[>›»|]\s|\s/\s")
_HASHTAGS = re.compile(r"^(?:#[\w_]+[\s,،]*)+$")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PROSE, SHORT, NAME_WORDS, ALONE = 60, 12, 6, 3
"""A line this long is prose even without a full stop; one of more words is no byline; a source of more is no outlet;
a line that begins with a single word of a table has no more words."""
_LOOSE = 4
"""How many letters of other words a line may hold that is a time and nothing else."""


class Line(NamedTuple):
    """A line of a page, with its line end, and where it begins."""

    start: int
    text: str

    @property
    def folded(self) -> str:
        """Its words in one spelling, single spaces between them."""
        return fold(" ".join(self.text.split()))

    @property
    def words(self) -> list[str]:
        """The words in it, folded."""
        return [fold(word) for word in _WORD.findall(self.text)]

    def begins(self, table: str) -> bool:
        """Whether it begins with an entry of a table of pages, in any language.

        A colon after the entry, or a star in the table, makes it sure; without one a word alone may begin a sentence
        as well ("Share prices fell"), and several words a long one.
        """
        return any(self._begins(start, table) for start in _starts(table))

    def _begins(self, start: str, table: str) -> bool:
        if not self.folded.startswith(start) or self.folded[len(start) : len(start) + 1].isalpha():
            return False
        if start in _sure(table) or start.endswith(":") or self.folded[len(start) :].lstrip().startswith(":"):
            return True
        length, entry = len(self.words), len(start.split())
        return (
            length <= (ALONE if table != "byline" else SHORT)
            if entry == 1
            else length <= entry + SHORT and not (self.is_ended and length > SHORT)
        )

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text.strip()

    @property
    def is_ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_ENDED.search(self.text.strip()))

    @property
    def is_prose(self) -> bool:
        """Whether it is a sentence: ended as one, or long; no furniture."""
        if self.is_furniture:
            return False
        stripped = self.text.strip()
        return (self.is_ended and len(stripped.split()) > 2) or len(stripped) > PROSE

    @property
    def is_heading(self) -> bool:
        """Whether other stories begin below: "read also: so-and-so" on one line is a link within this one."""
        return self.folded.rstrip(" :.…>»-") in _starts("read_also")

    @property
    def closes(self) -> bool:
        """Whether it closes a story: a source, keywords."""
        return self.begins("closing")

    @property
    def is_furniture(self) -> bool:
        """Whether it is no part of a story."""
        return (
            self.is_heading
            or self.closes
            or self.is_stamp
            or any(self.begins(table) for table in ("furniture", "caption", "read_also"))
            or self._is_dateline
            or self._is_byline
            or self._is_credited
            or self._is_links
        )

    @property
    def is_title(self) -> bool:
        """Whether it may be a headline: a line of words that ends as no statement does."""
        length = len(self.text.split())
        asks = length <= SHORT and self.text.rstrip().endswith(("?", "؟", "!"))
        return not self.is_blank and not self.is_furniture and length <= 2 * SHORT and (asks or not self.is_ended)

    @property
    def _is_byline(self) -> bool:
        """Who wrote it: names after an entry of the table, no figure among them."""
        if not self._is_short or self.is_ended or not self.begins("byline") or any(map(str.isdigit, self.text)):
            return False
        names = self.text.split()[1:]
        return not self.text.isascii() or (bool(names) and names[0][0].isupper())

    @property
    def _is_dateline(self) -> bool:
        """A line of publication or change, with nothing in it but the time."""
        if not (self.begins("published") or self.begins("updated")):
            return False
        return sum(word not in _dated() for word in self.words) <= ALONE

    @property
    def is_stamp(self) -> bool:
        """Whether it is a date or a time and nothing else: "Monday 28 October 2024, 17:05 GMT"."""
        if not self._is_short or not any(map(str.isdigit, self.text)):
            return False
        others = [word for word in self.words if word not in _dated()]
        dated = len(others) < len(self.words) or ":" in self.text
        return dated and sum(map(len, others)) <= _LOOSE

    @property
    def _is_short(self) -> bool:
        return len(self.text.split()) <= SHORT

    @property
    def _is_credited(self) -> bool:
        """A caption: no sentence, and an agency in brackets at its end."""
        found = _CREDIT.search(self.text.strip())
        if found is None or len(self.text.split()) > 3 * SHORT:
            return False
        before = self.text.strip()[: found.start()].rstrip()
        return fold(" ".join(found[1].split())) in _starts("credit") and not _ENDED.search(before)

    @property
    def _is_links(self) -> bool:
        """Names of networks, hashtags, or where on the site the page stands."""
        stripped = self.text.strip()
        if not stripped:
            return False
        words = self.words
        networks = bool(words) and all(word in _networks() for word in words)
        crumbs = len(_CRUMBS.findall(stripped)) >= 2 and not self.is_ended and len(words) <= SHORT
        return networks or crumbs or bool(_HASHTAGS.match(stripped))

    @property
    def outlet(self) -> str | None:
        """The outlet that a source line names."""
        if not self.begins("source"):
            return None
        named = self.text.partition(":")[2].strip()
        return named if 0 < len(named.split()) <= NAME_WORDS else None

    def blanked(self) -> str:
        """As many spaces; the line end stays."""
        return re.sub(r"[^\r\n]", " ", self.text)


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text, in order."""
    start = 0
    for line in text.splitlines(keepends=True):
        yield Line(start, line)
        start += len(line)


@cache
def _starts(table: str) -> tuple[str, ...]:
    return tuple(
        fold(start.removesuffix("*")) for language in LANGUAGES for start in getattr(room(language).page, table)
    )


@cache
def _sure(table: str) -> frozenset[str]:
    """The entries after which anything may follow."""
    starts = (start for language in LANGUAGES for start in getattr(room(language).page, table))
    return frozenset(fold(start[:-1]) for start in starts if start.endswith("*"))


@cache
def _networks() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES for word in room(language).page.networks.split())


@cache
def _dated() -> frozenset[str]:
    """Every word of dates and times of day, in every language."""
    found = set[str]()
    for language in LANGUAGES:
        dates, page = room(language).dates, room(language).page
        tables = (dates.months, dates.hijri_months, dates.weekdays)
        rows = (*(words for table in tables for words in table.values()), dates.meridiem, dates.hijri_era, page.stamp)
        found.update(fold(part) for row in rows for word in row.split() for part in word.split("_"))
    return frozenset(found)
