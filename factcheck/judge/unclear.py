"""FC106 unclear: the figures could be compared by their words, but their scope differs.

A part is not held against a total, a further lot not against a sum, a rate not against a count, a
plan not against what was done. Two figures that differ are not held against each other either where
they are of two places or two periods. Unclear never fails a gate; it says what would have to be
known. The figures of a market move by the hour. What befalls people within a day, killed or arrested,
is no running count of days far apart, and one that shrinks from one day to the next is another one, and so is one
of a day that had not come when the other was reported, unless the words say that it was put right.

    "another 12 died on Wednesday" · "94 have died in all"                unclear: a further lot and a total
    "8,000 are in Kursk" · "10,000 are in eastern Russia"                 unclear: two places
    "23 were arrested on Saturday" · "26 were arrested on Thursday"       unclear: two days
    "94 have died" · "94 people have died"                                no: this agrees
"""

import re
from datetime import date

from factcheck.judge.direction import opposite
from factcheck.judge.rules import Rule
from factcheck.lang.concepts import SUDDEN
from factcheck.types import Article, Claim, Kind, Scope
from factcheck.verdicts import Match
from factcheck.wording import isolated

_SCOPES: dict[Scope, str] = {
    "additional": "a further lot", "part": "a part", "rate": "a rate", "change": "a change", "planned": "a plan",
    "denied": "a denial",
}  # fmt: skip
_DIGITS = re.compile(r"\d+")
_SHARES: tuple[Kind, ...] = ("percent", "ratio")
_HELD_TO: dict[Scope, tuple[Kind, ...]] = {
    "change": _SHARES, "part": _SHARES, "additional": _SHARES, "planned": (*_SHARES, "measure", "duration"),
}  # fmt: skip
"""Figures that a scope does not set apart: "inflation was 60 %" and "prices rose 60 %" are one matter."""
_QUOTED = "one figure is quoted as an earlier one, by a report of another"
SHORTEST = 3
"""Letters of a key that may be the beginning of another one."""
_DAYS_APART = 62
"""Periods that end and begin farther apart than this are two; years are, however near."""
_DAYS_OF_TOLL = 7
"""Over how many days one count of dead or wounded may run on; a time wider than this tells no day."""
SURELY_ONE = 0.2
"""How sure it must be that counts of dead or wounded of two days are of one event."""
SURELY_ONE_HOUR = 0.995
"""The same for figures of a market that move by the hour."""
_GROWING: tuple[Kind, ...] = ("age", "duration")


def _test(match: Match) -> str | None:
    scopes = (match.a.scope, match.b.scope)
    for scope, name in _SCOPES.items():
        differ = scopes.count(scope) == 1 and (match.meeting == "apart" or scope == "denied")
        if differ and match.quantities[0].kind not in _HELD_TO.get(scope, ()):
            return f"other scope: one figure is {name}, the other is not"
    if match.meeting != "apart":
        return _other_hour(match) if opposite(match) else None
    if not match.a.recalls(match.b) and _in_one_order(match.a, match.b):
        return "both sentences give the same figures in the same order"
    if scopes == ("additional", "additional") and match.article_a.day != match.article_b.day:
        return "other scope: further lots of two days"
    if match.a.rate != match.b.rate and "rate" in scopes:
        return f"other scope: one figure is per {match.a.rate}, the other per {match.b.rate}"
    if scopes.count("earlier") == 1 and not match.a.recalls(match.b):
        return _QUOTED
    return (
        _other_place(match.a, match.b)
        or _other_period(match.a, match.b)
        or _other_day(match)
        or _grown(match)
        or _other_hour(match)
    )


def _in_one_order(a: Claim, b: Claim) -> bool:
    """Whether two sentences give the same figures: each figure of the one then has its equal in the other."""
    one, two = _numbers(a.sentence), _numbers(b.sentence)
    return len(one) > 1 and one == two and _numbers(a.words) != _numbers(b.words)


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in _DIGITS.findall(text)]


def _other_place(a: Claim, b: Claim) -> str | None:
    """Each names a place that the other's sentence does not know."""
    only_a, only_b = ([p for p in mine.places if not _knows(other, p.key)] for mine, other in ((a, b), (b, a)))
    if not only_a or not only_b or any(_one_place(p.key, q.key) for p in a.places for q in b.places):
        return None
    return f"other place: {isolated(only_a[0].text)} and {isolated(only_b[0].text)}"


def _one_place(one: str, other: str) -> bool:
    """Whether two keys may name one place: a text may give only the first of several words, north for north-east."""
    mine, theirs = one.rpartition(" "), other.rpartition(" ")
    short, long = sorted((mine[2], theirs[2]), key=len)
    if mine[0] == theirs[0]:
        return short == long or (len(short) >= SHORTEST and long.startswith(short))
    in_one_country = short == long and short.isupper()
    return in_one_country and not set(mine[0].split("-")).isdisjoint(theirs[0].split("-"))


def _knows(claim: Claim, key: str) -> bool:
    part, _, name = key.rpartition(" ")
    return any(place.key == key for place in claim.places) or (
        not part and (name in claim.names or any(name in other for other in claim.names))
    )


def _other_period(a: Claim, b: Claim) -> str | None:
    if a.time is None or b.time is None:
        return None
    if a.time.weekday is not None and b.time.weekday is not None and a.time.weekday != b.time.weekday:
        return f"other day: {isolated(a.time.text)} and {isolated(b.time.text)}"
    if a.time.first is None or b.time.first is None or a.time.last is None or b.time.last is None:
        return None
    gap = max((b.time.first - a.time.last).days, (a.time.first - b.time.last).days)
    years = a.time.precision == b.time.precision == "year"
    near = 0 if years else _DAYS_APART
    return f"other period: {isolated(a.time.text)} and {isolated(b.time.text)}" if gap > near else None


def _other_day(match: Match) -> str | None:
    """Whether what befalls people within a day did so on two, going by the words, else by the reports."""
    roles = {match.a.role, match.b.role} - {None}
    if not roles or not roles <= SUDDEN or match.a.article_id == match.b.article_id:
        return None
    one, two = _days(match.a, match.article_a), _days(match.b, match.article_b)
    if one is None or two is None:
        return None
    gap = max((two[0] - one[1]).days, (one[0] - two[1]).days)
    if gap <= 0 or (gap <= _DAYS_OF_TOLL and _runs_on(match, one < two)):
        return None
    return f"other day: {one[0]} and {two[0]}"


def _runs_on(match: Match, a_first: bool) -> bool:
    """Whether a count may be that of the earlier day, told anew."""
    if match.evidence.confidence < SURELY_ONE:
        return False
    told = all(_told_day(claim) is not None for claim in (match.a, match.b))
    return match.a.revises or match.b.revises or not (told or _is_news(match, a_first) or _shrinks(match, a_first))


def _is_news(match: Match, a_first: bool) -> bool:
    """Whether the words put the later count on a day that had not come when the earlier one was reported."""
    later, report = (match.b, match.article_a) if a_first else (match.a, match.article_b)
    told = _told_day(later)
    return told is not None and report.day is not None and told[0] > report.day


def _days(claim: Claim, article: Article) -> tuple[date, date] | None:
    """The first and the last day that a claim may be of, by its words, else by its report."""
    return _told_day(claim) or ((article.day, article.day) if article.day is not None else None)


def _told_day(claim: Claim) -> tuple[date, date] | None:
    """The same by its words."""
    first, last = (claim.time.first, claim.time.last) if claim.time is not None else (None, None)
    near = first is not None and last is not None and (last - first).days <= _DAYS_OF_TOLL
    return (first, last) if near and first is not None and last is not None else None


def _shrinks(match: Match, a_first: bool) -> bool:
    """Whether the count of the later day is less."""
    earlier, later = match.quantities if a_first else match.quantities[::-1]
    return earlier.value is not None and later.value is not None and later.value < earlier.value


def _other_hour(match: Match) -> str | None:
    """Whether both figures are quoted from a market, in reports that tell of it at two hours."""
    if not (match.a.market and match.b.market) or match.article_a.id == match.article_b.id:
        return None
    days = {_told_day(claim) for claim in (match.a, match.b)}
    if match.meeting != "apart" and len(days) == 1 and None not in days:
        return None
    return "figures of a market, which move by the hour" if match.evidence.confidence < SURELY_ONE_HOUR else None


def _grown(match: Match) -> str | None:
    """Whether an age or the length of something that lasts differs by one, as told on two days."""
    one, two = match.quantities
    if one.kind not in _GROWING or one.unit != two.unit or one.value is None or two.value is None:
        return None
    days = _days(match.a, match.article_a), _days(match.b, match.article_b)
    apart = None not in days and days[0] != days[1]
    return "a length of time that grows, told on two days" if apart and abs(one.value - two.value) <= 1 else None


RULE = Rule("FC106", "unclear", _test)
