"""The one place that knows all stages, and hands each what it needs.

Article -> Sentence -> Claim -> vector -> Pair -> Finding -> Report
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, pairwise
from typing import overload

import numpy as np

from factcheck.align import copies
from factcheck.embed import load_encoder
from factcheck.extract.claims import language_of, read_article
from factcheck.extract.contrast import contrast
from factcheck.extract.periods import date_in
from factcheck.group import group
from factcheck.judge import recall
from factcheck.protocols import Encoder, Inference, Memory, Progress
from factcheck.read import ReadResult, read_bytes, read_paths
from factcheck.reading import read_texts, silent
from factcheck.relations import CLASHES
from factcheck.split import split
from factcheck.stating import as_counterparts
from factcheck.surveying import survey
from factcheck.telling import judgements, settled, statements
from factcheck.texts import Text
from factcheck.types import Article, Claim
from factcheck.verdicts import Comparison, Pair, Report
from factcheck.weighed import NOTHING, Weighed
from factcheck.weighing import weigh


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
    return tuple(read_article(article, split(article.text, language_of(article))).claims)


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
        memory: of what was read and found out before; with it the report is the same, and sooner there.
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
    texts = tuple(read_texts(corpus, memory, progress))
    weighed = _weighed(texts, encoder or load_encoder(), inference, focus, memory, progress)
    pairs = [judgement.pair for judgement in recall(judgements(weighed.rows, texts))]
    pairs += _without_figures(statements(weighed.said, texts), pairs)
    findings = group(pairs, _outlets(texts))
    if focus is not None:
        findings = tuple(f for f in findings if any(claim.article_id in focus for claim in f.claims))
    return Report(findings, corpus, _Claims(texts, pairs))


def _weighed(
    texts: Sequence[Text],
    encoder: Encoder,
    inference: Inference | None,
    focus: Collection[str] | None,
    memory: Memory | None,
    progress: Progress,
) -> Weighed:
    """What is said of the claims of texts; what was found out before is not found out again, what is new is kept."""
    progress("finding near articles", 0, 0)
    surveyed = survey(texts, encoder)
    keeper = memory if inference is None else None  # what a model says is not kept
    marks = [surveyed.whole.mark(text.outline) for text in texts] if keeper else []
    known = keeper.weighed([text.article for text in texts], marks) if keeper else NOTHING
    weighed = settled(weigh(surveyed, encoder, inference, focus, known, progress), texts)
    if keeper and focus is None:
        keeper.keep(weighed)
    return weighed


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
    texts = tuple(read_texts(corpus))
    weighed = _weighed(texts, encoder or load_encoder(), None, None, None, silent)
    across = weighed.rows.of(np.flatnonzero(weighed.rows["one"] != weighed.rows["two"]))
    pair = as_counterparts(a, b, language)
    contrasted = contrast(a, b, pair.one.language) if pair.one.language == pair.two.language else None
    return judge_passages(pair, recall(judgements(across, texts)), contrasted)


def _outlets(texts: Sequence[Text]) -> Mapping[str, str]:
    """Who speaks in each article where nobody is named; the copies of a text are the first one's."""
    originals = copies([text.outline.wording for text in texts])
    outlets = [text.article.source or text.article.id for text in texts]
    return {text.article.id: outlets[first] for text, first in zip(texts, originals, strict=True)}


def _without_figures(statements: Iterable[Pair], figures: Sequence[Pair]) -> list[Pair]:
    """The pairs of statements, without those that agree though figures of the same sentences are judged already."""
    judged = {_sentences(pair): False for pair in figures}
    judged |= {_sentences(pair): True for pair in figures if pair.relation in CLASHES}
    return [
        pair
        for pair in statements
        if (clashing := judged.get(_sentences(pair))) is None or (pair.relation in CLASHES and not clashing)
    ]


def _sentences(pair: Pair) -> tuple[str, int, str, int]:
    """Where the sentences of a pair stand, in the order of their articles."""
    return pair.a.article_id, pair.a.sentence_start, pair.b.article_id, pair.b.sentence_start


class _Claims(Sequence[Claim]):
    """The claims of a corpus in order: its figures, and the statements that a pair was made of.

    They are put together when the first is asked for: few reports show them all.
    """

    def __init__(self, texts: Sequence[Text], pairs: Sequence[Pair]) -> None:
        self._texts = texts
        self._stated = {id(c): c for pair in pairs for c in (pair.a, pair.b) if c.kind == "statement"}

    def __len__(self) -> int:
        return sum(len(text.claims) for text in self._texts) + len(self._stated)

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, place: int | slice) -> Claim | tuple[Claim, ...]:
        return self._all[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as for any sequence that is compared by what it holds

    @cached_property
    def _all(self) -> tuple[Claim, ...]:
        place = {text.article.id: row for row, text in enumerate(self._texts)}
        claims = chain(chain.from_iterable(text.claims for text in self._texts), self._stated.values())
        return tuple(sorted(claims, key=lambda c: (place[c.article_id], c.start, c.end)))
