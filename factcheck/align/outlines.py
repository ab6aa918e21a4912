"""From an article as it was read to its outline."""

from collections.abc import Sequence
from decimal import Decimal
from sys import intern

from factcheck.align.columns import figure_of, is_small, kind_of
from factcheck.align.copies import wording
from factcheck.lang.concepts import STANDING
from factcheck.outline import Outline
from factcheck.types import ReadArticle, Sentence

OPENING = 2
"""How many sentences open an article."""


def outlined(read: ReadArticle, sentences: Sequence[Sentence]) -> Outline:
    """The outline of an article.

    Args:
        sentences: of its text, in order.
    """
    figured = [(place, claim) for place, claim in enumerate(read.claims) if claim.quantity is not None]
    figures = [claim for _, claim in figured]
    places = {span.start: place for place, span in enumerate(sentences)}
    said = {places[claim.sentence_start]: claim.names for claim in figures}
    times = [claim.time for claim in figures if claim.time is not None]
    days = {time.first for time in times if time.first is not None and time.first == time.last}
    week = {time.weekday for time in times if time.weekday is not None} | {day.weekday() for day in days}
    large = {_text(figure_of(claim.quantity)) for claim in figures if claim.quantity and not is_small(claim.quantity)}
    return Outline(
        language=read.language,
        spans=tuple(end for span in sentences for end in (span.start, span.end)),
        wording=tuple(wording(span.text) for span in sentences),
        stating=tuple(sorted(said)),
        names=_sorted(read.names),
        opening=_sorted(read.names.intersection(name for text in read.statements[:OPENING] for name in text.names)),
        said=tuple(_sorted(names) for _, names in sorted(said.items())),
        kinds=tuple(sorted({kind_of(claim) for claim in figures}, key=str)),
        figures=tuple(sorted(large)),
        days=tuple(sorted(day.toordinal() for day in days)),
        week=tuple(sorted(week)),
        claims=len(read.claims),
        figured=tuple(place for place, _ in figured),
        earlier=tuple(place for place, claim in enumerate(read.claims) if claim.scope == "earlier"),
        standing=any(claim.subject.concept in STANDING for claim in figures),
    )


def _sorted(names: frozenset[str]) -> tuple[str, ...]:
    return tuple(map(intern, sorted(names)))


def _text(figure: Sequence[object]) -> str:
    """A figure as text: equal numbers are written alike."""
    return "|".join(str(part.normalize() + 0) if isinstance(part, Decimal) else str(part) for part in figure)
