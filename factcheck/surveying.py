"""A corpus looked over as a whole: embedded, and its articles paired by what is near."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factcheck.align import POSSIBLE, Events, Pairs, Whole
from factcheck.grid import Codes, of_codes, to_codes
from factcheck.index import VectorIndex
from factcheck.protocols import Encoder
from factcheck.reading import folded
from factcheck.texts import Text

Places = NDArray[np.int64]
Flags = NDArray[np.bool_]

NEAR_ARTICLES, LEAST_CONTEXT = 16, 0.1
"""How many near articles each article may bring, and how near they must be at least."""
NEIGHBOURS, LEAST_NEARNESS = 16, 0.25
"""The same for sentences, which bring their articles."""
_AT_ONCE = 1 << 15
"""Sentences that are embedded at a time, and pairs of articles that are weighed, to bound the memory."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A corpus looked over.

    Attributes:
        codes: (s, d + 1) of every sentence as a vector. first: (a + 1,) where those of each article begin.
        whole: what the evidence of a pair takes from all of it.
        near: the pairs of articles that are worth a comparison, the lower place first, and each with itself.
    """

    texts: Sequence[Text]
    codes: Codes
    first: Places
    whole: Whole
    near: Pairs

    def of(self, place: int) -> Codes:
        """Those of the sentences of an article."""
        return self.codes[self.first[place] : self.first[place + 1]]

    def events(self, places: Places) -> Events:
        """The pairs of some articles as those that may tell of one event."""
        texts = [self.texts[place] for place in places.tolist()]
        leads = np.zeros((len(texts), self.codes.shape[1] - 1), dtype=np.float32)
        some = self.first[places] < self.first[places + 1]
        leads[some] = of_codes(self.codes[self.first[places][some]])
        published = [text.article.day for text in texts]
        outlines, whole = [text.outline for text in texts], self.whole
        return Events.of(outlines, published, leads, places, whole.nearness, whole.names)

    def promising(self, pairs: Pairs) -> Flags:
        """Which pairs of articles may have something to say to each other; the others tell of two events."""
        events = self.events(np.arange(len(self.texts)))
        standing = np.array([text.outline.standing for text in self.texts], dtype=bool)
        found: Flags = standing[pairs[0]] & standing[pairs[1]]
        for start in range(0, len(found), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            found[part] |= events.weighed(pairs[0][part], pairs[1][part]) >= POSSIBLE
        return found


def survey(texts: Sequence[Text], encoder: Encoder) -> Survey:
    """Embed the sentences of a corpus, and find which of its articles are near each other."""
    first = np.cumsum([0, *(len(text.outline.starts) for text in texts)])
    codes, articles = _embedded(texts, first, encoder)
    stating = [row + place for row, text in zip(first.tolist(), texts, strict=False) for place in text.outline.stating]
    near = _near_articles(articles, codes, first, np.array(stating, dtype=np.int64))
    whole = Whole.of([text.outline for text in texts], of_codes(articles), near)
    return Survey(texts, codes, first, whole, near)


def _embedded(texts: Sequence[Text], first: Places, encoder: Encoder) -> tuple[Codes, Codes]:
    """The codes of every sentence; and those of every article, as the sum of its sentences."""
    width = encoder.encode(()).shape[1]
    codes, totals = np.empty((first[-1], width + 1), dtype=np.int8), np.zeros((len(texts), width), dtype=np.float32)
    home = np.repeat(np.arange(len(texts)), np.diff(first))
    for start in range(0, len(texts), _AT_ONCE // 16):
        some = texts[start : start + _AT_ONCE // 16]
        rows = slice(int(first[start]), int(first[start + len(some)]))
        codes[rows] = _codes(some, encoder, width)
        np.add.at(totals, home[rows], of_codes(codes[rows]))
    lengths = np.maximum(np.linalg.norm(totals, axis=1, keepdims=True), np.float32(1e-9))
    return codes, to_codes(totals / lengths)


def _codes(texts: Sequence[Text], encoder: Encoder, width: int) -> Codes:
    """The codes of the sentences of texts, which of those that know them are not made."""
    new = encoder.encode([folded(span) for text in texts if text.codes is None for span in text.sentences])
    made, taken, parts = to_codes(new), 0, [np.empty((0, width + 1), dtype=np.int8)]
    for text in texts:
        if text.codes is None:
            parts.append(made[taken : taken + len(text.outline.starts)])
            taken += len(text.outline.starts)
        elif len(text.codes):
            parts.append(text.codes)
    return np.concatenate(parts)


def _near_articles(articles: Codes, sentences: Codes, first: Places, stating: Places) -> Pairs:
    """Pairs of articles that are near as wholes, or by a sentence that states a figure; and each one with itself."""
    everyone = np.arange(len(articles))
    ones, others, _ = VectorIndex(articles).near_pairs(everyone, NEAR_ARTICLES, LEAST_CONTEXT)
    left, right, _ = VectorIndex(sentences).near_pairs(stating, NEIGHBOURS, LEAST_NEARNESS)
    by_sentence = np.searchsorted(first, np.stack((left, right)), side="right") - 1
    by_sentence.sort(axis=0)
    found = np.concatenate((np.stack((ones, others)), by_sentence, np.stack((everyone, everyone))), axis=1)
    keys = found[0] * len(articles) + found[1]
    keys.sort()
    keys = keys[np.flatnonzero(np.diff(keys, prepend=-1))]  # np.unique would import np.ma
    return np.divmod(keys, len(articles))
