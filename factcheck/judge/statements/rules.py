"""What a rule for statements is: a code, and a test that gives the words that clash and why, or None."""

from collections.abc import Callable
from typing import NamedTuple

from factcheck.judge.statements.frame import Frame


class Clash(NamedTuple):
    """The words of the one statement and of the other that cannot both be true, by their places.

    Attributes:
        what: what sets them against each other.
        weight: how sure that is, 0 to 1.
        speakers: who sets the one against the other, where the words say it otherwise than as a source is named.
        revises: the words of one say that it takes the place of the other.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    what: str
    weight: float
    speakers: tuple[str, str] | None = None
    revises: bool = False


class StatementRule(NamedTuple):
    """One rule.

    Attributes:
        code: "FC201" and so on. test: from a frame to what clashes.
    """

    code: str
    test: Callable[[Frame], Clash | None]

    @property
    def explanation(self) -> str:
        """The rule in prose, with examples: the docstring of its file."""
        import sys

        return (sys.modules[self.test.__module__].__doc__ or "").strip()
