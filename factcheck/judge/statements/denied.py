"""FC204 asserted and denied: one who is named says what another who is named denies, each in words of their own.

What is denied need not stand among the same words, as it must where nobody is named (FC202). It is taken out of its
denial, with the subject of the clause, and looked for in the other statement, word by word. What happened must be
found there, and most of the rest.

    "The union said the ministry had promised a rise" · "The ministry said no rise had been promised"  clash
    "The union said the ministry had promised a rise" · "The ministry said it had not met the union"   no: other things
"""

from collections.abc import Iterator

from factcheck.judge.statements.frame import Frame, Side
from factcheck.judge.statements.polarity import SAYING
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.statements import Negator
from factcheck.wording import isolated

LEAST, LEAST_TOLD = 0.5, 0.15
"""How much of what is denied the other statement must say, by weight; and how much the two share as wholes."""
FEWEST = 3
"""How many words of content the two share that tell no saying: of whom, of what, where."""
NEAREST, FARTHEST = 2, 4
"""Among how many of the words that "not", or "denied", turns the one must be that says what did not happen."""
BEYOND = 2
"""How many words after the last that the other statement says count as denied: a clause may go on to something else."""


def _test(frame: Frame) -> Clash | None:
    if not frame.contested or frame.told < LEAST_TOLD or _anchored(frame) < FEWEST:
        return None
    found = max(_denials(frame), default=None)
    if found is None:
        return None
    share, _, of_a, place, head, said = found
    mine, theirs = (frame.a, frame.b) if of_a else (frame.b, frame.a)
    turned = tuple(sorted((place, head)))
    denied, asserted = isolated(frame.quoted(mine, turned)), isolated(frame.quoted(theirs, (said,)))
    one, two = (turned, (said,)) if of_a else ((said,), turned)
    return Clash(one, two, f"{denied} denies what {asserted} says", share)


def _denials(frame: Frame) -> Iterator[tuple[float, int, bool, int, int, int]]:
    """Each denial of what the other says: how much of it; its place, the first word that it turns, what it denies."""
    for mine in (frame.a, frame.b):
        for number, negator in enumerate(frame.statement(mine).negators):
            if not negator.strong or negator.place == negator.head or mine.words[negator.head].predicates & SAYING:
                continue
            denied, subject = _denied(mine, negator), _subject(mine, negator)
            pairs = {at: partner for at in (*denied, *subject) if (partner := frame.found(mine, at)) is not None}
            denied = denied[: max((n for n, at in enumerate(denied) if at in pairs), default=0) + 1 + BEYOND]
            happened = [
                at for at in _heads(mine, negator, denied) if at in pairs and _happens(frame, mine, at, pairs[at])
            ]
            weights = {at: mine.weights[at] for at in (*denied, *(at for at in subject if at in pairs))}
            if not happened or _answers(frame, mine, pairs, denied):
                continue
            share = sum(weights[at] for at in pairs) / sum(weights.values())
            if share >= LEAST:
                first = max(happened, key=lambda at: (weights[at], -at))
                yield share, -number, mine is frame.a, negator.place, negator.head, pairs[first]


def _anchored(frame: Frame) -> int:
    """How many words of content the two share that tell no saying."""
    links = ((frame.a.words[x], frame.b.words[y]) for x, y in frame.pair.alignment.links)
    return sum(not (one.plain or one.predicates & other.predicates & SAYING) for one, other in links)


def _denied(mine: Side, negator: Negator) -> list[int]:
    """The words of content that a negation turns, those left out that tell who says it."""
    state, found = mine.words[negator.head].negated, list[int]()
    for at in range(negator.head, len(mine.words)):
        if mine.words[at].negated != state:
            break
        if not mine.words[at].plain and (at == negator.head or not mine.words[at].aside):
            found.append(at)
    return found


def _heads(mine: Side, negator: Negator, denied: list[int]) -> list[int]:
    """The words that may say what did not happen: the first, or one near it that is known to say something.

    "Denied" stands farther from that than "not".
    """
    near = FARTHEST if mine.words[negator.place].aside else NEAREST
    return [at for at in denied[:near] if at == negator.head or mine.words[at].predicates]


def _subject(mine: Side, negator: Negator) -> list[int]:
    """The words of content before a negation in its clause: of whom it says that it is not so."""
    clause = mine.words[negator.head].clause
    return [
        at
        for at in mine.content
        if at < negator.place
        and mine.words[at].clause == clause
        and not mine.words[at].aside
        and not mine.words[at].day
    ]


def _happens(frame: Frame, mine: Side, place: int, partner: int) -> bool:
    """Whether a word may tell what happened, and the other side says that it did."""
    word, other = mine.words[place], frame.other(mine).words[partner]
    return (
        word.kind == other.kind == "word" and not word.country and word.negated and not (other.aside or other.negated)
    )


def _answers(frame: Frame, mine: Side, pairs: dict[int, int], denied: list[int]) -> bool:
    """Whether the other side denies it too, or says the opposite of something that is denied."""
    theirs = frame.other(mine)
    negators = {negator.place for negator in frame.statement(theirs).negators}
    if any(theirs.words[pairs[at]].negated or pairs[at] in negators for at in denied if at in pairs):
        return True
    opposed = (
        (at, alone) if mine is frame.a else (alone, at) for at in denied if at not in pairs for alone in theirs.alone
    )
    return any(frame.opposed(*pair) is not None for pair in opposed)


RULE = StatementRule("FC204", _test)
