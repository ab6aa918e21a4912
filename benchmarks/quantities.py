"""How fast quantities are read, beside quantulum3 and in megabytes a second.

    python -m benchmarks.quantities --data FOLDER_OR_FILE [--sentences 400] [--megabytes 4]

Reads every .txt (one sentence or paragraph a line) and .jsonl (rows with "text", or with "sentences" by language code).
Each language is read by itself, on one core. Every other text is read to warm up and those between are timed, so
that nothing is timed that has been seen. The figures are processor time in one run: compare them with each other.
quantulum3 reads English only and is compared on the same sentences; install it with the extra `benchmarks`.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import process_time

from factcheck import find_quantities
from factcheck.lang import LANGUAGES
from factcheck.lang.spelling import script_language
from factcheck.split import split

SLOW = "quantulum3"
Reader = Callable[[str], object]


def main() -> None:
    """Measure and print one line of JSON a language, and one for the comparison."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True, help="a .txt or .jsonl file, or a folder of them")
    options.add_argument("--sentences", type=int, default=400, help=f"how many sentences {SLOW} is to read")
    options.add_argument("--megabytes", type=float, default=4.0, help="how much of each language is timed")
    args = options.parse_args()
    texts = _texts(args.data)
    for language in LANGUAGES:
        if texts[language]:
            print(json.dumps(_throughput(texts[language], language, args.megabytes)))
    if texts["en"]:
        print(json.dumps(_comparison(texts["en"], args.sentences)))


def _throughput(texts: Sequence[str], language: str, megabytes: float) -> Mapping[str, object]:
    """Megabytes of UTF-8 a second for the whole of quantity reading."""
    warm, timed = _halves(texts)
    timed = list(_first(timed, megabytes))
    size = sum(len(text.encode()) for text in timed) / 1e6
    seconds = _seconds(lambda text: find_quantities(text, language), warm, timed)
    return {"language": language, "megabytes": round(size, 2), "megabytes_a_second": round(size / seconds, 2)}


def _comparison(texts: Sequence[str], most: int) -> Mapping[str, object]:
    """Sentences a second of both, on the same sentences."""
    warm, timed = _halves([sentence.text for text in texts for sentence in split(text, "en")])
    warm, timed = warm[:most], timed[:most]
    ours = len(timed) / _seconds(lambda text: find_quantities(text, "en"), warm, timed)
    found: dict[str, object] = {"sentences": len(timed), "sentences_a_second": round(ours)}
    if find_spec(SLOW) is None:
        return {**found, SLOW: "not installed: pip install factcheck[benchmarks]"}
    theirs = len(timed) / _seconds(import_module(f"{SLOW}.parser").parse, warm, timed)
    return {**found, SLOW: round(theirs, 1), "times": round(ours / theirs)}


def _seconds(read: Reader, warm: Sequence[str], timed: Sequence[str]) -> float:
    for text in warm:
        read(text)
    start = process_time()
    for text in timed:
        read(text)
    return process_time() - start


def _halves(texts: Sequence[str]) -> tuple[list[str], list[str]]:
    return list(texts[::2]), list(texts[1::2])


def _first(texts: Sequence[str], megabytes: float) -> Iterator[str]:
    size = 0
    for text in texts:
        if size >= megabytes * 1e6:
            return
        size += len(text.encode())
        yield text


def _texts(path: Path) -> Mapping[str, list[str]]:
    """The texts of a file or folder by language."""
    found = defaultdict[str, list[str]](list)
    files = sorted(file for file in path.iterdir() if file.suffix in _READERS) if path.is_dir() else [path]
    for file in files:
        for text, language in _READERS[file.suffix](file.read_text(encoding="utf-8").splitlines()):
            found[language or script_language(text)].append(text)
    return found


def _plain(lines: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    return ((line, None) for line in lines if line.strip())


def _rows(lines: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    for row in map(json.loads, lines):
        if isinstance(row.get("sentences"), dict):
            yield from (("\n".join(sentences), code) for code, sentences in row["sentences"].items())
        elif isinstance(row.get("text"), str):
            yield row["text"], row.get("language")


_READERS: Mapping[str, Callable[[Sequence[str]], Iterator[tuple[str, str | None]]]] = {".txt": _plain, ".jsonl": _rows}


if __name__ == "__main__":
    main()
