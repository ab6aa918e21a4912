"""Tells on a terminal what a run does and how far it is, once it has taken a second."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from shutil import get_terminal_size
from typing import TextIO

from factcheck.protocols import Progress

PATIENCE, PACE = 1.0, 0.1
"""Seconds before anything is shown, and between two changes of what is shown."""
_CLEAR = "\r\033[K"


@contextmanager
def shown_progress(stream: TextIO | None = None) -> Iterator[Progress]:
    """What a run tells of its progress is shown on standard error where that is a terminal, and nowhere else."""
    line = _Line(stream or sys.stderr)
    try:
        yield line
    finally:
        line.clear()


class _Line:
    """One line that is written over."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._on = stream, stream.isatty()
        self._next, self._shown = time.monotonic() + PATIENCE, False

    def __call__(self, work: str, done: int, total: int, /) -> None:
        if not self._on or (now := time.monotonic()) < self._next:
            return
        self._next, self._shown = now + PACE, True
        far = f" {done:,} of {total:,}" if total else " …"
        self._stream.write(_CLEAR + f"factcheck: {work}{far}"[: get_terminal_size().columns - 1])
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
