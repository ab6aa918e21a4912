"""Where the ledger and the baseline lie, and what stands in them."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from factcheck.check.input import STDIN
from factcheck.config import Settings
from factcheck.errors import LedgerError
from factcheck.ledger import Ledger, load_ledger
from factcheck.ledger.baseline import Entry, load_baseline

LEDGER, BASELINE = "claims", "baseline.tsv"
"""How the ledger's folder is called where nobody names it, and the baseline in it."""


class Books(NamedTuple):
    """The ledger and the baseline of a run.

    Attributes:
        folder: of the ledger; where there is none, the one that would be made. baseline: likewise the file.
    """

    folder: Path
    baseline: Path

    def ledger(self) -> Ledger:
        """What stands in the ledger; nothing where there is none.

        Raises:
            LedgerError: a file does not follow its form.
        """
        return load_ledger(self.folder.glob("*.toml"))

    def entries(self) -> Mapping[tuple[str, str], Entry]:
        """What stands in the baseline; nothing where there is none.

        Raises:
            LedgerError: it does not follow its form.
        """
        return load_baseline(self.baseline) if self.baseline.exists() else {}


def find_books(settings: Settings) -> Books:
    """The books that settings name, or those that lie beside the articles.

    Raises:
        LedgerError: a folder or file is named that is not there.
    """
    folder = Path(settings["ledger"]) if settings["ledger"] else _beside(settings["paths"])
    if settings["ledger"] and not folder.is_dir():
        raise LedgerError(str(folder), "no such folder", "make it, or name another as the ledger")
    baseline = Path(settings["baseline"]) if settings["baseline"] else folder / BASELINE
    if settings["baseline"] and not baseline.is_file():
        raise LedgerError(str(baseline), "no such file", "write it with `factcheck baseline create`")
    return Books(folder, baseline)


def _beside(paths: tuple[str, ...]) -> Path:
    """The folder `claims` beside one of the paths or, up to the current folder, above it."""
    here = Path()
    for path in paths:
        above = Path(os.path.relpath(path)) if path != STDIN else here / "x"
        folders = [parent for parent in above.parents if ".." not in parent.parts] or [above.parent]
        for folder in folders:
            if (folder / LEDGER).is_dir():
                return folder / LEDGER
    return here / LEDGER
