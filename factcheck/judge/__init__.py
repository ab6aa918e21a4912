"""What two claims that speak of the same thing have to say to each other.

The first rule that holds decides, so the order is part of the law: a part larger than its whole is one
whatever else is told; other figures that are not of one scope are compared no further; figures that meet
are no clash; two figures in each other's place are a slip that no later report explains; what is left is a
revision where time or the words explain it, a dispute where two who are named differ, a slip where one
figure is the other miswritten, and a conflict where nothing explains it. Dates have rules of their own, and so
have figures of one sentence, which are not rivals but are to come to what it says.
"""

from collections.abc import Iterable

from factcheck.judge import (
    agree,
    arithmetic,
    compatible,
    conflict,
    date_conflict,
    disputed,
    part_whole,
    revised,
    scale_slip,
    swapped,
    unclear,
    unit_slip,
)
from factcheck.judge.beside import all_else_agrees
from factcheck.judge.intervals import Intervals
from factcheck.judge.recall import recall
from factcheck.judge.rules import Rule
from factcheck.relations import Relation
from factcheck.types import Kind
from factcheck.verdicts import Judgement, Match

OF_FIGURES: tuple[Rule, ...] = (
    part_whole.RULE,
    unclear.RULE,
    agree.RULE,
    compatible.RULE,
    swapped.RULE,
    revised.RULE,
    disputed.RULE,
    scale_slip.RULE,
    unit_slip.RULE,
    conflict.RULE,
)
OF_ONE_SENTENCE: tuple[Rule, ...] = (part_whole.RULE, arithmetic.RULE)
OF_DATES: tuple[Rule, ...] = (date_conflict.RULE,)
RULES: tuple[Rule, ...] = (*OF_FIGURES, arithmetic.RULE, *OF_DATES)

ENOUGH: dict[Relation, float] = {
    "conflict": 0.4, "disputed": 0.35, "revised": 0.4, "unclear": 0.1, "compatible": 0.2, "agree": 0.2,
}  # fmt: skip
"""How much evidence each verdict needs: what is enough to see two reports agree is not enough to accuse one of them."""
VAGUE = 0.8
"""How much it takes to set "dozens" against "hundreds"."""
DATED = 0.5
"""How much it takes to set two dates against each other."""
BASELESS: dict[Kind, float] = {"count": 0.44, "percent": 0.47, "ratio": 0.47, "duration": 0.7}
"""How much a conflict takes where it is not known that both are of the same things, shares of one, times of one."""

ELSE_THE_SAME = 0.3
"""How much a conflict takes where all other figures of the two sentences are the same."""


def judge(matches: Iterable[Match]) -> tuple[Judgement, ...]:
    """Judge matches.

    Returns:
        A judgement for each match that a rule holds of and that is sure enough for it, in the order given.
    """
    return recall(judgement for match in matches if (judgement := judge_one(match)) is not None)


def judge_one(match: Match) -> Judgement | None:
    """Judge a match by itself: by the first rule that holds, if it is sure enough for that."""
    for rule in _rules(match):
        because = rule.test(match)
        if because is not None:
            sure = match.evidence.confidence >= _enough(match, rule.relation)
            return Judgement(match, rule.code, rule.relation, because) if sure else None
    return None


def _rules(match: Match) -> tuple[Rule, ...]:
    if match.a.kind == "date":
        return OF_DATES
    return OF_ONE_SENTENCE if match.a.is_beside(match.b) else OF_FIGURES


def _enough(match: Match, relation: Relation) -> float:
    """How sure a verdict must be; to call two figures a conflict takes more where they tell less."""
    if match.a.kind == "date":
        return DATED
    if relation in ("conflict", "revised") and any(quantity.hedge == "vague" for quantity in match.quantities):
        return VAGUE
    if relation == "conflict" and all_else_agrees(match):
        return ELSE_THE_SAME
    if relation == "conflict" and match.evidence.subject in ("unknown", "other"):
        return max(BASELESS.get(quantity.kind, ENOUGH[relation]) for quantity in match.quantities)
    return ENOUGH[relation]


__all__ = ["ENOUGH", "RULES", "Intervals", "Rule", "judge", "judge_one", "recall"]
