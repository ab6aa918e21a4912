"""FC203 opposites: of one thing two statements say what excludes each other.

The two words belong to a group of which one at most can hold (see `factcheck.lang.predicates`), stand among
the same words, and neither statement also says what the other one does. Turned round by a negation, an
opposite says the same: "did not survive" and "died".

    "The ministry accepted the engineers' plan" · "The ministry rejected the engineers' plan"     clash
    "Gold rose as the dollar fell" · "As the dollar fell, gold rose"                              no: of two things
"""

from factcheck.judge.statements.frame import Frame
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.lang.predicates import CONVERSE
from factcheck.wording import isolated

SAME_STORY = 0.65
LEAST_CONTEXT, ACROSS, LEAST_SHARED, MUCH, FEWEST = 0.45, 0.3, 0.5, 0.75, 3
LINKED = 0.9
"""How near two words may be, at most, for their predicates to set them apart."""


def pairs(frame: Frame, agreeing: bool = False) -> list[tuple[float, int, int]]:
    """Words that exclude each other, with how alike the words around them are; the surest first.

    Args:
        agreeing: those of which one is turned by a negation, so that they say the same.
    """
    found = []
    for x in frame.a.content:
        for y in frame.b.content:
            if frame.opposed(x, y) is None or not _may_clash(frame, x, y) or _is_turned(frame, x, y):
                continue
            turned = frame.a.words[x].negated != frame.b.words[y].negated
            context = frame.context(x, y)
            least = LEAST_CONTEXT if not frame.across else ACROSS if frame.shared((x,), (y,)) < SAME_STORY else 0.0
            if turned == agreeing and context >= least:
                found.append((context, x, y))
    return sorted(found, key=lambda row: (-row[0], row[1:]))


def _may_clash(frame: Frame, x: int, y: int) -> bool:
    """Whether two words have no other partner, and neither side says the other's word of the same thing."""
    linked = frame.a.partner.get(x)
    if linked == y:
        return frame.near(x, y) < LINKED
    if linked is not None or y in frame.b.partner:
        return False
    return not _says(frame, x, True) and not _says(frame, y, False)


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
        if frame.shared((x,), (y,)) >= LEAST_SHARED and min(len(frame.a.content), len(frame.b.content)) >= FEWEST:
            one, two = frame.quoted(frame.a, [x]), frame.quoted(frame.b, [y])
            return Clash((x,), (y,), f"{isolated(one)} and {isolated(two)} exclude each other", context)
    return None


RULE = StatementRule("FC203", _test)
