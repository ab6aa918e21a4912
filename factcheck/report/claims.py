"""What was read: every claim of a corpus, as a table for people or as JSON lines."""

import json
from collections.abc import Mapping, Sequence

from factcheck.report.json import claim_object
from factcheck.report.places import spot
from factcheck.types import Article, Claim
from factcheck.wording import isolated, reading

_COLUMNS = ("where", "words", "reading", "counted", "role", "scope", "source", "time")


def table(claims: Sequence[Claim], articles: Mapping[str, Article]) -> str:
    """One line a claim, columns separated by tabs, a heading first; an empty cell is a dash."""
    rows = [_COLUMNS, *(_row(claim, articles) for claim in claims)]
    return "".join("\t".join(row) + "\n" for row in rows)


def lines(claims: Sequence[Claim], articles: Mapping[str, Article]) -> str:
    """One JSON object a line, as in the report."""
    return "".join(json.dumps(claim_object(claim, articles), ensure_ascii=False) + "\n" for claim in claims)


def _row(claim: Claim, articles: Mapping[str, Article]) -> tuple[str, ...]:
    assert claim.quantity is not None
    place, quantity = spot(claim, articles), claim.quantity
    cells = (
        f"{place.path or place.article}:{place.line}",
        isolated(place.text),
        reading(quantity),
        isolated(quantity.counted),
        claim.role or "",
        claim.scope,
        isolated(claim.source or ""),
        isolated(claim.time.text if claim.time else ""),
    )
    return tuple(" ".join(cell.split()) or "-" for cell in cells)
