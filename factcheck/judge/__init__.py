"""What two claims that speak of the same thing have to say to each other.

The first rule that holds decides, so the order is part of the law: figures that are not of one scope
are compared no further; figures that meet are no clash; what is left is a revision where time or the
words explain it, a dispute where two who are named differ, and a conflict where nothing does.
"""

from collections.abc import Iterable

from factcheck.judge import agree, compatible, conflict, disputed, revised, unclear
from factcheck.judge.intervals import Intervals
from factcheck.judge.recall import recall
from factcheck.judge.rules import Rule
from factcheck.verdicts import Match, Relation

RULES: tuple[Rule, ...] = (unclear.RULE, agree.RULE, compatible.RULE, revised.RULE, disputed.RULE, conflict.RULE)

ENOUGH: dict[Relation, float] = {
    "conflict": 0.6, "disputed": 0.6, "revised": 0.6, "unclear": 0.6, "compatible": 0.25, "agree": 0.15,
}  # fmt: skip
"""How much evidence each verdict needs: what is enough to see two reports agree is not enough to accuse one of them."""

CODES: dict[Relation, str] = {rule.relation: rule.code for rule in RULES}
"""Relation to the code of the rule behind it."""


def judge(matches: Iterable[Match]) -> tuple[tuple[Match, Relation, str], ...]:
    """Judge matches.

    Returns:
        Those of which a rule holds, with the relation and why, in the order given.
    """
    judged = []
    for match in matches:
        for rule in RULES:
            if (because := rule.test(match)) is not None:
                if match.evidence.confidence >= ENOUGH[rule.relation]:
                    judged.append((match, rule.relation, because))
                break
    return recall(judged)


__all__ = ["CODES", "RULES", "Intervals", "Rule", "judge"]
