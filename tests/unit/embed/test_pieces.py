"""The choice of word pieces, on a language of four words."""

import math

from training.pieces import choose_pieces

WORDS = {"▁walk": 8.0, "▁walking": 4.0, "▁talk": 8.0, "▁talking": 4.0, "▁sing": 2.0}


def test_recurring_parts_become_pieces() -> None:
    pieces = dict(choose_pieces(WORDS, 14))
    assert {"▁walk", "▁talk"} <= pieces.keys()
    assert len(pieces) == 14


def test_every_character_is_kept() -> None:
    assert set("".join(WORDS)) <= dict(choose_pieces(WORDS, 10)).keys()


def test_scores_are_log_probabilities_likeliest_first() -> None:
    scores = [score for _, score in choose_pieces(WORDS, 14)]
    assert scores == sorted(scores, reverse=True)
    assert math.isclose(sum(map(math.exp, scores)), 1, abs_tol=0.05)


def test_the_same_words_in_another_order_give_the_same_pieces() -> None:
    assert choose_pieces(dict(reversed(WORDS.items())), 14) == choose_pieces(WORDS, 14)
