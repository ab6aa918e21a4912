"""Ways to go wrong, each with what the user is told: cases as tables, by what is at fault."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

Provoke = Callable[[Path, pytest.MonkeyPatch], object]


@dataclass(frozen=True)
class Case:
    """One way to go wrong; FOLDER stands for the folder that it is tried in."""

    name: str
    provoke: Provoke
    where: str
    found: str
    advice: str
