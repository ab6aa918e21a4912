"""What a rule is: a code, a relation, and a test that gives its reason or None."""

from collections.abc import Callable
from typing import NamedTuple

from factcheck.relations import Relation
from factcheck.verdicts import Match


class Rule(NamedTuple):
    """One rule of the judge.

    Attributes:
        code: "FC101" and so on. relation: what it says of a pair.
        test: from a match to why the rule holds, None where it does not.
    """

    code: str
    relation: Relation
    test: Callable[[Match], str | None]

    @property
    def explanation(self) -> str:
        """The rule in prose, with examples: the docstring of its file."""
        import sys

        return (sys.modules[self.test.__module__].__doc__ or "").strip()
