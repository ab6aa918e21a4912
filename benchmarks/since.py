"""How long `compare --since` takes with one changed article, beside a comparison of everything.

    python -m benchmarks.since --corpus FOLDER [--runs N]

The folder holds articles; a copy of it is put under git, and one article of it gets another sentence. Each command runs
in a process of its own, one after the other; the time of a comparison of two short articles, the start-up, is taken off
both. Processor time and time on the clock are printed, and the median of the ratios.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

from benchmarks.startup import ARTICLES, FACTCHECK, seconds

SENTENCE = "\n\nAt least 12 houses were damaged on Friday, the mayor said.\n"


def prepare(corpus: Path, folder: Path) -> None:
    """Copy a corpus into a repository, commit it, and change one article."""
    shutil.copytree(corpus, folder / "news")
    (folder / "short").mkdir()
    for name, text in ARTICLES.items():
        (folder / "short" / name).write_text(text, encoding="utf-8")
    author = ("-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org")
    for command in (("init", "--quiet"), ("add", "--all"), (*author, "commit", "--quiet", "--message", "corpus")):
        subprocess.run(["git", *command], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    articles = sorted(path for path in (folder / "news").rglob("*") if path.is_file())
    changed = articles[len(articles) // 2]
    changed.write_bytes(changed.read_bytes().rstrip() + SENTENCE.encode())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    quiet = ("--fail-on", "never", "--output", os.devnull)
    commands = {
        "start-up": (*FACTCHECK, "compare", "short", *quiet),
        "everything": (*FACTCHECK, "compare", "news", *quiet),
        "--since": (*FACTCHECK, "compare", "news", "--since", "HEAD", *quiet),
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(given.corpus, folder)
        runs = [{name: seconds(command, folder) for name, command in commands.items()} for _ in range(given.runs)]
    for part, what in enumerate(("processor time", "time on the clock")):
        typical = {name: statistics.median(run[name][part] for run in runs) for name in commands}
        ratios = [
            (run["--since"][part] - run["start-up"][part]) / (run["everything"][part] - run["start-up"][part])
            for run in runs
        ]
        shown = ", ".join(f"{name} {took:.2f} s" for name, took in typical.items())
        print(f"{what}: {shown}; --since is {statistics.median(ratios):.3f} of everything")


if __name__ == "__main__":
    main()
