"""FC203 opposites: of one thing two statements say what excludes each other.

The two words belong to a group of which one at most can hold (see `factcheck.lang.predicates`), stand among
the same words, and neither statement also says what the other one does. Turned round by a negation, an
opposite says the same: "did not survive" and "died".

    "The ministry accepted the engineers' plan" · "The ministry rejected the engineers' plan"     clash
    "Gold rose as the dollar fell" · "As the dollar fell, gold rose"                              no: of two things
"""

from factcheck.judge.statements.frame import Frame
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.lang.predicates import CONVERSE, OF_EVENTS
from factcheck.wording import isolated

SAME_STORY = 0.65
LEAST_CONTEXT, ACROSS, LEAST_SHARED, MUCH, FEWEST = 0.45, 0.3, 0.5, 0.75, 3
CONTESTED, TOLD = 0.2, 0.25
"""What suffices of the first, and of what they share beside their sources, where two who are named say the two."""
_SAYING = frozenset(("claim", "confirm", "admit"))
LINKED = 0.9
"""How near two words may be, at most, for their predicates to set them apart."""


def pairs(frame: Frame, agreeing: bool = False, least: float | None = None) -> list[tuple[float, int, int]]:
    """Words that exclude each other, with how alike the words around them are; the surest first.

    Args:
        agreeing: those of which one is turned by a negation, so that they say the same.
        least: how alike the words around them are at least, where that is not as usual.
    """
    found = []
    for x in frame.a.content:
        for y in frame.b.content:
            if frame.opposed(x, y) is None or not _may_clash(frame, x, y) or _is_turned(frame, x, y):
                continue
            turned = frame.a.words[x].negated != frame.b.words[y].negated
            context = frame.context(x, y)
            enough = _least(frame, x, y) if least is None else least
            if turned == agreeing and context >= enough and (agreeing or not _only_words(frame, x, y)):
                found.append((context, x, y))
    return sorted(found, key=lambda row: (-row[0], row[1:]))


def _least(frame: Frame, x: int, y: int) -> float:
    """How alike the words around two that exclude each other must be."""
    if frame.contested and frame.excluding(x, y):
        return 0.0 if OF_EVENTS.intersection(frame.opposed(x, y) or ()) else CONTESTED
    if not frame.across:
        return LEAST_CONTEXT
    return ACROSS if frame.shared((x,), (y,)) < SAME_STORY else 0.0


def _may_clash(frame: Frame, x: int, y: int) -> bool:
    """Whether two words have no other partner, and neither side says the other's word of the same thing."""
    linked = frame.a.partner.get(x)
    if linked == y:
        return frame.near(x, y) < LINKED
    if linked is not None or y in frame.b.partner:
        return False
    return not _says(frame, x, True) and not _says(frame, y, False)


def _only_words(frame: Frame, x: int, y: int) -> bool:
    """Whether one word denies and the other says something, and what they deny and say is the same turned round."""
    one, two = frame.a.words[x].predicates, frame.b.words[y].predicates
    if not ("deny" in one and two & _SAYING) and not ("deny" in two and one & _SAYING):
        return False
    counted = [
        sum(negator.place != at for negator in statement.negators)
        for at, statement in ((x, frame.pair.one), (y, frame.pair.two))
    ]
    return sum(counted) % 2 == 1


def _says(frame: Frame, place: int, of_a: bool) -> bool:
    """Whether the other side has a word of the same predicate too."""
    mine, theirs = (frame.a, frame.b) if of_a else (frame.b, frame.a)
    return any(theirs.words[other].predicates & mine.words[place].predicates for other in theirs.content)


def _is_turned(frame: Frame, x: int, y: int) -> bool:
    """Whether one of two words is passive and the other is not, and they say what two parties hold between them."""
    one, two = frame.a.words[x], frame.b.words[y]
    converse = frozenset(frame.opposed(x, y) or ()) in CONVERSE
    if converse and frame.across and frame.shared() < MUCH:  # who won stands before one verb and after another
        return True
    passive = (one.clause in frame.pair.one.passive) != (two.clause in frame.pair.two.passive)
    return passive and converse


def _test(frame: Frame) -> Clash | None:
    for context, x, y in pairs(frame):
        told = (
            frame.contested
            and frame.excluding(x, y)
            and frame.shared({x, *frame.a.asides}, {y, *frame.b.asides}) >= TOLD
        )
        if (told or frame.shared((x,), (y,)) >= LEAST_SHARED) and min(
            len(frame.a.content), len(frame.b.content)
        ) >= FEWEST:
            one, two = frame.quoted(frame.a, [x]), frame.quoted(frame.b, [y])
            return Clash((x,), (y,), f"{isolated(one)} and {isolated(two)} exclude each other", context)
    return None


RULE = StatementRule("FC203", _test)
