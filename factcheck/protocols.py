"""The seams: what a part must offer to take the place of another.

Each is the smallest thing that does. A reader, an encoder, an index or a renderer
of one's own is a class with these methods; nothing has to be inherited.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from factcheck.texts import Text
from factcheck.types import Article
from factcheck.weighed import Weighed

Vectors = NDArray[np.float32]
FindDate = Callable[[str], date | None]
"""Finds the day that a line of a page names, None where it names none."""


class Encoder(Protocol):
    """Turns sentences into vectors whose cosine says how near they are in meaning."""

    @property
    def name(self) -> str:
        """What to call the model in a report: a name, or the path it was loaded from."""

    def encode(self, sentences: Sequence[str], /) -> Vectors:
        """Embed sentences.

        Returns:
            float32 array of shape (n, d), in the order given. Rows have length 1;
            a sentence without a known token is a row of zeros.
        """


class Progress(Protocol):
    """Is told how far a run is."""

    def __call__(self, work: str, done: int, total: int, /) -> None:
        """Some of the work is done.

        Args:
            work: what is being done, in a word or two.
            done, total: how much of it; total is 0 where that is not known.
        """


class Memory(Protocol):
    """Knows what was read in articles before, and what was found out about pairs of them."""

    def recall(self, article: Article, /) -> Text | None:
        """What was read in an article; None where it has to be read."""

    def weighed(self, articles: Sequence[Article], marks: Sequence[int], /) -> Weighed:
        """What was found out about pairs of articles and still holds.

        Args:
            marks: a number for each article that is another where anything is that it hangs on besides, but for how
                near two of them are, measured by the others.
        """

    def keep(self, weighed: Weighed, /) -> None:
        """Keep what was found out about all the pairs of the articles that were asked for."""


class Inference(Protocol):
    """Tells of two sentences whether the first entails the second or contradicts it."""

    @property
    def name(self) -> str:
        """What to call the model in a report: a name, or the path it was loaded from."""

    def infer(self, pairs: Sequence[tuple[str, str]], /) -> Vectors:
        """Judge pairs of sentences.

        Returns:
            float32 array of shape (n, 2), in the order given: the probabilities of entailment and of contradiction.
        """
