"""What two passages that are taken to be about one event have to say to each other, each taken as a whole.

What the rules of figures say of them stands, unless it is that they agree: then the words may clash all the same. Where
all but one figure is word for word the same, that figure decides; else the rules of statements, then the learnt judge,
which also tells whether the first grants the second. Where it is not sure, the two are unclear. What sets two passages
against each other is looked for from the fuller one, so that the relation is the same from either side.
"""

from collections.abc import Sequence

from factcheck.counterparts import Counterparts
from factcheck.judge.statements import Frame, day, first_clash
from factcheck.judge.statements.agreement import ALIKE
from factcheck.judge.statements.figures import RULE as FIGURES
from factcheck.judge.statements.grants import apart, interval, lies_within, says_same
from factcheck.judge.statements.learnt import learnt_judge
from factcheck.relations import RELATIONS
from factcheck.statements import Statement
from factcheck.types import Quantity
from factcheck.verdicts import Comparison, Judgement
from factcheck.wording import isolated, reading

Contrast = tuple[Quantity, Quantity]
DATED = 0.3
"""How much of what stands around two dates must be the same for them to be of one thing."""


def judge_passages(pair: Counterparts, figures: Sequence[Judgement], contrast: Contrast | None = None) -> Comparison:
    """Judge two passages.

    Args:
        figures: what the rules of figures say of their claims.
        contrast: the two figures, where the passages differ in nothing else.
    """
    worst = min(figures, key=lambda found: RELATIONS.index(found.relation), default=None)
    if worst is not None and worst.relation not in ("agree", "compatible"):
        return Comparison(worst.relation, worst.because, False)
    if contrast is not None and all(map(_reads, (pair.one, pair.two), contrast)):
        return _by_contrast(*contrast)
    frames = Frame(pair), Frame(pair.reversed)
    fuller = max(frames, key=lambda frame: (len(frame.a.content), frame.pair.a.sentence))
    clash = _clash(fuller, strictly=worst is None or worst.relation != "agree")
    if clash is not None:
        return Comparison("conflict", clash, False)
    there, back = map(learnt_judge().says, frames)
    if worst is not None:
        return Comparison(worst.relation, worst.because, there == "granted")
    excluded = (there if fuller is frames[0] else back) == "excluded"
    return _by_likelihood(fuller, excluded, there == "granted", back == "granted")


def _clash(frame: Frame, strictly: bool) -> str | None:
    """Why the two cannot both be true, by the rules.

    Args:
        strictly: figures that the rules of figures hold to be the same are not looked at again.
    """
    found = first_clash(frame)
    clash = found[1] if found is not None else FIGURES.test(frame) if strictly else None
    if clash is not None:
        return clash.what
    return "they give one thing two dates" if day.apart(frame) >= DATED else None


def _reads(statement: Statement, figure: Quantity) -> bool:
    """Whether a figure is read as one in its sentence, and not as part of a name: flight 8243."""
    return any(word.quantity is not None and word.start <= figure.start < word.end for word in statement.words)


def _by_contrast(a: Quantity, b: Quantity) -> Comparison:
    one, two = interval(a), interval(b)
    if says_same(a, b) and a.hedge == b.hedge:
        return Comparison("agree", "both say the same", True)
    because = f"but for {reading(a)} and {reading(b)} the two are the same"
    if lies_within(one, two):
        return Comparison("compatible", f"{because}, and the second allows the first", True)
    if apart(one, two):
        return Comparison("conflict", f"{because}, and these cannot both be true", False)
    return Comparison("compatible", because, False)


def _by_likelihood(frame: Frame, excluded: bool, granted: bool, granted_back: bool) -> Comparison:
    """What no rule sees anything in: by the learnt judge, and by how much the two share."""
    shared = frame.shared()
    if not shared or _of_two(frame):
        return Comparison("unrelated", "nothing in the two can be compared", False)
    if excluded:
        return Comparison("conflict", _left_over(frame), False)
    if frame.figures_differ:
        return Comparison("unrelated", "their figures are of two things", False)
    if granted or granted_back:
        because = "one says what the other does"
        return Comparison("agree" if shared >= ALIKE else "compatible", because, granted)
    return Comparison("unclear", "neither says all that the other does", False)


def _of_two(frame: Frame) -> bool:
    """Whether each has digits that are no figure and that the other has not: flight 8243 and flight 8244."""
    return all(
        any(side.words[place].text.isdigit() and side.words[place].kind == "word" for place in side.alone)
        for side in (frame.a, frame.b)
    )


def _left_over(frame: Frame) -> str:
    """What sets two passages apart: the words that the other one lacks."""
    sides = []
    for side in (frame.a, frame.b):
        heaviest = sorted(side.alone, key=lambda place: (-side.weights[place], place))[:3]
        sides.append(", ".join(isolated(side.words[place].text) for place in sorted(heaviest)) or "no more")
    return f"much is the same, but one says {sides[0]}, the other {sides[1]}"
