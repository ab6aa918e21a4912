"""FC212 another cause: two who are named lay one event to two causes that have nothing in common.

Each gives a cause in so many words ("because of", "blamed … on", "caused by", نجم عن), and the two share what it is the
cause of.

    "The mayor said the mill fire was due to a spark" · "The mill fire began because of arson, Ida Marr said"    clash
    "The mayor said the mill fire was due to a spark" · "The mill fire began because of a spark, Ida Marr said"  no: one
"""

from collections.abc import Iterator

from factcheck.judge.statements.frame import FOUND, Frame, Side
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.wording import isolated

LEAST, FEWEST = 0.35, 2
"""How much the two share beside causes and sources, and how many words of content."""


def _test(frame: Frame) -> Clash | None:
    if not frame.contested:
        return None
    for xs in _causes(frame, frame.a):
        for ys in _causes(frame, frame.b):
            if _is_of_one(frame, xs, ys) and not any(frame.near(x, y) >= FOUND for x in xs for y in ys):
                one, two = isolated(frame.quoted(frame.a, xs)), isolated(frame.quoted(frame.b, ys))
                return Clash(xs, ys, f"one lays it to {one}, the other to {two}", frame.told)
    return None


def _causes(frame: Frame, side: Side) -> Iterator[tuple[int, ...]]:
    """The words of content of each cause that a statement gives."""
    for sign in frame.statement(side).signs:
        if sign.sign == "cause" and sign.last < len(side.words):
            clause = side.words[sign.last].clause
            found = [at for at in side.content if at >= sign.last and side.words[at].clause == clause]
            found = [at for at in found if not side.words[at].aside and not side.words[at].negated]
            if found:
                yield tuple(found)


def _is_of_one(frame: Frame, xs: tuple[int, ...], ys: tuple[int, ...]) -> bool:
    """Whether the two share what they give causes of."""
    links = [(x, y) for x, y in frame.pair.alignment.links if x not in xs and y not in ys]
    words = [x for x, y in links if not (frame.a.words[x].plain or frame.a.words[x].aside or frame.b.words[y].aside)]
    return len(words) >= FEWEST and frame.shared({*xs, *frame.a.asides}, {*ys, *frame.b.asides}) >= LEAST


RULE = StatementRule("FC212", _test)
