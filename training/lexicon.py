"""Which word is put for which: translations of words, estimated from aligned sentences, and texts glossed with them.

Model 1 of Brown et al. 1993 (The Mathematics of Statistical Machine Translation), by expectation maximisation:
every word of one side may stand for any of the other, or for none. A gloss is no sentence; to an encoder that adds up
words it is as good as one, with the words of the other language in the forms in which they really occur.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

Lexicon = Mapping[str, tuple[tuple[str, ...], tuple[float, ...]]]
"""A word to its translations and their probabilities, which add up to one."""

_ROUNDS = 6
_NONE = ""
_LEAST_PROBABILITY, _LEAST_COUNT = 0.05, 1.5
_SHARPER = 1.5
# Words of grammar have no word of their own on the other side, and what they are aligned with is accident.
_GRAMMAR = frozenset(
    "a an am and are as at be been being by for from had has have he her his i in is it its me my of on or she that"
    " the their them there they this to was we were will with you your".split()
)


def learn_lexicon(pairs: Iterable[tuple[Sequence[str], Sequence[str], float]]) -> Lexicon:
    """Estimate translations.

    Args:
        pairs: aligned texts, as words of the language to translate from, words of the other, and a weight.
    """
    sources, targets = {_NONE: 0}, dict[str, int]()
    lefts, rights, shapes = [], [], []
    for left, right, worth in pairs:
        known = np.array([0, *(sources.setdefault(word, len(sources)) for word in left)])
        other = np.array([targets.setdefault(word, len(targets)) for word in right])
        lefts.append(np.tile(known, len(other)))
        rights.append(np.repeat(other, len(known)))
        shapes.append(np.full((len(other), 2), (len(known), worth)))
    shape = np.concatenate(shapes)
    lengths = shape[:, 0].astype(np.int64)
    cells, place = np.unique(np.concatenate(lefts) * len(targets) + np.concatenate(rights), return_inverse=True)
    source, target = np.divmod(cells, len(targets))
    starts, weights = np.cumsum(lengths) - lengths, np.repeat(shape[:, 1], lengths)
    chance = np.ones(len(cells))
    for _ in range(_ROUNDS):
        share = chance[place]
        share *= weights / np.repeat(np.add.reduceat(share, starts), lengths)
        counts = np.bincount(place, share, len(cells))
        chance = counts / np.bincount(source, counts, len(sources))[source]
    kept = np.flatnonzero((chance >= _LEAST_PROBABILITY) & (counts >= _LEAST_COUNT) & (source > 0))
    words, others = list(sources), list(targets)
    found = dict[str, list[tuple[str, float]]]()
    for cell in kept.tolist():
        entry = found.setdefault(words[source[cell]], [])
        entry.append((others[target[cell]], float(chance[cell]) ** _SHARPER))
    return {word: _shares(entry) for word, entry in found.items() if word not in _GRAMMAR}


def gloss(words: Iterable[str], lexicon: Lexicon, rng: np.random.Generator) -> str:
    """Put one translation for each word, as likely as it is; words of grammar go, and unknown ones stay as they are."""
    found = list[str]()
    for word in words:
        if word in lexicon:
            others, shares = lexicon[word]
            found.append(others[rng.choice(len(others), p=shares)])
        elif word not in _GRAMMAR:
            found.append(word)
    return " ".join(found)


def _shares(entry: Sequence[tuple[str, float]]) -> tuple[tuple[str, ...], tuple[float, ...]]:
    total = sum(share for _, share in entry)
    return tuple(word for word, _ in entry), tuple(share / total for _, share in entry)
