"""python -m training.word_translations --data FOLDER: learn which words translate each other (align/lexicon.npz).

By the first model of Brown et al. 1993 (https://aclanthology.org/J93-2003), both ways: a word of the one language
translates some word of the other, or none, wherever that stands; the two ways are joined by their geometric mean.
"""

import argparse
import logging
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path

import numpy as np

from factcheck.align.lexicon import MOST, TABLE, keys
from factcheck.extract.stems import stem
from factcheck.extract.tokens import tokenize
from factcheck.lang import room
from factcheck.lang.spelling import fold

_LOG = logging.getLogger(__name__)
ROUNDS = 6
LEAST, STRETCH = 0.05, 1.5
"""Below which mean of both ways a pair is left out, and what the mean is multiplied by to be a score."""
LONGEST = 40
"""Texts of more words align too loosely to teach much."""
UNLIKELY = 1e-3
Text = list[str]
Table = dict[str, dict[str, float]]
NOTHING = ""
"""What words translate that stand for no word of the other text."""


def read(data: Path) -> list[tuple[Text, Text]]:
    """The stems of the parallel texts, Arabic and English; the Bible, far from news, is left out."""
    return [
        (arabic, english)
        for name in ("parallel", "terms")
        for origin, *sides in _rows(data / f"{name}.ar-en.tsv")
        if origin != "bible"
        for arabic, english in [(_stems(sides[0], "ar"), _stems(sides[1], "en"))]
        if 0 < len(arabic) <= LONGEST and 0 < len(english) <= LONGEST
    ]


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield line.split("\t")[:3]


def _stems(text: str, language: str) -> Text:
    plain = frozenset(fold(word) for word in room(language).statements.plain.split())
    return [
        stem(token.word.removesuffix("'s"), language)
        for token in tokenize(text, room(language).clitics)
        if token.kind == "word" and not any(form in plain for clitics, form in token.forms if len(clitics) <= 1)
    ]


def translate(pairs: Sequence[tuple[Text, Text]]) -> Table:
    """How likely each word of the first texts is to be translated by each word of the second."""
    table: Table = defaultdict(dict)
    for given, told in pairs:
        for word in (*given, NOTHING):
            table[word].update(dict.fromkeys(told, 1.0))
    for number in range(ROUNDS):
        table = _sharper(table, pairs)
        _LOG.info("round %d of %d", number + 1, ROUNDS)
    return table


def _sharper(table: Table, pairs: Sequence[tuple[Text, Text]]) -> Table:
    """One round of expectation and maximisation."""
    counts: Table = defaultdict(lambda: defaultdict(float))
    for given, told in pairs:
        words = (*given, NOTHING)
        for target in told:
            chances = [table[word].get(target, 0.0) for word in words]
            total = sum(chances)
            if total:
                for word, chance in zip(words, chances, strict=True):
                    counts[word][target] += chance / total
    sharper: Table = {}
    for word, found in counts.items():
        total = sum(found.values())
        sharper[word] = {target: count / total for target, count in found.items() if count / total > UNLIKELY}
    return sharper


def join(there: Table, back: Table) -> dict[tuple[str, str], float]:
    """The pairs that translate each other both ways, with their scores from 0 to 1."""
    joined = {
        (one, two): sqrt(chance * back.get(two, {}).get(one, 0.0))
        for one, found in there.items()
        if one != NOTHING
        for two, chance in found.items()
    }
    return {pair: min(1.0, STRETCH * mean) for pair, mean in joined.items() if mean >= LEAST}


def main() -> int:
    """Read, learn, write; 0 when the table is written."""
    parser = argparse.ArgumentParser(prog="python -m training.word_translations", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training text")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    pairs = read(parser.parse_args().data)
    scores = join(translate(pairs), translate([(english, arabic) for arabic, english in pairs]))
    found: dict[int, float] = {}
    for (arabic, english), score in scores.items():
        key = int(keys([arabic], [english])[0, 0])
        found[key] = max(score, found.get(key, 0.0))
    ordered = sorted(found)
    values = np.array([round(MOST * found[key]) for key in ordered], dtype=np.uint8)
    np.savez(TABLE, keys=np.array(ordered, dtype=np.uint64), scores=values)
    _LOG.info("%d pairs of words", len(ordered))
    return 0


if __name__ == "__main__":
    sys.exit(main())
