"""Whether the confidence of a pair is what it says: of pairs that are 70 % sure, are 70 in 100 of one thing?

    python -m benchmarks.reliability [--cases training] [--parallel FILE]

The pairs are those of the labelled cases, each judged by weights that were fitted to other cases (five folds). Prints a
table, and writes docs/reliability.svg: a dot for each tenth of the confidence, its area by the number of pairs.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import numpy as np

from factcheck.align.matches import POSSIBLE
from factcheck.preparing import prepare
from training.fit_alignment import NOT_KNOWN, Cases, held_out
from training.labelled import read_cases
from training.logistic import Floats
from training.translations import read_translations

PICTURE = Path(__file__).parent.parent / "docs" / "reliability.svg"
BINS = 10
_SIDE, _LEFT, _TOP, _LARGEST = 320, 56, 16, 14
_STYLE = """
  text { font: 12px sans-serif; fill: #1f2933; text-anchor: middle; }
  .left { text-anchor: end; } .rule { stroke: #e4e7eb; } .even { stroke: #9aa5b1; stroke-dasharray: 4 3; }
  .curve { fill: none; stroke: #2f6fb0; stroke-width: 1.5; } circle { fill: #2f6fb0; }
"""


@dataclass(frozen=True, slots=True)
class Bin:
    """The pairs of one tenth: how many, how sure they are in the mean, and the share that is of one thing."""

    count: int
    confidence: float
    share: float


def main() -> None:
    """Measure, print, draw."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cases", type=Path, default=Path("training"), help="folder with pairs/ and stories/")
    options.add_argument("--parallel", type=Path, help="parallel sentences, see training/translations.py")
    arguments = options.parse_args()
    judged = tuple(read_cases(arguments.cases))
    cases: Cases = (*judged, *(read_translations(arguments.parallel) if arguments.parallel else ()))
    prepared = prepare(sorted((a for case in cases for a in case.articles), key=lambda article: article.id))
    sure, labels = held_out(cases, prepared)
    own = {article.id for case in judged for article in case.articles}
    ours = np.array([read.article.id in own for read in prepared.corpus.articles])
    left, right = (ours[prepared.corpus.columns.article[side]] for side in prepared.pairs)
    rows = (labels != NOT_KNOWN) & (sure >= POSSIBLE) & left & right
    bins = list(_bins(sure[rows], labels[rows]))
    for one in bins:
        print(f"{one.count:6d} pairs, {one.confidence:.2f} sure: {one.share:.2f} of one thing")
    total = sum(one.count for one in bins)
    error = sum(one.count * abs(one.confidence - one.share) for one in bins) / total
    print(f"{total} pairs; expected calibration error {error:.3f}")
    PICTURE.write_text(draw(bins), encoding="utf-8")


def _bins(sure: Floats, labels: Floats) -> Iterator[Bin]:
    """The tenths that hold a pair, ascending."""
    places = np.minimum((sure * BINS).astype(np.int64), BINS - 1)
    for place in range(BINS):
        rows = places == place
        if rows.any():
            yield Bin(int(rows.sum()), float(sure[rows].mean()), float(labels[rows].mean()))


def draw(bins: Sequence[Bin]) -> str:
    """The curve, as SVG."""
    most = max(one.count for one in bins)
    points = [(_across(one.confidence), _down(one.share)) for one in bins]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _SIDE + 24}" height="{_TOP + _SIDE + 56}">',
        f"<style>{_STYLE}</style>",
        *_axes(),
        f'<polyline class="curve" points="{" ".join(f"{x},{y}" for x, y in points)}"/>',
        *(
            f'<circle cx="{x}" cy="{y}" r="{max(2.0, _LARGEST * sqrt(one.count / most)):.1f}" fill-opacity="0.6">'
            f"<title>{one.count} pairs</title></circle>"
            for (x, y), one in zip(points, bins, strict=True)
        ),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _axes() -> Iterator[str]:
    for step in range(0, BINS + 1, 2):
        at = step / BINS
        yield f'<line class="rule" x1="{_across(0)}" y1="{_down(at)}" x2="{_across(1)}" y2="{_down(at)}"/>'
        yield f'<text class="left" x="{_LEFT - 8}" y="{_down(at) + 4}">{at:.0%}</text>'
        yield f'<text x="{_across(at)}" y="{_down(0) + 18}">{at:.0%}</text>'
    yield f'<line class="even" x1="{_across(0)}" y1="{_down(0)}" x2="{_across(1)}" y2="{_down(1)}"/>'
    told = "how sure a pair is; upwards: how many such are of one thing"
    yield f'<text x="{_across(0.5)}" y="{_down(0) + 42}">{told}</text>'


def _across(share: float) -> float:
    return round(_LEFT + _SIDE * share, 1)


def _down(share: float) -> float:
    return round(_TOP + _SIDE * (1 - share), 1)


if __name__ == "__main__":
    main()
