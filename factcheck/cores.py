"""All cores, where the work is worth it."""

import gc
import os
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

Item = TypeVar("Item")
Result = TypeVar("Result")

WORTH = 400_000
"""Work of so much cost, in characters of text to be read, takes longer than to start the workers."""
_PORTIONS, _MOST = 8, 64
"""How many portions each core gets, so that none waits long for another at the end; items of a portion, at most."""


def spread(function: Callable[[Item], Result], items: Sequence[Item], cost: int) -> Iterator[Result]:
    """What a function makes of each item, in order.

    Workers are forks of this process. Where systems cannot fork, or there is one core, it is done here.

    Args:
        function: without effects; it may hold whatever it needs, which the workers share.
        cost: of all items together, as characters of text to be read.
    """
    count = available()
    if not worth(cost):
        yield from map(function, items)
        return
    from multiprocessing import get_context  # takes longer to import than a few articles to read

    global _function
    _function = function
    with _quiet(), _shared(), get_context("fork").Pool(count) as workers:
        yield from workers.imap(_done, items, min(_MOST, max(1, len(items) // (count * _PORTIONS))))


def threads(function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
    """What a function makes of each item, in order; meanwhile threads make the next ones."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(available()) as workers:
        waiting = deque["Future[Result]"]()
        for item in items:
            waiting.append(workers.submit(function, item))
            if len(waiting) > 2 * available():
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


_function: Callable[[Any], Any]
"""What workers do: they are forked when it is set."""


def _done(item: Any) -> Any:
    return _function(item)


def worth(cost: int) -> bool:
    """Whether there are other cores, and work of such a cost is worth starting workers for."""
    return available() >= 2 and cost >= WORTH and hasattr(os, "fork")


def available() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _shared() -> Iterator[None]:
    """What there is by now is left alone by the collector of garbage, which would copy it into each fork."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the warning that a process with threads is forked: those of the libraries used here allow it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield
