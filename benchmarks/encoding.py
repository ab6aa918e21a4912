"""Sentences a second on one core, beside model2vec reading the same folder.

    python -m benchmarks.encoding --data FOLDER [--model FOLDER] [--runs N]

The folder holds arabic-news.jsonl, ecbplus-docs.jsonl and fakes-groups.jsonl: news that no model here was trained on.
Either encoder starts afresh in each run, so that no word is remembered from the run before; loading is not counted.
Needs the benchmarks extra.
"""

import argparse
import json
import os
import re
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

for _variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[_variable] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import numpy as np  # noqa: E402
from model2vec import StaticModel  # noqa: E402

from factcheck.embed import BUNDLED  # noqa: E402
from factcheck.embed.static import StaticEncoder  # noqa: E402

_SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+|\n+")
_SOURCES = {"ar": ("arabic-news.jsonl",), "en": ("ecbplus-docs.jsonl", "fakes-groups.jsonl")}
_FEWEST_WORDS = 4


def sentences(paths: Sequence[Path]) -> list[str]:
    """Every sentence of the articles in files, in order."""
    return [
        sentence
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        for text in _texts(json.loads(line))
        for sentence in _SENTENCE_END.split(text)
        if len(sentence.split()) >= _FEWEST_WORDS
    ]


def _texts(entry: object) -> Iterator[str]:
    """Every value of a key "text", however deep."""
    if isinstance(entry, dict):
        for key, value in entry.items():
            if key == "text" and isinstance(value, str):
                yield value
            else:
                yield from _texts(value)
    elif isinstance(entry, list):
        for part in entry:
            yield from _texts(part)


def rate(load: Callable[[], Callable[[list[str]], object]], texts: list[str]) -> float:
    """Sentences a second of processor time."""
    encode = load()
    began = time.process_time()
    encode(texts)
    return len(texts) / (time.process_time() - began)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with the articles")
    parser.add_argument("--model", type=Path, default=BUNDLED, help="the bundled model if not given")
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()

    def ours() -> Callable[[list[str]], object]:
        return StaticEncoder(arguments.model, wordwise=True).encode

    def theirs() -> Callable[[list[str]], object]:
        model = StaticModel.from_pretrained(str(arguments.model))
        return lambda texts: model.encode(texts)

    for language, names in _SOURCES.items():
        texts = sentences([arguments.data / name for name in names])
        rates = np.array([(rate(ours, texts), rate(theirs, texts)) for _ in range(arguments.runs)])
        middle = np.median(rates, axis=0)
        print(
            f"{language}: {len(texts)} sentences; {middle[0]:,.0f} a second, model2vec {middle[1]:,.0f}; "
            f"{statistics.median(rates[:, 0] / rates[:, 1]):.2f} times"
        )


if __name__ == "__main__":
    main()
