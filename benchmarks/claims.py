"""How fast claims are read: megabytes of UTF-8 text a second, on one core, stage by stage.

    python benchmarks/claims.py --data FOLDER

The folder holds arabic-news.jsonl and ntrex-docs.jsonl. Each stage is run over all articles `--rounds` times and
the fastest round counts; "whole" is splitting and reading together, as `factcheck claims` does it. The figures are
processor time: other work on the machine slows them, so compare them within one run.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from factcheck import Article
from factcheck.extract.claims import read_article
from factcheck.extract.quantities import read_text
from factcheck.split import split


def main() -> None:
    """Measure and print one line of JSON a language."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--rounds", type=int, default=3)
    args = options.parse_args()
    for language, articles in (("ar", _arabic(args.data)), ("en", _english(args.data))):
        size = sum(len(article.text.encode()) for article in articles)
        stages = _stages(language, articles)
        seconds = {name: min(_timed(stage) for _ in range(args.rounds)) for name, stage in stages.items()}
        seconds["whole"] = seconds["split"] + seconds["claims"]
        speeds = {name: round(size / 1e6 / spent, 2) for name, spent in seconds.items()}
        print(json.dumps({"language": language, "megabytes": round(size / 1e6, 2), **speeds}))


def _stages(language: str, articles: Sequence[Article]) -> dict[str, Callable[[], object]]:
    sentences = [split(article.text, language) for article in articles]
    return {
        "split": lambda: [split(article.text, language) for article in articles],
        "quantities": lambda: [read_text(s.text, language) for group in sentences for s in group],
        "claims": lambda: [read_article(a, s) for a, s in zip(articles, sentences, strict=True)],
    }


def _timed(stage: Callable[[], object]) -> float:
    start = process_time()
    stage()
    return process_time() - start


def _arabic(data: Path) -> list[Article]:
    rows = map(json.loads, (data / "arabic-news.jsonl").read_text(encoding="utf-8").splitlines())
    return [Article(id=r["id"], text=r["text"], language="ar", published=r["published"]) for r in rows]


def _english(data: Path) -> list[Article]:
    rows = map(json.loads, (data / "ntrex-docs.jsonl").read_text(encoding="utf-8").splitlines())
    return [Article(id=r["id"], text="\n".join(r["sentences"]["en"]), language="en") for r in rows]


if __name__ == "__main__":
    main()
