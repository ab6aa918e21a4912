"""The one place that knows all stages, and hands each what it needs.

Article -> Sentence -> Claim -> vector -> Pair -> Finding -> Report
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement, pairwise, product

import numpy as np
from numpy.typing import NDArray

from factcheck.align import NearSentences, SentenceKey, align
from factcheck.embed import load_encoder
from factcheck.extract.claims import language_of, read_article
from factcheck.extract.periods import date_in
from factcheck.group import group
from factcheck.index import VectorIndex
from factcheck.judge import CODES, judge
from factcheck.protocols import Encoder, Vectors
from factcheck.read import ReadResult, read_paths
from factcheck.split import split
from factcheck.types import Article, Claim, ReadArticle
from factcheck.verdicts import RELATIONS, Comparison, Match, Pair, Report

NEIGHBOURS, LEAST_NEARNESS = 32, 0.2
"""How many near sentences each sentence may bring, and how near they must be at least."""
NEAR_ARTICLES, LEAST_CONTEXT = 16, 0.15
"""The same for articles: all sentences of two near ones are held against each other."""


def read(paths: Iterable[str]) -> ReadResult:
    """Read the articles of files and folders (see `factcheck.read.read_paths`)."""
    return read_paths(paths, date_in)


def extract_claims(article: Article) -> tuple[Claim, ...]:
    """Read every claim of an article.

    Args:
        article: its text is split into sentences first; offsets of the claims are into its text.

    Returns:
        Claims in order of the text, one for each quantity but ordinals and second wordings of the one before.
    """
    return read_article(article, split(article.text, language_of(article))).claims


def compare(articles: Iterable[Article], encoder: Encoder | None = None) -> Report:
    """Compare the claims of a corpus, across and within its articles.

    Args:
        articles: in any order; the report is the same.
        encoder: finds the sentences that are near each other; None for the bundled one.

    Raises:
        ValueError: two articles have one id.
    """
    corpus = tuple(sorted(articles, key=lambda article: article.id))
    ids = [article.id for article in corpus]
    if len(set(ids)) < len(ids):
        raise ValueError(f"two articles are called {next(a for a, b in pairwise(ids) if a == b)!r}")
    texts = _read(corpus)
    matches = _match(texts, encoder or load_encoder())
    pairs = [Pair(match.a, match.b, relation, because) for match, relation, because in judge(matches)]
    return Report(group(pairs, CODES), corpus, texts.claims)


def compare_texts(a: str, b: str, language: str | None = None, encoder: Encoder | None = None) -> Comparison:
    """Compare two passages that are taken to be about one event.

    Args:
        language: ISO 639-1 code of both; None to go by their script.
        encoder: as for `compare`.
    """
    corpus = (Article(id="a", text=a, language=language), Article(id="b", text=b, language=language))
    texts = _read(corpus)
    matches = [m for m in _match(texts, encoder or load_encoder()) if m.a.article_id != m.b.article_id]
    judged = sorted(judge(matches), key=lambda row: RELATIONS.index(row[1]))
    if not judged:
        return Comparison("unrelated", "nothing in the two can be compared", False)
    _, relation, because = judged[0]
    return Comparison(relation, because, _implies(texts.claims, judged))


def _implies(claims: Sequence[Claim], judged: Sequence[tuple[Match, str, str]]) -> bool:
    """Whether every figure of b has one of a within the interval that its words allow, and none clashes."""
    if any(relation not in ("agree", "compatible") for _, relation, _ in judged):
        return False
    granted = {id(match.b) for match, relation, _ in judged if relation == "agree" or _within(match)}
    return all(id(claim) in granted for claim in claims if claim.article_id == "b")


def _within(match: Match) -> bool:
    a, b = match.quantities
    if a.unit != b.unit:
        return False
    low = b.low is None or (a.low is not None and a.low >= b.low)
    return low and (b.high is None or (a.high is not None and a.high <= b.high))


@dataclass(frozen=True, slots=True)
class _Texts:
    """A corpus as it was read: its articles, and every sentence by its key, both in order."""

    articles: tuple[ReadArticle, ...]
    sentences: dict[SentenceKey, str]

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(claim for article in self.articles for claim in article.claims)


def _read(corpus: Sequence[Article]) -> _Texts:
    sentences: dict[SentenceKey, str] = {}
    articles = list[ReadArticle]()
    for article in corpus:
        spans = split(article.text, language_of(article))
        sentences.update(((article.id, span.start), " ".join(span.text.split())) for span in spans)
        articles.append(read_article(article, spans))
    return _Texts(tuple(articles), sentences)


def _match(texts: _Texts, encoder: Encoder) -> tuple[Match, ...]:
    """Embed the sentences, find those with claims that may belong together, and align them."""
    claims, keys = texts.claims, list(texts.sentences)
    vectors = encoder.encode(list(texts.sentences.values()))
    ids = [article.article.id for article in texts.articles]
    contexts, worded = _contexts(ids, keys, vectors), _wordings(claims, encoder)
    place = {article_id: row for row, article_id in enumerate(ids)}

    def context(a: str, b: str) -> float:
        return float(contexts[place[a]] @ contexts[place[b]])

    def wording(a: str, b: str) -> float:
        return float(worded[a] @ worded[b])

    rows = {key: row for row, key in enumerate(keys)}
    claiming = np.array(sorted({rows[claim.article_id, claim.sentence_start] for claim in claims}), dtype=np.int64)
    near = _near(keys, vectors, claiming, ids, contexts)
    return align(texts.articles, near, context, wording)


def _near(
    keys: Sequence[SentenceKey], vectors: Vectors, claiming: NDArray[np.int64], ids: Sequence[str], contexts: Vectors
) -> list[NearSentences]:
    """Pairs of sentences with claims: those near each other anywhere, and all those of articles that are near."""
    index = VectorIndex(vectors)
    left, right, _ = index.near_pairs(claiming, NEIGHBOURS, LEAST_NEARNESS)
    pairs = set(zip(left.tolist(), right.tolist(), strict=True))
    of_article: dict[str, list[int]] = defaultdict(list)
    for row in claiming.tolist():
        of_article[keys[row][0]].append(row)
    ones, others, _ = VectorIndex(contexts).near_pairs(np.arange(len(ids)), NEAR_ARTICLES, LEAST_CONTEXT)
    for one, other in zip(ones.tolist(), others.tolist(), strict=True):
        pairs.update((min(a, b), max(a, b)) for a, b in product(of_article[ids[one]], of_article[ids[other]]))
    for sentences in of_article.values():
        pairs.update(combinations_with_replacement(sentences, 2))
    ordered = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
    cosines = index.cosines(ordered[:, 0], ordered[:, 1])
    return [(keys[a], keys[b], float(c)) for (a, b), c in zip(ordered.tolist(), cosines, strict=True)]


def _contexts(ids: Sequence[str], keys: Sequence[SentenceKey], vectors: Vectors) -> Vectors:
    """For each article, in order, the direction of its sentences together; zeros for one without any."""
    totals = np.zeros((len(ids), vectors.shape[1]), dtype=np.float32)
    place = {article_id: row for row, article_id in enumerate(ids)}
    for (article_id, _), vector in zip(keys, vectors, strict=True):
        totals[place[article_id]] += vector
    lengths = np.maximum(np.linalg.norm(totals, axis=1, keepdims=True), np.float32(1e-9))
    directions: Vectors = totals / lengths
    return directions


def _wordings(claims: Sequence[Claim], encoder: Encoder) -> dict[str, Vectors]:
    """The vector of each wording of what is counted."""
    texts = sorted({claim.quantity.counted for claim in claims if claim.quantity and claim.quantity.counted})
    return dict(zip(texts, encoder.encode(texts), strict=True))
