"""Reads the training text: which sentences say the same thing, and which text the tokenizer learns from.

Every reader takes the folder with the training files and gives pairs of texts that mean
the same, or nearly. What the files are, from where and under which licence stands in MODEL_CARD.md.
"""

import csv
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Pairs = tuple[tuple[str, str], ...]

# A full stop, question mark (Latin or Arabic) or exclamation mark, then space: good enough
# for encyclopaedia prose, where a wrong cut costs a training pair and nothing else.
_SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+")
_FOOTNOTE = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Source:
    """Pairs of one origin.

    Attributes:
        name: what it is, for the log.
        pairs: texts that mean the same.
        share: how many times an average pair is drawn in one pass over the corpus.
        dropout: the chance that a token is left out of either side while training.
        fewest_tokens: texts with fewer are not trained on.
    """

    name: str
    pairs: Pairs
    share: float
    dropout: float = 0.2
    fewest_tokens: int = 1


def read_sources(data: Path) -> tuple[Source, ...]:
    """Read all pairs, in a fixed order.

    Args:
        data: the folder with the training files.

    Raises:
        FileNotFoundError: a training file is missing.
    """
    parallel = tuple(_tsv(data / "parallel.ar-en.tsv"))
    terms = tuple(_tsv(data / "terms.ar-en.tsv"))
    prose = [paragraph for language in ("ar", "en") for paragraph in _paragraphs(data, language)]
    spoken = [line for language in ("ar", "en") for line in _lines(data / f"common-voice.{language}.txt")]
    return (
        Source("parallel", tuple((a, b) for origin, a, b in parallel if origin != "bible"), 3.0),
        # Far from news in its words and topics, but most of the aligned text there is.
        Source("bible", tuple((a, b) for origin, a, b in parallel if origin == "bible"), 0.5),
        Source("names", tuple((a, b) for origin, a, b in terms if origin == "names-wikidata"), 0.3, 0.0),
        Source("terms", tuple((a, b) for origin, a, b in terms if origin != "names-wikidata"), 2.0, 0.0),
        Source("entailed", tuple(_entailed(data / "nli-en.jsonl")), 2.0),
        Source("headlines", tuple(_headlines(data / "ans-train.jsonl")), 3.0),
        Source("neighbours", tuple(pair for paragraph in prose for pair in itertools.pairwise(paragraph)), 0.5),
        # A text and itself: all there is to learn comes from what dropout leaves of either copy.
        Source("copies", tuple((s, s) for s in (*spoken, *itertools.chain(*prose))), 0.3, 0.4, 4),
    )


def _tsv(path: Path) -> Iterator[tuple[str, str, str]]:
    with open(path, encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            origin, arabic, english = row
            yield origin, arabic, english


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _paragraphs(data: Path, language: str) -> Iterator[list[str]]:
    for line in _lines(data / f"wikipedia-paragraphs.{language}.txt"):
        sentences = _SENTENCE_END.split(_FOOTNOTE.sub("", line))
        yield [sentence for sentence in sentences if len(sentence.split()) > 3]


def _entailed(path: Path) -> Iterator[tuple[str, str]]:
    for row in map(json.loads, _lines(path)):
        # Breaking-NLI changes one word of an SNLI premise: its entailments teach synonyms.
        if row["label"] == "entailment":
            yield row["a"], row["b"]


def _headlines(path: Path) -> Iterator[tuple[str, str]]:
    for row in map(json.loads, _lines(path)):
        # Headlines that disagree have one topic, and bringing them together is the encoder's work;
        # telling them apart is the judge's.
        if row["label"] in ("agree", "disagree"):
            yield row["a"], row["b"]
