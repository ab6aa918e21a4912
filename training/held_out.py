"""Keeps the sentences that the encoder is measured on out of those it learns from."""

import csv
import dataclasses
import json
import logging
from collections.abc import Iterator
from pathlib import Path

from training.corpus import Source
from training.tokenizer import build_normalizer

_LOG = logging.getLogger(__name__)


def without(sources: tuple[Source, ...], held_out: Path) -> tuple[Source, ...]:
    """Leave out every pair with a test sentence in it, however spelled.

    Args:
        sources: the training pairs.
        held_out: the folder with the test sets, sts17-*.tsv and ntrex-docs.jsonl.

    Raises:
        FileNotFoundError: the folder holds neither, so that nothing would be checked.
    """
    normalizer = build_normalizer()

    def fold(text: str) -> str:
        return " ".join(normalizer.normalize_str(text).split())

    tests = {fold(sentence) for sentence in _test_sentences(held_out)}
    if not tests:
        raise FileNotFoundError(f"{held_out}: no sts17-*.tsv and no ntrex-docs.jsonl to check against")
    clean = []
    for source in sources:
        kept = tuple(pair for pair in source.pairs if tests.isdisjoint(map(fold, pair)))
        _LOG.info("%s: %d pairs with a test sentence left out", source.name, len(source.pairs) - len(kept))
        clean.append(dataclasses.replace(source, pairs=kept))
    return tuple(clean)


def _test_sentences(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("sts17-*.tsv")):
        with open(path, encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield from row[1:]
    path = folder / "ntrex-docs.jsonl"
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            sentences = json.loads(line)["sentences"]
            yield from (*sentences["ar"], *sentences["en"])
