"""What two claims that speak of the same thing have to say to each other.

The first rule that holds decides, so the order is part of the law: figures that are not of one scope
are compared no further; figures that meet are no clash; what is left is a revision where time or the
words explain it, a dispute where two who are named differ, a slip where one figure is the other
miswritten, and a conflict where nothing explains it.
"""

from collections.abc import Iterable

from factcheck.judge import agree, compatible, conflict, disputed, revised, scale_slip, unclear, unit_slip
from factcheck.judge.intervals import Intervals
from factcheck.judge.recall import recall
from factcheck.judge.rules import Rule
from factcheck.relations import Relation
from factcheck.verdicts import Judgement, Match

RULES: tuple[Rule, ...] = (
    unclear.RULE,
    agree.RULE,
    compatible.RULE,
    revised.RULE,
    disputed.RULE,
    scale_slip.RULE,
    unit_slip.RULE,
    conflict.RULE,
)

ENOUGH: dict[Relation, float] = {
    "conflict": 0.45, "disputed": 0.15, "revised": 0.2, "unclear": 0.2, "compatible": 0.2, "agree": 0.2,
}  # fmt: skip
"""How much evidence each verdict needs: what is enough to see two reports agree is not enough to accuse one of them."""


def judge(matches: Iterable[Match]) -> tuple[Judgement, ...]:
    """Judge matches.

    Returns:
        A judgement for each match that a rule holds of and that is sure enough for it, in the order given.
    """
    return recall(judgement for match in matches if (judgement := _judged(match)) is not None)


def _judged(match: Match) -> Judgement | None:
    """By the first rule that holds."""
    for rule in RULES:
        because = rule.test(match)
        if because is not None:
            sure = match.evidence.confidence >= ENOUGH[rule.relation]
            return Judgement(match, rule.code, rule.relation, because) if sure else None
    return None


__all__ = ["RULES", "Intervals", "Rule", "judge"]
