"""FC301 another day: two statements tell of one event and give it two days.

All else is much the same, and each gives as many dates as the other. Something that both tell of a date
must differ: "in May" and "on 12 May" do not. What was before a day was on any of those before it.

    "The court will sit in Yerevan on Monday" · "The court is due to sit in Yerevan on Wednesday"     clash
    "The court will sit in Yerevan in May" · "The court will sit in Yerevan on 12 May"                no: one tells more
    "The mill burnt down before 1931" · "The mill burnt down in 1925"                                 no: it is before
"""

from itertools import takewhile

from factcheck.judge.statements.frame import Frame, Side
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.statements import Day
from factcheck.wording import isolated

LEAST, ACROSS = 0.55, 0.35
"""How much the two share beside their dates, in one language and in two."""
_BOUNDS = frozenset(("before", "after"))


def _dates(side: Side) -> list[int]:
    return [place for place, word in enumerate(side.words) if word.day is not None and not word.aside]


def _bound(side: Side, place: int) -> str | None:
    """Whether a date is one before or after which something was: "before" or "after"."""
    said = side.words[place - 1].predicates & _BOUNDS if place else frozenset[str]()
    return next(iter(sorted(said)), None)


def _order(day: Day) -> tuple[int, ...]:
    """Year, month and day as far as they are told one after the other."""
    return tuple(takewhile(bool, (day.year or 0, day.month or 0, day.day or 0)))


def _excluded(frame: Frame, x: int, y: int) -> bool:
    """Whether a date of a and one of b cannot both be the time of one event, "before" and "after" minded."""
    one, two = _day(frame.a, x), _day(frame.b, y)
    first, second = _bound(frame.a, x), _bound(frame.b, y)
    if first is None and second is None:
        return _apart(one, two)
    mine, theirs = _order(one), _order(two)
    length = min(len(mine), len(theirs))
    earlier, later = mine[:length] < theirs[:length], mine[:length] > theirs[:length]
    ends, begins = first != "after" and second != "before", second != "after" and first != "before"
    return (ends and earlier) or (begins and later)


def _apart(a: Day, b: Day) -> bool:
    """Whether both tell the same part of a date differently; "today" and "yesterday" depend on the reporter."""
    pairs = ((a.weekday, b.weekday), (a.month, b.month), (a.day, b.day), (a.year, b.year))
    return any(x is not None and y is not None and x != y for x, y in pairs)


def _test(frame: Frame) -> Clash | None:
    mine, theirs = _dates(frame.a), _dates(frame.b)
    if frame.figures_differ or frame.shared(mine, theirs) < (ACROSS if frame.across else LEAST):
        return None
    alone = [
        [place for place in dates if place not in side.partner] for side, dates in ((frame.a, mine), (frame.b, theirs))
    ]
    pairs = [
        (frame.context(x, y), x, y)
        for x in alone[0]
        for y in alone[1]
        if _excluded(frame, x, y) and len(mine) == len(theirs)
    ]
    if not pairs:
        return None
    context, x, y = max(pairs, key=lambda row: (row[0], -row[1], -row[2]))
    one, two = frame.quoted(frame.a, [x]), frame.quoted(frame.b, [y])
    because = f"all else is the same, but one says {isolated(one)}, the other {isolated(two)}"
    return Clash((x,), (y,), because, (1 + frame.shared(mine, theirs)) / 2 if context else 0.5)


def apart(frame: Frame) -> float:
    """How alike what stands around two dates that are not the same is at most, 0 to 1; the one of b has no partner."""
    theirs = (place for place in _dates(frame.b) if place not in frame.b.partner)
    found = (frame.context(x, y) for y in theirs for x in _dates(frame.a) if _excluded(frame, x, y))
    return max(found, default=0.0)


def _day(side: Side, place: int) -> Day:
    day = side.words[place].day
    assert day is not None
    return day


RULE = StatementRule("FC301", _test)
