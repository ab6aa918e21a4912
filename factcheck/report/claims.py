"""What was read: every claim of a corpus, as a table for people, tab-separated or as JSON lines for programs."""

import json
from collections.abc import Callable, Mapping, Sequence
from itertools import compress

from factcheck.report.json import claim_object
from factcheck.report.places import spot
from factcheck.report.summary import counted
from factcheck.types import Article, Claim
from factcheck.wording import claim_reading, days, isolated

Renderer = Callable[[Sequence[Claim], Sequence[Article], int], str]
"""From the claims in order of their articles, those articles, and the cells that a line may take."""


def table(claims: Sequence[Claim], articles: Sequence[Article], room: int) -> str:
    """A heading for each article, and below it one line a claim; columns that hold nothing are left out.

    Args:
        room: how many cells a line may take; what does not fit is wrapped.
    """
    from factcheck.report.columns import aligned

    known = {article.id: article for article in articles}
    rows = [("line", *_COLUMNS), *((str(spot(claim, known).line), *_cells(claim)) for claim in claims)]
    kept = [any(cells[1:]) for cells in zip(*rows, strict=True)]
    heads, *lines = aligned([tuple(compress(row, kept)) for row in rows], room, frozenset({0}))
    blocks = [
        "\n".join([_heading(article), *([heads, *found] if found else ["no claims"])])
        for article in articles
        for found in [[line for line, claim in zip(lines, claims, strict=True) if claim.article_id == article.id]]
    ]
    total = f"{counted(len(articles), 'article')}, {counted(len(claims), 'claim')}"
    return "\n\n".join([*blocks, total]) + "\n"


def tsv(claims: Sequence[Claim], articles: Sequence[Article], room: int) -> str:
    """One line a claim, columns separated by tabs, their names first; an empty cell is a dash."""
    known = {article.id: article for article in articles}
    places = (spot(claim, known) for claim in claims)
    rows = ((str(place), c.kind, *_cells(c)) for place, c in zip(places, claims, strict=True))
    heading = ("where", "kind", *_COLUMNS)
    return "".join("\t".join(cell or "-" for cell in row) + "\n" for row in (heading, *rows))


def jsonl(claims: Sequence[Claim], articles: Sequence[Article], room: int) -> str:
    """One JSON object a line, as in the report."""
    known = {article.id: article for article in articles}
    return "".join(json.dumps(claim_object(claim, known), ensure_ascii=False) + "\n" for claim in claims)


FORMATS: Mapping[str, Renderer] = {"table": table, "tsv": tsv, "jsonl": jsonl}
"""Name of a format to its renderer."""

_COLUMNS = ("words", "reading", "about", "role", "scope", "source", "time", "places")


def _cells(claim: Claim) -> tuple[str, ...]:
    """What stands in the columns; "" for nothing. A plain total goes without saying."""
    cells = (
        claim.words,
        claim_reading(claim) if claim.quantity or (claim.time and claim.time.first) else "",
        claim.quantity.counted if claim.quantity else claim.event or "",
        claim.role or "",
        _scope(claim),
        claim.source or "",
        _time(claim),
        "; ".join(place.text for place in claim.places),
    )
    return tuple(" ".join(cell.split()) for cell in cells)


def _scope(claim: Claim) -> str:
    """The scope, with the way of a change, the period of a rate, and whether the count runs on."""
    scope = "" if claim.scope == "total" else claim.scope
    rate = f"per {claim.rate}" if claim.rate else None
    return " ".join(filter(None, (scope, claim.direction, rate, "so far" if claim.running else None)))


def _time(claim: Claim) -> str:
    """As of when a figure holds: the words, and the days where they are known; of a date the reading says it."""
    if claim.time is None or claim.quantity is None:
        return ""
    return claim.time.text if claim.time.first is None else f"{claim.time.text} ({days(claim.time)})"


def _heading(article: Article) -> str:
    about = (article.source, article.day and article.day.isoformat(), article.title)
    return " · ".join([article.id, *(isolated(part) for part in about if part)])
