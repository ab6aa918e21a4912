"""Fakes and builders for tests: those of factcheck itself, and of whoever writes a rule, an encoder or a reader.

>>> from factcheck.judge import judge
>>> [(found.code, found.relation) for found in judge([matched("[38] died", "at least [45] died")])]
[('FC101', 'conflict')]
"""

import re
from collections.abc import Sequence
from zlib import crc32

import numpy as np

from factcheck.judge import Intervals
from factcheck.pipeline import extract_claims
from factcheck.protocols import Encoder, Vectors
from factcheck.types import Article, Claim
from factcheck.verdicts import MEETINGS, Evidence, Match, Meeting

_SENTENCES = (
    "The ferry sank off the island.",
    "غرقت العبّارة قبالة الجزيرة",
    "The ferry sank off the island.",
    "",
    "8,000",
)


class WordEncoder:
    """An encoder without a model: sentences are near each other by the words that they share, letter for letter.

    Args:
        dimensions: d; words are spread over so many columns by a hash, the same in every process.

    >>> one, two = WordEncoder().encode(["the ferry sank", "the ferry sailed"])
    >>> round(float(one @ two), 2)
    0.67
    """

    name = "words"

    def __init__(self, dimensions: int = 512) -> None:
        self._dimensions = dimensions

    def encode(self, sentences: Sequence[str], /) -> Vectors:
        """Embed sentences: float32 array of shape (n, d), rows of length 1, of zeros for a sentence without a word."""
        vectors = np.zeros((len(sentences), self._dimensions), dtype=np.float32)
        for row, sentence in enumerate(sentences):
            for word in sentence.casefold().split():
                vectors[row, crc32(word.encode()) % self._dimensions] += 1
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        np.divide(vectors, lengths, out=vectors, where=lengths > 0)
        return vectors


def check_encoder(encoder: Encoder) -> None:
    """Hold an encoder to what `factcheck.protocols.Encoder` promises.

    Raises:
        AssertionError: it breaks a promise; the message says which.
    """
    vectors = encoder.encode(_SENTENCES)
    assert encoder.name, "it has no name"
    assert vectors.dtype == np.float32, f"its vectors are {vectors.dtype}, not float32"
    assert vectors.ndim == 2, f"its vectors have {vectors.ndim} dimensions, not 2"
    assert len(vectors) == len(_SENTENCES), f"it gives {len(vectors)} rows for {len(_SENTENCES)} sentences"
    assert encoder.encode(()).shape == (0, vectors.shape[1]), "without sentences its width is another"
    lengths = np.linalg.norm(vectors, axis=1)
    assert bool(np.all((np.abs(lengths - 1) < 1e-4) | (lengths == 0))), "its rows are neither of length 1 nor zeros"
    assert vectors[0].tobytes() == vectors[2].tobytes(), "one sentence has two vectors in one call"
    backwards = encoder.encode(_SENTENCES[::-1])
    assert vectors.tobytes() == backwards[::-1].tobytes(), "the order of the sentences changes their vectors"


def claim(text: str, *, id: str = "a", language: str | None = None, published: str | None = None) -> Claim:
    """The claim of the one figure of a text, or the claim whose words stand in [brackets].

    Args:
        text: read as an article of its own, without the brackets.
        id, language, published: of that article.

    Raises:
        AssertionError: there is no such claim, or several; the message says what was read.
    """
    return _claim(*_article(text, id, language, published))[0]


def _claim(article: Article, at: int | None) -> tuple[Claim, tuple[Claim, ...]]:
    """The claim that is meant, and the other figures of its sentence."""
    claims = extract_claims(article)
    found = [c for c in claims if (c.quantity is not None if at is None else c.start <= at < c.end)]
    assert len(found) == 1, (
        f"{len(found)} claims instead of one; read was {[article.text[c.start : c.end] for c in claims]}"
    )
    (meant,) = found
    return meant, tuple(c for c in claims if c is not meant and c.quantity and c.sentence_start == meant.sentence_start)


def matched(
    a: str, b: str, *, published: tuple[str | None, str | None] = (None, None), language: str | None = None
) -> Match:
    """A match as a rule is given it: the claims of two texts, taken to speak of the same thing beyond doubt.

    Args:
        a, b: as for `claim`, each the text of an article of its own.
        published: when either article was published, ISO 8601.
    """
    articles = [_article(text, id, language, day) for text, id, day in zip((a, b), ("a", "b"), published, strict=True)]
    (one, beside_one), (two, beside_two) = (_claim(*article) for article in articles)
    (first, _), (second, _) = articles
    return Match(one, two, first, second, _BEYOND_DOUBT, _meeting(one, two), beside_one, beside_two)


def reckoned(text: str, *, language: str | None = None) -> Match:
    """A match of two figures of one sentence, as a rule of arithmetic is given it.

    Args:
        text: a sentence; the two stand in [brackets].
    """
    starts = [match.start() - 2 * number for number, match in enumerate(re.finditer(r"\[", text))]
    article, _ = _article(text, "a", language, None)
    claims = [claim for claim in extract_claims(article) if claim.quantity is not None]
    one, two = (next(claim for claim in claims if claim.start <= at < claim.end) for at in starts)
    beside_one, beside_two = (tuple(c for c in claims if c is not meant) for meant in (one, two))
    return Match(one, two, article, article, _BEYOND_DOUBT, "apart", beside_one, beside_two)


def _meeting(one: Claim, two: Claim) -> Meeting:
    if one.kind == two.kind == "date":
        assert one.time is not None and two.time is not None
        return "meet" if one.time.overlaps(two.time) else "apart"
    assert one.quantity is not None and two.quantity is not None
    return MEETINGS[int(Intervals.of((one.quantity, two.quantity)).meetings(np.array([0]), np.array([1]))[0])]


_BEYOND_DOUBT = Evidence(confidence=1.0, subject="same", role="same")


def _article(text: str, id: str, language: str | None, published: str | None) -> tuple[Article, int | None]:
    """The article without the brackets, and where the first one opened."""
    at = text.find("[")
    plain = text.replace("[", "").replace("]", "")
    return Article(id=id, text=plain, language=language, published=published), None if at < 0 else at
