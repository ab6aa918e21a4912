"""The one place that knows all stages, and hands each what it needs.

Article -> Sentence -> Claim -> vector -> Pair -> Finding -> Report
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from factcheck import cores
from factcheck.align import Columns, Corpus, Embedded, Pairs, SentenceKey, align, around, candidates, copies
from factcheck.embed import load_encoder
from factcheck.extract.claims import language_of, read_article
from factcheck.extract.periods import date_in
from factcheck.grid import on_grid
from factcheck.group import group
from factcheck.index import VectorIndex
from factcheck.judge import ENOUGH, Intervals, judge
from factcheck.protocols import Encoder, Memory, Progress
from factcheck.read import ReadResult, read_bytes, read_paths
from factcheck.relations import RELATIONS
from factcheck.split import split
from factcheck.types import Article, Claim, ReadArticle, Sentence
from factcheck.verdicts import Comparison, Judgement, Match, Report

Codes = NDArray[np.int64]

NEAR_ARTICLES, LEAST_CONTEXT = 16, 0.1
"""How many near articles each article may bring, and how near they must be at least."""
NEIGHBOURS, LEAST_NEARNESS = 16, 0.25
"""The same for sentences, which bring their articles."""
WINDOW = 6
"""How many words to each side of a figure say what it is of."""


def read(paths: Iterable[str]) -> ReadResult:
    """Read the articles of files and folders (see `factcheck.read.read_paths`)."""
    return read_paths(paths, date_in)


def read_text(raw: bytes, path: str) -> tuple[Article, ...]:
    """Read the articles of a file that is at hand as bytes (see `factcheck.read.read_bytes`)."""
    return read_bytes(raw, path, date_in)


def sentences(article: Article) -> tuple[str, ...]:
    """The sentences of an article, in order; white space folded."""
    return tuple(" ".join(span.text.split()) for span in split(article.text, language_of(article)))


def extract_claims(article: Article) -> tuple[Claim, ...]:
    """Read every claim of an article.

    Args:
        article: its text is split into sentences first; offsets of the claims are into its text.

    Returns:
        Claims in order of the text, one for each quantity but ordinals and second wordings of the one before.

    >>> claims = extract_claims(Article(id="a", text="The army said 70 rebels were killed and 12 wounded."))
    >>> [(str(claim.quantity.value), claim.role, claim.source) for claim in claims if claim.quantity]
    [('70', 'killed', 'The army'), ('12', 'wounded', 'The army')]
    """
    return read_article(article, split(article.text, language_of(article))).claims


def silent(work: str, done: int, total: int, /) -> None:
    """Progress that nobody watches."""


def compare(
    articles: Iterable[Article],
    encoder: Encoder | None = None,
    *,
    focus: Collection[str] | None = None,
    memory: Memory | None = None,
    progress: Progress = silent,
) -> Report:
    """Compare the claims of a corpus, across and within its articles.

    Args:
        articles: in any order; the report is the same.
        encoder: finds the sentences that are near each other; None for the bundled one.
        focus: ids of articles; only findings with a claim of one of them are wanted, and these are the same as in a
            comparison of everything. None for all findings.
        memory: of what was read before; with it the report is the same, and sooner there.
        progress: is told how far the comparison is.

    Raises:
        ValueError: two articles have one id.

    >>> report = compare([
    ...     Article(id="a", text="The union said 25,000 people took part in the march."),
    ...     Article(id="b", text="The ministry said 10,000 people took part in the march."),
    ... ])
    >>> [(finding.code, finding.relation) for finding in report.findings]
    [('FC102', 'disputed')]
    """
    corpus = tuple(sorted(articles, key=lambda article: article.id))
    ids = [article.id for article in corpus]
    if len(set(ids)) < len(ids):
        raise ValueError(f"two articles are called {next(a for a, b in pairwise(ids) if a == b)!r}")
    texts = _read(corpus, memory, progress)
    progress("finding near articles", 0, 0)
    prepared = _prepare(texts, encoder or load_encoder(), focus)
    progress("comparing figures", 0, 0)
    matches = align(prepared.corpus, prepared.pairs, prepared.meetings)
    findings = group([judgement.pair for judgement in judge(matches)], _outlets(texts))
    if focus is not None:
        findings = tuple(f for f in findings if any(claim.article_id in focus for claim in f.claims))
    return Report(findings, corpus, texts.claims)


def compare_texts(a: str, b: str, language: str | None = None, encoder: Encoder | None = None) -> Comparison:
    """Compare two passages that are taken to be about one event.

    Args:
        language: ISO 639-1 code of both; None to go by their script.
        encoder: as for `compare`.

    >>> found = compare_texts("At least 160 people were killed.", "The flood killed 158 people.")
    >>> found.relation, found.because
    ('conflict', 'at least 160 and 158 cannot both be true')
    """
    corpus = (Article(id="a", text=a, language=language), Article(id="b", text=b, language=language))
    texts = _read(corpus)
    matches = [m for m in _match(texts, encoder or load_encoder()) if m.a.article_id != m.b.article_id]
    judged = sorted(judge(matches), key=lambda judgement: RELATIONS.index(judgement.relation))
    if not judged:
        return Comparison("unrelated", "nothing in the two can be compared", False)
    return Comparison(judged[0].relation, judged[0].because, _implies(texts.claims, judged))


def _implies(claims: Sequence[Claim], judged: Sequence[Judgement]) -> bool:
    """Whether every figure of b has one of a within the interval that its words allow, and none clashes."""
    if any(judgement.relation not in ("agree", "compatible") for judgement in judged):
        return False
    granted = {id(j.match.b) for j in judged if j.relation == "agree" or _within(j.match)}
    return all(id(claim) in granted for claim in claims if claim.article_id == "b" and claim.quantity is not None)


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

    @property
    def figures(self) -> tuple[ReadArticle, ...]:
        """The articles with their figures alone: only these are aligned."""
        return tuple(
            replace(article, claims=tuple(claim for claim in article.claims if claim.quantity is not None))
            for article in self.articles
        )


def _read(corpus: Sequence[Article], memory: Memory | None = None, progress: Progress = silent) -> _Texts:
    sentences: dict[SentenceKey, str] = {}
    articles = list[ReadArticle]()
    for read, spans in read_articles(corpus, memory, progress):
        articles.append(read)
        sentences.update(((read.article.id, span.start), folded(span)) for span in spans)
    return _Texts(tuple(articles), sentences)


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


def _outlets(texts: _Texts) -> Mapping[str, str]:
    """Who speaks in each article where nobody is named; the copies of a text are the first one's."""
    said: dict[str, list[str]] = {read.article.id: [] for read in texts.articles}
    for (article_id, _), sentence in texts.sentences.items():
        said[article_id].append(sentence)
    outlets = {read.article.id: read.article.source or read.article.id for read in texts.articles}
    return {article_id: outlets[original] for article_id, original in copies(said).items()}


