"""Articles made ready for alignment: their claims as columns, their texts as vectors, the pairs worth a comparison."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.align import Columns, Corpus, Dated, Embedded, Pairs, SentenceKey, candidates
from factcheck.embed import load_encoder
from factcheck.grid import of_codes, on_grid, to_codes
from factcheck.judge import Intervals
from factcheck.protocols import Encoder, Vectors
from factcheck.reading import read_texts, window
from factcheck.surveying import Survey, survey
from factcheck.texts import Text
from factcheck.types import Article, ReadArticle

Codes = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Prepared:
    """Articles ready to be aligned.

    Attributes:
        near: the pairs of articles to be held against each other.
        pairs: the pairs of figures that are worth a comparison; meetings: how the two of each meet.
        dated: the dates.
    """

    corpus: Corpus
    near: Pairs
    pairs: Pairs
    meetings: Codes
    dated: Dated


def prepare(articles: Sequence[Article], encoder: Encoder | None = None) -> Prepared:
    """Read articles, embed their texts, and find what may belong together (see `compare`)."""
    encoder = encoder or load_encoder()
    surveyed = survey(tuple(read_texts(articles)), encoder)
    return prepared(surveyed, surveyed.near, encoder)


def prepared(surveyed: Survey, near: Pairs, encoder: Encoder) -> Prepared:
    """Make the articles of some pairs ready, as many as there are.

    Args:
        near: places of the articles in the survey.
    """
    held, near = _held(near)
    texts = [surveyed.texts[place] for place in held.tolist()]
    articles, sentences = [text.read() for text in texts], _Sentences.of(texts)
    figures = [replace(read, claims=tuple(c for c in read.claims if c.quantity is not None)) for read in articles]
    columns = Columns.of(figures, sentences.keys)
    counted = sorted({thing.counted for thing in columns.things})
    embedded = Embedded(
        sentences=of_codes(np.concatenate([surveyed.of(place) for place in held.tolist()])),
        article=sentences.home,
        windows=_windows(texts, figures, encoder),
        wordings=dict(zip(counted, on_grid(encoder.encode(counted)), strict=True)),
    )
    pairs = candidates(columns, near)
    intervals = Intervals.of(claim.quantity for claim in columns.claims if claim.quantity is not None)
    corpus = Corpus(articles, columns, embedded, surveyed.whole, held, surveyed.events(held))
    return Prepared(corpus, near, pairs, intervals.meetings(*pairs), _dated(articles, sentences, encoder))


class _Sentences(NamedTuple):
    """The sentences of texts, in order: their keys, and the places of their texts."""

    keys: list[SentenceKey]
    home: Codes

    @classmethod
    def of(cls, texts: Sequence[Text]) -> "_Sentences":
        keys = [(text.article.id, start) for text in texts for start in text.outline.starts]
        return cls(keys, np.repeat(np.arange(len(texts)), [len(text.outline.starts) for text in texts]))


def _windows(texts: Sequence[Text], articles: Sequence[ReadArticle], encoder: Encoder) -> Vectors:
    """The words around each figure as vectors; those that are known are not made."""
    new = [window(c) for text, read in zip(texts, articles, strict=True) if text.windows is None for c in read.claims]
    made, taken = to_codes(encoder.encode(new)), 0
    parts = [made[:0]]
    for text, read in zip(texts, articles, strict=True):
        if text.windows is None:
            parts.append(made[taken : taken + len(read.claims)])
            taken += len(read.claims)
        elif len(text.windows):
            parts.append(text.windows)
    return of_codes(np.concatenate(parts))


def _held(near: Pairs) -> tuple[Codes, Pairs]:
    """The articles of some pairs, ascending; and the pairs by their places there."""
    held = np.flatnonzero(np.bincount(np.concatenate(near)))  # np.unique would import np.ma
    return held, (np.searchsorted(held, near[0]), np.searchsorted(held, near[1]))


def _dated(articles: Sequence[ReadArticle], sentences: _Sentences, encoder: Encoder) -> Dated:
    rows = {key: row for row, key in enumerate(sentences.keys)}
    held = [
        (place, claim)
        for place, read in enumerate(articles)
        for claim in read.claims
        if claim.kind == "date" and claim.time and claim.time.first and claim.time.last
    ]
    return Dated(
        claims=tuple(claim for _, claim in held),
        article=np.array([place for place, _ in held], dtype=np.int64),
        sentence=np.array([rows[claim.article_id, claim.sentence_start] for _, claim in held], dtype=np.int64),
        events=on_grid(encoder.encode([claim.event or "" for _, claim in held])),
    )
