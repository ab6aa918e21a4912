"""Every code that a finding can have, and what it means: the docstrings of the rules."""

from collections.abc import Mapping
from types import ModuleType

from factcheck.judge import RULES
from factcheck.ledger import references
from factcheck.ledger.hygiene import expired, garbled, idle, mute, overtaken, stale
from factcheck.verdicts import Explanation

OF_REFERENCES: tuple[ModuleType, ...] = references.RULES
OF_NO_PAIR = (stale, overtaken, expired, idle, garbled, mute)
"""The rules for figures beside a reference, and those for findings that are of no pair."""


def codes() -> Mapping[str, Explanation]:
    """Each code with its explanation, in order of the codes."""
    texts = [rule.explanation for rule in RULES]
    texts += [module.__doc__ or "" for module in (*OF_REFERENCES, *OF_NO_PAIR)]
    found = (Explanation.of(text) for text in texts)
    return {explanation.code: explanation for explanation in sorted(found, key=lambda e: e.code)}
