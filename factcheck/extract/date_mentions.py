"""A date as words give it, before it is turned into days."""

from dataclasses import dataclass
from typing import Literal

from factcheck.extract.tokens import Token
from factcheck.lang.tables import Shift

EARLIEST, LATEST = 1000, 2100
"""Four digits outside these are no year."""
Calendar = Literal["gregorian", "hijri"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """Tokens [first, last) name a day, a month, a year or a stretch of days; what is not said is None.

    Attributes:
        weekday: Monday is 0.
        shift: a unit, and how many of it lie between it and the day of publication, for the first and the last.
        turn: -1 for "last", 1 for "next", 0 for "this", with a weekday, month or day of a month.
        clock: a time of day, which says nothing of the day.
        season: a year that runs on into the next: "2021/22".
        calendar: which one year, month and day are of.
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: Shift | None = None
    turn: int | None = None
    clock: bool = False
    season: bool = False
    calendar: Calendar = "gregorian"


def as_year(token: Token) -> int | None:
    """The year that four plain digits may name."""
    if token.kind != "digits" or len(token.text) != 4 or not token.text.isdecimal():
        return None
    year = int(token.text)
    return year if EARLIEST <= year <= LATEST else None
