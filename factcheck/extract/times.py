"""As of when a figure holds: which of the times that a sentence gives is its own."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.clauses import Span, divided
from factcheck.extract.periods import TimeMention
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.extract.quotations import Voices
from factcheck.extract.series import is_joined, joiners
from factcheck.extract.source_words import source_words
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of
from factcheck.types import Period

_COMMAS = frozenset(",،")
OVER_AND = 6
"""How many tokens an "and" between a time and a figure counts for."""
OPENING = 3
"""A time that begins among so many tokens opens its sentence, and holds for all of it."""
BESIDE = 3
"""How many tokens stand between a word of saying and the time of saying, at most."""


COMMAS = 2
"""How many commas a time reaches over."""


class TimeFinder:
    """Finds the times of figures in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.language, self.verb_first = language, loaded.rtl
        self.relative, self.when = words_of(loaded.speech.relative), words_of(loaded.dates.when)
        self.auxiliaries = words_of(loaded.speech.auxiliaries)
        self.joiners, self.words = joiners(language), source_words(language)
        self.until = PhraseTable.marks(loaded.dates.until, f"{language} until")
        self.compared = PhraseTable.marks(loaded.dates.compared, f"{language} comparisons")

    def of(
        self, read: ReadText, times: Sequence[TimeMention], quantity: ReadQuantity, bounds: Span, voices: Voices
    ) -> Period | None:
        """The time of a figure, None where no words give it.

        The nearest time in the clause of the figure; else the one that opens the sentence; else that of saying
        it; else the last one before the figure, or the first after it, that no other clause stands between.
        """
        tokens = read.tokens
        own = [m for m in times if m.bound != "extreme" and not (m.first < quantity.last and quantity.first < m.last)]
        if quantity.quantity.kind == "age":
            own = [m for m in own if m.period.precision not in ("year", "span")]  # ages hold at the time of the report
        if (when := self._of_when(tokens, times, quantity.first)) is not None:
            return when.period
        opening = [m for m in own if _starts(m) < OPENING and m.bound in ("at", "since")]
        own = [m for m in own if not self._is_anothers(tokens, m, quantity, voices)]
        said = [m for m in own if any(0 <= m.first - found.stops <= BESIDE for found, _ in voices.said)]
        inside = [m for m in own if bounds[0] <= m.first < bounds[1]]
        telling = [m for m in said if any(self._tells(tokens, found.stops, m) for found, _ in voices.said)]
        inside = [m for m in inside if m not in telling and not self._is_before(tokens, quantity, m)] or inside
        if inside:
            return _period(min(inside, key=lambda mention: self._distance(read, mention, quantity)), quantity)
        if quantity.quantity.kind in ("age", "duration") and bounds[0] and tokens[bounds[0] - 1].text == "(":
            return None
        if opening and not self._is_turned(tokens, opening[0].last, quantity.first):
            return _period(opening[0], quantity)
        told = [m for m in own if m.bound == "at"]
        before = [m for m in told if m.last <= quantity.first and self._reaches(tokens, m.last, quantity.first)]
        after = [m for m in told if m.first >= quantity.last and not self._divided(tokens, quantity.last, _starts(m))]
        after = [m for m in after if not any(quantity.last <= q.first < m.first for q in read.quantities if _counts(q))]
        after = [m for m in after if not self._joins_on(tokens, quantity.last, m.first)]
        near = said[:1] or before[-1:] or after[:1]
        return _period(near[0], quantity) if near else None

    def _of_when(self, tokens: Sequence[Token], times: Sequence[TimeMention], figure: int) -> TimeMention | None:
        """The time that a clause of "when" before a figure tells of: "the worst since 2015, when 130 died"."""
        begin = next((at for at in range(figure - 1, -1, -1) if tokens[at].text in _COMMAS), -1) + 1
        when = next((at for at in range(figure - 1, begin - 1, -1) if tokens[at].word in self.when), None)
        if when is None:
            return None
        last = when - (when > 0 and tokens[when - 1].text in _COMMAS)
        return next((mention for mention in times if mention.last == last), None)

    def _is_anothers(
        self, tokens: Sequence[Token], mention: TimeMention, quantity: ReadQuantity, voices: Voices
    ) -> bool:
        """Whether a time is that of what a figure is compared with, of a relative clause, or of what is said before."""
        if mention.last > quantity.first:
            return self.compared.occurs(tokens, quantity.last, mention.first)
        if any(mention.last <= found.starts and found.stops <= quantity.first for found, _ in voices.said):
            return mention.first >= OPENING
        founded = mention.period.precision in ("year", "span") and mention.first >= 2
        if self.verb_first and founded and tokens[mention.first - 2].word in self.relative:
            return True  # "شركة التي تأسست منذ عشر سنوات"
        start = next((at for at in range(mention.first - 1, 0, -1) if tokens[at].text in _COMMAS), None)
        if self.verb_first or start is None or tokens[start + 1].word not in self.relative:
            return False
        return any(tokens[at].text in _COMMAS for at in range(mention.last, quantity.first))

    def _reaches(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether a time reaches on to a figure: over few commas, and into no other clause."""
        if any(
            token.word in self.relative or token.word in self.when
            for token in tokens[first : min(first + BESIDE, last)]
        ):
            first += BESIDE  # "on Tuesday, in which 5 men died"
        commas = [at for at in range(first, last) if tokens[at].text in _COMMAS]
        verbs = self.verb_first and any(self.words.is_verb(tokens[at + 1]) for at in commas if at + 1 < len(tokens))
        turned = verbs or self._is_turned(tokens, first, last)
        return len(commas) <= COMMAS and not turned and not self._divided(tokens, first, last)

    def _tells(self, tokens: Sequence[Token], said: int, mention: TimeMention) -> bool:
        """Whether only a preposition and a venue part a word of saying from a time: "said in a statement on"."""
        words = self.words
        passed = words.links | words.venues | words.determiners
        return said <= mention.first and all(tokens[at].word in passed for at in range(said, mention.first))

    def _is_before(self, tokens: Sequence[Token], quantity: ReadQuantity, mention: TimeMention) -> bool:
        """Whether a time is that of something else to come: "fell by 40 barrels before the report today"."""
        return any(self.until.at(tokens, at) is not None for at in range(quantity.last, mention.first))

    def _is_turned(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether an Arabic clause between two tokens tells what was before: "…، وكانت الغرفة قد وقعت"."""
        ahead = (tokens[at + 1] for at in range(first, last - 1) if tokens[at].text in _COMMAS)
        return any(clitics and form in self.auxiliaries for token in ahead for clitics, form in token.forms)

    def _joins_on(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether an "and" after a comma stands between two tokens: another verb of the subject follows."""
        commas = (at + 1 for at in range(first, last - 1) if tokens[at].text in _COMMAS)
        return any(tokens[at].word in self.joiners or is_joined(tokens[at]) for at in commas)

    def _divided(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether another clause begins between two tokens, but for one that tells when ("when it crashed Monday")."""
        return divided(tokens, first, last, self.language, self.when)

    def _distance(self, read: ReadText, mention: TimeMention, quantity: ReadQuantity) -> int:
        """How many tokens stand between a time and a figure; one over an "and", or of the figure before, is farther."""
        tokens, ahead = read.tokens, mention.last <= quantity.first
        between = tokens[mention.last : quantity.first] if ahead else tokens[quantity.last : mention.first]
        others = ahead and any(0 <= mention.first - q.last < BESIDE for q in read.quantities if _counts(q))
        return len(between) + (OVER_AND if others or any(token.word in self.joiners for token in between) else 0)


def _starts(mention: TimeMention) -> int:
    """Where a time begins, with the clause of "since" that it stands in."""
    return mention.first if mention.opens is None else mention.opens


def _period(mention: TimeMention, quantity: ReadQuantity) -> Period:
    """The time that a mention gives a figure: what stands outside a clause of "since" has held from then on."""
    within = mention.opens is not None and mention.opens <= quantity.first < mention.first
    return mention.period if within or mention.lasting is None else mention.lasting


def _counts(quantity: ReadQuantity) -> bool:
    return quantity.quantity.kind != "ordinal"


@cache
def time_finder(language: str) -> TimeFinder:
    """The finder of times of a language."""
    return TimeFinder(language)
