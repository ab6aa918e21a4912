"""Writes the reports that pages show: below a command, between two comments, what the command prints, as a quotation.

    python -m docs.excerpts

A test holds the pages to what is printed.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_SHOWN = re.compile(r"^    \$ factcheck (.+)\n\n<!-- report -->\n(.*?)<!-- end of report -->", re.MULTILINE | re.DOTALL)


def written(page: Path) -> str:
    """The page, with its reports as they print now."""
    text = page.read_text(encoding="utf-8")
    for shown in reversed(list(_SHOWN.finditer(text))):
        start, end = shown.span(2)
        quoted = "".join(f"> {line}".rstrip() + "\n" for line in printed(shown[1]).splitlines())
        text = f"{text[:start]}\n{quoted}\n{text[end:]}"
    return text


def printed(arguments: str) -> str:
    """What `factcheck` prints when it is run in the root of the project."""
    command = [sys.executable, "-m", "factcheck", *arguments.split()]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if result.returncode not in (0, 1):
        raise RuntimeError(f"factcheck {arguments}: {result.stderr.decode()}")
    return result.stdout.decode()


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(written(path), encoding="utf-8")
