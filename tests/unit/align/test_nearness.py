"""Margins and coverage, on vectors of two places."""

import numpy as np

from factcheck.align.nearness import Embedded, cosines, margins


def _embedded(*articles: list[list[float]]) -> Embedded:
    sentences = np.array([vector for article in articles for vector in article], dtype=np.float32)
    place = np.repeat(np.arange(len(articles)), [len(article) for article in articles])
    return Embedded(sentences, place, sentences, {})


EAST, NORTH, BETWEEN = [1.0, 0.0], [0.0, 1.0], [0.6, 0.8]


def test_the_margin_is_over_the_next_best_of_both_sides() -> None:
    embedded = _embedded([EAST, NORTH], [EAST, BETWEEN])
    found = margins(embedded, np.array([0, 1, 1]), np.array([2, 3, 2]))
    np.testing.assert_allclose(found, [0.4, 0.2, -1.0], atol=1e-6)


def test_lone_sentences_have_nothing_to_beat() -> None:
    np.testing.assert_allclose(margins(_embedded([EAST], [BETWEEN]), np.array([0]), np.array([1])), [0.6], atol=1e-6)


def test_a_sentence_is_not_its_own_rival_within_an_article() -> None:
    np.testing.assert_allclose(margins(_embedded([EAST, BETWEEN]), np.array([0]), np.array([1])), [0.6], atol=1e-6)


def test_no_pairs_have_no_margins() -> None:
    none = np.zeros(0, dtype=np.int64)
    assert margins(_embedded([EAST]), none, none).shape == (0,)


def test_cosines_go_place_by_place() -> None:
    vectors = np.array([EAST, NORTH, BETWEEN], dtype=np.float32)
    np.testing.assert_allclose(cosines(vectors, np.array([0, 1]), np.array([2, 2])), [0.6, 0.8], atol=1e-6)
