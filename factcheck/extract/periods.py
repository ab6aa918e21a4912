"""From a date as a text says it to days, by way of the day of publication."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from factcheck.extract.dates import DateMention, date_reader
from factcheck.extract.tokens import Token, tokenize
from factcheck.lang import LANGUAGES, room
from factcheck.types import Period

_HALF_YEAR = 183


def period(mention: DateMention, tokens: Sequence[Token], text: str, published: date | None) -> Period:
    """The period that a mention names; without a day of publication, only what it says in full has days."""
    words = text[tokens[mention.first].start : tokens[mention.last - 1].end]
    days = _days(mention, published)
    return Period(words, *days) if days else Period(words)


def date_in(text: str) -> date | None:
    """The first day that a text names in full, in whatever language, or None.

    >>> date_in("تاريخ النشر: 22nd, September 2023 GMT")
    datetime.date(2023, 9, 22)
    """
    for language in LANGUAGES:
        for mention in date_reader(language).find(tokenize(text, room(language).clitics)):
            days = _days(mention, None)
            if days is not None and days[0] == days[1]:
                return days[0]
    return None


def _days(mention: DateMention, published: date | None) -> tuple[date, date] | None:
    if mention.clock:
        return None
    if mention.shift is not None:
        return (published + timedelta(mention.shift[0]), published + timedelta(mention.shift[1])) if published else None
    if mention.month is not None:
        return _month(mention, published)
    if mention.year is not None:
        return date(mention.year, 1, 1), date(mention.year, 12, 31)
    if mention.weekday is not None and published is not None:
        return _weekday(mention.weekday, mention.turn, published)
    return None


def _month(mention: DateMention, published: date | None) -> tuple[date, date] | None:
    """The month or day; without a year, the one nearest to publication, or on the side of it that the words say."""
    assert mention.month is not None
    year = mention.year
    if year is None:
        if published is None:
            return None
        middle = date(published.year, mention.month, min(mention.day or 15, 28))
        year = published.year + _year_shift((middle - published).days, mention.turn)
    last = monthrange(year, mention.month)[1]
    if mention.day is None:
        return date(year, mention.month, 1), date(year, mention.month, last)
    if mention.day > last:
        return None
    return date(year, mention.month, mention.day), date(year, mention.month, mention.day)


def _year_shift(days: int, turn: int | None) -> int:
    """Which year is meant, for a day so many days after publication in its year."""
    if turn == -1:
        return -1 if days > 0 else 0
    if turn == 1:
        return 1 if days < 0 else 0
    return -1 if days > _HALF_YEAR else 1 if days < -_HALF_YEAR else 0


def _weekday(weekday: int, turn: int | None, published: date) -> tuple[date, date]:
    """The day of that name nearest before publication, that day itself counted, or after it for "next"."""
    back = (published.weekday() - weekday) % 7
    if turn == 1:
        day = published + timedelta((weekday - published.weekday()) % 7 or 7)
    else:
        day = published - timedelta(back or (7 if turn == -1 else 0))
    return day, day
