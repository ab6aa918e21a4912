"""A corpus made ready for comparison: read, embedded, and paired by what is near.

Article -> Sentence -> Claim -> vector -> pairs of claims worth a comparison
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from factcheck import cores
from factcheck.align import Columns, Corpus, Dated, Embedded, Events, Pairs, SentenceKey, Whole, candidates
from factcheck.embed import load_encoder
from factcheck.extract.claims import language_of, read_article
from factcheck.grid import on_grid
from factcheck.index import VectorIndex
from factcheck.judge import Intervals
from factcheck.protocols import Encoder, Memory, Progress, Vectors
from factcheck.split import split
from factcheck.types import Article, Claim, ReadArticle, Sentence

Codes = NDArray[np.int64]

NEAR_ARTICLES, LEAST_CONTEXT = 16, 0.1
"""How many near articles each article may bring, and how near they must be at least."""
NEIGHBOURS, LEAST_NEARNESS = 16, 0.25
"""The same for sentences, which bring their articles."""
WINDOW = 6
"""How many words to each side of a figure say what it is of."""


def silent(work: str, done: int, total: int, /) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Texts:
    """A corpus as it was read: its articles, and every sentence by its key, both in order."""

    articles: tuple[ReadArticle, ...]
    sentences: dict[SentenceKey, str]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in order."""
        return tuple(claim for article in self.articles for claim in article.claims)

    def of(self, places: Codes) -> "Texts":
        """Some of the articles, in order, and their sentences."""
        articles = tuple(self.articles[place] for place in places.tolist())
        kept = {read.article.id for read in articles}
        return Texts(articles, {key: said for key, said in self.sentences.items() if key[0] in kept})

    @property
    def figures(self) -> tuple[ReadArticle, ...]:
        """The articles with their figures alone: only these are aligned."""
        return tuple(
            replace(article, claims=tuple(claim for claim in article.claims if claim.quantity is not None))
            for article in self.articles
        )


def read_texts(corpus: Sequence[Article], memory: Memory | None = None, progress: Progress = silent) -> Texts:
    """Read a corpus, in the order of its ids (see `read_articles`)."""
    sentences: dict[SentenceKey, str] = {}
    articles = list[ReadArticle]()
    for read, spans in read_articles(corpus, memory, progress):
        articles.append(read)
        sentences.update(((read.article.id, span.start), folded(span)) for span in spans)
    return Texts(tuple(articles), sentences)


def read_articles(
    corpus: Sequence[Article], memory: Memory | None = None, progress: Progress = silent
) -> Iterator[tuple[ReadArticle, tuple[Sentence, ...]]]:
    """Articles as they are read, or as they were, and their sentences; in order, on all cores where there is much."""
    known = {a.id: recalled for a in corpus if memory and (recalled := memory.recall(a))}
    new = [article for article in corpus if article.id not in known]
    read = cores.spread(_read_one, new, cost=sum(len(article.text) for article in new))
    for number, article in enumerate(corpus):
        progress("reading articles", number, len(corpus))
        yield known[article.id] if article.id in known else next(read)


def _read_one(article: Article) -> tuple[ReadArticle, tuple[Sentence, ...]]:
    spans = split(article.text, language_of(article))
    return read_article(article, spans), spans


def folded(sentence: Sentence) -> str:
    """The text of a sentence as it is embedded."""
    return " ".join(sentence.text.split())


@dataclass(frozen=True, slots=True)
class Survey:
    """A corpus looked over as a whole.

    Attributes:
        sentences: (s, d) every sentence as a vector; home: (s,) the place of its article, ascending.
        whole: what the evidence of a pair takes from all of it.
        near: the pairs of articles that are worth a comparison, the lower place first, and each with itself.
    """

    texts: Texts
    sentences: Vectors
    home: Codes
    whole: Whole
    near: Pairs


