"""Waivers: what an article itself says may pass, as a remark to factcheck.

    <!-- factcheck: accept disputed because union and ministry are both named -->
    <!-- factcheck: accept FC101 FC401 until 2025-06-30 because the ministry has been asked -->

In a file's text a waiver is for the paragraph that it stands in or, where it stands alone, for the one below. In the
front matter, under the key `factcheck`, it is for the whole article.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from factcheck.relations import RELATIONS
from factcheck.types import Article, Claim, Remark
from factcheck.verdicts import Location, Pair

_FORM = re.compile(r"accept\s+(?P<what>.+?)(?:\s+until\s+(?P<until>\S+))?\s+because\s+(?P<reason>\S.*)", re.DOTALL)
_CODE = re.compile(r"FC\d{3}")


class Waiver(NamedTuple):
    """One waiver.

    Attributes:
        what: the codes and relations that may pass. until: the last day; None for ever.
        article_id, start, end: the part of an article's text that it is for.
    """

    what: frozenset[str]
    until: date | None
    reason: str
    article_id: str
    start: int
    end: int
    location: Location

    def covers(self, pair: Pair) -> bool:
        """Whether a pair of this code or relation has a side in its part of the text."""
        return bool(self.what & {pair.code, pair.relation}) and (self._holds(pair.a) or self._holds(pair.b))

    def _holds(self, claim: Claim) -> bool:
        return claim.article_id == self.article_id and self.start <= claim.start < self.end


class NoWaiver(NamedTuple):
    """A remark to factcheck that is no waiver, and why."""

    text: str
    found: str
    location: Location


def read_waivers(articles: Iterable[Article]) -> tuple[tuple[Waiver, ...], tuple[NoWaiver, ...]]:
    """The waivers of articles, and the remarks that are none, in order."""
    read = [_read(remark, article) for article in articles for remark in article.remarks]
    return (
        tuple(found for found in read if isinstance(found, Waiver)),
        tuple(found for found in read if isinstance(found, NoWaiver)),
    )


def _read(remark: Remark, article: Article) -> Waiver | NoWaiver:
    location = Location(article.path or article.id, remark.line)
    form = _FORM.fullmatch(remark.text.strip())
    if form is None:
        return NoWaiver(remark.text, "it does not have the form of a waiver", location)
    what = form["what"].replace(",", " ").split()
    unknown = [word for word in what if word not in RELATIONS and not _CODE.fullmatch(word)]
    if unknown:
        return NoWaiver(remark.text, f"{unknown[0]!r} is neither a code nor a relation", location)
    try:
        until = date.fromisoformat(form["until"]) if form["until"] else None
    except ValueError:
        return NoWaiver(remark.text, f"{form['until']!r} is no date", location)
    reason = " ".join(form["reason"].split())
    return Waiver(frozenset(what), until, reason, article.id, remark.start, remark.end, location)
