"""FC106 unclear: the figures could be compared by their words, but their scope differs.

A part is not held against a total, a further lot not against a sum, a rate not against a count, a
plan not against what was done. Two figures that differ are not held against each other either where
they are of two places or two periods. Unclear never fails a gate; it says what would have to be
known.

    "another 12 died on Wednesday" · "94 have died in all"                unclear: a further lot and a total
    "8,000 are in Kursk" · "10,000 are in eastern Russia"                 unclear: two places
    "94 have died" · "94 people have died"                                no: this agrees
"""

from factcheck.judge.rules import Rule
from factcheck.types import Claim, Kind, Scope
from factcheck.verdicts import Match
from factcheck.wording import isolated

_SCOPES: dict[Scope, str] = {
    "additional": "a further lot", "part": "a part", "rate": "a rate", "change": "a change", "planned": "a plan",
    "denied": "a denial",
}  # fmt: skip
_SHARES: tuple[Kind, ...] = ("percent", "ratio")
_HELD_TO: dict[Scope, tuple[Kind, ...]] = {
    "change": _SHARES, "part": _SHARES, "additional": _SHARES, "planned": (*_SHARES, "measure", "duration"),
}  # fmt: skip
"""Figures that a scope does not set apart: "inflation was 60 %" and "prices rose 60 %" are one matter."""
QUOTED = "one figure is quoted as an earlier one, by a report of another"
SHORTEST = 3
"""Letters of a key that may be the beginning of another one."""
_DAYS_APART = 62
"""Periods that end and begin farther apart than this are two."""


def _test(match: Match) -> str | None:
    scopes = (match.a.scope, match.b.scope)
    for scope, name in _SCOPES.items():
        differ = scopes.count(scope) == 1 and (match.meeting == "apart" or scope == "denied")
        if differ and match.quantities[0].kind not in _HELD_TO.get(scope, ()):
            return f"other scope: one figure is {name}, the other is not"
    if match.meeting != "apart":
        return None
    if scopes == ("additional", "additional") and match.article_a.day != match.article_b.day:
        return "other scope: further lots of two days"
    if match.a.rate != match.b.rate and "rate" in scopes:
        return f"other scope: one figure is per {match.a.rate}, the other per {match.b.rate}"
    if scopes.count("earlier") == 1 and not match.a.recalls(match.b):
        return QUOTED
    return _other_place(match.a, match.b) or _other_period(match.a, match.b)


def _other_place(a: Claim, b: Claim) -> str | None:
    """Each names a place that the other's sentence does not know."""
    only_a, only_b = ([p for p in mine.places if not _knows(other, p.key)] for mine, other in ((a, b), (b, a)))
    if not only_a or not only_b or any(_one_place(p.key, q.key) for p in a.places for q in b.places):
        return None
    return f"other place: {isolated(only_a[0].text)} and {isolated(only_b[0].text)}"


def _one_place(one: str, other: str) -> bool:
    """Whether two keys may name one place: a text may give only the first of several words."""
    mine, theirs = one.rpartition(" "), other.rpartition(" ")
    short, long = sorted((mine[2], theirs[2]), key=len)
    return mine[0] == theirs[0] and (short == long or (len(short) >= SHORTEST and long.startswith(short)))


def _knows(claim: Claim, key: str) -> bool:
    part, _, name = key.rpartition(" ")
    return any(place.key == key for place in claim.places) or (
        not part and (name in claim.names or any(name in other for other in claim.names))
    )


def _other_period(a: Claim, b: Claim) -> str | None:
    if (
        a.time is None
        or b.time is None
        or a.time.first is None
        or b.time.first is None
        or a.time.last is None
        or b.time.last is None
    ):
        return None
    gap = max((b.time.first - a.time.last).days, (a.time.first - b.time.last).days)
    return f"other period: {isolated(a.time.text)} and {isolated(b.time.text)}" if gap > _DAYS_APART else None


RULE = Rule("FC106", "unclear", _test)