@dataclass(frozen=True, slots=True)
class Prepared:
    """A corpus ready to be aligned: the pairs of claims that are worth a comparison, and how their figures meet."""

    corpus: Corpus
    pairs: Pairs
    meetings: Codes


def prepare(articles: Sequence[Article], encoder: Encoder | None = None) -> Prepared:
    """Read articles, embed their texts, and find what may belong together (see `compare`)."""
    return _prepare(_read(articles), encoder or load_encoder())


def _prepare(texts: _Texts, encoder: Encoder, focus: Collection[str] | None = None) -> Prepared:
    figures = texts.figures
    columns = Columns.of(figures, list(texts.sentences))
    corpus = Corpus(figures, columns, _embed(texts, columns, encoder))
    near = _near_articles(corpus)
    intervals = Intervals.of(claim.quantity for claim in columns.claims if claim.quantity is not None)
    if focus is not None:
        near = around(focus, corpus, near, lambda pairs: intervals.meetings(*pairs), min(ENOUGH.values()))
    pairs = candidates(columns, near)
    return Prepared(corpus, pairs, intervals.meetings(*pairs))


def _match(texts: _Texts, encoder: Encoder) -> tuple[Match, ...]:
    prepared = _prepare(texts, encoder)
    return align(prepared.corpus, prepared.pairs, prepared.meetings)


def _embed(texts: _Texts, columns: Columns, encoder: Encoder) -> Embedded:
    place = {read.article.id: row for row, read in enumerate(texts.articles)}
    article = np.array([place[article_id] for article_id, _ in texts.sentences], dtype=np.int64)
    sentences = on_grid(encoder.encode(list(texts.sentences.values())))
    totals = np.zeros((len(place), sentences.shape[1]), dtype=np.float32)
    np.add.at(totals, article, sentences)
    lengths = np.maximum(np.linalg.norm(totals, axis=1, keepdims=True), np.float32(1e-9))
    counted = sorted({thing.counted for thing in columns.things})
    return Embedded(
        sentences=sentences,
        article=article,
        articles=on_grid(totals / lengths),
        windows=on_grid(encoder.encode([window(claim) for claim in columns.claims])),
        wordings=dict(zip(counted, on_grid(encoder.encode(counted)), strict=True)),
    )


def window(claim: Claim) -> str:
    """The words around the figure of a claim, as they are embedded."""
    first, last = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    before, after = claim.sentence[:first].split(), claim.sentence[last:].split()
    return " ".join((*before[-WINDOW:], *after[:WINDOW]))


def _near_articles(corpus: Corpus) -> Pairs:
    """Pairs of articles that are near as wholes, or by a sentence that holds a claim; and each one with itself."""
    embedded, count = corpus.embedded, len(corpus.articles)
    ones, others, _ = VectorIndex(embedded.articles).near_pairs(np.arange(count), NEAR_ARTICLES, LEAST_CONTEXT)
    claiming = np.flatnonzero(np.bincount(corpus.columns.sentence))  # np.unique would import np.ma
    left, right, _ = VectorIndex(embedded.sentences).near_pairs(claiming, NEIGHBOURS, LEAST_NEARNESS)
    by_sentence = np.sort((embedded.article[left], embedded.article[right]), axis=0)
    everyone = np.arange(count)
    found = np.concatenate((np.stack((ones, others)), by_sentence, np.stack((everyone, everyone))), axis=1)
    distinct = np.unique(found, axis=1)
    return distinct[0], distinct[1]
