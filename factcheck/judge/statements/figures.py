"""FC207 another figure: two passages about one event give figures for one thing that cannot both be true.

Only for passages that are known to be about one event; figures of a corpus have rules of their own (FC101). Each
figure is held against the one of the other passage that stands among the same words; intervals are strict.

    "The film has taken 227 million dollars" · "The film has taken less than 225 million dollars"      clash
    "The film has taken 227 million dollars" · "The film has taken more than 200 million dollars"      no: 227 is more
"""

from typing import Literal

from factcheck.judge.statements.frame import Frame, Side
from factcheck.judge.statements.grants import apart, dimension, grants, interval, lies_within, says_same
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.lang.predicates import contrary
from factcheck.types import Quantity
from factcheck.wording import reading

Stand = Literal["same", "within", "meet", "apart"]
LEAST = 0.3
"""How much what stands around two figures, and what they count, must have in common for them to be of one thing."""
COUNTED = 0.4
"""What it adds that they count the same."""
_MEASURED = frozenset(("money", "percent", "ratio"))


def stands(frame: Frame) -> list[tuple[float, int, int, Stand]]:
    """For each figure of b the one of a that is most likely of the same thing: how likely, the two, how they stand."""
    found, taken = [], _said_alike(frame)
    for y, word in enumerate(frame.b.words):
        if word.quantity is None:
            continue
        rows = [
            (_likeness(frame, x, y), x)
            for x, other in enumerate(frame.a.words)
            if other.quantity is not None
            and dimension(other.quantity) == dimension(word.quantity)
            and taken.get(x, y) == y
        ]
        if rows:
            likeness, x = max(rows, key=lambda row: (row[0], -row[1]))
            if likeness >= LEAST:
                found.append((likeness, x, y, _stand(_quantity(frame, x, True), _quantity(frame, y, False))))
    return found


def _said_alike(frame: Frame) -> dict[int, int]:
    """Figures of a that b says too, each with the first such figure of b: they are of no other."""
    found: dict[int, int] = {}
    for y, word in enumerate(frame.b.words):
        for x, other in enumerate(frame.a.words):
            if word.quantity is not None and other.quantity is not None and says_same(other.quantity, word.quantity):
                found.setdefault(x, y)
    return found


def _likeness(frame: Frame, x: int, y: int) -> float:
    mine, theirs = _quantity(frame, x, True), _quantity(frame, y, False)
    if _counts_contraries(frame, x, y):
        return 0.0
    score = frame.context(x, y)
    if mine.kind in _MEASURED or _counts_same(frame, x, y):
        score += COUNTED
    return score + (0.5 if says_same(mine, theirs) else 0.0)


def _counts_same(frame: Frame, x: int, y: int) -> bool:
    """Whether the words right after two figures are partners."""
    following = _following(frame.a, x)
    return following is not None and frame.a.partner.get(following) == _following(frame.b, y)


def _counts_contraries(frame: Frame, x: int, y: int) -> bool:
    """Whether the words right after two figures shut each other out: "12 women", "30 men"."""
    following, other = _following(frame.a, x), _following(frame.b, y)
    if following is None or other is None:
        return False
    one, two = frame.a.words[following].predicates, frame.b.words[other].predicates
    return not one & two and any(contrary(p, q) for p in one for q in two)


def _following(side: Side, place: int) -> int | None:
    """The word of content right after a figure."""
    return next((at for at in side.content if at > place), None)


def _stand(a: Quantity, b: Quantity) -> Stand:
    one, two = interval(a), interval(b)
    if says_same(a, b) and a.hedge == b.hedge:
        return "same"
    if says_same(a, b) and b.hedge == "exact":  # a headline leaves the hedge out
        return "within"
    if apart(one, two):
        return "apart"
    return "within" if lies_within(one, two) else "meet"


def _quantity(frame: Frame, place: int, of_a: bool) -> Quantity:
    quantity = (frame.a if of_a else frame.b).words[place].quantity
    assert quantity is not None
    return quantity


def _is_determiner(frame: Frame, y: int) -> bool:
    """Whether a figure may be no count at all: "one of them"."""
    return _quantity(frame, y, False).value == 1 and not frame.b.words[y].text.isdigit()


def _adds_up(frame: Frame, y: int) -> bool:
    """Whether figures of a add up to one of b."""
    given = [word.quantity for word in frame.a.words if word.quantity is not None]
    return grants(given, _quantity(frame, y, False)) == "sum"


def _test(frame: Frame) -> Clash | None:
    clashing = [
        (likeness, x, y)
        for likeness, x, y, stand in stands(frame)
        if stand == "apart" and not _is_determiner(frame, y) and not _adds_up(frame, y)
    ]
    if not clashing:
        return None
    likeness, x, y = max(clashing, key=lambda row: (row[0], -row[1], -row[2]))
    one, two = reading(_quantity(frame, x, True)), reading(_quantity(frame, y, False))
    return Clash((x,), (y,), f"{one} and {two} cannot both be true", min(1.0, likeness))


RULE = StatementRule("FC207", _test)
