"""From what a date says to days, by way of the day of publication; the Hijri calendar is that of Umm al-Qura."""

from calendar import monthrange
from datetime import date, timedelta

from factcheck.extract.date_mentions import DateMention
from factcheck.lang.tables import Shift
from factcheck.types import Precision

Days = tuple[date, date]
MIDDLE = 7
"""The month with which a season, or a year of account that runs on into the next one, is taken to begin."""
LOOK_AHEAD = 60
"""A date without a year so many days after publication is of the year before, unless it is said to be to come."""


def days_of(mention: DateMention, published: date | None, coming: bool, week_start: int) -> Days | None:
    """The days that a mention names, both included; None where they cannot be told.

    Args:
        published: without it only what is said in full has days.
        coming: the words around speak of what is to come.
        week_start: the day that a week may begin with at the earliest, Monday is 0.
    """
    turn = 1 if coming and mention.turn is None else mention.turn
    if mention.calendar == "hijri":
        return _hijri(mention, published, turn)
    if mention.month is not None:
        year = mention.year
        if year is None:
            if published is None:
                return None
            middle = date(published.year, mention.month, min(mention.day or 15, 28))
            year = published.year + _year_shift((middle - published).days, turn)
        return _month(year, mention.month, mention.day)
    if mention.year is not None and mention.season:
        return date(mention.year, MIDDLE, 1), month_of(date(mention.year + 1, MIDDLE - 1, 1))[1]
    if mention.year is not None:
        return date(mention.year, 1, 1), date(mention.year, 12, 31)
    if published is None:
        return None
    if mention.shift is not None:
        days = _shifted(mention.shift, published, week_start)
        if mention.weekday is not None:
            days = _nearest(mention.weekday, days[0])
        return days if mention.day is None else _month(days[0].year, days[0].month, mention.day)
    return _weekday(mention.weekday, turn, mention.turn == 1, published) if mention.weekday is not None else None


def precision_of(mention: DateMention) -> Precision:
    """How finely a mention tells when."""
    if mention.day is not None or mention.weekday is not None:
        return "day"
    if mention.shift is not None:
        unit, first, last = mention.shift
        return unit if first == last else "span"
    return "month" if mention.month is not None else "year"


def month_of(day: date) -> Days:
    """The month that a day lies in."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def part_of(days: Days, which: int, of: int) -> Days:
    """One of the equal parts of a year, in whole months."""
    year, months = days[0].year, 12 // of
    return date(year, months * (which - 1) + 1, 1), month_of(date(year, months * which, 1))[1]


def _month(year: int, month: int, day: int | None) -> Days | None:
    if day is None:
        return month_of(date(year, month, 1))
    if day > monthrange(year, month)[1]:
        return None
    return date(year, month, day), date(year, month, day)


def _year_shift(days: int, turn: int | None) -> int:
    """Which year is meant, for a day so many days after publication in its year."""
    if turn == -1:
        return -1 if days > 0 else 0
    if turn == 1:
        return 1 if days < 0 else 0
    return -1 if days > LOOK_AHEAD else 1 if days < LOOK_AHEAD - 365 else 0


def _weekday(weekday: int, turn: int | None, stated: bool, published: date) -> Days:
    """The day of that name before publication, that day itself counted; after it for what is to come."""
    back, ahead = (published.weekday() - weekday) % 7, (weekday - published.weekday()) % 7
    if turn == 1:
        day = published + timedelta(ahead or (7 if stated else 0))
    else:
        day = published - timedelta(back or (7 if turn == -1 else 0))
    return day, day


def _nearest(weekday: int, day: date) -> Days:
    """The day of that name nearest to one: a page may be older than it says ("today, Wednesday")."""
    day += timedelta((weekday - day.weekday() + 3) % 7 - 3)
    return day, day


def _shifted(shift: Shift, published: date, week_start: int) -> Days:
    """The unit so many before or after that of publication; a week is as long as the ways to count it allow."""
    unit, first, last = shift
    if unit == "day":
        return published + timedelta(first), published + timedelta(last)
    if unit == "week":
        start = published - timedelta((published.weekday() - week_start) % 7)
        return start + timedelta(7 * first), start + timedelta(7 * last + 7)
    if unit == "month":
        months = published.year * 12 + published.month - 1
        ends = [month_of(date((months + step) // 12, (months + step) % 12 + 1, 1)) for step in (first, last)]
        return ends[0][0], ends[1][1]
    return date(published.year + first, 1, 1), date(published.year + last, 12, 31)


def _hijri(mention: DateMention, published: date | None, turn: int | None) -> Days | None:
    from hijridate import Gregorian, Hijri  # only where such a date occurs

    try:
        year = mention.year
        if year is None:
            if published is None or mention.month is None:
                return None
            now = Gregorian.fromdate(published).to_hijri()
            year = now.year
            middle = _plain(Hijri(year, mention.month, min(mention.day or 15, 29)).to_gregorian())
            year += _year_shift((middle - published).days, turn)
        first = Hijri(year, mention.month or 1, mention.day or 1)
        if mention.day is not None:
            last = first
        elif mention.month is not None:
            last = Hijri(year, mention.month, first.month_length())
        else:
            last = Hijri(year, 12, Hijri(year, 12, 1).month_length())
        return _plain(first.to_gregorian()), _plain(last.to_gregorian())
    except (ValueError, OverflowError):
        return None  # no such day, or a year before 1343 or after 1500


def _plain(day: date) -> date:
    return date(day.year, day.month, day.day)
