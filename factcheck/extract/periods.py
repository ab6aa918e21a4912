"""When something holds or happened, as a text says it: days, months and years, since and until, the past two weeks."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from math import ceil
from typing import Literal, NamedTuple

from factcheck.extract.calendars import Days, days_of, month_of, part_of, precision_of
from factcheck.extract.date_mentions import DateMention
from factcheck.extract.dates import date_reader
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.extract.series import joiners
from factcheck.extract.tenses import tense_reader
from factcheck.extract.tokens import Token, tokenize
from factcheck.lang import LANGUAGES, room
from factcheck.lang.spelling import words_of
from factcheck.types import Period, Precision

Bound = Literal["at", "since", "until", "extreme"]
_DAYS: dict[str, float] = {
    "minute": 0,
    "hour": 1 / 24,
    "day": 1,
    "week": 7,
    "month": 30.4,
    "year": 365.25,
    "decade": 3652.5,
}
"""How many days the units of durations have."""
FARTHEST = 3
"""How many tokens before "since" a word such as "lowest" may stand."""
EVENT = 10
"""How many tokens "since" may stand before the date of what has happened since."""
_MARKS = frozenset(",،;؛:()")


class TimeMention(NamedTuple):
    """Tokens [first, last) say when: at a time, since it, until it, or only when something was last so high.

    Attributes:
        coming: the words around speak of what is to come.
        opens, lasting: it is the date of what has happened since ("since the war broke out in 2011"): where that
            clause begins, and the stretch from then on, which is the time of what stands outside it.
    """

    first: int
    last: int
    period: Period
    bound: Bound
    coming: bool = False
    opens: int | None = None
    lasting: Period | None = None


class PeriodReader:
    """Finds what says when in texts of one language."""

    def __init__(self, language: str) -> None:
        dates = room(language).dates
        self.dates, self.tenses = date_reader(language), tense_reader(language)
        self.since = PhraseTable.marks(dates.since, f"{language} since")
        self.lasting, self.contracts = words_of(dates.lasting), words_of(dates.contracts)
        self.until = PhraseTable.marks(dates.until, f"{language} until")
        self.ago_before = PhraseTable.marks(dates.ago_before, f"{language} ago")
        self.ago_after = PhraseTable.marks(dates.ago_after, f"{language} ago")
        self.lapse_before, self.lapse_after = words_of(dates.lapse_before), words_of(dates.lapse_after)
        self.openers = words_of(dates.lapse_openers)
        self.extremes, self.dayparts = words_of(dates.extremes), words_of(dates.dayparts)
        self.stretches = self.dayparts | words_of("half quarter months weeks summer spring autumn winter fall")
        parts = {phrase: part for part, phrases in dates.parts.items() for phrase in phrases}
        self.parts = PhraseTable.of(parts, f"{language} parts of years")
        joins = room(language).joins
        self.to = PhraseTable.marks((*joins.to, *joiners(language)), f"{language} to")
        self.from_ = PhraseTable.marks((*joins.from_, *joins.between), f"{language} from")
        self.week_start = dates.week_start

    def find(self, read: ReadText, published: date | None) -> tuple[TimeMention, ...]:
        """Every mention of a time in a sentence, in order; times of day are none."""
        taken = {at for quantity in read.quantities for at in range(quantity.first, quantity.last)}
        years = [
            y for y in self.dates.eras.years(read.tokens) if y.first not in taken and not self._modifies(read.tokens, y)
        ]
        dated = {at for mention in read.dates for at in range(mention.first, mention.last)}
        mentions = [mention for mention in read.dates if not mention.clock and not self._is_contract(read, mention)]
        mentions += [year for year in years if year.first not in dated]
        found = [self._dated(read, mention, published) for mention in sorted(mentions, key=lambda m: m.first)]
        found += [lapse for quantity in read.quantities if (lapse := self._lapse(read, quantity, published))]
        found = [self._since_event(read, mention, published) for mention in self._ranges(read, found)]
        return tuple(sorted(found, key=lambda mention: mention.first))

    def _dated(self, read: ReadText, mention: DateMention, published: date | None) -> TimeMention:
        first, bound = self._bound(read.tokens, mention.first)
        coming = self.tenses.coming(read.tokens, mention.first)
        days = days_of(mention, published, coming, self.week_start)
        precision = precision_of(mention)
        if precision == "year" and days is not None and (part := self.parts.before(read.tokens, mention.first)):
            first, days, precision = mention.first - part[0], part_of(days, *part[1]), "span"
        coming |= published is not None and days is not None and days[0] > published
        if bound == "since" and days is not None:
            days, precision = (days[0], max(published, days[1]) if published else days[1]), "span"
        period = _period(read.offsets.words(first, mention.last), days, precision, mention.weekday)
        return TimeMention(first, mention.last, period, bound, coming)

    def _since_event(self, read: ReadText, mention: TimeMention, published: date | None) -> TimeMention:
        """A date in a clause of "since" with the stretch from it on; after "the lowest since" no time of a figure."""
        opens = self._lasting_from(read.tokens, mention.first) if mention.bound == "at" else None
        if opens is None:
            return mention
        if self._is_extreme(read.tokens, opens):
            return mention._replace(bound="extreme")
        first, last = mention.period.first, mention.period.last
        days = (first, max(published, last) if published else last) if first is not None and last is not None else None
        lasting = _period(read.offsets.words(opens, mention.last), days, "span")
        return mention._replace(opens=opens, lasting=lasting)

    def _lasting_from(self, tokens: Sequence[Token], date: int) -> int | None:
        """Where "since" stands in the clause of a date, None where it does not."""
        for at in range(date - 1, max(date - EVENT, 0) - 1, -1):
            if tokens[at].text in _MARKS or self.until.at(tokens, at) is not None:
                return None
            if any(form in self.lasting for _, form in tokens[at].forms):
                return at
        return None

    def _is_extreme(self, tokens: Sequence[Token], since: int) -> bool:
        """Whether a word such as "lowest" stands before "since"."""
        near = tokens[max(since - FARTHEST, 0) : since]
        return any(form in self.extremes for token in near for _, form in token.forms)

    def _is_contract(self, read: ReadText, mention: DateMention) -> bool:
        """Whether a month only names a contract: "for September delivery", "تسليم سبتمبر أيلول"."""
        if mention.month is None or mention.day is not None:
            return False
        first = mention.first - any(other.last == mention.first for other in read.dates)
        beside = (read.tokens[at] for at in (first - 1, mention.last) if 0 <= at < len(read.tokens))
        return any(form in self.contracts for token in beside for _, form in token.forms)

    def _modifies(self, tokens: Sequence[Token], year: DateMention) -> bool:
        """Whether a year only tells which one is meant: "the tsunami of 2004"."""
        if year.first < 2 or tokens[year.first - 1].word != "of":
            return False
        return tokens[year.first - 2].word not in self.stretches

    def _bound(self, tokens: Sequence[Token], first: int) -> tuple[int, Bound]:
        """Where a mention begins with the phrase before it, and what that makes of it."""
        at = first
        while at and first - at < 2 and tokens[at - 1].word in self.dayparts:
            at -= 1
        if (since := self.since.before(tokens, at)) is not None:
            start = at - since[0]
            return start, "extreme" if self._is_extreme(tokens, start) else "since"
        if (until := self.until.before(tokens, at)) is not None:
            return at - until[0], "until"
        return first, "at"

    def _ranges(self, read: ReadText, found: Sequence[TimeMention]) -> list[TimeMention]:
        """The mentions, two that are ends of one stretch ("from March 2011 to June 2016") made one."""
        tokens, joined = read.tokens, list[TimeMention]()
        for mention in found:
            before = joined[-1] if joined else None
            if before is not None and self._are_ends(tokens, before, mention):
                words = read.offsets.words(before.first, mention.last)
                period = Period(words, before.period.first, mention.period.last, "span")
                joined[-1] = TimeMention(before.first, mention.last, period, "at", mention.coming)
            else:
                joined.append(mention)
        return joined

    def _are_ends(self, tokens: Sequence[Token], before: TimeMention, mention: TimeMention) -> bool:
        if [token.text for token in tokens[before.last : mention.first]] == ["/"]:
            return before.period.precision == mention.period.precision == "year"
        if before.bound != "since" and self.from_.before(tokens, before.first) is None:
            return False
        link = self.to.at(tokens, before.last) if before.last < len(tokens) else None
        return link is not None and before.last + link[0] >= mention.first

    def _lapse(self, read: ReadText, quantity: ReadQuantity, published: date | None) -> TimeMention | None:
        """A duration up to publication ("the past two weeks"), or a moment so long before it ("3 days ago")."""
        if quantity.quantity.kind != "duration" or quantity.quantity.unit not in _DAYS:
            return None
        tokens, first, last = read.tokens, quantity.first, quantity.last
        before = tokens[first - 1].word if first and (first < 2 or tokens[first - 2].word in self.openers) else ""
        if before in self.lapse_before or (last < len(tokens) and tokens[last].word in self.lapse_after):
            first, last = first - (before in self.lapse_before), last + (before not in self.lapse_before)
            return _mention(read, first, last, _back(quantity, published), "span")
        if (after := self.ago_after.at(tokens, last)) is not None:
            return _mention(read, first, last + after[0], _moment(quantity, published), _fineness(quantity))
        start = quantity.hedge[0] if quantity.hedge and quantity.hedge[0] < first else first
        if (ago := self.ago_before.before(tokens, start)) is not None and not _is_from(tokens, last):
            return _mention(read, start - ago[0], last, _moment(quantity, published), _fineness(quantity))
        return None


def date_in(text: str) -> date | None:
    """The first day that a text names in full, in whatever language, or None.

    >>> date_in("تاريخ النشر: 22nd, September 2023 GMT")
    datetime.date(2023, 9, 22)
    """
    for language in LANGUAGES:
        for mention in date_reader(language).find(tokenize(text, room(language).clitics)):
            days = None if mention.clock else days_of(mention, None, False, 0)
            if days is not None and days[0] == days[1]:
                return days[0]
    return None


def _mention(read: ReadText, first: int, last: int, days: Days | None, precision: Precision) -> TimeMention:
    return TimeMention(first, last, _period(read.offsets.words(first, last), days, precision), "at")


def _period(words: str, days: Days | None, precision: Precision, weekday: int | None = None) -> Period:
    first, last = days or (None, None)
    return Period(words, first, last, precision, weekday if days is None else None)


def _length(quantity: ReadQuantity) -> float | None:
    """How many days a duration lasts, at most."""
    value = quantity.quantity.value if quantity.quantity.value is not None else quantity.quantity.high
    return float(value) * _DAYS[quantity.quantity.unit or ""] if value is not None else None


def _back(quantity: ReadQuantity, published: date | None) -> Days | None:
    length = _length(quantity)
    return (published - timedelta(ceil(length)), published) if published is not None and length is not None else None


def _moment(quantity: ReadQuantity, published: date | None) -> Days | None:
    """The day, week, month or year so long before publication."""
    length = _length(quantity)
    if published is None or length is None or length > 365 * published.year:
        return None
    day = published - timedelta(round(length))
    fineness = _fineness(quantity)
    if fineness == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if fineness == "month":
        return month_of(day)
    spread = timedelta(3 if fineness == "week" else 0)
    return day - spread, day + spread


def _fineness(quantity: ReadQuantity) -> Precision:
    fine: dict[str | None, Precision] = {"week": "week", "month": "month", "year": "year", "decade": "year"}
    return fine.get(quantity.quantity.unit, "day")


def _is_from(tokens: Sequence[Token], at: int) -> bool:
    """Whether "from" follows: "two days before the vote" is told from the vote."""
    return at < len(tokens) and any(form == "من" for _, form in tokens[at].forms)


@cache
def period_reader(language: str) -> PeriodReader:
    """The reader of periods of a language."""
    return PeriodReader(language)
