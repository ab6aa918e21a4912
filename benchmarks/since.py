"""How long a comparison takes with one changed article, beside one of everything from nothing: a second run, `--since`.

    python -m benchmarks.since --corpus FOLDER [--runs N]

The folder holds articles; a copy of it is put under git. It is compared from nothing; an archive is made of it, and a
comparison with that leaves there what it found out. Then one article gets another sentence, and it is compared again:
with the archive, and only since the commit, with the archive and without. Each command runs in a process of its own,
one after the other; the time of a comparison of two short articles, the start-up, is taken off all. Processor time and
time on the clock are printed, and the ratios.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.startup import ARTICLES, FACTCHECK, seconds

SENTENCE = "\n\nAt least 12 houses were damaged on Friday, the mayor said.\n"
QUIET = ("--fail-on", "never", "--output", os.devnull)
ARCHIVE = ("--archive", "archive")
Seconds = tuple[float, float]


def prepare(corpus: Path, folder: Path) -> None:
    """Copy a corpus into a repository, commit it, and change one article."""
    shutil.copytree(corpus, folder / "news")
    (folder / "short").mkdir()
    for name, text in ARTICLES.items():
        (folder / "short" / name).write_text(text, encoding="utf-8")
    author = ("-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org")
    for command in (("init", "--quiet"), ("add", "--all"), (*author, "commit", "--quiet", "--message", "corpus")):
        subprocess.run(["git", *command], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def change(folder: Path) -> None:
    """Give one article another sentence."""
    articles = sorted(path for path in (folder / "news").rglob("*") if path.is_file())
    changed = articles[len(articles) // 2]
    changed.write_bytes(changed.read_bytes().rstrip() + SENTENCE.encode())


def measured(corpus: Path) -> dict[str, Seconds]:
    """Seconds of the processor and on the clock of each command, in a repository made for it."""

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def took(*command: str) -> Seconds:
            return seconds((*FACTCHECK, *command), folder)

        prepare(corpus, folder)
        times = {
            "start-up": took("compare", "short", *QUIET),
            "from nothing": took("compare", "news", *QUIET),
            "index": took("index", "news", *ARCHIVE),
            "first with the archive": took("compare", "news", *ARCHIVE, *QUIET),
        }
        change(folder)
        shutil.copytree(folder / "archive", folder / "kept")
        times["again, one changed"] = took("compare", "news", *ARCHIVE, *QUIET)
        times["--since, with the archive"] = took("compare", "news", "--since", "HEAD", "--archive", "kept", *QUIET)
        times["--since, without"] = took("compare", "news", "--since", "HEAD", *QUIET)
        times["index, one changed"] = took("index", "news", *ARCHIVE)
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=1)
    given = parser.parse_args()
    corpus = given.corpus.resolve()
    _print([measured(corpus) for _ in range(given.runs)])


def _print(runs: Sequence[dict[str, Seconds]]) -> None:
    print("| what | processor, s | clock, s | of that from nothing, start-up off |\n|---|--:|--:|--:|")
    for name in runs[0]:
        processor, clock = (statistics.median(run[name][part] for run in runs) for part in range(2))
        own, whole = ([run[key][0] - run["start-up"][0] for run in runs] for key in (name, "from nothing"))
        ratio = statistics.median(a / b for a, b in zip(own, whole, strict=True))
        shown = "" if name == "start-up" else f"{ratio:.3f}"
        print(f"| {name} | {processor:.2f} | {clock:.2f} | {shown} |")


if __name__ == "__main__":
    main()
