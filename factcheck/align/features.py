"""The evidence of pairs of claims, part by part: columns with one place for each pair."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from factcheck.align.codes import Codes, Flags, Floats, of_pairs
from factcheck.align.columns import Columns
from factcheck.align.names import NameOverlap, rarities
from factcheck.align.nearness import Embedded, cosines, margins
from factcheck.align.things import role_likeness, subject_likeness
from factcheck.types import Place, ReadArticle
from factcheck.verdicts import LIKENESSES

FAR_APART = 60
"""Reports so many days apart are hardly of one event."""
FARTHEST = 3.0
"""Figures a thousandfold apart are as far apart as figures can be."""
UNKNOWN_DISTANCE = 0.5
STORY_PACE = 3.0
"""How many rare names two articles share before they are surely of one story (see `NameOverlap`)."""

Features = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Evidences:
    """What speaks for the pairs [left, right) of claims being of one thing, and what rules it out.

    Attributes:
        features: name to a value for each pair (see docs/words.md for what each says).
        subject, role: places in LIKENESSES.
        possible: False where subject or role are known to differ.
    """

    features: Features
    subject: Codes
    role: Codes
    possible: Flags


def collect(
    articles: Sequence[ReadArticle], columns: Columns, embedded: Embedded, left: Codes, right: Codes
) -> Evidences:
    """Collect the evidence of pairs of claims, given by their places."""
    subject, role = _things(columns, embedded, left, right)
    found = {
        **_nearness(columns, embedded, left, right),
        **_names(articles, columns, left, right),
        **_figures(articles, columns, left, right),
        **{f"subject_{name}": _ones(subject == code) for code, name in enumerate(LIKENESSES)},
        **{f"role_{name}": _ones(role == code) for code, name in enumerate(LIKENESSES)},
    }
    different = LIKENESSES.index("different")
    return Evidences(found, subject, role, (subject != different) & (role != different))


def _nearness(columns: Columns, embedded: Embedded, left: Codes, right: Codes) -> Features:
    """Cosines of the sentences, of the words around the figures, of the articles, of what is counted; see `margins`."""
    one, two = columns.sentence[left], columns.sentence[right]
    margin = margins(embedded, one, two)
    wordings = [thing.counted for thing in columns.things]
    wording = of_pairs(
        columns.thing[left],
        columns.thing[right],
        len(wordings),
        lambda a, b: embedded.wording(wordings[a], wordings[b]),
    )
    return {
        "nearness": cosines(embedded.sentences, one, two),
        "clause": cosines(embedded.windows, left, right),
        "context": cosines(embedded.articles, columns.article[left], columns.article[right]),
        "margin": margin,
        "mutual": _ones(margin >= 0),
        "wording": np.maximum(wording, 0.0),
    }


def _things(columns: Columns, embedded: Embedded, left: Codes, right: Codes) -> tuple[Codes, Codes]:
    """How subjects and roles compare."""
    things = columns.things

    def subject(a: int, b: int) -> float:
        wording = embedded.wording(things[a].counted, things[b].counted)
        return LIKENESSES.index(subject_likeness(things[a], things[b], wording))

    def role(a: int, b: int) -> float:
        return LIKENESSES.index(role_likeness(things[a].role, things[b].role))

    codes = columns.thing[left], columns.thing[right], len(things)
    return of_pairs(*codes, subject).astype(np.int64), of_pairs(*codes, role).astype(np.int64)


def _names(articles: Sequence[ReadArticle], columns: Columns, left: Codes, right: Codes) -> Features:
    """Names that the sentences and the articles share; whether their places are the same or others; their languages."""
    of_sentence = dict(zip(columns.sentence.tolist(), columns.claims, strict=True))
    names = NameOverlap(claim.names for claim in of_sentence.values())
    stories = NameOverlap((read.names for read in articles), pace=STORY_PACE)
    one, two = columns.sentence[left], columns.sentence[right]
    size = int(columns.sentence.max(initial=0)) + 1
    places = of_pairs(one, two, size, lambda a, b: _shared(of_sentence[a].places, of_sentence[b].places))
    pair = columns.article[left], columns.article[right], len(articles)
    return {
        "names": of_pairs(one, two, size, lambda a, b: names(of_sentence[a].names, of_sentence[b].names)),
        "story": of_pairs(*pair, lambda a, b: stories(articles[a].names, articles[b].names)),
        "same_place": _ones(places > 0),
        "other_place": _ones(places < 0),
        "apart": of_pairs(*pair, lambda a, b: _apart(articles[a], articles[b])),
        "across": of_pairs(*pair, lambda a, b: articles[a].language != articles[b].language),
    }


def _figures(articles: Sequence[ReadArticle], columns: Columns, left: Codes, right: Codes) -> Features:
    """How rare such figures are, in the corpus and in their articles; how far apart they are; whether of one scope."""
    kinds = [frozenset(columns.kind[columns.article == place].tolist()) for place in range(len(articles))]
    rare = rarities(kinds)
    rarity = np.array([rare.get(code, 0.0) for code in range(len(columns.kinds))])[columns.kind]
    distance = np.abs(columns.size[left] - columns.size[right])
    one_role = np.array([thing.role or "" for thing in columns.things])[columns.thing]
    return {
        "rarity": np.minimum(rarity[left], rarity[right]),
        "alone": columns.alone[left] * columns.alone[right],
        "small": _ones(columns.small[left] & columns.small[right]),
        "running": _ones(columns.running[left] & (one_role[left] == one_role[right])),
        "other_scope": _ones(columns.scope[left] != columns.scope[right]),
        "distance": np.where(np.isnan(distance), UNKNOWN_DISTANCE, np.minimum(distance, FARTHEST)),
    }


def _ones(flags: Flags) -> Floats:
    return flags.astype(np.float64)


def _shared(one: Sequence[Place], two: Sequence[Place]) -> float:
    """1 where a place is shared, -1 where both have places and share none, else 0."""
    mine, theirs = {place.key for place in one}, {place.key for place in two}
    return (1.0 if mine & theirs else -1.0) if mine and theirs else 0.0


def _apart(one: ReadArticle, two: ReadArticle) -> float:
    days = one.article.day, two.article.day
    return min(1.0, abs((days[0] - days[1]).days) / FAR_APART) if days[0] and days[1] else 0.0
