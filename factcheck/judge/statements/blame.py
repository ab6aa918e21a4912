"""FC211 who is behind it: each of two parties blames the other for one event.

Or one blames the other, and the other says in its own words that the one did it.

    "The army accused the rebels of shelling Duba" · "The rebels accused the army of shelling Duba"  clash
    "The army accused the rebels of shelling Duba" · "The rebels were accused of shelling Duba"      no: one charge
"""

from factcheck.judge.statements.frame import Frame, Side
from factcheck.judge.statements.rules import Clash, StatementRule

LEAST, MUCH = 0.4, 0.6
"""How much the two share, and what is said of it where one of them blames nobody in so many words."""
AHEAD = 7
"""How many words after the one that blames who is blamed may stand."""


def _test(frame: Frame) -> Clash | None:
    if frame.shared() < LEAST:
        return None
    for mine in (frame.a, frame.b):
        theirs = frame.other(mine)
        accused = _accused(frame, mine)
        if accused is not None and (_accused(frame, theirs) is not None or _says_so(frame, theirs, mine)):
            speakers = frame.pair.a.source or "", frame.pair.b.source or ""
            x, y = (accused, mine.partner[accused]) if mine is frame.a else (mine.partner[accused], accused)
            return Clash((x,), (y,), "they blame each other", frame.shared(), speakers)
    return None


def _accused(frame: Frame, mine: Side) -> int | None:
    """The word for whom a side blames, where that is who says the other side."""
    own, others = frame.speaker(mine), frame.speaker(frame.other(mine))
    for sign in frame.statement(mine).signs:
        if sign.sign == "blame":
            ahead = range(sign.last, min(sign.last + AHEAD, len(mine.words)))
            found = (
                at for at in ahead if at not in own and mine.partner.get(at) in others and not mine.words[at].plain
            )
            if (accused := next(found, None)) is not None:
                return accused
    return None


def _says_so(frame: Frame, mine: Side, theirs: Side) -> bool:
    """Whether a side that blames nobody in so many words tells that who speaks on the other side did it."""
    if any(sign.sign == "blame" for sign in frame.statement(mine).signs) or frame.statement(mine).negators:
        return False
    blamed = {mine.partner.get(at) for at in mine.content if not mine.words[at].aside and at not in frame.speaker(mine)}
    return frame.told >= MUCH and not blamed.isdisjoint(frame.speaker(theirs))


RULE = StatementRule("FC211", _test)
