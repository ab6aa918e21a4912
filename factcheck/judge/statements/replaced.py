"""FC206 another one: two statements say the same, but of another person, body or thing.

All else is shared, and each names one that the other does not know, in the same place of the sentence.

    "The old mill was sold to Grandall in May" · "In May the old mill was sold to Harcourt"           clash
    "The old mill was sold to Grandall" · "The old mill was sold to Grandall, of York"                no: one tells more
"""

from factcheck.judge.statements.frame import BOTH_SIDES, Frame, Side, adjoin, names
from factcheck.judge.statements.rules import Clash, StatementRule
from factcheck.statements import Word
from factcheck.wording import isolated

ALL_ELSE, ACROSS = (0.84, 0.75, 0.68), 0.5
"""How much the two share beside the names: where the same words stand before and after these on no side, on one side,
on both; and in two languages."""
FEWEST, SHORTEST, MOST_RUNS = 4, 2, 2
"""How many words of content the two share at least, how many letters a name has, how many names stand alone."""
RARE = 7.5
"""How rare a name must be, at least, for it to be none that another language translates."""
_INFLECTED, _PLURAL = ("ال", "وال", "بال", "لل", "مت", "من", "مست"), "ات"
"""How Arabic adjectives and participles begin that may look like names, and how plurals end."""
Run = tuple[int, ...]


def replaced(frame: Frame) -> tuple[Run, Run, float] | None:
    """The names that stand for each other, and how much all else is shared."""
    if frame.figures_differ:
        return None
    mine, theirs = (
        [
            run
            for run in names(side)
            if frame.unknown(side, run) and not extends(side, run) and _is_proper(frame, side, run)
        ]
        for side in (frame.a, frame.b)
    )
    found = []
    if len(mine) > MOST_RUNS or len(theirs) > MOST_RUNS:
        return None
    for xs in mine:
        for ys in theirs:
            place = frame.one_place(xs, ys)
            if _is_country(frame.a, xs) != _is_country(frame.b, ys) and (frame.across or place < BOTH_SIDES):
                continue
            if not (place if frame.across else frame.follow_alike(xs, ys)):
                continue
            if abbreviates(frame, xs, ys) or len(frame.a.partner) - len(frame.a.plain_partners) < FEWEST:
                continue
            shared = frame.shared(_flat(mine), _flat(theirs)) if len(mine) == len(theirs) == 1 else frame.shared(xs, ys)
            one_may_hold_the_other = _is_country(frame.a, xs) != _is_country(frame.b, ys)
            least = ACROSS if frame.across else ALL_ELSE[0] if one_may_hold_the_other else ALL_ELSE[place]
            if shared >= least:
                found.append((place, shared, xs, ys))
    if not found:
        return None
    _, shared, xs, ys = max(found, key=lambda row: row[:2])
    return xs, ys, shared


def extends(side: Side, run: Run) -> bool:
    """Whether names only tell more of one that the other side has too, or of who says it."""
    beside = [(at, end) for at, end in ((run[0] - 1, run[0]), (run[-1] + 1, run[-1])) if 0 <= at < len(side.words)]
    told = any(side.words[at].kind == "name" and at in side.partner and adjoin(side, at, end) for at, end in beside)
    return told or all(side.words[at].aside for at in run)


def abbreviates(frame: Frame, xs: Run, ys: Run) -> bool:
    """Whether one name may be the initials of the other, or, in another script, sounds like its beginning."""
    one, two = frame.quoted(frame.a, xs), frame.quoted(frame.b, ys)
    short, long = sorted((one.replace(".", ""), two), key=len)
    initials = "".join(word[0] for word in long.replace("-", " ").split())
    begins = any(
        a.startswith(b) or b.startswith(a)
        for x, y in ((xs[0], ys[0]), (xs[-1], ys[-1]))
        for a in frame.a.words[x].consonants
        for b in frame.b.words[y].consonants
    )
    stands_in = short.isupper() and len(long.split()) == 1 and long[0] in short  # SOHR, the Observatory
    return len(short) < SHORTEST or short.lower() == initials.lower() or stands_in or (frame.across and begins)


def _is_proper(frame: Frame, side: Side, run: Run) -> bool:
    """Whether names are surely names: in two languages none that the other translates, in Arabic nothing inflected."""
    words = [side.words[at] for at in run]
    if _is_country(side, run):
        return True
    if frame.across and (any(word.text.isupper() for word in words) or not any(map(_has_sound, words))):
        return False
    rare = max(side.weights[at] for at in run) >= RARE
    inflected = any(word.form.startswith(_INFLECTED) or word.form.endswith(_PLURAL) for word in words)
    return rare and not inflected if frame.across or not words[0].form.isascii() else True


def _has_sound(word: Word) -> bool:
    """Whether enough of a name sounds in both scripts for two to be told apart; Yale is little more than ييل."""
    return any(len(key) >= SHORTEST for key in word.consonants)


def _is_country(side: Side, run: Run) -> bool:
    return any(side.words[at].country for at in run)


def _flat(runs: list[Run]) -> Run:
    return tuple(place for run in runs for place in run)


def clash(frame: Frame, xs: Run, ys: Run, weight: float) -> Clash:
    """What sets two names against each other."""
    one, two = frame.quoted(frame.a, xs), frame.quoted(frame.b, ys)
    return Clash(xs, ys, f"all else is the same, but one says {isolated(one)}, the other {isolated(two)}", weight)


def follows(frame: Frame, side: Side, place: int, marks: frozenset[str]) -> bool:
    """Whether one of some words stands right before a word."""
    return place > 0 and side.words[place - 1].form in marks


def _test(frame: Frame) -> Clash | None:
    found = replaced(frame)
    return clash(frame, *found) if found else None


RULE = StatementRule("FC206", _test)
