"""FC302 another place: two statements tell of one event and give it two places.

All else is much the same, and each names one place that the other does not know, wherever in the sentence it stands. A
country and a town in it are no two places.

    "The talks will resume in Lisbon on Monday" · "On Monday the talks will resume in Madrid"      clash
    "The talks will resume in Lisbon on Monday" · "On Monday the talks will resume in Portugal"    no: it may lie there
"""

from factcheck.judge.statements.frame import Frame, Side
from factcheck.judge.statements.replaced import Run, abbreviates, extends
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.wording import isolated

LEAST, ACROSS, FEWEST = 0.78, 0.55, 3
"""How much the two share beside the places, in one language and in two; and how many words of content."""
RARE = 6.5
"""How rare a word is, at least, that may be the name of a place where names have no capital."""


def _test(frame: Frame) -> Clash | None:
    if frame.figures_differ:
        return None
    mine, theirs = ([run for run in _places(frame, side) if not extends(side, run)] for side in (frame.a, frame.b))
    if len(mine) != 1 or len(theirs) != 1:
        return None
    xs, ys = mine[0], theirs[0]
    if not (frame.unknown(frame.a, xs) and frame.unknown(frame.b, ys)) or abbreviates(frame, xs, ys):
        return None
    if any(frame.near(x, y) > 0.6 for x in xs for y in ys) and not _both_countries(frame, xs, ys):
        return None
    shared = frame.shared({*xs, *frame.a.asides}, {*ys, *frame.b.asides})
    if shared < (ACROSS if frame.across else LEAST) or len(frame.a.partner) - len(frame.a.plain_partners) < FEWEST:
        return None
    if any(frame.a.words[x].country for x in xs) != any(frame.b.words[y].country for y in ys):
        return None
    one, two = isolated(frame.quoted(frame.a, xs)), isolated(frame.quoted(frame.b, ys))
    return Clash(xs, ys, f"all else is the same, but one says {one}, the other {two}", shared)


def _both_countries(frame: Frame, xs: Run, ys: Run) -> bool:
    return any(frame.a.words[x].country for x in xs) and any(frame.b.words[y].country for y in ys)


def _places(frame: Frame, side: Side) -> list[Run]:
    """The names that follow a word of place and have no partner."""
    found = list[Run]()
    for sign in frame.statement(side).signs:
        at = sign.last
        if sign.sign != "place" or sign.last >= len(side.words):
            continue
        if not side.words[sign.first].plain:  # written onto the name
            at = sign.first
        run = list[int]()
        while at < len(side.words) and at not in side.partner and _may_name(side, at) and not side.words[at].aside:
            run.append(at)
            at += 1
        if run:
            found.append(tuple(run))
    return found


def _may_name(side: Side, place: int) -> bool:
    word = side.words[place]
    if word.kind == "name":
        return True
    known = word.plain or word.predicates or any(key[0] == "=" for key in word.keys)
    return word.kind == "word" and not word.form.isascii() and not known and side.weights[place] >= RARE


RULE = StatementRule("FC302", _test)