def survey(texts: Texts, encoder: Encoder) -> Survey:
    """Embed the sentences of a corpus, and find which of its articles are near each other."""
    place = {read.article.id: row for row, read in enumerate(texts.articles)}
    home = np.array([place[article_id] for article_id, _ in texts.sentences], dtype=np.int64)
    sentences = on_grid(encoder.encode(list(texts.sentences.values())))
    totals = np.zeros((len(place), sentences.shape[1]), dtype=np.float32)
    np.add.at(totals, home, sentences)
    lengths = np.maximum(np.linalg.norm(totals, axis=1, keepdims=True), np.float32(1e-9))
    articles = on_grid(totals / lengths)
    rows = {key: row for row, key in enumerate(texts.sentences)}
    claiming = sorted({rows[c.article_id, c.sentence_start] for c in texts.claims if c.quantity is not None})
    near = _near_articles(articles, sentences, home, np.array(claiming, dtype=np.int64))
    return Survey(texts, sentences, home, Whole.of(texts.articles, articles, near), near)


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
    surveyed = survey(read_texts(articles), encoder)
    return prepared(surveyed, surveyed.near, encoder)


def prepared(surveyed: Survey, near: Pairs, encoder: Encoder) -> Prepared:
    """Make the articles of some pairs ready, as many as there are.

    Args:
        near: places of the articles in the survey.
    """
    held, near = _held(near)
    texts = surveyed.texts.of(held)
    rows = np.flatnonzero(np.isin(surveyed.home, held))
    figures = texts.figures
    columns = Columns.of(figures, list(texts.sentences))
    counted = sorted({thing.counted for thing in columns.things})
    embedded = Embedded(
        sentences=surveyed.sentences[rows],
        article=np.searchsorted(held, surveyed.home[rows]),
        windows=on_grid(encoder.encode([window(claim) for claim in columns.claims])),
        wordings=dict(zip(counted, on_grid(encoder.encode(counted)), strict=True)),
    )
    pairs = candidates(columns, near)
    intervals = Intervals.of(claim.quantity for claim in columns.claims if claim.quantity is not None)
    told = Events(figures, columns, embedded, surveyed.whole.nearness, held)
    corpus = Corpus(figures, columns, embedded, surveyed.whole, held, told)
    return Prepared(corpus, near, pairs, intervals.meetings(*pairs), _dated(texts, encoder))


def _held(near: Pairs) -> tuple[Codes, Pairs]:
    """The articles of some pairs, ascending; and the pairs by their places there."""
    held = np.flatnonzero(np.bincount(np.concatenate(near)))  # np.unique would import np.ma
    return held, (np.searchsorted(held, near[0]), np.searchsorted(held, near[1]))


def _dated(texts: Texts, encoder: Encoder) -> Dated:
    place = {read.article.id: row for row, read in enumerate(texts.articles)}
    rows = {key: row for row, key in enumerate(texts.sentences)}
    claims = tuple(c for c in texts.claims if c.kind == "date" and c.time and c.time.first and c.time.last)
    return Dated(
        claims=claims,
        article=np.array([place[claim.article_id] for claim in claims], dtype=np.int64),
        sentence=np.array([rows[claim.article_id, claim.sentence_start] for claim in claims], dtype=np.int64),
        events=on_grid(encoder.encode([claim.event or "" for claim in claims])),
    )


def window(claim: Claim) -> str:
    """The words around the figure of a claim, as they are embedded."""
    first, last = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    before, after = claim.sentence[:first].split(), claim.sentence[last:].split()
    return " ".join((*before[-WINDOW:], *after[:WINDOW]))


def _near_articles(articles: Vectors, sentences: Vectors, home: Codes, claiming: Codes) -> Pairs:
    """Pairs of articles that are near as wholes, or by a sentence that holds a figure; and each one with itself."""
    everyone = np.arange(len(articles))
    ones, others, _ = VectorIndex(articles).near_pairs(everyone, NEAR_ARTICLES, LEAST_CONTEXT)
    left, right, _ = VectorIndex(sentences).near_pairs(claiming, NEIGHBOURS, LEAST_NEARNESS)
    by_sentence = np.sort((home[left], home[right]), axis=0)
    found = np.concatenate((np.stack((ones, others)), by_sentence, np.stack((everyone, everyone))), axis=1)
    _, first = np.unique(
        found[0] * len(articles) + found[1], return_index=True
    )  # without an index it would import np.ma
    return found[0, first], found[1, first]
