"""Dates, days, times of day and moments told from the day of publication, as spans of tokens.

A date is no quantity; what a claim is true as of is read from it (see `factcheck.extract.periods`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR
from functools import cache

from factcheck.extract.digits import parse_digits
from factcheck.extract.number_words import HYPHENS, number_words
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold

EARLIEST, LATEST = 1000, 2100
"""Four digits outside these are no year."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """Tokens [first, last) name a day, a month, a year or a stretch of days; what is not said is None.

    Attributes:
        weekday: Monday is 0.
        shift: days from the day of publication, first and last.
        turn: -1 for "last", 1 for "next", 0 for "this", with a weekday, month or day of a month.
        clock: a time of day, which says nothing of the day.
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: tuple[int, int] | None = None
    turn: int | None = None
    clock: bool = False


class DateReader:
    """Finds the dates in runs of tokens of one language."""

    def __init__(self, language: str) -> None:
        dates = room(language).dates
        self.words = number_words(language)
        self.months = PhraseTable.inverted(dates.months, f"{language} months")
        self.weekdays = PhraseTable.inverted(dates.weekdays, f"{language} weekdays")
        self.relative = PhraseTable.of(dates.relative, f"{language} relative dates")
        turns = {-1: dates.past, 1: dates.coming, 0: dates.this}
        self.turns = PhraseTable.inverted(turns, f"{language} turns of dates")
        self.clock = PhraseTable.inverted({True: dates.clock}, f"{language} clock")
        self.meridiem = PhraseTable.inverted({True: dates.meridiem}, f"{language} times of day")
        tables = (self.relative, self.turns, self.weekdays, self.months, self.clock, self.words)
        self.openings = frozenset[str]().union(*(table.openings for table in tables))
        self.ambiguous = frozenset(fold(word) for word in dates.ambiguous_months.split())
        self.year_marks = frozenset(fold(word) for word in dates.year_marks.split())

    def find(self, tokens: Sequence[Token]) -> tuple[DateMention, ...]:
        """Every date, in order, none within another."""
        found, last = list[DateMention](), 0
        for index, token in enumerate(tokens):
            begins = token.lexeme.senses.get(self)
            if begins is None:
                begins = self._may_begin(token)
            if begins and index >= last and (mention := self._at(tokens, index)) is not None:
                found.append(mention)
                last = mention.last
        return tuple(found)

    def _may_begin(self, token: Token) -> bool:
        """Whether a date may begin with the token, whatever follows; remembered with its lexeme."""
        begins = token.kind == "digits" or token.lexeme.is_among(self.openings)
        if begins and token.kind == "word":
            tables = (self.relative, self.turns, self.weekdays, self.months, self.clock)
            reading = self.words.read(token)
            ordinal = reading is not None and "ordinal" in reading.parts
            begins = ordinal or any(table.begins(token) for table in tables)
        token.lexeme.senses[self] = begins
        return begins

    def marks_year(self, token: Token) -> bool:
        """Whether a year may be expected after the token."""
        return any(form in self.year_marks for _, form in token.forms)

    def _at(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        token = tokens[index]
        if token.kind == "digits":
            return self._numeric(tokens, index) or self._time(tokens, index) or self._day_first(tokens, index)
        if token.kind != "word":
            return None
        if (shift := self.relative.at(tokens, index)) is not None:
            return DateMention(index, index + shift[0], shift=shift[1])
        return (
            self._weekday(tokens, index)
            or self._month_first(tokens, index)
            or self._day_first(tokens, index)
            or self._spoken_time(tokens, index)
        )

    # --- days and months ---------------------------------------------------------------

    def _month(self, tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
        """The month named at a token (a second name after a slash counts in), and where the name ends."""
        if index >= len(tokens):
            return None
        month = self.months.at(tokens, index)
        if month is None:
            return None
        last = index + month[0]
        if (
            last < len(tokens)
            and tokens[last].text == "."
            and tokens[last - 1].end == tokens[last].start
            and len(tokens[last - 1].text) <= 4
        ):
            last += 1
        if (
            last + 1 < len(tokens)
            and tokens[last].text in ("/", "(")
            and (again := self.months.at(tokens, last + 1))
            and again[1] == month[1]
        ):
            last += 1 + again[0]
            last += last < len(tokens) and tokens[last].text == ")"
        return month[1], last

    def _day_first(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """ "23 October 2024", "22nd, September 2023", "الثامن من كانون الثاني", "19 حزيران/ يونيو الماضي"."""
        day, at = self._day(tokens, index)
        if day is None:
            return None
        while at < len(tokens) and (tokens[at].word in ("of", "من", ",", "،")):
            at += 1
        month = self._month(tokens, at)
        if month is None:
            return None
        return self._completed(tokens, DateMention(index, month[1], month=month[0], day=day))

    def _day(self, tokens: Sequence[Token], index: int) -> tuple[int | None, int]:
        token = tokens[index]
        if token.kind == "digits":
            parsed = parse_digits(token.text)
            if parsed is None or not 1 <= parsed[0] <= 31 or parsed[0] != int(parsed[0]):
                return None, index
            suffixed = (
                index + 1 < len(tokens)
                and tokens[index + 1].word in self.words.ordinal_suffixes
                and not tokens[index + 1].spaced
            )
            return int(parsed[0]), index + 1 + suffixed
        reading = self.words.read(token)
        value = reading.parts.get("ordinal") if reading else None
        if value is None or not 1 <= value <= 31:
            return None, index
        following = self.words.read(tokens[index + 1]) if index + 1 < len(tokens) else None
        tens = following.parts.get("small") if following and self.words.units_first else None
        if tens is not None and tens in (10, 20, 30) and value < 10:
            return int(value + tens), index + 2
        return int(value), index + 1

    def _month_first(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """ "October 23, 2024", "October 2024", "تشرين الأول/أكتوبر الجاري", "October"."""
        month = self._month(tokens, index)
        if month is None:
            return None
        number, at = month
        if tokens[index].word in self.ambiguous and not self._is_month(tokens, index, at):
            return None
        if at < len(tokens) and tokens[at].kind == "digits" and len(tokens[at].text) <= 2:
            day, after = self._day(tokens, at)
            if day is not None:
                return self._completed(tokens, DateMention(index, after, month=number, day=day))
        return self._completed(tokens, DateMention(index, at, month=number))

    def _is_month(self, tokens: Sequence[Token], index: int, last: int) -> bool:
        """Whether a name that is also another word ("may", مارس) names a month here."""
        if tokens[index].text[0].isupper():
            return True
        dated = last < len(tokens) and (as_year(tokens[last]) is not None or self.turns.at(tokens, last) is not None)
        return dated or (not tokens[index].text.isascii() and index > 0 and self.marks_year(tokens[index - 1]))

    def _weekday(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        turn = self.turns.at(tokens, index)
        start = index + turn[0] if turn else index
        weekday = self.weekdays.at(tokens, start) if start < len(tokens) else None
        if weekday is None or self._is_eleven(tokens, start + weekday[0]):
            return None
        mention = DateMention(index, start + weekday[0], weekday=weekday[1], turn=turn[1] if turn else None)
        return self._completed(tokens, mention)

    def _is_eleven(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether the word before a token is no day but part of a number: الأحد عشر."""
        reading = self.words.read(tokens[index]) if index < len(tokens) and self.words.units_first else None
        return reading is not None and reading.clitics == "" and reading.parts.get("small") == 10

    def _completed(self, tokens: Sequence[Token], mention: DateMention) -> DateMention:
        """The mention with the year, the turn or, after a weekday, the date that follows it."""
        at = mention.last
        comma = at < len(tokens) and tokens[at].text in (",", "،")
        if mention.weekday is not None and at + comma < len(tokens):
            dated = self._day_first(tokens, at + comma) or self._month_first(tokens, at + comma)
            if dated is not None and dated.day is not None:
                return DateMention(mention.first, dated.last, dated.year, dated.month, dated.day, mention.weekday)
        if mention.month is not None and at + comma < len(tokens):
            year = as_year(tokens[at + comma])
            if year is not None:
                return DateMention(mention.first, at + comma + 1, year, mention.month, mention.day, mention.weekday)
        turn = self.turns.at(tokens, at) if at < len(tokens) and mention.turn is None else None
        if turn is not None:
            return DateMention(
                mention.first, at + turn[0], None, mention.month, mention.day, mention.weekday, None, turn[1]
            )
        return mention

    # --- figures -------------------------------------------------------------------------

    def _numeric(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """ "2024-10-28", "28/10/2024", "28.10.2024"."""
        figures, at = [], index
        if tokens[index].text.count(".") == 2:
            figures = [int(f) for f in tokens[index].text.split(".") if f.isdecimal() and len(f) <= 4]
            at = index + 1
        else:
            while len(figures) < 3 and at < len(tokens) and tokens[at].text.isdecimal() and len(tokens[at].text) <= 4:
                figures.append(int(tokens[at].text))
                at += 1
                if len(figures) < 3:
                    if at >= len(tokens) or tokens[at].text not in {"/", *HYPHENS} or tokens[at].spaced:
                        return None
                    at += 1
        if len(figures) != 3:
            return None
        year, month, day = figures if figures[0] > 31 else reversed(figures)
        if month > 12 >= day:
            month, day = day, month
        known = 1 <= month <= 12 and 1 <= day <= 31 < year <= MAXYEAR
        return DateMention(index, at, year, month, day) if known else None

    def _time(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """ "21:00", "3:12 a.m.", "5 p.m.", "3.30pm"."""
        at = index + 1
        colon = (
            at + 1 < len(tokens)
            and tokens[at].text == ":"
            and not tokens[at].spaced
            and tokens[at + 1].kind == "digits"
            and not tokens[at + 1].spaced
        )
        if colon and len(tokens[index].text) <= 2 and len(tokens[at + 1].text) == 2:
            at += 2
            if at + 1 < len(tokens) and tokens[at].text == ":" and tokens[at + 1].kind == "digits":
                at += 2
            half = self.meridiem.at(tokens, at) if at < len(tokens) else None
            return DateMention(index, at + (half[0] if half else 0), clock=True)
        half = self.meridiem.at(tokens, at) if at < len(tokens) else None
        if half is not None and len(tokens[index].text) <= 5:
            return DateMention(index, at + half[0], clock=True)
        return None

    def _spoken_time(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """ "الساعة الثامنة", "الساعة 21:00", after a word for the hour."""
        mark = self.clock.at(tokens, index)
        if mark is None or index + mark[0] >= len(tokens):
            return None
        at = index + mark[0]
        reading = self.words.read(tokens[at]) if tokens[at].kind == "word" else None
        if tokens[at].kind == "digits":
            time = self._time(tokens, at)
            return DateMention(index, time.last if time else at + 1, clock=True)
        return DateMention(index, at + 1, clock=True) if reading and "ordinal" in reading.parts else None


def as_year(token: Token) -> int | None:
    """The year that four plain digits may name."""
    if token.kind != "digits" or len(token.text) != 4 or not token.text.isdecimal():
        return None
    year = int(token.text)
    return year if EARLIEST <= year <= LATEST else None


@cache
def date_reader(language: str) -> DateReader:
    """The reader of dates of a language."""
    return DateReader(language)
