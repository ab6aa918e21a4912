"""FC103 revised: a later figure takes the place of an earlier one.

One speaker gives another figure later; or a running count of one event (a toll, cases, the missing,
or one that the words call so: "so far", "by Monday") is reported later; or the words say so ("up from",
"بعد أن كان"). The later report decides, not the order of the files.

    Monday: "the Pentagon puts them at 3,000" · next Monday: "the Pentagon now says 10,000"     revised
    "10,000, up from an earlier estimate of 3,000"                                             revised, by its words
    one spokesman, one day: "more than 500" · "480"                                            no: this is a conflict
"""

from datetime import datetime

from factcheck.counterparts import Counterparts
from factcheck.judge.rules import Rule
from factcheck.judge.speakers import different_speakers, one_speaker
from factcheck.lang.concepts import RUNNING, RUNNING_SUBJECTS
from factcheck.types import Claim
from factcheck.verdicts import Match
from factcheck.wording import isolated, reading


def _test(match: Match) -> str | None:
    if match.a.recalls(match.b) and not different_speakers(match):
        return f"the words call one figure the earlier one: {_change(match, match.a.scope == 'earlier')}"
    a_first = first_reported(match)
    return _on_one_day(match) if a_first is None else _over_time(match, a_first)


def _over_time(match: Match, a_first: bool) -> str | None:
    """Reports of two moments."""
    later, change = match.b if a_first else match.a, _change(match, a_first)
    if (speaker := one_speaker(match)) is not None:
        return f"one speaker, {isolated(speaker)}, later: {change}"
    if later.revises and not different_speakers(match):
        return f"the later report says that the figure changed: {change}"
    runs = _running(match.a, match.b)
    return f"a running count ({runs}), reported later: {change}" if runs else None


def _running(a: Claim, b: Claim) -> str:
    """By what a count runs on as an event unfolds: what is counted, or the words of a text; "" where it does not."""
    roles = {role for role in (a.role, b.role) if role is not None}
    if roles and roles <= RUNNING:
        return ", ".join(sorted(roles))
    concept = a.subject.concept if a.subject.concept == b.subject.concept else None
    if concept in RUNNING_SUBJECTS:
        return f"{concept}"
    running = next((claim for claim in (a, b) if claim.running), None)
    return "so far" if running is not None else ""


def _on_one_day(match: Match) -> str | None:
    """Reports of one day, or of none: only the words can say that a figure changed."""
    if match.a.article_id == match.b.article_id or match.a.revises == match.b.revises or different_speakers(match):
        return None
    return f"one report says that the figure changed: {_change(match, match.b.revises)}"


def _change(match: Match, a_first: bool) -> str:
    one, two = map(reading, match.quantities)
    return f"{one} became {two}" if a_first else f"{two} became {one}"


def first_reported(match: Match | Counterparts) -> bool | None:
    """Whether a was reported before b; None where that cannot be told: one article, one moment, no date."""
    one, two = match.article_a.moment, match.article_b.moment
    if one is None or two is None or match.a.article_id == match.b.article_id:
        return None
    if isinstance(one, datetime) and isinstance(two, datetime) and (one.tzinfo is None) == (two.tzinfo is None):
        return None if one == two else one < two
    days = match.article_a.day, match.article_b.day
    assert days[0] is not None and days[1] is not None
    return None if days[0] == days[1] else days[0] < days[1]


RULE = Rule("FC103", "revised", _test)
