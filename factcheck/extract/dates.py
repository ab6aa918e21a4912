"""Dates, days, times of day and moments told from the day of publication, as spans of tokens.

A date is no quantity; what a claim is true as of is read from it (see `factcheck.extract.periods`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import MAXYEAR
from functools import cache

from factcheck.extract.clock import ClockReader
from factcheck.extract.date_mentions import EARLIEST, Calendar, DateMention, as_year
from factcheck.extract.digits import parse_digits
from factcheck.extract.eras import EraReader
from factcheck.extract.number_words import HYPHENS, number_words
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Lexeme, Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of

_COMMAS = frozenset(",،")
_CENTURY = 2000
"""That of a year of two digits."""
_DAY_AND_YEAR = re.compile(r"([1-3]?[0-9]),([12][0-9]{3})")


class DateReader:
    """Finds the dates in runs of tokens of one language."""

    def __init__(self, language: str) -> None:
        dates = room(language).dates
        self.words, self.clock = number_words(language), ClockReader(language)
        self.months = PhraseTable.inverted(dates.months, f"{language} months")
        self.hijri_months = PhraseTable.inverted(dates.hijri_months, f"{language} Hijri months")
        self.weekdays = PhraseTable.inverted(dates.weekdays, f"{language} weekdays")
        self.relative = PhraseTable.of(dates.relative, f"{language} relative dates")
        turns = {-1: dates.past, 1: dates.coming, 0: dates.this}
        self.turns = PhraseTable.inverted(turns, f"{language} turns of dates")
        self.names = PhraseTable.marks(dates.names, f"{language} names with words of dates")
        self.turn_follows = room(language).rtl
        self.ambiguous = words_of(dates.ambiguous_months)
        self.eras = EraReader(language)
        self.of, self.before_day = frozenset(("of", "من", *_COMMAS)), words_of(dates.before_day)
        self.before_year = words_of(dates.before_year)
        self.phrases = (self.names, self.relative, self.turns, self.weekdays, self.months, self.hijri_months)
        self.openings = frozenset[str]().union(*(table.openings for table in (*self.phrases, self.words, self.clock)))

    def find(self, tokens: Sequence[Token]) -> tuple[DateMention, ...]:
        """Every date, in order, none within another; a year alone is none (see `years`)."""
        found, last = list[DateMention](), 0
        for index in [at for at, token in enumerate(tokens) if token.lexeme[self]]:
            if index < last:
                continue
            if (name := self.names.at(tokens, index)) is not None:
                last = index + name[0]
            elif (mention := self._at(tokens, index)) is not None:
                found.append(mention)
                last = mention.last
        return tuple(found)

    def sense(self, lexeme: Lexeme) -> bool:
        """Whether a date may begin with a lexeme, whatever follows."""
        if lexeme.kind == "digits" or not lexeme.is_among(self.openings):
            return lexeme.kind == "digits"
        if lexeme.kind != "word":
            return True
        token = Token.alone(lexeme)
        reading = self.words.read(token)
        numbered = reading is not None and ("ordinal" in reading.parts or reading.clitics.endswith("ال"))
        return numbered or self.clock.begins(token) or any(table.begins(token) for table in self.phrases)

    def marks_year(self, token: Token) -> bool:
        """Whether a year may be expected after the token."""
        return self.eras.marks_year(token)

    def _at(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        token = tokens[index]
        if token.kind == "digits":
            found = self._numeric(tokens, index) or self._time(tokens, index) or self._day_first(tokens, index)
            return found or self.eras.short_year(tokens, index)
        if token.kind != "word":
            return None
        if (shift := self.relative.at(tokens, index)) is not None:
            mention = DateMention(index, index + shift[0], shift=shift[1])
            day = self.weekdays.at(tokens, mention.last) if mention.last < len(tokens) else None
            return (
                mention
                if day is None
                else self._completed(tokens, replace(mention, last=mention.last + day[0], weekday=day[1]))
            )
        return (
            self._turned(tokens, index)
            or self._month_first(tokens, index)
            or self._day_first(tokens, index)
            or self._time(tokens, index)
        )

    # --- days and months ---------------------------------------------------------------

    def _month(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """The month named at a token; a second name after a slash counts in."""
        if index >= len(tokens):
            return None
        calendar: Calendar = "gregorian"
        month = self.months.at(tokens, index)
        if month is None:
            month, calendar = self.hijri_months.at(tokens, index), "hijri"
        if month is None:
            return None
        last = index + month[0]
        if (
            last + 1 < len(tokens)
            and tokens[last].text == "."
            and not tokens[last].spaced
            and _is_short(tokens[last - 1])
        ):
            last += 1
        if last + 1 < len(tokens) and tokens[last].text in ("/", "("):
            again = self.months.at(tokens, last + 1)
            if again is not None and again[1] == month[1]:
                last += 1 + again[0]
                last += last < len(tokens) and tokens[last].text == ")"
        return DateMention(index, last, month=month[1], calendar=calendar)

    def _day_first(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """ "23 October 2024", "22nd, September 2023", "الثامن من كانون الثاني", "19 حزيران/ يونيو الماضي"."""
        day, at = self._day(tokens, index)
        if day is None:
            return None
        while at < len(tokens) and tokens[at].word in self.of:
            at += 1
        if (
            (shift := self.relative.at(tokens, at)) is not None
            and shift[1][0] == "month"
            and shift[1][1] == shift[1][2]
        ):
            return DateMention(index, at + shift[0], day=day, shift=shift[1])  # "the 8th of next month"
        if at < len(tokens) and any(form in self.before_day for _, form in tokens[at].forms):
            at += 1  # "من شهر رمضان"
        month = self._month(tokens, at)
        return self._completed(tokens, replace(month, first=index, day=day)) if month else None

    def _day(self, tokens: Sequence[Token], index: int) -> tuple[int | None, int]:
        token = tokens[index]
        if token.kind == "digits":
            parsed = parse_digits(token.text)
            if parsed is None or not 1 <= parsed[0] <= 31 or parsed[0] != int(parsed[0]):
                return None, index
            after = tokens[index + 1] if index + 1 < len(tokens) else None
            suffixed = after is not None and after.word in self.words.ordinal_suffixes and not after.spaced
            return int(parsed[0]), index + 1 + suffixed
        reading = self.words.read(token)
        value = reading.parts.get("ordinal") if reading else None
        if value is None and reading and reading.clitics.endswith("ال") and reading.parts.get("small") in (20, 30):
            value = reading.parts["small"] if index + 1 < len(tokens) and tokens[index + 1].word in self.of else None
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
        if self.ambiguous.intersection(form for _, form in tokens[index].forms) and not self._is_month(
            tokens, index, month.last
        ):
            return None
        at = month.last
        if at < len(tokens) and (run := _DAY_AND_YEAR.fullmatch(tokens[at].text)) is not None:
            return replace(month, last=at + 1, day=int(run[1]), year=int(run[2]))
        if at < len(tokens) and tokens[at].kind == "digits" and len(tokens[at].text) <= 2:
            day, after = self._day(tokens, at)
            counts = self.turn_follows and after < len(tokens) and tokens[after].kind in ("word", "sign")
            if day is not None and not counts:  # "تسليم سبتمبر 31 سنتا"
                return self._completed(tokens, replace(month, last=after, day=day))
        return self._completed(tokens, month)

    def _is_month(self, tokens: Sequence[Token], index: int, last: int) -> bool:
        """Whether a name that is also another word ("may", مارس) names a month here."""
        if tokens[index].text[0].isupper():
            return True
        turned = self.turn_follows and last < len(tokens) and self.turns.at(tokens, last) is not None
        dated = turned or (last < len(tokens) and as_year(tokens[last]) is not None)
        return dated or (not tokens[index].text.isascii() and index > 0 and self.marks_year(tokens[index - 1]))

    def _turned(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """A weekday, or a month after "last", "next" or "this"."""
        turn = self.turns.at(tokens, index)
        start = index + turn[0] if turn else index
        weekday = self.weekdays.at(tokens, start) if start < len(tokens) else None
        if weekday is not None:
            if self._is_eleven(tokens, start + weekday[0]):
                return None
            mention = DateMention(index, start + weekday[0], weekday=weekday[1], turn=turn[1] if turn else None)
            return self._completed(tokens, mention)
        month = self._month_first(tokens, start) if turn and start < len(tokens) else None
        return replace(month, first=index, turn=turn[1]) if month and turn and month.turn is None else None

    def _is_eleven(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether the word before a token is no day but part of a number: الأحد عشر."""
        reading = self.words.read(tokens[index]) if index < len(tokens) and self.words.units_first else None
        return reading is not None and reading.clitics == "" and reading.parts.get("small") == 10

    def _completed(self, tokens: Sequence[Token], mention: DateMention) -> DateMention:
        """The mention with the year, the turn or, after a weekday, the date that follows it."""
        at = mention.last
        following = at + (at < len(tokens) and tokens[at].text in _COMMAS)
        if mention.weekday is not None and following < len(tokens):
            bracket = tokens[following].text == "("
            start = following + (bracket or any(form in self.before_day for _, form in tokens[following].forms))
            dated = self._dated(tokens, start) if start < len(tokens) else None
            if dated is not None and dated.day is not None:
                last = dated.last + (bracket and dated.last < len(tokens) and tokens[dated.last].text == ")")
                return replace(dated, first=mention.first, last=last, weekday=mention.weekday)
        while mention.month is not None and following < len(tokens) and tokens[following].word in self.before_year:
            following += 1
        if mention.month is not None and following < len(tokens):
            year = as_year(tokens[following])
            if year is not None:
                return self.eras.told(tokens, replace(mention, last=following + 1, year=year))
            if mention.day is not None and (year := _short_year(tokens, following)) is not None:
                return replace(mention, last=following + 1, year=year)
        turn = self.turns.at(tokens, at) if self.turn_follows and at < len(tokens) and mention.turn is None else None
        return replace(mention, last=at + turn[0], turn=turn[1]) if turn is not None else mention

    def _dated(self, tokens: Sequence[Token], at: int) -> DateMention | None:
        return self._day_first(tokens, at) or self._month_first(tokens, at) or self._numeric(tokens, at)

    # --- figures -------------------------------------------------------------------------

    def _numeric(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """ "2024-10-28", "28/10/2024", "28.10.2024", "22-5-1436هـ"."""
        figures, at, spread = [], index, False
        if tokens[index].text.count(".") == 2:
            figures = [int(f) for f in tokens[index].text.split(".") if f.isdecimal() and len(f) <= 4]
            at = index + 1
        else:
            while len(figures) < 3 and at < len(tokens) and tokens[at].text.isdecimal() and len(tokens[at].text) <= 4:
                figures.append(int(tokens[at].text))
                at += 1
                if len(figures) < 3:
                    if at >= len(tokens) or tokens[at].text not in {"/", *HYPHENS}:
                        return None
                    spread |= tokens[at].spaced
                    at += 1
        if len(figures) != 3:
            return None
        year, month, day = figures if figures[0] > 31 else reversed(figures)
        if month > 12 >= day:
            month, day = day, month
        least = EARLIEST if spread or figures[0] > 31 else 32
        if not (1 <= month <= 12 and 1 <= day <= 31 and least <= year <= MAXYEAR):
            return None
        return self.eras.told(tokens, DateMention(index, at, year, month, day))

    def _time(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        end = self.clock.end(tokens, index)
        return DateMention(index, end, clock=True) if end is not None else None


def _short_year(tokens: Sequence[Token], at: int) -> int | None:
    """The year of two digits between the short name of a month and a mark: "10 Nov 11: …"."""
    text, ends = tokens[at].text, at + 1 == len(tokens) or tokens[at + 1].kind == "mark"
    if not ends or len(text) != 2 or not text.isdecimal() or not _is_short(tokens[at - 1]):
        return None
    return _CENTURY + int(text)


def _is_short(token: Token) -> bool:
    """Whether a name of a month may be an abbreviation."""
    return len(token.text) <= 4 and token.text.isascii()


@cache
def date_reader(language: str) -> DateReader:
    """The reader of dates of a language."""
    return DateReader(language)
