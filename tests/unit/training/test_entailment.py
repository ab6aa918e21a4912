"""The learnt judge is fitted the same way each time, and to pairs that are what they are said to be."""

from itertools import islice

import numpy as np

from training.entailment.__main__ import dense, with_letters
from training.entailment.labelled import news, read


def test_every_item_of_our_own_is_told_apart_three_ways() -> None:
    triples = list(news())
    assert {label for *_, label in triples} == {"entailment", "contradiction", "neutral"}
    assert len({(a, b) for a, b, _ in triples}) == len(triples)


def test_the_same_pairs_give_the_same_weights() -> None:
    parts = [read(islice(news(), 24), "en") for _ in range(2)]
    one, two = (dense([(part, 1.0)], "entailment", 0.001) for part in parts)
    assert one.tobytes() == two.tobytes()
    assert one.shape == (len(parts[0].names) + 1,)
    weights, letters = with_letters(parts[0], "contradiction", 1.0)
    assert np.isfinite(weights).all()
    assert np.abs(letters).max() > 0
