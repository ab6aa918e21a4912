"""How fast candidates are judged, and how the cost of alignment grows with the corpus.

    python -m benchmarks.judging --data FOLDER [--sentences 10000 20000 40000]

The folder holds arabic-news.jsonl. First the pairs of figures a second that are held against each other as intervals,
on one core: pairs drawn at random among the figures of the articles. Then comparisons of corpora of so many sentences,
each article made of the first half of one report and the second half of another, so that no two are alike. Reading is
not counted: the time runs from the search for near articles to the findings. The exponent is the slope of the logarithm
of that time over the logarithm of the number of sentences, by least squares. All times are processor time.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import process_time

import numpy as np

from factcheck import Article, compare
from factcheck.judge import Intervals
from factcheck.pipeline import extract_claims, sentences

SEED = 1
PAIRS, ROUNDS = 3_000_000, 3
FIGURES_FROM = 200
"""How many articles give the figures that are judged."""
STRIDE = 7
"""How many places the report of the second half is farther on, for each time that the reports are gone through."""


def main() -> None:
    """Measure and print a line of JSON for each corpus, and one for the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--sentences", type=int, nargs="+", default=[10_000, 20_000, 40_000])
    arguments = options.parse_args()
    rows = map(json.loads, (arguments.data / "arabic-news.jsonl").read_text(encoding="utf-8").splitlines())
    reports = [Article(id=r["id"], text=r["text"], language="ar", published=r["published"]) for r in rows]
    print(json.dumps({"million_pairs_a_second": round(_pairs_a_second(reports[:FIGURES_FROM]) / 1e6, 2)}), flush=True)
    spent = []
    for most in arguments.sentences:
        corpus, count = _corpus(reports, most)
        spent.append((count, _seconds(corpus)))
        print(json.dumps({"articles": len(corpus), "sentences": count, "seconds": round(spent[-1][1], 2)}), flush=True)
    if len(spent) > 1:
        sizes, times = np.log(np.array(spent, dtype=np.float64)).T
        slope, _ = np.polyfit(sizes, times, 1)
        print(json.dumps({"exponent": round(float(slope), 2)}))


def _pairs_a_second(reports: Sequence[Article]) -> float:
    intervals = Intervals.of(c.quantity for r in reports for c in extract_claims(r) if c.quantity is not None)
    rng = np.random.default_rng(SEED)
    left, right = rng.integers(0, len(intervals.hedge), (2, PAIRS))
    best = float("inf")
    for _ in range(ROUNDS):
        start = process_time()
        intervals.meetings(left, right)
        best = min(best, process_time() - start)
    return PAIRS / best


def _corpus(reports: Sequence[Article], most: int) -> tuple[list[Article], int]:
    """As many articles as have so many sentences together, and how many these are."""
    articles, count = list[Article](), 0
    for article in _mixed(reports):
        articles.append(article)
        count += len(sentences(article))
        if count >= most:
            break
    return articles, count


def _mixed(reports: Sequence[Article]) -> Iterator[Article]:
    """Endlessly many articles, each of two halves that meet in no other one."""
    turn = 0
    while True:
        for place, report in enumerate(reports):
            other = reports[(place + turn * STRIDE) % len(reports)]
            text = report.text[: len(report.text) // 2] + "\n\n" + other.text[len(other.text) // 2 :]
            yield Article(id=f"{turn}/{report.id}", text=text, language="ar", published=report.published)
        turn += 1


def _seconds(corpus: Sequence[Article]) -> float:
    """How long a comparison takes once everything is read."""
    begun = dict[str, float]()

    def note(work: str, done: int, total: int, /) -> None:
        begun.setdefault(work, process_time())

    compare(corpus, progress=note)
    return process_time() - begun["finding near articles"]


if __name__ == "__main__":
    main()
