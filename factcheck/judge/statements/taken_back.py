"""FC213 taken back: what one statement announces, the other withdraws, puts off or calls off.

That the words say so makes it a revision, on one day too. What is put off until a day is no other than what is
announced for that day.

    "The ministry said the dam had burst" · "The ministry withdrew its statement that the dam had burst"    clash
    "The fair will open in June, its owners said" · "Its owners have postponed the opening of the fair"     clash
    "The fair will open in May, its owners said" · "Its owners put off the opening of the fair until May"   no: one day
"""

from factcheck.judge.revised import first_reported
from factcheck.judge.speakers import one_speaker
from factcheck.judge.statements.frame import Frame, Side
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.statements import Signpost
from factcheck.wording import isolated

LEAST, ACROSS, FEWEST = 0.5, 0.4, 3
"""How much of what else the later statement says the earlier one must say, by weight, in one language and in two; and
how many words of content."""
AFTER, BEFORE, WHO = 3, 2, 2
"""Among how many words after, and before, the one that puts off what is put off must stand, and how many of those tell
who does it: where a name ends in Arabic is not always known."""


def _test(frame: Frame) -> Clash | None:
    a_first = first_reported(frame.pair)
    for mine, earlier in ((frame.b, a_first is False), (frame.a, a_first is True)):
        theirs = frame.other(mine)
        if earlier or any(_takes_back(frame, theirs)) or not (a_first is not None or _is_own(frame, mine)):
            continue
        for sign in _takes_back(frame, mine):
            said = _said(frame, mine, sign)
            if said is not None:
                place, (share, partner) = sign.first, said
                one, two = ((place,), (partner,)) if mine is frame.a else ((partner,), (place,))
                back, announced = isolated(frame.quoted(mine, (place,))), isolated(frame.quoted(theirs, (partner,)))
                return Clash(one, two, f"{back} takes back what is said of {announced}", share, revises=True)
    return None


def _takes_back(frame: Frame, mine: Side) -> list[Signpost]:
    """The words by which a statement takes back, puts off or calls off."""
    signs = (sign for sign in frame.statement(mine).signs if sign.sign in ("off", "withdrawal"))
    return [sign for sign in signs if sign.first < len(mine.words) and not mine.words[sign.first].negated]


def _said(frame: Frame, mine: Side, sign: Signpost) -> tuple[float, int] | None:
    """How much of a statement that takes something back the other says, and the weightiest word of it."""
    off = sign.sign == "off"
    if off and (not _is_planned(frame, frame.other(mine)) or _until_then(frame, mine)):
        return None
    if not off and not _is_own(frame, mine):
        return None
    told = [
        at for at in mine.content if not (mine.words[at].aside or mine.words[at].day or sign.first <= at < sign.last)
    ]
    found = {at: partner for at in told if (partner := frame.found(mine, at)) is not None}
    weight = sum(mine.weights[at] for at in told)
    share = sum(mine.weights[at] for at in found) / weight if weight else 0.0
    if len(found) < FEWEST or share < (ACROSS if frame.across else LEAST) or not _is_named(frame, mine, sign, found):
        return None
    return share, found[max(found, key=lambda at: (mine.weights[at], -at))]


def _is_named(frame: Frame, mine: Side, sign: Signpost, found: dict[int, int]) -> bool:
    """Whether the other statement has what stands near the word that takes back, who does it left out."""
    who = sorted(frame.speaker(mine))[:WHO]
    told = [at for at in mine.content if at not in who and not mine.words[at].day and not sign.first <= at < sign.last]
    after, before = [at for at in told if at >= sign.last][:AFTER], [at for at in told if at < sign.first][-BEFORE:]
    return any(at in found and mine.words[at].kind == "word" for at in (*after, *before))


def _is_planned(frame: Frame, theirs: Side) -> bool:
    return any(not said.isdisjoint(("planned", "possible")) for said in frame.statement(theirs).modalities)


def _until_then(frame: Frame, mine: Side) -> bool:
    """Whether it is put off until a day that the other statement names."""
    ends = {sign.last for sign in frame.statement(mine).signs if sign.sign == "until"}
    return any(mine.words[at].day is not None and at in ends and at in mine.partner for at in range(len(mine.words)))


def _is_own(frame: Frame, mine: Side) -> bool:
    """Whether who takes it back is who says it in the other statement."""
    theirs = frame.other(mine)
    named = {place for place in theirs.asides if not theirs.words[place].plain and not theirs.words[place].predicates}
    return one_speaker(frame.pair) is not None or any(place in theirs.partner for place in named)


RULE = StatementRule("FC213", _test)
