"""Which tests reach which lines, and what each takes: the tests run once, without a fault."""

import functools
import gc
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from coverage import Coverage

Place = tuple[str, range]
"""A file, and lines of it."""
SLOW = 0.1
"""Seconds of making what a test is given from which on the test is run late, beside those that are given the same."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What was seen of n tests.

    Attributes:
        tests: per place, the numbers of the tests that reach it, the quick ones first; of one that is run once, to make
            what is kept for all tests, all.
        seconds: (n,) of processor time, without what a test is given.
        failed: the names of those that failed.
    """

    tests: Sequence[Sequence[int]]
    seconds: Sequence[float]
    failed: Sequence[str]


class Observer:
    """A plugin of pytest that notes whose lines are run: each test has a context, and what makes a fixture has one."""

    def __init__(self, coverage: Coverage) -> None:
        self._coverage = coverage
        self._context = ""
        self.making: defaultdict[str, float] = defaultdict(float)
        self.failed: list[str] = []

    def watch(self, context: str) -> None:
        """What runs from now on belongs to a test."""
        self._context = context
        self._coverage.switch_context(context)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Iterator[None]:
        """What makes a fixture is run for every test that is given it, and not for the first alone."""
        began = time.process_time()
        self._coverage.switch_context(_made(fixturedef.argname))
        try:
            return (yield)
        finally:
            self._coverage.switch_context(self._context)
            self.making[fixturedef.argname] += time.process_time() - began

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure."""
        if report.failed:
            self.failed.append(report.nodeid)


def observe(items: Sequence[pytest.Item], places: Sequence[Place], run: Callable[[int], None]) -> Reach:
    """Run tests once and see what they reach.

    Args:
        items: the tests. places: those that are asked for. run: runs the n-th test.
    """
    coverage = Coverage(data_file=None, include=sorted({file for file, _ in places}), branch=False, config_file=False)
    observer = Observer(coverage)
    items[0].config.pluginmanager.register(observer)
    seconds, kept, makers, misses = list[float](), _kept(), set[int](), 0
    coverage.start()
    for number in range(len(items)):
        observer.watch(str(number))
        began = time.process_time()
        run(number)
        seconds.append(time.process_time() - began)
        if misses < (misses := sum(function.cache_info().misses for function in kept)):
            makers.add(number)
    coverage.stop()
    order = _order(items, seconds, observer.making)
    reaching = [_reaching(place, coverage, items, order) for place in places]
    return Reach(
        [order if makers.issuperset(tests) and tests else tests for tests in reaching], seconds, observer.failed
    )


def _kept() -> Sequence["functools._lru_cache_wrapper[Any]"]:
    """The functions of the package whose results are kept for good."""
    found = [thing for thing in gc.get_objects() if isinstance(thing, functools._lru_cache_wrapper)]
    return [f for f in found if f.__module__.startswith("factcheck.") and f.cache_parameters()["maxsize"] is None]


def _order(items: Sequence[pytest.Item], seconds: Sequence[float], making: dict[str, float]) -> Sequence[int]:
    """The tests, quick ones first; those that share what takes long to make stand together, at the end."""

    def key(number: int) -> tuple[float, str, float]:
        item = items[number]
        given = sum(making.get(name, 0) for name in _given(item))
        return (given, str(item.path), seconds[number]) if given > SLOW else (0, "", seconds[number])

    return sorted(range(len(items)), key=key)


def _reaching(place: Place, coverage: Coverage, items: Sequence[pytest.Item], order: Sequence[int]) -> Sequence[int]:
    file, lines = place
    found = coverage.get_data().contexts_by_lineno(file)
    contexts = {context for line in lines for context in found.get(line, ())}
    return [
        number
        for number in order
        if str(number) in contexts or any(_made(name) in contexts for name in _given(items[number]))
    ]


def _made(fixture: str) -> str:
    return f"fixture {fixture}"


def _given(item: pytest.Item) -> Sequence[str]:
    return getattr(item, "fixturenames", ())
