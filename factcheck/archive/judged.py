"""What was found out about pairs of articles, in a file beside the database of an archive.

It can be found out again at any time: it is replaced as a whole, by whoever ran last; one that is damaged, foreign or
made by other rules counts for nothing, and where it cannot be written it is not.
"""

import json
import os
import zipfile
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np

from factcheck.archive.store import identity
from factcheck.types import Article
from factcheck.weighed import NOTHING, Part, Rows, Said, Weighed

NAME = "judged.npz"


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found out, and about which articles.

    Attributes:
        standings: of each article by its id: a hash of all that what was found out about it hangs on.
    """

    standings: Mapping[str, str]
    weighed: Weighed

    def of(self, standings: Mapping[str, str]) -> Weighed:
        """What is of articles that stand as they stood.

        Args:
            standings: of each article, in order; the places of what is found are those of this order.
        """
        places = {name: place for place, (name, own) in enumerate(standings.items()) if self.standings.get(name) == own}
        return self.weighed.moved(np.array([places.get(name, -1) for name in self.standings], dtype=np.int64))

    def is_as(self, other: "Judged") -> bool:
        """Whether both hold the same."""
        one, two = self.weighed, other.weighed
        return (
            self.standings == other.standings
            and np.array_equal(one.pairs, two.pairs)
            and np.array_equal(one.rows.judged, two.rows.judged)
        )

    def with_others(self, old: "Judged", kept: frozenset[str]) -> "Judged":
        """This, and what an older one says of articles that this one says nothing of.

        Args:
            kept: ids of the articles of which it is kept.
        """
        names = [name for name in old.standings if name in kept and name not in self.standings]
        places = {name: place for place, name in enumerate(names, len(self.standings))}
        others = old.weighed.moved(np.array([places.get(name, -1) for name in old.standings], dtype=np.int64))
        standings = {**self.standings, **{name: old.standings[name] for name in names}}
        return Judged(standings, Weighed.joined((self.weighed, others))) if names else self


NONE = Judged({}, NOTHING)
"""Before anything was found out."""


def standing(article: Article, mark: int) -> str:
    """A hash of all that what is found out about an article hangs on, but for the other articles.

    Args:
        mark: a number that stands for what is taken from the corpus as a whole.
    """
    return blake2b(identity(article) + str(mark).encode(), digest_size=16).hexdigest()


def read_judged(folder: Path, rules: str) -> Judged:
    """What the file of an archive holds; nothing where there is none, or none that can be used.

    Args:
        rules: by which it was found out.
    """
    try:
        with np.load(folder / NAME, allow_pickle=False) as held:
            text: dict[str, Any] = json.loads(held["text"].tobytes())
            if text["rules"] != rules:
                return NONE
            codes, verdicts = held["codes"].astype(np.int64), text["verdicts"]
            rows = Rows(codes, held["alone"], held["judged"], verdicts, held["parts"])
            return Judged(
                text["standings"], Weighed(held["pairs"].astype(np.int64), rows, tuple(map(_said, text["said"])))
            )
    except (OSError, EOFError, ValueError, LookupError, TypeError, zipfile.BadZipFile, zlib.error):
        return NONE


def _said(row: list[Any]) -> Said:
    one, two, a, b, *rest = row
    return Said(one, two, Part(*a), Part(*b), *rest)


def write_judged(folder: Path, rules: str, judged: Judged) -> None:
    """Put it in the place of what the file holds, if that can be done."""
    rows, new = judged.weighed.rows, folder / f"{NAME}.{os.getpid()}"
    text = {
        "rules": rules,
        "standings": judged.standings,
        "verdicts": rows.verdicts,
        "said": judged.weighed.said,
    }
    raw = json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode()
    with suppress(OSError):
        try:
            with open(new, "wb") as file:
                np.savez(
                    file,
                    text=np.frombuffer(raw, dtype=np.uint8),
                    pairs=judged.weighed.pairs.astype(np.int32),
                    codes=rows.codes.astype(np.int32),
                    alone=rows.alone,
                    judged=rows.judged,
                    parts=rows.parts,
                )
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, folder / NAME)
        finally:
            new.unlink(missing_ok=True)
