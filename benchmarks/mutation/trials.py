"""The trials: a plugin of pytest that runs, for each fault, the tests that reach it, in a child of its own."""

import os
import pickle
import resource
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from benchmarks.mutation.faults import Fault
from benchmarks.mutation.reach import Reach, observe
from factcheck.embed import load_encoder

NOTICED = ("killed", "stopped")
_SURVIVED, _KILLED = 0, 1
_PATIENCE, _GRACE = 10, 20
"""A child has this many times the seconds that its tests take without a fault, and so many more."""
_MEMORY = 8 << 30


@dataclass(frozen=True, slots=True)
class Trial:
    """How the trial of a fault ended: killed, stopped (it took too long, or crashed), survived, or no test reaches it.

    Attributes:
        tests: how many reach it. seconds: what the trial took.
    """

    fault: Fault
    end: str
    tests: int
    seconds: float


@dataclass
class Trials:
    """Takes the place of pytest's own loop over the tests.

    Attributes:
        faults: what is tried, in this order. tell: is handed each trial as it ends.
        done: the trials. broken: the tests that fail without a fault; then nothing is tried.
    """

    faults: Sequence[Fault]
    tell: Callable[[Trial], None]
    done: list[Trial] = field(default_factory=list)
    broken: Sequence[str] = ("the collection of the tests",)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """See what the tests reach, then try fault after fault."""
        if session.testsfailed:
            return True
        session.config.pluginmanager.unregister(name="terminalreporter")  # the children are to say nothing
        load_encoder()  # no fault is in it: the children need not read it
        reach = self._reach(session)
        self.broken = reach.failed
        for number, fault in enumerate(() if reach.failed else self.faults):
            self.done.append(_tried(fault, [session.items[test] for test in reach.tests[number]], reach, number))
            self.tell(self.done[-1])
        return True

    def _reach(self, session: pytest.Session) -> Reach:
        """Observed in a child, so that nothing that a right function once said is kept when a fault is put in it."""
        places = [(fault.target().__code__.co_filename, fault.lines()) for fault in self.faults]
        read, write = os.pipe()
        child = os.fork()
        if not child:
            seen = observe(session.items, places, lambda number: _run(session.items, number))
            with os.fdopen(write, "wb") as file:
                pickle.dump(seen, file)
            os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as file:
            found: Reach = pickle.load(file)
        os.waitpid(child, 0)
        return found


def _tried(fault: Fault, tests: Sequence[pytest.Item], reach: Reach, number: int) -> Trial:
    began = time.perf_counter()
    sys.stdout.flush()
    child = os.fork() if tests else 0
    if tests and not child:
        allowed = _GRACE + _PATIENCE * sum(reach.seconds[test] for test in reach.tests[number])
        resource.setrlimit(resource.RLIMIT_CPU, (int(allowed), int(allowed)))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        os._exit(_notice(fault, tests))
    end = _ended(os.waitpid(child, 0)[1]) if tests else "no test"
    return Trial(fault, end, len(tests), time.perf_counter() - began)


def _ended(status: int) -> str:
    return {_SURVIVED: "survived", _KILLED: "killed"}.get(os.waitstatus_to_exitcode(status), "stopped")


def _notice(fault: Fault, tests: Sequence[pytest.Item]) -> int:
    try:
        fault.put_in_place()
        for number in range(len(tests)):
            _run(tests, number)
            if tests[number].session.testsfailed:
                return _KILLED
    except BaseException:
        return _KILLED
    return _SURVIVED


def _run(items: Sequence[pytest.Item], number: int) -> None:
    item, following = items[number], items[number + 1] if number + 1 < len(items) else None
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
