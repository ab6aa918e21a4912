"""Keeps what the encoder is measured on out of what it learns from."""

import csv
import dataclasses
import hashlib
import json
import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from training.corpus import Pairs, Source
from training.tokenizer import build_normalizer

_LOG = logging.getLogger(__name__)
_RUN = 8
"""So many words one after another, of a test sentence, make a training text a copy of it."""
_NAMES = 1_000

Words = tuple[str, ...]


def without(sources: tuple[Source, ...], held_out: Path) -> tuple[Source, ...]:
    """Leave out every pair with a test sentence in it, or with eight words in a row of one, however spelled.

    Args:
        sources: the training pairs.
        held_out: the folder with the test sets, sts17-*.tsv and ntrex-docs.jsonl.

    Raises:
        FileNotFoundError: the folder holds neither, so that nothing would be checked.
    """
    fold = folding()
    tests = {fold(sentence) for sentence in _test_sentences(held_out)}
    if not tests:
        raise FileNotFoundError(f"{held_out}: no sts17-*.tsv and no ntrex-docs.jsonl to check against")
    runs = {run for words in tests for run in _runs(words)}

    def clean(text: str) -> bool:
        words = fold(text)
        return words not in tests and runs.isdisjoint(_runs(words))

    kept = tuple(dataclasses.replace(s, pairs=tuple(p for p in s.pairs if all(map(clean, set(p))))) for s in sources)
    for before, after in zip(sources, kept, strict=True):
        _LOG.info("%s: %d pairs with a test sentence left out", before.name, len(before.pairs) - len(after.pairs))
    return kept


def without_names(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """Leave out the names that the encoder is measured on (see `held_out_names`)."""
    held = {text for pair in held_out_names(sources) for text in pair}
    return tuple(
        dataclasses.replace(s, pairs=tuple(p for p in s.pairs if held.isdisjoint(p))) if s.name == "names" else s
        for s in sources
    )


def held_out_names(sources: Iterable[Source]) -> Pairs:
    """A thousand names, one Arabic spelling each, whose English word occurs in no training text but the list of names.

    Which ones goes by a digest: the same in every run.
    """
    fold = folding()
    names = next(s.pairs for s in sources if s.name == "names")
    used = {word for s in sources if s.name != "names" for pair in s.pairs for text in set(pair) for word in fold(text)}
    single = {english: arabic for arabic, english in names if len(fold(english)) == 1 and len(fold(arabic)) == 1}
    unused = [name for name in single if used.isdisjoint(fold(name))]
    chosen = sorted(unused, key=lambda name: hashlib.sha256(name.encode()).digest())[:_NAMES]
    return tuple((single[name], name) for name in chosen)


def folding() -> Callable[[str], Words]:
    """From a text to its words as the tokenizer sees them."""
    normalizer = build_normalizer()
    return lambda text: tuple(normalizer.normalize_str(text).split())


def _runs(words: Words) -> Iterator[Words]:
    return (words[start : start + _RUN] for start in range(len(words) - _RUN + 1))


def _test_sentences(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("sts17-*.tsv")):
        with open(path, encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield from row[1:]
    path = folder / "ntrex-docs.jsonl"
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            for sentences in json.loads(line)["sentences"].values():
                yield from sentences
