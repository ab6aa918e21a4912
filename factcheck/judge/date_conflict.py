"""FC303 date conflict: two reports give one event two dates.

Both name the day, by its date or as a day of the week: "today" and "yesterday" say no more than when a report was
written, and so does one "Monday" in reports of two weeks. Dates that are not told to the day are held against each
other where the same is told to have happened. A plan may be put off: only reports of one day can give two dates to it,
where the same is to happen.
Two who are named may dispute a date.

    "the ferry sank on [12 March 2024]" · "the ferry sank on [14 March 2024]"        conflict
    "the ferry sank on [12 March 2024]" · "the ferry sank in [March 2024]"           no: both can be true
    "the ferry sank on [12 March 2024]" · "the ferry sank on [March 12, 2024]"       no: one day
"""

import re
from functools import cache

from factcheck.judge.rules import Rule
from factcheck.judge.speakers import different_speakers
from factcheck.lang import LANGUAGES, room
from factcheck.lang.spelling import fold, words_of
from factcheck.types import Claim, Scope
from factcheck.verdicts import Match
from factcheck.wording import claim_reading

YEAR = 4
"""How many digits a year has."""
_HELD: tuple[Scope, ...] = ("total", "planned")


def _test(match: Match) -> str | None:
    a, b = match.a, match.b
    if match.meeting != "apart" or a.scope != b.scope or a.scope not in _HELD or different_speakers(match):
        return None
    if a.scope == "planned" and (a.role is None or match.article_a.day != match.article_b.day):
        return None
    if not _as_fine(a, b) or not _names_its_day(a) or not _names_its_day(b) or _name_one_weekday(a, b):
        return None
    return f"one event, on {claim_reading(a)} and on {claim_reading(b)}"


def _as_fine(a: Claim, b: Claim) -> bool:
    """Whether both are told to the day, or the same happened at times that are told as finely as each other."""
    assert a.time is not None and b.time is not None
    if a.time.precision != b.time.precision:
        return False
    return a.time.precision == "day" or (a.time.precision in ("month", "year") and a.role == b.role is not None)


def _names_its_day(claim: Claim) -> bool:
    """Whether a date holds a year or the name of a month or of a day of the week."""
    return any((word.isdecimal() and len(word) == YEAR) or word in _names() for word in _words(claim))


def _words(claim: Claim) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(claim.words)))


def _name_one_weekday(a: Claim, b: Claim) -> bool:
    """Whether both give but the same day of the week: that it is another date is told by when each came out."""
    words = [_words(claim) & _names() for claim in (a, b)]
    one, two = (claim.time.first.weekday() for claim in (a, b) if claim.time and claim.time.first)
    return one == two and all(len(named) == 1 and named <= _weekdays() for named in words)


@cache
def _weekdays() -> frozenset[str]:
    tables = [room(language).dates for language in LANGUAGES]
    return frozenset().union(*(words_of(words) for table in tables for words in table.weekdays.values()))


@cache
def _names() -> frozenset[str]:
    tables = [room(language).dates for language in LANGUAGES]
    return _weekdays().union(*(words_of(words) for table in tables for words in table.months.values()))


RULE = Rule("FC303", "conflict", _test)
