"""Reads the training text: which sentences say the same thing, and which text the tokenizer learns from.

Every reader takes the folder with the training files and gives pairs of texts that mean
the same, or nearly. What the files are, from where and under which licence stands in MODEL_CARD.md.
"""

import csv
import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel import Locale

Pairs = tuple[tuple[str, str], ...]

EVERYDAY, BIBLE, NAMES, NEWS = "tatoeba-anki", "bible", "names-wikidata", "rte"
WORLD = ("ar", "de", "es", "fa", "fr", "ru", "tr")

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
        graded: how near its texts are to each other is asked of a teacher (see teacher.py), of the English sides.
        glossed: its pairs are of one English text twice, the first of which is to be glossed (see glosses.py).
    """

    name: str
    pairs: Pairs
    share: float
    dropout: float = 0.2
    fewest_tokens: int = 1
    graded: bool = False
    glossed: bool = False


def read_sources(data: Path) -> tuple[Source, ...]:
    """Read all pairs, in a fixed order.

    Args:
        data: the folder with the training files.

    Raises:
        FileNotFoundError: a training file is missing.
    """
    parallel = tuple(_tsv(data / "parallel.ar-en.tsv"))
    terms = tuple(_tsv(data / "terms.ar-en.tsv"))
    pairs = [json.loads(line) for line in _lines(data / "nli-en.jsonl")]
    news = [row for row in pairs if row["set"] == NEWS]
    captions = [row for row in pairs if row["set"] != NEWS]
    prose = [paragraph for language in ("ar", "en") for paragraph in _paragraphs(data, language)]
    spoken = {language: _lines(data / f"common-voice.{language}.txt") for language in ("ar", "en")}
    return (
        Source("everyday", _of(parallel, EVERYDAY.__eq__), 3.0, graded=True),
        Source("prose", _of(parallel, lambda origin: origin not in (EVERYDAY, BIBLE)), 3.0),
        # Far from news in its words and topics, but most of the aligned text there is.
        Source("bible", _of(parallel, BIBLE.__eq__), 0.5),
        Source("names", _of(terms, NAMES.__eq__), 0.3, 0.0),
        Source("terms", _of(terms, NAMES.__ne__), 2.0, 0.0),
        Source("world", tuple(_world()), 0.3, 0.0),
        Source("entailed", tuple(_entailed(captions)), 2.0, graded=True),
        Source("entailed news", tuple(_entailed(news)), 2.0),
        Source(
            "captions",
            _twice(sorted({row[side] for row in captions for side in ("a", "b")})),
            1.0,
            0.2,
            3,
            graded=True,
            glossed=True,
        ),
        Source("spoken", _twice(spoken["en"]), 0.5, 0.2, 3, graded=True, glossed=True),
        Source("headlines", tuple(_headlines(data / "ans-train.jsonl")), 3.0),
        Source("neighbours", tuple(pair for paragraph in prose for pair in itertools.pairwise(paragraph)), 0.5),
        # A text and itself: all there is to learn comes from what dropout leaves of either copy.
        Source("copies", _twice([*spoken["ar"], *spoken["en"], *itertools.chain(*prose)]), 0.3, 0.4, 4),
    )


def _of(rows: Iterable[tuple[str, str, str]], wanted: Callable[[str], bool]) -> Pairs:
    return tuple((arabic, english) for origin, arabic, english in rows if wanted(origin))


def _twice(texts: Iterable[str]) -> Pairs:
    return tuple((text, text) for text in texts)


def _world() -> Iterator[tuple[str, str]]:
    """Names of countries, languages, scripts, currencies and cities in languages without text of their own here."""
    english = Locale("en")
    for code in WORLD:
        locale = Locale(code)
        for kind in ("territories", "languages", "scripts", "currencies"):
            ours, theirs = getattr(english, kind), getattr(locale, kind)
            yield from ((theirs[key], ours[key]) for key in sorted(theirs.keys() & ours.keys()))
        zones = english.time_zones
        for key, zone in sorted(locale.time_zones.items()):
            if "city" in zone:
                yield zone["city"], zones.get(key, {}).get("city", key.rpartition("/")[2].replace("_", " "))


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


def _entailed(rows: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for row in rows:
        # Breaking-NLI changes one word of an SNLI premise: its entailments teach synonyms.
        if row["label"] == "entailment":
            yield row["a"], row["b"]


def _headlines(path: Path) -> Iterator[tuple[str, str]]:
    for row in map(json.loads, _lines(path)):
        # Headlines that disagree have one topic, and bringing them together is the encoder's work;
        # telling them apart is the judge's.
        if row["label"] in ("agree", "disagree"):
            yield row["a"], row["b"]
