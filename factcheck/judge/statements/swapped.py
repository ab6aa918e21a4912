"""FC205 swapped: the same words, but who did it and to whom have changed places.

The words around the one name in the first statement are those around the other in the second, and the other
way round; a passive that names its agent turns the order back.

    "Carrick beat Northmoor in the final" · "Northmoor beat Carrick in the final"                      clash
    "Carrick beat Northmoor in the final" · "Northmoor were beaten by Carrick in the final"            no: a passive
"""

from itertools import combinations

from factcheck.judge.statements.frame import Frame, Side, adjoin
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.lang.concepts import lineage
from factcheck.statements import Statement
from factcheck.wording import isolated

SPAN = 3
"""How many words of content to each side of a name tell its part."""
LEAST_SHARED, LEAST_GAIN = 0.8, 0.3
SHARED_ACROSS, GAIN_ACROSS = 0.55, 0.15
ALIKE, UNLIKE, MUCH = 0.5, 0.8, 0.85
"""How much of what stands around each must stand around the other: where they are of one sort, and where they are not
and the two statements share that much."""
RARE = 5.0
"""How rare a word must be, at least, to be taken for one who does something though it is no name."""
MOST_BETWEEN = 4
"""How many words of content stand between the two, at most, in two languages."""
BESIDE = 2
"""Words so near each other belong together."""
Places = tuple[int, int]


def _test(frame: Frame) -> Clash | None:
    if frame.shared() < (SHARED_ACROSS if frame.across else LEAST_SHARED):
        return None
    parties = [(x, y) for x, y in frame.pair.alignment.links if _party(frame, x, y)]
    best: tuple[float, int, int] | None = None
    for (x1, y1), (x2, y2) in combinations(parties, 2):
        if frame.a.words[x1].stems & frame.a.words[x2].stems or _adjoining(frame, (x1, x2), (y1, y2)):
            continue
        if any(_is_passive(frame.pair.one, x) != _is_passive(frame.pair.two, y) for x, y in ((x1, y1), (x2, y2))):
            continue
        known = {x1: y2, x2: y1}
        crossed = _parts(frame, x1, y2, known), _parts(frame, x2, y1, known)
        gain = (sum(crossed) - _parts(frame, x1, y1, {}) - _parts(frame, x2, y2, {})) / 2
        if not _hold_between(frame, (x1, x2), (y1, y2)):
            continue
        swapped = _across if frame.across else _within
        if swapped(frame, (x1, x2), (y1, y2), crossed, gain) and (best is None or gain > best[0]):
            best = gain, x1, x2
    if best is None:
        return None
    gain, x1, x2 = best
    runs = sorted((_run(frame.a, x1), _run(frame.a, x2)))
    one, two = (isolated(frame.quoted(frame.a, run)) for run in runs)
    mine, theirs = (x1, x2), (frame.a.partner[x1], frame.a.partner[x2])
    because = f"{one} and {two} have changed places"
    return Clash(tuple(sorted(mine)), tuple(sorted(theirs)), because, min(1.0, 0.5 + gain))


def _hold_between(frame: Frame, xs: Places, ys: Places) -> bool:
    """Whether what stands between the two may be what they do to each other: the same on both sides, or no word.

    "Fred Marr, the top Lenz aide" and "the Lenz aide Fred Marr" hold nothing of the kind.
    """
    between = [
        {at for at in side.content if min(places) < at < max(places)}
        - set(_run(side, places[0]))
        - set(_run(side, places[1]))
        for side, places in ((frame.a, xs), (frame.b, ys))
    ]
    if frame.across:  # another order of words; a second verb stands between those who are far apart
        return max(map(len, between)) <= MOST_BETWEEN
    same = any(frame.a.partner.get(at) in between[1] for at in between[0])
    return same or not any(between)


def _is_passive(statement: Statement, place: int) -> bool:
    return statement.words[place].clause in statement.passive


def _within(frame: Frame, xs: Places, ys: Places, crossed: tuple[float, float], gain: float) -> bool:
    """Whether two parties have changed places in one language: what stands around each stands around the other."""
    least = ALIKE if _alike(frame, *xs) else UNLIKE if frame.shared() >= MUCH else 1.0
    return min(crossed) >= least and gain >= LEAST_GAIN


