"""FC202 said and not said: what one statement says, the other says is not so.

A negation counts where the words that it turns have partners that are not turned: "did not deny" turns
nothing, and "no longer hopeful" says what "lost hope" says.

    "Reporters were not allowed into the hall" · "Reporters were allowed into the hall"         clash
    "The mayor did not deny that the bridge was closed" · "The mayor said the bridge was closed"    no: turned twice
"""

from factcheck.judge.statements.frame import Frame, Side
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.statements import Negator
from factcheck.wording import isolated

LEAST, LEAST_HEAD, LEAST_HEADLESS = 0.5, 0.35, 0.6
"""How much of what a negation turns the other side must say, by weight; where all else is much the same; where the
other side has another word for the first of it."""
MUCH, LINKED = 0.7, 0.6
"""From which share all else is much the same, and how near a word and its partner must be."""
SAYING = frozenset(("claim", "confirm", "reveal", "admit"))
"""Predicates of saying: who did not confirm it did not deny it."""
LEAST_SHARED, LEAST_ACROSS, LEAST_CONTEXT, ACROSS = 0.45, 0.35, 0.4, 0.25
"""How much the two must share: as wholes, in one language and in two; around what is turned, in one and in two."""


def turned(frame: Frame) -> tuple[Side, int, int, float] | None:
    """The negation that sets the two apart: its side, its place, that of the first word that it turns, its weight."""
    found = []
    if frame.shared() < (LEAST_ACROSS if frame.across else LEAST_SHARED):
        return None
    for mine, theirs, negators, others in (
        (frame.a, frame.b, frame.pair.one.negators, frame.pair.two.negators),
        (frame.b, frame.a, frame.pair.two.negators, frame.pair.one.negators),
    ):
        for number, negator in enumerate(negators):
            place, head = negator.place, negator.head
            if place == head:
                continue
            end = _end(mine, head)
            reach = [at for at in mine.content if head <= at < end]
            weight, total = _turned(frame, mine, theirs, reach), sum(mine.weights[at] for at in reach)
            least = _least(frame, mine, head, reach)
            if frame.across and not negator.strong:
                continue
            if (
                total
                and weight / total >= least
                and not _answered(frame, mine, head, others, reach)
                and not _only_alleged(frame, mine, place, reach)
                and not _only_tried(frame, mine, reach)
                and not _not_confirmed(frame, mine, head)
                and not (head in mine.partner and _is_part(frame, theirs, mine.partner[head]))
                and _in_place(frame, mine, reach)
            ):
                found.append((weight / total, -number, place, head, mine))
    if not found:
        return None
    share, _, place, head, side = max(found, key=lambda row: row[:2])
    return side, place, head, share


def _least(frame: Frame, mine: Side, head: int, reach: list[int]) -> float:
    """How much of what is turned the other side must say: less where all else is the same, more without its head."""
    if head not in mine.partner:
        return LEAST_HEADLESS
    left_out = (reach, ()) if mine is frame.a else ((), reach)
    return LEAST_HEAD if frame.shared(*left_out) >= MUCH else LEAST


def _end(side: Side, head: int) -> int:
    """Where the reach of a negation ends: at the first word that it does not turn, or the end."""
    state = side.words[head].negated
    at = head
    while at < len(side.words) and side.words[at].negated == state:
        at += 1
    return at


def _in_place(frame: Frame, mine: Side, reach: list[int]) -> bool:
    """Whether what a negation turns stands among the same words on the other side."""
    contexts = (
        frame.context(*((at, mine.partner[at]) if mine is frame.a else (mine.partner[at], at)))
        for at in reach
        if at in mine.partner
    )
    return max(contexts, default=0.0) >= (ACROSS if frame.across else LEAST_CONTEXT)


def _turned(frame: Frame, mine: Side, theirs: Side, reach: list[int]) -> float:
    """The weight of the words whose partner is turned where they are not, or the other way round."""
    return sum(
        mine.weights[at]
        for at in reach
        if (partner := mine.partner.get(at)) is not None
        and mine.words[at].negated != theirs.words[partner].negated
        and frame.between(mine, at, partner) >= LINKED
        and not _is_part(frame, theirs, partner)
    )


def _is_part(frame: Frame, side: Side, place: int) -> bool:
    """Whether a word is the first of a compound, of another meaning: play-off."""
    return frame.claim(side).sentence[side.words[place].end :].startswith("-")


def _only_alleged(frame: Frame, mine: Side, place: int, reach: list[int]) -> bool:
    """Whether what is denied is only alleged on the other side: a charge and its denial can both be true."""
    one, two = (frame.pair.one, frame.pair.two) if mine is frame.a else (frame.pair.two, frame.pair.one)
    denied = "denied" in one.modalities[one.words[place].clause]
    clauses = {two.words[mine.partner[at]].clause for at in reach if at in mine.partner}
    return denied and any("alleged" in two.modalities[clause] for clause in clauses)


def _only_tried(frame: Frame, mine: Side, reach: list[int]) -> bool:
    """Whether what will not be is only talked of on the other side: both can be true, one after the other."""
    other = frame.statement(frame.other(mine))
    clauses = {frame.other(mine).words[mine.partner[at]].clause for at in reach if at in mine.partner}
    return any("tried" in other.modalities[clause] for clause in clauses)


def _not_confirmed(frame: Frame, mine: Side, head: int) -> bool:
    """Whether only a word of saying is turned, which the other side has not: who did not confirm it did not deny it."""
    return bool(mine.words[head].predicates & SAYING) and head not in mine.partner


def _answered(frame: Frame, mine: Side, head: int, others: tuple[Negator, ...], reach: list[int]) -> bool:
    """Whether the other side turns it in its own words: by a negation of its own, or by the opposite of a word."""
    theirs = frame.b if mine is frame.a else frame.a
    if (partner := mine.partner.get(head)) is not None and theirs.words[partner].reversed:
        return True
    for other in others:
        if other.place == other.head:
            return True
        partner = theirs.partner.get(other.head)
        if partner is None or partner in reach or not mine.words[partner].negated:
            return True
    for at in reach:
        for alone in theirs.alone:
            pair = (at, alone) if mine is frame.a else (alone, at)
            if at not in mine.partner and frame.opposed(*pair) is not None:
                return True
    return False


def _test(frame: Frame) -> Clash | None:
    found = turned(frame)
    if found is None:
        return None
    side, place, head, weight = found
    theirs = frame.b if side is frame.a else frame.a
    turned_words = tuple(sorted((place, head)))
    plain = (next(side.partner[at] for at in side.content if at >= head and at in side.partner),)
    one, two = (turned_words, plain) if side is frame.a else (plain, turned_words)
    negated, said = isolated(frame.quoted(side, turned_words)), isolated(frame.quoted(theirs, plain))
    return Clash(one, two, f"{negated} says that it is not so, {said} that it is", weight)


RULE = StatementRule("FC202", _test)
