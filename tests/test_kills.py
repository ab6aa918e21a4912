"""A run that is killed while it writes an archive leaves what was there before, or what it was about to write."""

import os
import random
import signal
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck import Article, archiving
from factcheck.archive.store import Archive
from factcheck.testing import WordEncoder

ENCODER = WordEncoder(32)
KILLS = 100
STATES = [
    tuple(
        Article(id=f"{number}", text=f"The port said {number * state} ships waited.\nIt was {state} o'clock.\n" * 3)
        for number in range(state, state + 12)
    )
    for state in (1, 2)
]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def index(articles: Sequence[Article], folder: Path, rebuild: bool) -> None:
    archiving.index(articles, folder, ENCODER, rebuild=rebuild)


def held(folder: Path) -> tuple[Article, ...]:
    with Archive(folder) as archive:
        return tuple(text.article for text in archive.rows.everything())


def killed_after(seconds: float, articles: Sequence[Article], folder: Path, rebuild: bool) -> bool:
    """Index in a process of its own and kill it; whether it was still at work."""
    child = os.fork()
    if child == 0:
        index(articles, folder, rebuild)
        os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("rebuild", [False, True], ids=["change", "rebuild"])
def test_a_kill_at_any_moment_leaves_the_old_state_or_the_new(tmp_path: Path, rebuild: bool) -> None:
    chance, outcomes, state = random.Random(0), [0, 0], 0
    states = [tuple(sorted(articles, key=lambda article: article.id)) for articles in STATES]
    index(states[0], tmp_path, False)
    began = time.perf_counter()
    index(states[1], tmp_path, rebuild)
    whole = time.perf_counter() - began
    index(states[0], tmp_path, False)
    for _ in range(KILLS):
        while not killed_after(chance.uniform(0, 1.2 * whole), states[1 - state], tmp_path, rebuild):
            state = 1 - state  # it was ready before
        found = held(tmp_path)
        assert found in states
        outcomes[found == states[1 - state]] += 1
        state = states.index(found)
    assert outcomes[0] > KILLS / 4  # kills that came in time
    index(states[0], tmp_path, False)
    assert held(tmp_path) == states[0]
    assert len(list(tmp_path.glob("*.sqlite"))) == 1
