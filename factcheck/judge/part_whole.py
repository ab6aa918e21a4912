"""FC403 part and whole: a part is larger than the whole that it is of.

A figure that the words call a part, of a total that the other report gives; or two parts which nobody is
both of, the dead and the survivors, that are more than all together. A total that was told on another day
may have grown since.

    "the dead include [60] women" · "45 people were killed"                     more women than dead
    "it killed [38] of the 67 aboard" · "35 passengers survived"              more than all aboard
    "the dead include [30] women" · "45 people were killed"                     no: a part of the total
    "it killed [38] of the 67 aboard" · "29 passengers survived"              no: they add up
"""

from decimal import Decimal

from factcheck.judge.rules import Rule
from factcheck.judge.wholes import exclusive, whole
from factcheck.lang.concepts import CONCEPTS, lineage
from factcheck.types import Claim
from factcheck.verdicts import Match
from factcheck.wording import figure, reading


def _test(match: Match) -> str | None:
    if exclusive(match):
        return _more_than_all(match)
    if match.article_a.day != match.article_b.day:
        return None
    one, two = match.quantities
    for part, all_of, beside, small, large in (
        (match.a, match.b, match.beside_b, one, two),
        (match.b, match.a, match.beside_a, two, one),
    ):
        if not _is_part(part, all_of) or any(_is_part(part, other) for other in beside):
            continue
        if small.low is None or large.high is None or small.kind != large.kind:
            continue
        if small.kind == "count" and small.low > large.high:
            return f"{reading(small)} are a part of {reading(large)}: a part may not exceed its whole"
    return None


def _more_than_all(match: Match) -> str | None:
    all_told, lows = whole(match), [quantity.low or Decimal(0) for quantity in match.quantities]
    if all_told is None or sum(lows) <= all_told:
        return None
    one, two = map(reading, match.quantities)
    return f"{one} and {two} are more than {figure(all_told)} together"


def _is_part(part: Claim, whole: Claim) -> bool:
    """Whether one claim is called a part, of a kind of its own, of a total to whom the same happened."""
    if part.scope != "part" or whole.scope != "total" or part.role is None or part.role != whole.role:
        return False
    one, two = part.subject.concept, whole.subject.concept
    if one is None or one not in CONCEPTS or whole.subject.qualifiers or not (part.subject.qualifiers or one != two):
        return False
    return two in lineage(one)


RULE = Rule("FC403", "conflict", _test)
