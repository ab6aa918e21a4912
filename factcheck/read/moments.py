"""When a story was published, as lines of its page say: a day, with the time of day where one is given."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone

from factcheck.protocols import FindDate
from factcheck.read.lines import Line

_CLOCK = re.compile(
    r"(?<![\d:.])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:])\s*"
    r"(a\.?m\.?|p\.?m\.?|صباحا[ًا]?|مساء[ًا]?|ظهرا[ًا]?|ليلا[ًا]?|ص\b|م\b)?\s*\(?"
    # An offset is one of those that there are; without a name before it, its minutes are said: "7:30-9" is a span.
    r"(?:(GMT|UTC|بتوقيت\s+غرينتش|بتوقيت\s+جرينتش)([+-](?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d))?"
    r"|([+-](?:1[0-4]|0\d):?[0-5]\d)(?!\d))?",
    re.IGNORECASE,
)
_LATER = ("p", "مساء", "ظهرا", "ليلا", "م")


def moment_of(lines: Iterable[Line], find_date: FindDate) -> date | datetime | None:
    """The time of publication: of the first line that says so, else of the first stamp, else of the last change."""
    known = list(lines)
    for wanted in (
        [line for line in known if line.begins("published")],
        [line for line in known if line.is_stamp and not line.begins("updated")],
        [line for line in known if line.begins("updated")],
    ):
        for line in wanted:
            day = find_date(line.text)
            if day is not None:
                return with_clock(day, line.text)
    return None


def with_clock(day: date, text: str) -> date | datetime:
    """The day, with the time of day that a text gives."""
    clock = clock_of(text)
    return day if clock is None else datetime.combine(day, clock)


def clock_of(text: str) -> time | None:
    """The time of day that a text gives first, with its offset from UTC where that is said.

    >>> clock_of("14:35 GMT"), clock_of("الساعة 9:10 مساءً")
    (datetime.time(14, 35, tzinfo=datetime.timezone.utc), datetime.time(21, 10))
    >>> clock_of("12:10 a.m.").isoformat(), clock_of("9:15 GMT-5").isoformat(), clock_of("9:15 -0330").isoformat()
    ('00:10:00', '09:15:00-05:00', '09:15:00-03:30')
    >>> clock_of("open 7:30-45"), clock_of("9:00-10"), clock_of("9:15 GMT+99")
    (datetime.time(7, 30), datetime.time(9, 0), datetime.time(9, 15, tzinfo=datetime.timezone.utc))
    """
    found = _CLOCK.search(text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    if half.startswith(_LATER) and hour < 12:
        hour += 12
    elif half and not half.startswith(_LATER) and hour == 12:
        hour = 0
    return time(hour, minute, tzinfo=_zone(found[4], found[5] or found[6]))


def _zone(name: str | None, offset: str | None) -> timezone | None:
    if offset:
        digits = offset[1:].replace(":", "")
        minutes = int(digits[:-2] or 0) * 60 + int(digits[-2:]) if len(digits) > 2 else int(digits) * 60
        return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))
    return UTC if name else None
