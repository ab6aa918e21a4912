"""Chooses the pieces that words are cut into: a unigram model, fitted by expectation maximisation.

After Kudo 2018 (arXiv:1804.10959). The trainer of the `tokenizers` library goes through hash tables in
an order that changes from run to run, and so do its pieces; here the same words give the same pieces. A word is
handled as a lattice whose edges are its substrings, and all words go through together, one position at a time.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MAX_PIECE = 16
_SEEDS_PER_PIECE = 4
_KEEP = 0.6
_ROUNDS = 2

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Lattice:
    """The ways to cut words into candidate pieces.

    Attributes:
        steps: for each end position from 1, four int64 arrays of one length: the rows of the words
            that an edge belongs to (ascending), where it starts, its piece, and where each word's run begins.
        lengths: (n,) the words' lengths in characters.
    """

    steps: tuple[tuple[Integers, Integers, Integers, Integers], ...]
    lengths: Integers


def build_lattice(words: Sequence[str], pieces: Mapping[str, int], *, whole: bool = True) -> Lattice:
    """Find every candidate piece in every word.

    Args:
        words: what to cut.
        pieces: candidate to its row in the scores.
        whole: False leaves out the edge that spans the whole word.
    """
    edges: list[list[tuple[int, int, int]]] = [[] for _ in range(max(map(len, words)))]
    for row, word in enumerate(words):
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - MAX_PIECE), end):
                piece = pieces.get(word[start:end])
                if piece is not None and (whole or end - start < len(word)):
                    edges[end - 1].append((row, start, piece))
    steps = []
    for step in edges:
        rows, starts, found = np.array(step, dtype=np.int64).reshape(-1, 3).T
        steps.append((rows, starts, found, np.flatnonzero(np.diff(rows, prepend=-1))))
    return Lattice(tuple(steps), np.array([len(word) for word in words], dtype=np.int64))


def best_scores(lattice: Lattice, scores: Floats) -> Floats:
    """(n,) log probability of each word's best cutting; -inf where there is none."""
    best = np.full((len(lattice.lengths), len(lattice.steps) + 1), -np.inf)
    best[:, 0] = 0
    for end, (rows, starts, pieces, runs) in enumerate(lattice.steps, 1):
        if len(runs):
            best[rows[runs], end] = np.maximum.reduceat(best[rows, starts] + scores[pieces], runs)
    result: Floats = best[np.arange(len(best)), lattice.lengths]
    return result


def expected_counts(lattice: Lattice, scores: Floats, weights: Floats) -> Floats:
    """(pieces,) how often each piece is used, over all cuttings of all words.

    Args:
        lattice: of n words.
        scores: (pieces,) log probabilities.
        weights: (n,) how often each word occurs.
    """
    size = (len(weights), len(lattice.steps) + 1)
    forward, backward = np.full(size, -np.inf), np.full(size, -np.inf)
    forward[:, 0] = 0
    for end, (rows, starts, pieces, runs) in enumerate(lattice.steps, 1):
        if len(runs):
            forward[rows[runs], end] = np.logaddexp.reduceat(forward[rows, starts] + scores[pieces], runs)
    everyone = np.arange(len(weights))
    total = forward[everyone, lattice.lengths]
    backward[everyone, lattice.lengths] = 0
    counts = np.zeros(len(scores))
    for end in range(len(lattice.steps), 0, -1):
        rows, starts, pieces, _ = lattice.steps[end - 1]
        through = scores[pieces] + backward[rows, end]
        # One edge of a word for each start: plain indexing adds each exactly once.
        backward[rows, starts] = np.logaddexp(backward[rows, starts], through)
        share = np.exp(forward[rows, starts] + through - total[rows]) * weights[rows]
        counts += np.bincount(pieces, share, len(scores))
    return counts


def choose_pieces(words: Mapping[str, float], size: int) -> list[tuple[str, float]]:
    """Choose pieces that together describe the words most briefly.

    Args:
        words: word, its start marked, to how often it occurs.
        size: how many pieces to keep; all single characters are kept besides.

    Returns:
        Pieces with their log probabilities, likeliest first.
    """
    spelled = sorted(words)
    weights = np.array([words[word] for word in spelled])
    pieces, counts = _seeds(spelled, weights, size * _SEEDS_PER_PIECE)
    while True:
        index = {piece: row for row, piece in enumerate(pieces)}
        lattice = build_lattice(spelled, index)
        for _ in range(_ROUNDS):
            scores = _log_probabilities(counts)
            counts = expected_counts(lattice, scores, weights)
        scores = _log_probabilities(counts)
        if len(pieces) <= size:
            order = sorted(range(len(pieces)), key=lambda row: (-scores[row], pieces[row]))
            return [(pieces[row], float(scores[row])) for row in order]
        # What the corpus loses if a piece goes, and the next best cutting of it takes its place.
        loss = counts * (scores - best_scores(build_lattice(pieces, index, whole=False), scores))
        loss[[len(piece) == 1 for piece in pieces]] = np.inf
        keep = np.sort(np.argsort(-loss, kind="stable")[: max(size, int(len(pieces) * _KEEP))])
        pieces, counts = [pieces[row] for row in keep], counts[keep]


def _seeds(words: Sequence[str], weights: Floats, size: int) -> tuple[list[str], Floats]:
    """The substrings that cover most of the text, and every single character."""
    counts: Counter[str] = Counter()
    for word, weight in zip(words, weights.tolist(), strict=True):
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + MAX_PIECE) + 1):
                counts[word[start:end]] += weight
    ranked = sorted(counts, key=lambda piece: (len(piece) > 1, -counts[piece] * len(piece), piece))
    return ranked[:size], np.array([counts[piece] for piece in ranked[:size]])


def _log_probabilities(counts: Floats) -> Floats:
    result: Floats = np.log(np.maximum(counts, 1e-3) / counts.sum())
    return result
