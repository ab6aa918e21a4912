"""The one place that knows all stages, and hands each what it needs.

Article -> Sentence -> Claim -> vector -> Pair -> Finding -> Report
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from factcheck.align import (
    SentenceKey,
    WordVectors,
    align,
    align_dates,
    align_words,
    copies,
    counterparts,
    within,
)
from factcheck.counterparts import Counterparts
from factcheck.embed import load_encoder
from factcheck.extract.claims import language_of, read_article
from factcheck.extract.contrast import contrast
from factcheck.extract.periods import date_in
from factcheck.extract.statements import read_statement
from factcheck.grid import on_grid
from factcheck.group import group
from factcheck.judge import judge
from factcheck.judge.statements import judge_statements
from factcheck.preparing import Prepared, Texts, prepared, read_texts, silent
from factcheck.protocols import Encoder, Inference, Memory, Progress
from factcheck.read import ReadResult, read_bytes, read_paths
from factcheck.relations import CLASHES
from factcheck.split import split
from factcheck.statements import Statement
from factcheck.types import Article, Claim
from factcheck.verdicts import Comparison, Match, Pair, Report


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


def compare(
    articles: Iterable[Article],
    encoder: Encoder | None = None,
    inference: Inference | None = None,
    *,
    focus: Collection[str] | None = None,
    memory: Memory | None = None,
    progress: Progress = silent,
) -> Report:
    """Compare the claims of a corpus, across and within its articles.

    Args:
        articles: in any order; the report is the same.
        encoder: finds the sentences that are near each other; None for the bundled one.
        inference: judges aligned statements that the rules leave open; None for none.
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
    texts = read_texts(corpus, memory, progress)
    progress("finding near articles", 0, 0)
    ready = prepared(texts, encoder or load_encoder(), focus)
    progress("comparing figures", 0, 0)
    pairs = [judgement.pair for judgement in judge(_matches(ready))]
    progress("comparing statements", 0, 0)
    pairs += _without_figures(judge_statements(_counterparts(ready), inference), pairs)
    findings = group(pairs, _outlets(texts))
    if focus is not None:
        findings = tuple(f for f in findings if any(claim.article_id in focus for claim in f.claims))
    return Report(findings, corpus, _claims(texts, pairs))


def compare_texts(a: str, b: str, language: str | None = None, encoder: Encoder | None = None) -> Comparison:
    """Compare two passages that are taken to be about one event.

    Args:
        language: ISO 639-1 code of both; None to go by their script.
        encoder: as for `compare`.

    >>> found = compare_texts("At least 160 people were killed.", "The flood killed 158 people.")
    >>> found.relation, found.because
    ('conflict', 'at least 160 and 158 cannot both be true')
    """
    from factcheck.judge.passages import judge_passages  # a comparison of articles has no use for it

    corpus = (Article(id="a", text=a, language=language), Article(id="b", text=b, language=language))
    matches = [m for m in _match(read_texts(corpus), encoder or load_encoder()) if m.a.article_id != m.b.article_id]
    pair = as_counterparts(a, b, language)
    contrasted = contrast(a, b, pair.one.language) if pair.one.language == pair.two.language else None
    return judge_passages(pair, judge(matches), contrasted)


def _outlets(texts: Texts) -> Mapping[str, str]:
    """Who speaks in each article where nobody is named; the copies of a text are the first one's."""
    said: dict[str, list[str]] = {read.article.id: [] for read in texts.articles}
    for (article_id, _), sentence in texts.sentences.items():
        said[article_id].append(sentence)
    outlets = {read.article.id: read.article.source or read.article.id for read in texts.articles}
    return {article_id: outlets[original] for article_id, original in copies(said).items()}


def _match(texts: Texts, encoder: Encoder) -> tuple[Match, ...]:
    return _matches(prepared(texts, encoder))


def _matches(ready: Prepared) -> tuple[Match, ...]:
    """Every pair of figures and of dates that may be of one thing, and the figures of each sentence."""
    figures = align(ready.corpus, ready.pairs, ready.meetings)
    return (*figures, *align_dates(ready.corpus, ready.dated, ready.everywhere), *within(ready.corpus.articles))


def _counterparts(ready: Prepared) -> Iterator[Counterparts]:
    """The sentences that are each other's counterpart and not word for word the same, read and aligned."""
    corpus = ready.corpus
    claims = [claim for read in corpus.articles for claim in read.statements]
    language = {read.article.id: read.language for read in corpus.articles}
    articles = {read.article.id: read.article for read in corpus.articles}
    met = [
        (claims[found.left], claims[found.right], found.confidence)
        for found in counterparts(corpus, ready.near)
        if claims[found.left].sentence.split() != claims[found.right].sentence.split()
    ]
    said = {(language[c.article_id], c.sentence) for a, b, _ in met for c in (a, b)}
    read = {key: read_statement(key[1], key[0]) for key in sorted(said)}
    vectors = word_vectors(read.values())
    for a, b, confidence in met:
        one, two = (read[language[claim.article_id], claim.sentence] for claim in (a, b))
        aligned = align_words(one, two, vectors)
        yield Counterparts(a, b, articles[a.article_id], articles[b.article_id], one, two, aligned, confidence)


def as_counterparts(a: str, b: str, language: str | None = None) -> Counterparts:
    """Two passages as each other's counterpart, each read as one statement and aligned."""
    first, second = Article(id="a", text=a, language=language), Article(id="b", text=b, language=language)
    one, two = read_statement(a, language_of(first)), read_statement(b, language_of(second))
    claim_a, claim_b = (Claim(article.id, article.text, 0, 0, len(article.text), None) for article in (first, second))
    return Counterparts(claim_a, claim_b, first, second, one, two, align_words(one, two, word_vectors((one, two))))


def word_vectors(statements: Iterable[Statement]) -> WordVectors:
    """The words of statements as vectors of the bundled encoder, whichever encoder the sentences have."""
    words = sorted({word.text for statement in statements for word in statement.words})
    return WordVectors({word: row for row, word in enumerate(words)}, on_grid(load_encoder().encode(words)))


def _without_figures(statements: Iterable[Pair], figures: Sequence[Pair]) -> list[Pair]:
    """The pairs of statements, without those that agree though figures of the same sentences are judged already."""
    judged = {frozenset(map(_sentence, (pair.a, pair.b))) for pair in figures}
    clashing = {frozenset(map(_sentence, (pair.a, pair.b))) for pair in figures if pair.relation in CLASHES}
    return [
        pair
        for pair in statements
        if frozenset(map(_sentence, (pair.a, pair.b))) not in (clashing if pair.relation in CLASHES else judged)
    ]


def _sentence(claim: Claim) -> SentenceKey:
    return claim.article_id, claim.sentence_start


def _claims(texts: Texts, pairs: Sequence[Pair]) -> tuple[Claim, ...]:
    """The claims of a corpus in order: its figures, and the statements that a pair was made of."""
    place = {read.article.id: row for row, read in enumerate(texts.articles)}
    stated = {id(claim): claim for pair in pairs for claim in (pair.a, pair.b) if claim.kind == "statement"}
    return tuple(sorted((*texts.claims, *stated.values()), key=lambda c: (place[c.article_id], c.start, c.end)))
