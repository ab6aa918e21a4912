"""Sentences that are each other's counterpart, read as statements and aligned word by word."""

from collections.abc import Iterable, Iterator

from factcheck.align import Corpus, Pairs, WordVectors, align_words, counterparts
from factcheck.counterparts import Counterparts
from factcheck.embed import load_encoder
from factcheck.extract.claims import language_of, read_article
from factcheck.extract.statements import read_statement
from factcheck.grid import on_grid
from factcheck.statements import Statement
from factcheck.types import Article, Sentence


def counterpart_sentences(corpus: Corpus, near: Pairs) -> Iterator[Counterparts]:
    """The sentences that are each other's counterpart and not word for word the same, in pairs of articles."""
    claims = [claim for read in corpus.articles for claim in read.statements]
    language = {read.article.id: read.language for read in corpus.articles}
    articles = {read.article.id: read.article for read in corpus.articles}
    met = [
        (claims[found.left], claims[found.right], found.confidence)
        for found in counterparts(corpus, near)
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
    claim_a, claim_b = (
        read_article(article, (Sentence(0, len(article.text), article.text),)).statements[0]
        for article in (first, second)
    )
    return Counterparts(claim_a, claim_b, first, second, one, two, align_words(one, two, word_vectors((one, two))))


def word_vectors(statements: Iterable[Statement]) -> WordVectors:
    """The words of statements as vectors of the bundled encoder, whichever encoder the sentences have."""
    words = sorted({word.text for statement in statements for word in statement.words})
    return WordVectors({word: row for row, word in enumerate(words)}, on_grid(load_encoder().encode(words)))
