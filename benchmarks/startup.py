"""How long a cold start takes, beside the imports that nothing can do without.

    python -m benchmarks.startup [--runs N]

Each command and its yardstick run in turn, each in a fresh process; what is compared is the processor time of the two,
run by run, and the median of the ratios is printed. Wall-clock time stands beside it: on a busy machine it says less.

Both have their bytecode at hand, as an installed package has it, and run in the folder of the articles.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ARTICLES = {
    "first.md": "---\ndate: 2024-03-02\nsource: North Star\n---\n"
    "A ferry with 67 people on board sank off the coast on Saturday. The coast guard said 38 of them had died. "
    "Rescuers pulled 12 survivors from the water before dark, and the search was to go on in the morning.\n\n"
    "It was the third such accident this year, the ministry of transport said. Its owner was fined $2.8 million.\n",
    "second.md": "---\ndate: 2024-03-04\nsource: مرآة الساحل\n---\n"
    "قال خفر السواحل إن 41 شخصًا لقوا حتفهم في غرق العبّارة التي كانت تقل 67 راكبًا يوم السبت. وأضاف أن البحث مستمر.\n\n"
    "وذكرت وزارة النقل أن الشركة المالكة غُرّمت 2.8 مليون دولار. وهذا ثالث حادث من نوعه هذا العام.\n",
}
ROOT = Path(__file__).parent.parent
FACTCHECK = (sys.executable, "-m", "factcheck")


def seconds(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Processor time, and time on the clock, of one run in a folder."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    before, began = os.times(), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder, env=environment)
    after, ended = os.times(), time.perf_counter()
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return busy, ended - began


def ratios(command: Sequence[str], yardstick: Sequence[str], runs: int, folder: Path) -> tuple[float, float]:
    """Median ratios of processor time and of time on the clock; one run of each goes before, not counted."""
    pairs = [(seconds(command, folder), seconds(yardstick, folder)) for _ in range(runs + 1)][1:]
    return (
        statistics.median(ours[0] / theirs[0] for ours, theirs in pairs),
        statistics.median(ours[1] / theirs[1] for ours, theirs in pairs),
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        for name, text in ARTICLES.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        cases = (
            ("compare of two articles", (*FACTCHECK, "compare", ".", "--fail-on", "never"), "import numpy, faiss"),
            ("--help", (*FACTCHECK, "--help"), "import click"),
        )
        for name, command, yardstick in cases:
            busy, clock = ratios(command, (sys.executable, "-c", yardstick), runs, Path(folder))
            print(f"{name}: {busy:.2f} times `{yardstick}` in processor time, {clock:.2f} on the clock")


if __name__ == "__main__":
    main()
