"""python -m training.word_rarity --data FOLDER: count how rare words are, for factcheck/lang/rarity.npy.

Counted are the sentences of all training text that hold a stem; the Bible, far from news, is left out.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from math import log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.extract.stems import SHORTEST, stem
from factcheck.extract.tokens import tokenize
from factcheck.lang import LANGUAGES, room
from factcheck.lang.rarity import RAREST, SIZE, STEP, TABLE, place


def sentences(data: Path) -> Iterator[tuple[str, str]]:
    """Every text of the training folder, with its language."""
    for language in LANGUAGES:
        for kind in ("common-voice", "wikipedia-paragraphs"):
            text = (data / f"{kind}.{language}.txt").read_text(encoding="utf-8")
            yield from ((language, part) for line in text.split("\n") for part in line.split(". "))
    for line in (data / "parallel.ar-en.tsv").read_text(encoding="utf-8").splitlines():
        origin, arabic, english = line.split("\t")
        if origin != "bible":
            yield from (("ar", arabic), ("en", english))
    for name, language in (("ans-train", "ar"), ("nli-en", "en")):
        for row in map(json.loads, (data / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()):
            yield from ((language, row["a"]), (language, row["b"]))


def count(data: Path) -> NDArray[np.uint8]:
    """The table: for each place the logarithm of the sentences to one that has such a stem, in steps."""
    counts, totals = {language: Counter[int]() for language in LANGUAGES}, Counter[str]()
    for language, text in sentences(data):
        clitics = room(language).clitics
        stems = {
            stem(form, language)
            for token in tokenize(text, clitics)
            if token.kind == "word"
            for _, form in token.forms[:1] + token.forms[1:]
            if len(form) >= SHORTEST or form == token.word
        }
        counts[language].update({place(one) for one in stems})
        totals[language] += 1
    rarest = int(RAREST / STEP)
    table = np.full(SIZE, rarest, dtype=np.uint8)
    for language in LANGUAGES:
        for at, found in counts[language].items():
            table[at] = min(table[at], round(min(RAREST, log((totals[language] + 1) / (found + 1))) / STEP))
    return table


def main() -> int:
    """Count and write; 0 when the table is written."""
    parser = argparse.ArgumentParser(prog="python -m training.word_rarity", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training text")
    np.save(TABLE, count(parser.parse_args().data))
    return 0


if __name__ == "__main__":
    sys.exit(main())
