"""Puts English texts into Arabic, word for word: see lexicon.py."""

import dataclasses
import logging
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from training.corpus import Source
from training.lexicon import gloss, learn_lexicon
from training.tokenizer import build_normalizer

_LOG = logging.getLogger(__name__)
_ALIGNED = {"everyday": 2.0, "prose": 2.0, "terms": 2.0, "bible": 0.3}
"""The sources that words are aligned in, and what one of their pairs weighs."""
_LONGEST = 60


def with_glosses(sources: Sequence[Source], seed: int) -> tuple[Source, ...]:
    """Put the glossed sources' texts into Arabic, by a lexicon learned from the aligned ones."""
    normalizer = build_normalizer()

    def words(text: str) -> list[str]:
        return normalizer.normalize_str(text).split()

    lexicon = learn_lexicon(_aligned(sources, words))
    _LOG.info("a lexicon of %d English words", len(lexicon))
    rng = np.random.default_rng(seed)
    return tuple(
        dataclasses.replace(s, pairs=tuple((gloss(words(text), lexicon, rng), text) for _, text in s.pairs))
        if s.glossed
        else s
        for s in sources
    )


def _aligned(
    sources: Sequence[Source], words: Callable[[str], list[str]]
) -> Iterator[tuple[Sequence[str], Sequence[str], float]]:
    for source in sources:
        for arabic, english in source.pairs if source.name in _ALIGNED else ():
            left, right = words(english), words(arabic)
            if left and right and max(len(left), len(right)) < _LONGEST:
                yield left, right, _ALIGNED[source.name]
