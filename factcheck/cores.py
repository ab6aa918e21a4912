"""All cores, where the work is worth it."""

import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

WORTH = 400_000
"""Work of so much cost, in characters of text to be read, takes longer than to start the workers."""
_PORTIONS = 8
"""How many portions each core gets, so that none waits long for another at the end."""


def spread(function: Callable[[Item], Result], items: Sequence[Item], cost: int) -> Iterator[Result]:
    """What a function makes of each item, in order.

    Workers are forks of this process. Where systems cannot fork, or there is one core, it is done here.

    Args:
        function: of a module, so that a worker finds it; without effects.
        cost: of all items together, as characters of text to be read.
    """
    count = available()
    if count < 2 or cost < WORTH or not hasattr(os, "fork"):
        yield from map(function, items)
        return
    from multiprocessing import get_context  # takes longer to import than a few articles to read

    with _quiet(), get_context("fork").Pool(count) as workers:
        yield from workers.imap(function, items, max(1, len(items) // (count * _PORTIONS)))


def available() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the warning that a process with threads is forked: those of the libraries used here allow it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield
