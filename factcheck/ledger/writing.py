"""Writes into the ledger: reviews added below what stands there, reviews taken out of it."""

import json
import tomllib
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from factcheck.errors import LedgerError
from factcheck.ledger.entries import Quote, Review, folded
from factcheck.ledger.files import headers
from factcheck.types import Article, Claim
from factcheck.verdicts import Pair

_ACROSS = "accepted"
"""The file for pairs whose articles lie in several folders."""


def review_of(
    pair: Pair, quotes: tuple[Quote, Quote], reason: str, reviewer: str, day: date, expires: date | None
) -> str:
    """The review that accepts a pair, as it is written down."""
    lines = [
        "[[review]]",
        f"a = {_side(quotes[0])}",
        f"b = {_side(quotes[1])}",
        f"relation = {_string(pair.relation)}",
        "accepted = true",
        f"reason = {_string(reason)}",
        f"reviewer = {_string(reviewer)}",
        f"date = {day.isoformat()}",
        *([f"expires = {expires.isoformat()}"] if expires else []),
    ]
    return "\n".join(lines) + "\n"


def quote_of(claim: Claim, article: Article, claims: Iterable[Claim]) -> Quote:
    """Words that hold a claim and none of the others: its sentence, between the figures before and after it.

    Args:
        claims: those of the corpus; only the ones of the same sentence matter.
    """
    first, last = 0, len(claim.sentence)
    for other in claims if claim.quantity is not None else ():
        one_sentence = other.article_id == claim.article_id and other.sentence_start == claim.sentence_start
        if one_sentence and other.quantity is not None:
            if other.end <= claim.start:
                first = max(first, other.end - claim.sentence_start)
            elif other.start >= claim.end:
                last = min(last, other.start - claim.sentence_start)
    return Quote(article.path or article.id, folded(claim.sentence[first:last]))


def file_for(pair: Pair, articles: Mapping[str, Article], folder: Path) -> Path:
    """The ledger file of a pair: that of its story, by the folder in which both its articles lie."""
    paths = [PurePosixPath(articles[claim.article_id].path or claim.article_id) for claim in (pair.a, pair.b)]
    homes = {path.parent for path in paths}
    (home,) = homes if len(homes) == 1 else (PurePosixPath(),)
    return folder / f"{home.name or _ACROSS}.toml"


def added(text: str, reviews: Iterable[str]) -> str:
    """A ledger file with further reviews at its end."""
    return "\n".join([*([text.rstrip("\n") + "\n"] if text.strip() else []), *reviews])


def without(text: str, reviews: Collection[Review], place: str) -> str:
    """A ledger file without some of its reviews; comments above the others stay.

    Raises:
        LedgerError: the file is not laid out so that they can be taken out; `place` names it.
    """
    found, lines = headers(text), {review.location.line for review in reviews}
    starts = [header.start() for header in found] + [len(text)]
    kept, dropped = [text[: starts[0]]], 0
    for header, end in zip(found, starts[1:], strict=True):
        block = text[header.start() : end]
        if header[1] == "review" and text.count("\n", 0, header.start()) + 1 in lines:
            dropped += 1
            kept.append(_below(block))
        else:
            kept.append(block)
    remaining = "".join(kept)
    _check(text, remaining, dropped, len(reviews), place)
    return remaining


def _below(block: str) -> str:
    """The comments and empty lines at the end of an entry: they belong to the next one."""
    lines = block.splitlines(keepends=True)
    last = max(number for number, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
    rest = lines[last + 1 :]
    return "".join(rest[1:] if rest and not rest[0].strip() else rest)


def _check(before: str, after: str, dropped: int, wanted: int, place: str) -> None:
    """That nothing but the reviews went."""
    counts = [len(tomllib.loads(text).get("review", [])) for text in (before, after)]
    others = [tomllib.loads(text).get("reference", []) for text in (before, after)]
    if dropped != wanted or counts[0] - counts[1] != wanted or others[0] != others[1]:
        raise LedgerError(
            place, "entries that cannot be told apart", "write [[review]] on a line of its own above each"
        )


def _side(quote: Quote) -> str:
    return f"{{ article = {_string(quote.article)}, quote = {_string(quote.quote)} }}"


def _string(text: str) -> str:
    """A TOML string."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
