"""The fakes keep the promises that they are to stand in for, and the check of encoders finds who does not."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from factcheck.protocols import Encoder, Vectors
from factcheck.testing import WordEncoder, check_encoder, claim, matched


def test_the_word_encoder_keeps_every_promise() -> None:
    check_encoder(WordEncoder())


def test_the_bundled_encoder_keeps_every_promise(encoder: Encoder) -> None:
    check_encoder(encoder)


def _spoilt(spoil: Callable[[Vectors, Sequence[str]], Vectors], called: str = "spoilt") -> Encoder:
    class Spoilt:
        name = called

        def encode(self, sentences: Sequence[str], /) -> Vectors:
            return spoil(WordEncoder(8).encode(sentences), sentences)

    return Spoilt()


@pytest.mark.parametrize(
    ("encoder", "words"),
    [
        (_spoilt(lambda v, _: v, called=""), "no name"),
        (_spoilt(lambda v, _: v.astype(np.float64)), "float64, not float32"),
        (_spoilt(lambda v, _: v[:1]), "1 rows for 5"),
        (_spoilt(lambda v, _: v.ravel()), "1 dimensions, not 2"),
        (_spoilt(lambda v, _: v * 2), "neither of length 1"),
        (_spoilt(lambda v, s: v if s else v[:, :4]), "its width is another"),
        (_spoilt(lambda v, _: _turned(v)), "two vectors in one call"),
        (_spoilt(lambda v, s: -v if s and s[0] == "8,000" else v), "the order of the sentences"),
    ],
)
def test_a_broken_promise_is_named(encoder: Encoder, words: str) -> None:
    with pytest.raises(AssertionError, match=words):
        check_encoder(encoder)


def _turned(vectors: Vectors) -> Vectors:
    """The third row the other way round."""
    turned = vectors.copy()
    turned[2:3] *= -1
    return turned


def test_a_claim_is_the_one_in_brackets() -> None:
    found = claim("The army sent 8,000 men and [12] boats.", published="2024-10-28")
    assert found.quantity is not None and found.quantity.text == "12"
    assert found.sentence == "The army sent 8,000 men and 12 boats."


def test_a_claim_has_to_be_one() -> None:
    with pytest.raises(AssertionError, match=r"2 claims instead of one; read was \['8,000', '12'\]"):
        claim("The army sent 8,000 men and 12 boats.")


def test_a_match_is_of_two_articles() -> None:
    match = matched("38 died", "40 died", published=("2024-10-28", None))
    assert (match.article_a.id, match.article_b.id) == ("a", "b")
    assert match.article_a.day is not None and match.article_b.day is None
