"""Pairs of texts that people labelled, as evidence: what the regressions are fitted to."""

import json
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.judge.statements import Frame
from factcheck.judge.statements.evidence import lone_words, row
from factcheck.judge.statements.learnt import UNUSED
from factcheck.stating import as_counterparts

Floats = NDArray[np.float64]
Triple = tuple[str, str, str]
"""Two texts, and what people said of them."""
NEWS = Path(__file__).with_name("news.toml")
EVERY = 10
"""Of the many pairs of SNLI, which are captions and no news, each so manieth is learnt from."""
_KINDS = {"entailed": "entailment", "contradicted": "contradiction", "open": "neutral"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """Pairs of one source.

    Attributes:
        names: of the numbers of the evidence. evidence: (n, k). words: for each the words that stand alone, by side.
        labels: what people said of each.
    """

    names: tuple[str, ...]
    evidence: Floats
    words: tuple[tuple[list[str], list[str]], ...]
    labels: tuple[str, ...]

    def are(self, label: str) -> Floats:
        """(n,) 1 where people said so."""
        return np.array([found == label for found in self.labels], dtype=np.float64)


def read(triples: Iterable[Triple], language: str) -> Labelled:
    """Align pairs and collect their evidence."""
    evidence, words, labels = list[Mapping[str, float]](), list[tuple[list[str], list[str]]](), list[str]()
    for a, b, label in triples:
        frame = Frame(as_counterparts(a, b, language))
        evidence.append(row(frame))
        words.append(lone_words(frame))
        labels.append(label)
    names = tuple(name for name in evidence[0] if name not in UNUSED)
    table = np.array([[found[name] for name in names] for found in evidence], dtype=np.float64)
    return Labelled(names, table, tuple(words), tuple(labels))


def news() -> Iterator[Triple]:
    """The invented items beside this file."""
    for item in tomllib.loads(NEWS.read_text(encoding="utf-8"))["item"]:
        yield from ((item["a"], text, label) for key, label in _KINDS.items() for text in item[key])


def headlines(data: Path) -> Iterator[Triple]:
    """Arabic headlines that agree or disagree."""
    yield from _rows(data / "ans-train.jsonl", lambda item: item["label"] != "other")


def recognised(data: Path) -> Iterator[Triple]:
    """English passages and what follows from them or does not."""
    yield from _rows(data / "nli-en.jsonl", lambda item: item["set"] == "rte")


def captions(data: Path) -> Iterator[Triple]:
    """English captions, one in `EVERY`."""
    found = list(_rows(data / "nli-en.jsonl", lambda item: item["set"] == "snli"))
    yield from found[::EVERY]


def _rows(path: Path, wanted: Callable[[dict[str, str]], bool]) -> Iterator[Triple]:
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if wanted(item):
            yield item["a"], item["b"], item["label"]
