"""An encoder that knows the vectors of some texts already."""

from collections.abc import Iterable, Sequence

import numpy as np

from factcheck.protocols import Encoder, Vectors


class RememberingEncoder:
    """Answers from memory where it can, and asks an encoder for the rest.

    Args:
        encoder: whose vectors are remembered.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._rows: dict[str, Vectors] = {}

    @property
    def name(self) -> str:
        """That of the encoder."""
        return self._encoder.name

    def remember(self, texts: Iterable[str], vectors: Vectors) -> None:
        """Take note of the vectors of texts, row by row."""
        self._rows.update(zip(texts, vectors, strict=True))

    def encode(self, sentences: Sequence[str], /) -> Vectors:
        """Embed sentences: float32 array of shape (n, d), in the order given."""
        known = [self._rows.get(sentence) for sentence in sentences]
        missing = [row for row, vector in enumerate(known) if vector is None]
        new = self._encoder.encode([sentences[row] for row in missing])
        if len(missing) == len(known):
            return new
        for row, vector in zip(missing, new, strict=True):
            known[row] = vector
        return np.stack(known)  # type: ignore[arg-type]  # none is None any more
