"""What two sentences that are each other's counterpart have to say to each other.

The rules see clashes, in an order that is part of the law: opposites first, which name both words; then what is
negated; then parts that have changed places, the day, and what has been replaced. Where none does, a model that the
user named may see one; else the two agree as far as they say the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.counterparts import Counterparts
from factcheck.judge.statements import (
    agreement,
    blame,
    cause,
    day,
    denied,
    elsewhere,
    neural,
    opposite,
    polarity,
    replaced,
    swapped,
    taken_back,
)
from factcheck.judge.statements.frame import Frame
from factcheck.judge.statements.manner import marked
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.judge.statements.standing import standing
from factcheck.protocols import Inference
from factcheck.statements import Statement
from factcheck.types import Claim
from factcheck.verdicts import Pair

RULES: tuple[StatementRule, ...] = (
    taken_back.RULE,
    blame.RULE,
    opposite.RULE,
    polarity.RULE,
    denied.RULE,
    cause.RULE,
    swapped.RULE,
    day.RULE,
    replaced.RULE,
    elsewhere.RULE,
)
"""Those that see a clash."""

FEWEST, MANY = 3, 5
"""How many words of content say something, and how many do without a word between them."""
SEVERAL = 2
"""How many figures are told by the one of which two sentences share none, if they are of one thing."""


def judge_statements(pairs: Iterable[Counterparts], inference: Inference | None = None) -> tuple[Pair, ...]:
    """Judge counterparts.

    Args:
        inference: sees what the rules leave open.

    Returns:
        A pair for each of which something can be said, in the order given. Its claims are the words that clash, or
        the sentences that agree; what several pairs are made of is one claim.
    """
    frames = [Frame(pair) for pair in pairs if _says(pair.one) and _says(pair.two) and not _of_two(pair)]
    judged = [_by_rules(frame) for frame in frames]
    if inference is not None:
        _fill(judged, frames, inference)
    claims = dict[Claim, Claim]()
    found = (one or _agreed(frame) for one, frame in zip(judged, frames, strict=True))
    return tuple(
        replace(one, a=claims.setdefault(one.a, one.a), b=claims.setdefault(one.b, one.b)) for one in found if one
    )


def first_clash(frame: Frame) -> tuple[str, Clash] | None:
    """The first clash that a rule sees, and the code of the rule."""
    for rule in RULES:
        clash = rule.test(frame)
        if clash is not None:
            return rule.code, clash
    return None


def _by_rules(frame: Frame) -> Pair | None:
    found = first_clash(frame)
    if found is None:
        return None
    (code, clash), pair = found, frame.pair
    relation, because = standing(frame, clash)
    a, b = marked(pair.a, pair.one, clash.a), marked(pair.b, pair.two, clash.b)
    return Pair(a, b, relation, because, code, pair.confidence)


def _fill(judged: list[Pair | None], frames: Sequence[Frame], inference: Inference) -> None:
    """Put what a model says where the rules say nothing."""
    places = [place for place, found in enumerate(judged) if found is None]
    for place, found in zip(places, neural.judge([frames[place] for place in places], inference), strict=True):
        judged[place] = found


def _agreed(frame: Frame) -> Pair | None:
    agreed, pair = agreement.test(frame), frame.pair
    return Pair(pair.a, pair.b, *agreed, pair.confidence) if agreed is not None else None


def _of_two(pair: Counterparts) -> bool:
    """Whether each states several figures and they share none: then one report is told of two days, or two matters."""
    one, two = (
        {word.quantity.value for word in statement.words if word.quantity} for statement in (pair.one, pair.two)
    )
    return min(len(one), len(two)) >= SEVERAL and one.isdisjoint(two)


def _says(statement: Statement) -> bool:
    """Whether a sentence says something: it asks nothing, and is no list of words."""
    content = sum(not word.plain for word in statement.words)
    return not statement.question and content >= FEWEST and (content < len(statement.words) or content >= MANY)


__all__ = ["RULES", "Clash", "Frame", "StatementRule", "first_clash", "judge_statements"]
