"""Writes the table of keys in docs/configuration.md from the keys of the configuration.

    python -m docs.settings

A test holds the page to them.
"""

import re
from pathlib import Path

from factcheck.config import KEYS
from factcheck.config.keys import Key

PAGE = Path(__file__).parent / "configuration.md"
_TABLE = re.compile(r"(?<=<!-- keys -->\n).*(?=<!-- end of keys -->)", re.DOTALL)


def written() -> str:
    """The page, with the table as the keys are."""
    rows = "".join(f"| `{key.name}` | {_default(key)} | {key.about} |\n" for key in KEYS)
    table = f"\n| key | default | |\n|---|---|---|\n{rows}\n"
    return _TABLE.sub(lambda _: table, PAGE.read_text(encoding="utf-8"))


def _default(key: Key) -> str:
    if key.default in (None, (), {}):
        return ""
    return f"`{str(key.default).lower()}`"


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
