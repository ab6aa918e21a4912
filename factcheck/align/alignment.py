"""Which words of two statements say the same: by their form, their keys, their meaning.

How near two words are is the best of several measures, each from 0 to 1; every word then has its nearest on the
other side, and the two that are each other's nearest are linked.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from factcheck.align.lexicon import translations
from factcheck.counterparts import Alignment, Link
from factcheck.lang.rarity import rarity
from factcheck.protocols import Vectors
from factcheck.statements import Day, Statement, Word

Floats = NDArray[np.float32]
Measures = NDArray[np.float64]

LINKED = 0.45
"""How near two words are, at least, to be linked."""
OTHER_UNIT = 0.4
"""How near figures of one value and two units are: too far to be linked."""
SURE = 0.6
"""How near in meaning two names in two scripts must be, at least, to say the same where they do not sound the same."""
TRANSLATION = 0.5
"""How near two words are that are sometimes translated by each other."""
SAME_STEM, SAME_KEY, SAME_PREDICATE, OPPOSED, SAME_LETTERS = 0.95, 0.95, 0.8, 0.5, 0.9
_SHARED = ((SAME_PREDICATE, attrgetter("predicates")), (SAME_STEM, attrgetter("stems")), (SAME_KEY, attrgetter("keys")))
"""How near words are that have something in common, by what it is; what says more comes later."""
ALIKE, SHORTEST = 0.6, 3
"""How alike the keys of two names must be at least, of what length, to say how near they are."""
PLAIN, FIGURE = 0.3, 6.0
"""What a word without content weighs, and what a figure or a date does; other words weigh as they are rare."""


class WordVectors:
    """Words as vectors of unit length."""

    def __init__(self, words: Mapping[str, int], vectors: Vectors) -> None:
        self._rows, self._vectors = words, vectors

    def of(self, statement: Statement) -> Vectors:
        """(n, d) of the words of a statement."""
        return self._vectors[[self._rows[word.text] for word in statement.words]]


def align_words(one: Statement, two: Statement, vectors: WordVectors) -> Alignment:
    """Link the words of two statements."""
    meaning = np.clip(vectors.of(one) @ vectors.of(two).T, 0, 1)
    form = _forms(one.words, two.words).astype(np.float32)
    if one.language != two.language:
        meaning = np.where(_named(one)[:, None] & _named(two)[None, :] & (meaning < SURE), 0, meaning)
    near = np.where(form < 0, 0, np.maximum(np.maximum(meaning, form), _translated(one, two)))
    return Alignment(near, meaning, _weights(one), _weights(two), _links(near, one.words, two.words))


def _named(side: Statement) -> NDArray[np.bool_]:
    return np.array([word.kind == "name" or word.country for word in side.words], dtype=np.bool_)


def _weights(side: Statement) -> Floats:
    return np.array([_weight(word) for word in side.words], dtype=np.float32)


def _translated(one: Statement, two: Statement) -> Floats:
    """How near words are as translations of each other; (m, n), 0 in one language."""
    stems = [[_stems(word) for word in side.words] for side in (one, two)]
    if one.language == "ar" and two.language == "en":
        found = translations(stems[0], stems[1])
    elif one.language == "en" and two.language == "ar":
        found = translations(stems[1], stems[0]).T
    else:
        return np.zeros((len(one.words), len(two.words)), dtype=np.float32)
    near: Floats = np.where(found > 0, TRANSLATION + (SAME_STEM - TRANSLATION) * found, 0).astype(np.float32)
    return near


def _stems(word: Word) -> frozenset[str]:
    return frozenset() if word.plain or word.kind in ("number", "date") else word.stems


def _forms(one: Sequence[Word], two: Sequence[Word]) -> Measures:
    """(m, n) how near words are by all but their meaning; below 0 where it is known that they are not the same.

    What says more is written over what says less.
    """
    near = SAME_LETTERS * _letters(one, two)
    named = np.logical_or.outer(*_flags(lambda word: word.kind == "name", one, two))
    for a, b in np.argwhere(named & np.not_equal.outer(*_flags(lambda word: word.form.isascii(), one, two))).tolist():
        near[a, b] = _spelt(one[a], two[b])
    for value, marks in _SHARED:
        _share(near, value, [marks(word) for word in one], [marks(word) for word in two])
    near[np.logical_and.outer(*_flags(lambda word: word.form.isdigit(), one, two))] = -1.0  # flight 8243, flight 8244
    figures = np.logical_or.outer(*_flags(lambda word: word.kind in ("number", "date"), one, two))
    for a, b in np.argwhere(figures).tolist():
        near[a, b] = _figures(one[a], two[b])
    _share(near, 1.0, [(word.form,) for word in one], [(word.form,) for word in two])
    return near


def _flags(test: Callable[[Word], bool], *sides: Sequence[Word]) -> Iterator[NDArray[np.bool_]]:
    """What a test says of the words of each side."""
    return (np.array([test(word) for word in side], dtype=np.bool_) for side in sides)


def _share(near: Measures, value: float, one: Sequence[Collection[str]], two: Sequence[Collection[str]]) -> None:
    """Write a value where words of the two sides have a mark in common."""
    places: dict[str, list[int]] = defaultdict(list)
    for b, marks in enumerate(two):
        for mark in marks:
            places[mark].append(b)
    for a, marks in enumerate(one):
        for mark in marks:
            if mark in places:
                near[a, places[mark]] = value


def _spelt(a: Word, b: Word) -> float:
    """How alike two words sound that are spelt in two scripts."""
    spelt = (_sound(one, two) for one in a.keys for two in b.keys)
    return max((*spelt, *(_sound(one, two) for one in a.consonants for two in b.consonants)), default=0.0)


def _figures(a: Word, b: Word) -> float:
    if a.kind != b.kind:
        return -1.0
    if a.day is not None and b.day is not None:
        return 1.0 if _same_day(a.day, b.day) or (a.day == b.day == Day() and _digits(a) == _digits(b)) else -1.0
    assert a.quantity is not None and b.quantity is not None
    one, two = a.quantity, b.quantity
    if (one.value, one.low, one.high) == (two.value, two.low, two.high):
        return 1.0 if one.unit == two.unit else OTHER_UNIT
    return -1.0


def _weight(word: Word) -> float:
    """How much a word says."""
    if word.plain:
        return PLAIN
    if word.kind in ("number", "date"):
        return FIGURE
    return max(PLAIN, min((rarity(stem) for stem in word.stems), default=PLAIN))


def _digits(word: Word) -> str:
    """The digits of a time of day."""
    return "".join(letter for letter in word.text if letter.isdigit())


def _same_day(a: Day, b: Day) -> bool:
    """Whether nothing that both say of a date differs, and something is the same."""
    pairs = ((a.weekday, b.weekday), (a.month, b.month), (a.day, b.day), (a.year, b.year), (a.shift, b.shift))
    told = [(x, y) for x, y in pairs if x is not None and y is not None]
    return bool(told) and all(x == y for x, y in told)


@lru_cache(maxsize=1 << 16)
def _sound(a: str, b: str) -> float:
    """How alike two keys of names sound that are spelt in two scripts, 0 where they are hardly alike."""
    one, two = a.replace("z", "s"), b.replace("z", "s")
    likeness = SequenceMatcher(None, one, two, False).ratio()
    sure = likeness >= ALIKE and min(len(a), len(b)) >= SHORTEST
    return SAME_KEY * likeness if sure or one == two else 0.0


@lru_cache(maxsize=1 << 16)
def _grams(word: str) -> frozenset[str]:
    framed = f"^{word}$"
    return frozenset(framed[at : at + 3] for at in range(len(framed) - 2))


def _letters(one: Sequence[Word], two: Sequence[Word]) -> Measures:
    """(m, n) the share of groups of three letters that words have in common."""
    columns: dict[str, int] = {}
    sides = [[[columns.setdefault(gram, len(columns)) for gram in _grams(w.form)] for w in side] for side in (one, two)]
    held = [np.zeros((len(side), len(columns))) for side in sides]
    for table, side in zip(held, sides, strict=True):
        for row, grams in enumerate(side):
            table[row, grams] = 1
    shared = held[0] @ held[1].T
    shares: Measures = 2 * shared / np.maximum(np.add.outer(held[0].sum(axis=1), held[1].sum(axis=1)), 1)
    return shares


def _links(near: Floats, one: Sequence[Word], two: Sequence[Word]) -> tuple[Link, ...]:
    """Pairs of words, each the other's nearest; of several as near, those whose places are most alike."""
    if not near.size:
        return ()
    m, n = near.shape
    place = np.abs(np.arange(m)[:, None] / m - np.arange(n)[None, :] / n)
    plain = np.array([[a.plain != b.plain for b in two] for a in one]).reshape(m, n)
    score = near - 0.05 * place - 0.5 * plain
    found, free = list[Link](), score.copy()
    while True:
        a, b = divmod(int(free.argmax()), n)
        if near[a, b] < LINKED or free[a, b] <= 0:
            return tuple(sorted(found))
        found.append((a, b))
        free[a, :] = free[:, b] = -1
