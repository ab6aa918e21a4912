"""Where the time of a comparison from nothing goes, stage by stage, and how each grows.

    python -m benchmarks.stages --data FOLDER [--sentences N...] [--picture FILE]

For each number of sentences a corpus is written (see benchmarks/corpus.py) and compared in a process of its own, on one
core, so that the seconds are those of the processor. A stage is what its functions take, without those of other stages
that they call. The growth is the exponent from the first number to the last. The picture is drawn into docs/.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from math import log10
from pathlib import Path
from typing import Any

from benchmarks.corpus import articles, write

PICTURE = Path(__file__).parent.parent / "docs" / "stages.svg"
STAGES: dict[str, tuple[str, ...]] = {
    "read files": ("pipeline:read",),
    "split, extract": ("pipeline:read_texts",),
    "embed": ("embed.static:StaticEncoder.encode",),
    "near sentences, near articles": ("surveying:VectorIndex.near_pairs", "surveying:_near_articles"),
    "measured by the others": ("surveying:Whole.of", "surveying:survey"),
    "pairs that may be of one event": ("surveying:Survey.promising", "align.events:Events.__call__"),
    "claims as columns, candidates": ("weighing:prepared",),
    "figures: evidence": ("weighing:align", "weighing:align_dates"),
    "figures: judged": ("weighing:judge_one",),
    "statements: read": ("stating:read_statement",),
    "statements: aligned": ("stating:align_words", "stating:counterparts", "weighing:counterpart_sentences"),
    "statements: judged": ("weighing:judge_statements",),
    "third articles": ("pipeline:settled",),
    "copies, findings": (
        "pipeline:copies", "pipeline:judgements", "pipeline:recall", "pipeline:statements", "pipeline:group"
    ),
    "report as markdown": ("report.markdown:render",),
}  # fmt: skip
"""Name of a stage to the functions of it, where they are looked up."""
REST = "the rest"
Taken = dict[str, float]


class Clock:
    """Seconds of the processor by stages; the innermost that runs is counted."""

    def __init__(self) -> None:
        self.taken, self._running, self._since = defaultdict[str, float](float), [REST], time.process_time()

    def enter(self, stage: str) -> None:
        """A stage begins."""
        self._count()
        self._running.append(stage)

    def leave(self) -> None:
        """It ends."""
        self._count()
        self._running.pop()

    def _count(self) -> None:
        now = time.process_time()
        self.taken[self._running[-1]] += now - self._since
        self._since = now

    def around(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, counted; where it gives values one by one, the making of each is."""

        def counted(*given: Any, **named: Any) -> Any:
            self.enter(stage)
            try:
                found = function(*given, **named)
            finally:
                self.leave()
            return self._each(stage, found) if isinstance(found, Iterator) else found

        return counted

    def _each(self, stage: str, values: Iterator[Any]) -> Iterator[Any]:
        while True:
            self.enter(stage)
            try:
                value = next(values)
            except StopIteration:
                return
            finally:
                self.leave()
            yield value


def measure(folder: Path) -> Taken:
    """Compare the articles of a folder, and tell what each stage took, and the most memory held."""
    from factcheck import cores, pipeline
    from factcheck.gate import outcome
    from factcheck.report import markdown

    cores.worth = lambda cost: False
    clock = Clock()
    for stage, places in STAGES.items():
        for place in places:
            module, _, path = place.partition(":")
            *owners, name = path.split(".")
            owner: Any = import_module(f"factcheck.{module}")
            for part in owners:
                owner = getattr(owner, part)
            setattr(owner, name, clock.around(stage, getattr(owner, name)))
    found = pipeline.compare(pipeline.read([str(folder)]).articles)
    markdown.render(found, outcome(found.findings, "never"))
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return {**clock.taken, "memory, MB": int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1024}


def table(sizes: Sequence[int], runs: Sequence[Taken]) -> Iterator[str]:
    """The lines of the table: seconds of each stage by numbers of sentences, and the exponent of its growth."""
    yield "| stage | " + " | ".join(f"{size:,}" for size in sizes) + " | growth |"
    yield "|---|" + "--:|" * (len(sizes) + 1)
    for name in (*STAGES, REST, "memory, MB"):
        values = [run.get(name, 0.0) for run in runs]
        shown = " | ".join(f"{value:,.0f}" if "memory" in name else f"{value:.2f}" for value in values)
        yield f"| {name} | {shown} | {_growth(sizes, values):.2f} |"
    totals = [sum(value for name, value in run.items() if "memory" not in name) for run in runs]
    yield "| all | " + " | ".join(f"{total:.1f}" for total in totals) + f" | {_growth(sizes, totals):.2f} |"


def _growth(sizes: Sequence[int], values: Sequence[float]) -> float:
    if len(sizes) < 2 or min(values[0], values[-1]) <= 0:
        return 0.0
    return log10(values[-1] / values[0]) / log10(sizes[-1] / sizes[0])


def draw(sizes: Sequence[int], runs: Sequence[Taken]) -> str:
    """Seconds of each stage over the number of sentences, both by powers of ten, as SVG."""
    left, top, side, low = 48, 16, 360, -2.0
    high = max(log10(max(run.values())) for run in runs)

    def across(size: int) -> float:
        return left + side * (log10(size / sizes[0]) / max(log10(sizes[-1] / sizes[0]), 0.01))

    def down(seconds: float) -> float:
        return top + side * (high - max(log10(max(seconds, 1e-9)), low)) / (high - low)

    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + side + 220}" height="{top + side + 40}" '
             'font-family="sans-serif" font-size="11">']  # fmt: skip
    for power in range(int(low), int(high) + 1):
        y = down(10.0**power)
        lines.append(f'<path d="M{left},{y:.0f}H{left + side}" stroke="#ddd"/>')
        lines.append(f'<text x="4" y="{y + 4:.0f}">{10.0**power:g} s</text>')
    for place, name in enumerate(STAGES):
        points = " ".join(f"{across(s):.0f},{down(run.get(name, 0.0)):.0f}" for s, run in zip(sizes, runs, strict=True))
        colour = f"hsl({360 * place // len(STAGES)},60%,40%)"
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(f'<text x="{left + side + 12}" y="{top + 16 * place + 8}" fill="{colour}">{name}</text>')
    lines += [f'<text x="{across(s) - 16:.0f}" y="{top + side + 20}">{s:,}</text>' for s in sizes]
    return "\n".join((*lines, "</svg>", ""))


def main() -> None:
    """Measure, print, draw."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, help="folder with the reports to start from")
    options.add_argument("--sentences", type=int, nargs="+", default=[3_000, 10_000, 30_000])
    options.add_argument("--picture", type=Path, default=PICTURE)
    options.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.measure:
        print(json.dumps(measure(given.measure)))
        return
    runs = list[Taken]()
    for size in given.sentences:
        with tempfile.TemporaryDirectory() as folder:
            write(articles(given.data, size), Path(folder))
            command = (sys.executable, "-m", "benchmarks.stages", "--measure", folder)
            alone = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
            runs.append(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, env=alone).stdout))
    print("\n".join(table(given.sentences, runs)))
    given.picture.write_text(draw(given.sentences, runs), encoding="utf-8")


if __name__ == "__main__":
    main()
