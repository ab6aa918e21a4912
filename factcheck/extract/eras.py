"""Years alone, and which calendar a year is of: an era after it says, or a language takes it for one."""

from collections.abc import Sequence
from dataclasses import replace

from factcheck.extract.date_mentions import DateMention, as_year
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of

_JOINTS = frozenset("/-–")
SHORT = 3
"""A year of so many digits at most is one only before an era."""


class EraReader:
    """Reads years and eras in texts of one language."""

    def __init__(self, language: str) -> None:
        dates = room(language).dates
        self.year_marks, self.eras = words_of(dates.year_marks), words_of(dates.hijri_era)
        self.hijri_years = range(dates.hijri_years[0], dates.hijri_years[1] + 1)

    def years(self, tokens: Sequence[Token]) -> tuple[DateMention, ...]:
        """Years alone, where a word before them or an era after them says that they are years, and seasons."""
        return tuple(
            mention
            for at, token in enumerate(tokens)
            if token.kind == "digits" and (year := as_year(token)) is not None
            if (mention := self._season(tokens, at, year) or self._year(tokens, at, year)) is not None
        )

    def _year(self, tokens: Sequence[Token], at: int, year: int) -> DateMention | None:
        marked = (at and self.marks_year(tokens[at - 1])) or self._follows(tokens, at + 1) or self._is_pair(tokens, at)
        return self.told(tokens, DateMention(at, at + 1, year)) if marked else None

    def _season(self, tokens: Sequence[Token], at: int, year: int) -> DateMention | None:
        """A year and the next one: "2021/22", "2021-2022"; after a slash Hijri years are two ways to name one."""
        joint, following = (tokens[place] if place < len(tokens) else None for place in (at + 1, at + 2))
        if joint is None or following is None or joint.text not in _JOINTS or joint.spaced or following.spaced:
            return None
        ends = following.text in (str(year + 1), str(year + 1)[-2:])
        if not ends or year in self.hijri_years or self._follows(tokens, at + 3):
            return None
        return DateMention(at, at + 3, year, season=True)

    def short_year(self, tokens: Sequence[Token], index: int) -> DateMention | None:
        """A year of less than four digits, which only an era after it makes one."""
        token = tokens[index]
        if not token.text.isdecimal() or len(token.text) > SHORT or not self._follows(tokens, index + 1):
            return None
        return DateMention(index, index + 2, int(token.text), calendar="hijri")

    def told(self, tokens: Sequence[Token], mention: DateMention) -> DateMention:
        """The mention in the calendar that its year is of, with the era after it."""
        era = self._follows(tokens, mention.last)
        if era or mention.year in self.hijri_years or mention.calendar == "hijri":
            return replace(mention, last=mention.last + era, calendar="hijri")
        return mention

    def marks_year(self, token: Token) -> bool:
        """Whether a year may be expected after the token."""
        return any(form in self.year_marks for _, form in token.forms)

    def _is_pair(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a second year follows after a slash: "1436/1437هـ"."""
        if at + 2 >= len(tokens) or tokens[at + 1].text != "/" or as_year(tokens[at + 2]) is None:
            return False
        return as_year(tokens[at + 2]) in self.hijri_years or self._follows(tokens, at + 3)

    def _follows(self, tokens: Sequence[Token], at: int) -> bool:
        return at < len(tokens) and tokens[at].word in self.eras
