"""Every code that a finding can have, and what it means: the docstrings of the rules."""

from collections.abc import Mapping

from factcheck.judge import RULES
from factcheck.ledger import hygiene, references
from factcheck.verdicts import Explanation


def codes() -> Mapping[str, Explanation]:
    """Each code with its explanation, in order of the codes."""
    texts = [rule.explanation for rule in RULES]
    texts += [module.__doc__ or "" for module in (*references.RULES, *hygiene.RULES)]
    found = (Explanation.of(text) for text in texts)
    return {explanation.code: explanation for explanation in sorted(found, key=lambda e: e.code)}
