"""Puts small faults into the code and counts how many a test notices.

    python -m benchmarks.mutation [--mutants 500] [--seed 0] [--least 80] [--folder FOLDER]

mutmut writes the faults; this script draws a sample of them by a seed, so that a run takes an hour and not a day, and
says where those stand that no test noticed. It works on a copy of the project, in FOLDER or a temporary one.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
FAULTY = ("factcheck/extract/*.py", "factcheck/judge/*.py")
TESTS = (
    "tests/unit/extract", "tests/unit/judge", "tests/pages", "tests/golden", "tests/meta/test_population.py",
    "factcheck/extract", "factcheck/judge", "factcheck/pipeline.py", "factcheck/testing.py",
)  # fmt: skip
"""What may notice a fault. The slow ones (properties, processes, the wheel) are left out: they would notice more."""
_ENDS = {0: "survived", 1: "killed", 3: "killed", 5: "no test", 33: "no test"}
"""What an exit code of mutmut means; any other is that of a process that was stopped, most for taking too long."""
_NOTICED = ("killed", "stopped")
_SETTINGS = """
[mutmut]
source_paths =
    factcheck
only_mutate =
{faulty}
also_copy =
{copied}
pytest_add_cli_args_test_selection =
{tests}
process_isolation = forkserver
"""
_ENVIRONMENT = {"TOKENIZERS_PARALLELISM": "false", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def main() -> int:
    """Draw, run, print; 1 where fewer are noticed than asked for."""
    options = _options()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary) / "copy"
        _copy(folder)
        _mutmut(folder, "run", "none")  # writes all faults; then there is nothing to do
        known = _results(folder)
        sample = sorted(random.Random(options.seed).sample(sorted(known), min(options.mutants, len(known))))
        print(f"{len(known)} mutants, {len(sample)} drawn by seed {options.seed}", flush=True)
        log = _mutmut(folder, "run", *sample)
        results = {name: code for name, code in _results(folder).items() if name in set(sample)}
        if not results or None in results.values():
            raise SystemExit(f"mutmut stopped; do the tests pass?\n{log[-3000:]}")
        share = _report(results, folder)
    return 0 if share >= options.least else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.mutation", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--mutants", type=int, default=500, help="how many are drawn (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="what they are drawn by (default: %(default)s)")
    parser.add_argument(
        "--least", type=float, default=80, help="per cent that have to be noticed (default: %(default)s)"
    )
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder if not given")
    return parser.parse_args()


def _copy(folder: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = [Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file()]
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, folder / file)
    tops = sorted({file.parts[0] for file in files} - {"tests", "setup.cfg", "pyproject.toml", "setup.py"})
    settings = {"faulty": FAULTY, "copied": tops, "tests": TESTS}
    with open(folder / "setup.cfg", "a", encoding="utf-8") as file_:
        file_.write(
            _SETTINGS.format(**{key: "\n".join(f"    {line}" for line in lines) for key, lines in settings.items()})
        )


def _mutmut(folder: Path, *arguments: str) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [sys.executable, "-m", "mutmut", *arguments]
    result = subprocess.run(
        command, cwd=folder, env={**environment, **_ENVIRONMENT}, capture_output=True, text=True, check=False
    )
    return result.stdout + result.stderr


def _results(folder: Path) -> dict[str, int | None]:
    """Each mutant to the exit code of the tests that ran on it; None for one that was not drawn."""
    found: dict[str, int | None] = {}
    for file in sorted((folder / "mutants").rglob("*.meta")):
        found.update(json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"])
    return found


def _report(results: Mapping[str, int | None], folder: Path) -> float:
    """Print what was noticed, module by module, and each fault that was not; the share noticed, in per cent."""
    ends = {name: _ENDS.get(code or 0, "stopped") for name, code in results.items()}
    modules = sorted({_module(name) for name in ends})
    for module in modules:
        counts = Counter(end for name, end in ends.items() if _module(name) == module)
        print(f"{module:45}", " ".join(f"{end} {count}" for end, count in sorted(counts.items())))
    for name in sorted(name for name, end in ends.items() if end not in _NOTICED):
        print("\n" + "\n".join(_difference(folder, name)))
    share = 100 * sum(end in _NOTICED for end in ends.values()) / len(ends)
    print(f"\n{share:.1f} % of {len(ends)} noticed: {dict(Counter(ends.values()))}")
    return share


def _module(name: str) -> str:
    return name.rpartition(".")[0]


def _difference(folder: Path, name: str) -> Iterator[str]:
    """What mutmut shows of a mutant, without its colours."""
    lines: Sequence[str] = _mutmut(folder, "show", name).splitlines()
    yield name
    yield from (line for line in lines if line[:1] in "+-@" and not line.startswith(("+++", "---")))


if __name__ == "__main__":
    sys.exit(main())
