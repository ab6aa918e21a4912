"""Puts small faults into the code and counts how many a test notices.

    python -m benchmarks.mutation [--mutants 500] [--seed 0] [--least 80]

mutmut makes the faults; a sample is drawn by a seed, so that a run takes an hour and not a day. They are tried in the
order in which they are drawn: of a run that is stopped, what was printed is the result of a smaller sample.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.mutation.faults import draw
from benchmarks.mutation.trials import NOTICED, Trial, Trials

ROOT = Path(__file__).parent.parent.parent
FAULTY = ("factcheck/extract", "factcheck/judge")
TESTS = (
    "tests/unit/extract", "tests/unit/judge", "tests/pages", "tests/golden", "tests/test_seeds.py",
    "tests/meta/test_population.py", "factcheck/extract", "factcheck/judge", "factcheck/pipeline.py",
    "factcheck/testing.py",
)  # fmt: skip
"""What may notice a fault. The slow ones (properties, processes, the wheel) are left out: they would notice more."""


def main() -> int:
    """Draw, try, print; 1 where fewer are noticed than asked for, 2 where the tests fail without a fault."""
    options = _options()
    files = sorted(path for folder in FAULTY for path in (ROOT / folder).rglob("*.py"))
    faults, known = draw(files, ROOT, options.mutants, options.seed)
    print(f"{known} mutants, {len(faults)} drawn by seed {options.seed}", flush=True)
    trials = Trials(faults, tell=_tell)
    pytest.main(["--quiet", "--no-summary", "-p", "no:cacheprovider", *TESTS], plugins=[trials])
    if trials.broken:
        print("without a fault these fail:", *trials.broken, sep="\n    ")
        return 2
    return 0 if _sum(trials.done) >= options.least else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.mutation", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--mutants", type=int, default=500, help="how many are drawn (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="what they are drawn by (default: %(default)s)")
    parser.add_argument(
        "--least", type=float, default=80, help="per cent that have to be noticed (default: %(default)s)"
    )
    return parser.parse_args()


def _tell(trial: Trial) -> None:
    """Print how one fault ended, and what it was where nobody noticed."""
    print(f"{trial.end:9} {trial.tests:5} tests {trial.seconds:6.1f} s  {trial.fault.name}", flush=True)
    if trial.end not in NOTICED:
        print("\n".join(f"    {line}" for line in trial.fault.difference()), flush=True)


def _sum(done: Sequence[Trial]) -> float:
    """Print what was noticed, module by module; the share of all, in per cent."""
    for module in sorted({trial.fault.module for trial in done}):
        ends = Counter(trial.end for trial in done if trial.fault.module == module)
        print(f"{module:45}", " ".join(f"{end} {count}" for end, count in sorted(ends.items())))
    share = 100 * sum(trial.end in NOTICED for trial in done) / len(done)
    print(f"\n{share:.1f} % of {len(done)} noticed: {dict(Counter(trial.end for trial in done))}")
    return share


if __name__ == "__main__":
    sys.exit(main())