def _across(frame: Frame, xs: Places, ys: Places, crossed: tuple[float, float], gain: float) -> bool:
    """The same in two languages, where the order of the names has to bear it out."""
    names = all(
        frame.a.words[x].kind == "name" and frame.b.words[y].kind == "name" for x, y in zip(xs, ys, strict=True)
    )
    reverse = (xs[0] < xs[1]) != (ys[0] < ys[1])
    together = all(
        side.words[one].clause == side.words[other].clause for side, (one, other) in ((frame.a, xs), (frame.b, ys))
    )
    countries = {frame.a.words[x].country for x in xs}
    return names and reverse and together and len(countries) == 1 and gain >= GAIN_ACROSS


def _party(frame: Frame, x: int, y: int) -> bool:
    """Whether two linked words may be one who does or suffers something: a name, a person, something rare."""
    one, two = frame.a.words[x], frame.b.words[y]
    if one.aside or two.aside:
        return False
    if one.kind == two.kind == "name" or ("name" in (one.kind, two.kind) and one.text == two.text):
        return True  # the first word of a sentence has a capital in any case
    if any(_is_person(key) for key in one.keys & two.keys):
        return True
    return not one.predicates and one.form == two.form and frame.a.weights[x] >= RARE


def _alike(frame: Frame, one: int, other: int) -> bool:
    """Whether two words are of one sort: names both, or persons both."""
    words = frame.a.words[one], frame.a.words[other]
    named = (_is_name(frame, one), _is_name(frame, other))
    return all(named) or all(any(map(_is_person, word.keys)) for word in words)


def _is_name(frame: Frame, place: int) -> bool:
    """Whether a word is known for a name where it stands, or where its partner does."""
    partner = frame.a.partner.get(place)
    return frame.a.words[place].kind == "name" or (partner is not None and frame.b.words[partner].kind == "name")


def _is_person(key: str) -> bool:
    return key[0] == "=" and lineage(key[1:])[-1] == "person"


def _adjoining(frame: Frame, xs: tuple[int, int], ys: tuple[int, int]) -> bool:
    """Whether the two are parts of one name, of one description or of an enumeration, on either side."""
    for side, (one, other) in ((frame.a, xs), (frame.b, ys)):
        first, second = sorted((_run(side, one), _run(side, other)))
        between = side.words[first[-1] + 1 : second[0]]
        if len(between) < BESIDE and (frame.across or all(word.plain for word in between)):
            return True
    return False


def _parts(frame: Frame, x: int, y: int, known: dict[int, int]) -> float:
    """How much of what stands right before and right after a word of a stands there at a word of b."""
    scores = []
    for step in (-1, 1):
        mine, theirs = _beside(frame.a, x, step), _beside(frame.b, y, step)
        linked = [p for p in mine if known.get(p, frame.a.partner.get(p)) in theirs]
        scores.append(len(linked) / max(len(mine), len(theirs)) if mine or theirs else 1.0)
    return sum(scores) / 2


def _beside(side: Side, place: int, step: int) -> list[int]:
    """The words of content before or after the run of names that a word belongs to."""
    run = _run(side, place)
    edge = run[0] if step < 0 else run[-1]
    found, at = list[int](), edge + step
    while 0 <= at < len(side.words) and len(found) < SPAN:
        found += [at] if not side.words[at].plain else []
        at += step
    return found


def _run(side: Side, place: int) -> list[int]:
    """The names that a name stands among without a break."""
    first = last = place
    while (
        side.words[place].kind == "name"
        and first
        and side.words[first - 1].kind == "name"
        and adjoin(side, first - 1, first)
    ):
        first -= 1
    while (
        side.words[place].kind == "name"
        and last + 1 < len(side.words)
        and side.words[last + 1].kind == "name"
        and adjoin(side, last, last + 1)
    ):
        last += 1
    return list(range(first, last + 1))


RULE = StatementRule("FC205", _test)
