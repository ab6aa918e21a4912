"""Writes docs/rules.md from the docstrings of the rules, which `factcheck explain CODE` prints.

    python -m docs.rules

A test holds the page to them.
"""

from collections.abc import Iterator
from pathlib import Path

from factcheck.codes import codes
from factcheck.verdicts import Explanation

PAGE = Path(__file__).parent / "rules.md"
_HEAD = """# The rules

Every finding has a code. `factcheck explain CODE` prints what stands here; `factcheck explain FINDING` shows how a rule
came to hold of two figures. Written by `python -m docs.rules` from the rules themselves.

| code | name | |
|---|---|---|
"""


def written() -> str:
    """The page."""
    known = codes().values()
    rows = (f"| [{code.code}](#{_anchor(code)}) | {code.name} | {code.summary} |\n" for code in known)
    return _HEAD + "".join(rows) + "".join(f"\n{part}" for code in known for part in _section(code))


def _section(code: Explanation) -> Iterator[str]:
    yield f"## {code.code} {code.name}\n"
    yield f"{code.summary}\n"
    _, _, rest = code.text.partition("\n\n")
    if rest:
        yield f"{rest.rstrip()}\n"


def _anchor(code: Explanation) -> str:
    return f"{code.code} {code.name}".lower().replace(" ", "-")


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
