"""Translations of words, from a handful of aligned sentences."""

import numpy as np

from training.lexicon import gloss, learn_lexicon

ALIGNED = (
    ("red house", "بيت احمر"),
    ("red car", "سياره حمراء"),
    ("big house", "بيت كبير"),
    ("big car", "سياره كبيره"),
    ("the house", "بيت"),
    ("the car", "سياره"),
)


def lexicon_of(weight: float) -> dict[str, str]:
    """The likeliest translation of each word."""
    lexicon = learn_lexicon((english.split(), arabic.split(), weight) for english, arabic in ALIGNED)
    return {word: others[int(np.argmax(shares))] for word, (others, shares) in lexicon.items()}


def test_words_are_told_apart_by_the_company_they_keep() -> None:
    found = lexicon_of(2.0)
    assert (found["house"], found["car"]) == ("بيت", "سياره")


def test_what_was_seen_too_little_is_left_out() -> None:
    assert lexicon_of(0.1) == {}


def test_a_gloss_drops_grammar_and_keeps_what_it_does_not_know() -> None:
    lexicon = {"house": (("بيت",), (1.0,))}
    assert gloss("the house of Usher".lower().split(), lexicon, np.random.default_rng(0)) == "بيت usher"
