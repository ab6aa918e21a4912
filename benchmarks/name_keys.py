"""Whether names meet across scripts: Arabic and Latin spellings of one name, against pairs drawn at random.

    python benchmarks/name_keys.py --terms FOLDER/terms.ar-en.tsv --seed 1

The file has lines of source, Arabic, English; those whose source begins with "names" are drawn from. Two names
meet if their keys are the same or one edit apart.
"""

import argparse
import json
import random
from pathlib import Path

from factcheck.extract.transliteration import name_key

NAMES, RANDOM = 500, 100_000


def main() -> None:
    """Measure and print one line of JSON: percentages."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--terms", type=Path, required=True)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", type=int, default=0, help="print so many of the names that do not meet")
    args = options.parse_args()
    rng = random.Random(args.seed)
    pairs = rng.sample(_names(args.terms), NAMES)
    keys = [(_key(arabic), _key(latin)) for arabic, latin in pairs]
    missed = [pair for pair, (one, two) in zip(pairs, keys, strict=True) if not near(one, two)]
    for arabic, latin in missed[: args.show]:
        print(arabic, latin, _key(arabic), _key(latin))
    drawn = [(one[0], two[1]) for one, two in (rng.sample(keys, 2) for _ in range(RANDOM))]
    figures = {
        "names": len(pairs),
        "same": round(100 * sum(one == two for one, two in keys) / NAMES, 1),
        "same_or_one_edit": round(100 * (1 - len(missed) / NAMES), 1),
        "random_same_or_one_edit": round(100 * sum(near(one, two) for one, two in drawn) / RANDOM, 2),
    }
    print(json.dumps(figures))


def near(one: str, two: str) -> bool:
    """Whether two keys are the same, or one sound put in, left out or put for another makes them so."""
    if abs(len(one) - len(two)) > 1:
        return False
    short, long = sorted((one, two), key=len)
    at = next((i for i, sound in enumerate(short) if sound != long[i]), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


def _key(name: str) -> str:
    return " ".join(map(name_key, name.split()))


def _names(path: Path) -> list[tuple[str, str]]:
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(row[1], row[2]) for row in rows if row[0].startswith("names")]


if __name__ == "__main__":
    main()
