"""Remembers what the last compare in a folder compared, so that a finding can be named by its id alone.

Nothing else reads it, and no report depends on it. It lies in .factcheck/, which keeps itself out of git.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import RequestError

if TYPE_CHECKING:
    from factcheck.config import Settings

FOLDER, FILE = Path(".factcheck"), "last.json"
_KEPT = ("paths", "against", "near", "since", "ledger", "baseline", "model")


def remember(settings: "Settings") -> None:
    """Write down what was compared; where that cannot be written, nothing is remembered."""
    kept = {name: settings[name] for name in _KEPT}
    text = json.dumps(kept, default=str, ensure_ascii=False, indent=2) + "\n"
    try:
        FOLDER.mkdir(exist_ok=True)
        if not (FOLDER / ".gitignore").exists():
            (FOLDER / ".gitignore").write_text("*\n", encoding="utf-8")
        if not (FOLDER / FILE).exists() or (FOLDER / FILE).read_text(encoding="utf-8") != text:
            (FOLDER / FILE).write_text(text, encoding="utf-8")
    except OSError:
        return


def last() -> Mapping[str, object]:
    """What the last compare in this folder compared, as options.

    Raises:
        RequestError: there was none that can be done again.
    """
    try:
        kept = json.loads((FOLDER / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        kept = None
    if not isinstance(kept, dict):
        raise RequestError("PATH", "nothing was compared here before", "run `factcheck compare`, or name the articles")
    if "-" in kept.get("paths", ()):
        raise RequestError("PATH", "the last compare here read standard input", "name the articles")
    return {name: kept.get(name) for name in _KEPT}
