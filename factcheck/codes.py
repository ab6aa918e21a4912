"""Every code that a finding can have, and what it means: the docstrings of the rules."""

from collections.abc import Mapping
from types import ModuleType

from factcheck.judge import RULES
from factcheck.ledger import expired, garbled, idle, overtaken, stale
from factcheck.verdicts import Explanation

OF_NO_PAIR: tuple[ModuleType, ...] = (stale, overtaken, expired, idle, garbled)
"""The rules for findings that are of no pair."""


def codes() -> Mapping[str, Explanation]:
    """Each code with its explanation, in order of the codes."""
    texts = (*(rule.explanation for rule in RULES), *(module.__doc__ or "" for module in OF_NO_PAIR))
    found = (Explanation.of(text) for text in texts)
    return {explanation.code: explanation for explanation in sorted(found, key=lambda e: e.code)}
