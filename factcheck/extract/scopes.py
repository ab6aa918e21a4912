"""What a figure covers: a total, a part, a further lot, a rate, a change, a plan, a supposition, an earlier figure."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from factcheck.extract.clauses import Span
from factcheck.extract.cues import Cues
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import number_words
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.extract.recalled import recalled_reader
from factcheck.extract.role_words import role_words
from factcheck.extract.series import goes_on, is_joined, joiners, words_end, words_start
from factcheck.extract.tenses import tense_reader
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of
from factcheck.types import Direction, Scope

REACH, SHORT_REACH = 9, 4
"""How many tokens before a figure the word of a change may stand; less before one that changes "by"."""
REVISED = 7
"""How many tokens after a verb that puts a figure right the figure may be named."""
NEAR = 4
"""How many tokens after a figure its verb may stand, in the future."""
_CARRIED: frozenset[Scope] = frozenset(("part", "additional", "planned", "hypothetical", "earlier", "change"))
"""Scopes that the next figure of a row shares."""
_MOVING = frozenset(("percent", "ratio", "money"))
"""Kinds that rise and fall without "by"."""
_POINTS = frozenset(("percentage point", "basis point"))
"""Units of which a figure is the size of a change more often than not."""


class ScopeReading(NamedTuple):
    """What a figure covers; `rate` is the period of a rate, `direction` which way a change goes."""

    scope: Scope
    rate: str | None = None
    direction: Direction | None = None


class ScopeReader:
    """Reads scopes in texts of one language."""

    def __init__(self, language: str) -> None:
        table, joins = room(language).scopes, room(language).joins
        self.language, self.tenses = language, tense_reader(language)
        self.before = _phrases(table.before, f"{language} scopes before")
        self.after = _phrases(table.after, f"{language} scopes after")
        self.clause = _phrases(table.clause, f"{language} scopes of a clause")
        self.directions = PhraseTable.inverted(table.directions, f"{language} directions")
        self.particles = words_of(table.particles)
        self.driven = PhraseTable.inverted(table.driven, f"{language} words for moving a thing")
        self.words, self.by_prefix = number_words(language), tuple(word for word in table.by if len(word) == 1)
        self.by = PhraseTable.marks(table.by, f"{language} by")
        self.rates = PhraseTable.inverted(table.rates, f"{language} rates")
        self.to = PhraseTable.marks(joins.to, f"{language} to")
        self.from_ = PhraseTable.marks(joins.from_, f"{language} from")
        self.revising, self.estimates = Cues(words_of(table.revising)), words_of(table.estimates)
        self.recalled = recalled_reader(language)
        self.revisions = PhraseTable.marks(table.revisions, f"{language} revisions")
        self.markets = PhraseTable.marks(table.markets, f"{language} markets")
        self.so_far = PhraseTable.marks(table.so_far, f"{language} so far")
        self.negations = words_of(room(language).speech.negations)
        self.relative = words_of(room(language).speech.relative)
        self.after_rates = words_of(table.after_rates)
        self.passed_over, self.series = words_of(table.passed_over), joiners(language)
        self.nouns, self.roles = noun_table(language), role_words(language)

    def read(self, read: ReadText, bounds: Sequence[Span]) -> tuple[ScopeReading, ...]:
        """The scope of every figure of a sentence, in their order; bounds are those of their clauses."""
        found: list[ScopeReading] = []
        for at in range(len(read.quantities)):
            before = (read.quantities[at - 1], found[-1]) if at else None
            following = read.quantities[at + 1] if at + 1 < len(read.quantities) else None
            found.append(self._read(read, at, bounds[at], before, following))
        return tuple(found)

    def revises(self, tokens: Sequence[Token]) -> bool:
        """Whether the text says that a figure in it replaces an earlier one."""
        return self.revisions.occurs(tokens) or any(
            tokens[at].word in self.revising.words and self._is_of_estimate(tokens, at + 1)
            for at in self.revising.within(tokens)
        )

    def _is_of_estimate(self, tokens: Sequence[Token], first: int) -> bool:
        """Whether an estimate follows, with no mark between: "عدلت الهيئة الوطنية تقديرها"."""
        ahead = tokens[first : first + REVISED]
        until = next((at for at, token in enumerate(ahead) if token.kind == "mark"), len(ahead))
        return any(form in self.estimates for token in ahead[:until] for _, form in token.forms)

    def is_of_market(self, tokens: Sequence[Token]) -> bool:
        """Whether the text reports from a market, whose figures move by the hour."""
        return self.markets.occurs(tokens)

    def of_date(self, read: ReadText, bounds: Span, coming: bool) -> Scope:
        """What a date says of its event: that it happened, is to come, may happen, or did not."""
        dated = _dated(read)
        found = [scope for at, _, scope in self.clause.find(read.tokens, *bounds) if at not in dated]
        told = [scope for scope in found if scope in ("denied", "hypothetical", "planned")]
        return told[0] if told else "planned" if coming else "total"

    def runs(self, tokens: Sequence[Token], bounds: Span) -> bool:
        """Whether the clause says that a count is not at its end ("so far")."""
        return self.so_far.occurs(tokens, *bounds)

    def _read(
        self,
        read: ReadText,
        at: int,
        bounds: Span,
        before: tuple[ReadQuantity, ScopeReading] | None,
        following: ReadQuantity | None,
    ) -> ScopeReading:
        tokens, quantity = read.tokens, read.quantities[at]
        start, end = self._start(tokens, quantity), words_end(quantity)
        rate = self._rate(tokens, quantity)
        scope = self._beside(tokens, quantity, start, end, following)
        if scope is None and (
            self._is_left(tokens, quantity, start, end, following)
            or self._is_recalled(read, quantity)
            or self.recalled.is_recalled(read, at)
        ):
            scope = "earlier"
        direction = None if scope in ("earlier", "part", "additional") else self._direction(read, quantity, bounds)
        carried = before is not None and goes_on(tokens, before[0], quantity, self.language)
        if scope is None and before is not None and carried and before[1].scope in _CARRIED:
            scope, direction = before[1].scope, direction or before[1].direction
        if scope is None and direction is None:
            scope = self._of_clause(read, quantity, bounds)
        if scope is None and rate is not None and direction is None:
            scope = "rate"
        if scope is None and direction is not None:
            scope = "change"
        return ScopeReading(scope or "total", rate, direction if scope == "change" else None)

    def _start(self, tokens: Sequence[Token], quantity: ReadQuantity) -> int:
        """Where the words before a figure end: before its hedge, and before "the" or "some"."""
        return self._start_of(tokens, words_start(quantity))

    def _start_of(self, tokens: Sequence[Token], start: int) -> int:
        while start and tokens[start - 1].word in self.passed_over:
            start -= 1
        return start

    def _list_start(self, tokens: Sequence[Token], start: int) -> int:
        """Where a list begins of which a figure is the second: "including | a woman and two children"."""
        linked = start > 0 and tokens[start - 1].kind == "word" and tokens[start - 1].word in self.series
        at = start - 1 if linked else start
        if at == start and not (at < len(tokens) and is_joined(tokens[at])):
            return start
        return self._start_of(tokens, at - 1) if at and self.nouns.at(tokens, at - 1) is not None else start

    def _rate(self, tokens: Sequence[Token], quantity: ReadQuantity) -> str | None:
        if quantity.quantity.kind not in ("count", "money", "measure"):
            return None
        ends = (words_end(quantity), quantity.last, max(words_end(quantity) - 1, quantity.last))
        for at in ends:
            found = self.rates.at(tokens, at)
            if found is not None and not self._goes_on(tokens, at + found[0]):
                return found[1]
        return None

    def _goes_on(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether "a year" is no rate but a time: "a year after the vote"."""
        return at < len(tokens) and tokens[at].word in self.after_rates

    def _beside(
        self, tokens: Sequence[Token], quantity: ReadQuantity, start: int, end: int, following: ReadQuantity | None
    ) -> Scope | None:
        """By a phrase right before the figure or right after what it counts."""
        for at in (start, words_start(quantity)):
            if (before := self.before.before(tokens, at)) is not None:
                return before[1]
        listed = self.before.before(tokens, self._list_start(tokens, start))
        if listed is not None and listed[1] == "part":
            return "part"
        for at in (end, quantity.last):
            after = self.after.at(tokens, at)
            if after is None or (following is not None and at + after[0] == words_start(following)):
                continue  # what stands right before the next figure is said of that one
            if after[1] != "part" or at == quantity.last:  # "three men, among them a guard" are no part
                return after[1]
        return None

    def _is_left(
        self, tokens: Sequence[Token], quantity: ReadQuantity, start: int, end: int, following: ReadQuantity | None
    ) -> bool:
        """Whether a figure is what something comes *from*: "from 208 to 193"."""
        if following is None or self.from_.before(tokens, start) is None:
            return False
        if (rate := self.rates.at(tokens, end)) is not None:
            end += rate[0]  # "from 48 an hour to 105"
        to = self.to.at(tokens, end)
        return to is not None and end + to[0] >= words_start(following) and self._may_change(tokens, quantity)

    def _may_change(self, tokens: Sequence[Token], quantity: ReadQuantity) -> bool:
        """Whether "from 1 to 2" is a change and no range: of a measure only where a word before it says so."""
        if quantity.quantity.kind != "measure":
            return True
        counted = range(*quantity.counted) if quantity.counted else ()
        before = range(max(0, quantity.first - REACH), quantity.first)
        return any(self.directions.at(tokens, at) is not None for at in before if at not in counted)

    def _is_recalled(self, read: ReadText, quantity: ReadQuantity) -> bool:
        """Whether the words since the last figure speak of an earlier one: "the previous estimate, of Monday, was"."""
        start = _last_before(read, words_start(quantity))
        return any(scope == "earlier" for _, _, scope in self.clause.find(read.tokens, start, quantity.first))

    def _of_clause(self, read: ReadText, quantity: ReadQuantity, bounds: Span) -> Scope | None:
        """By the words of the clause before the figure: a plan, a denial, a supposition."""
        found: Scope | None = None
        dated, last = _dated(read), _last_before(read, quantity.first)
        reached = self.to.before(read.tokens, words_start(quantity)) is not None
        for at, _, scope in self.clause.find(read.tokens, bounds[0], quantity.first):
            negated = scope == "hypothetical" and at > 0 and read.tokens[at - 1].word in self.negations
            left = scope == "earlier" and reached and at < last  # "the first toll of 12 was revised to 15"
            if at not in dated and not negated and not left:  # "an offer that cannot be refused"
                found = scope
        if found is None and (modal := self.clause.at(read.tokens, words_end(quantity))) is not None:
            found = modal[1] if modal[1] == "hypothetical" else None  # "3 villages may be lost"
        counts = quantity.quantity.kind == "count"  # a sum or share that will be is what it is held to be
        relative = read.tokens[bounds[0]].word in self.relative  # "the man who shot two guards will face trial"
        near = quantity.first if relative else min(bounds[1], words_end(quantity) + NEAR)
        if found is None and counts and self.tenses.says(read.tokens, bounds[0], near):
            return "planned"
        return found

    def _by_prefix(self, token: Token) -> bool:
        """Whether "by" is written onto the number: "بسبعة آلاف"."""
        reading = self.words.read(token)
        return reading is not None and reading.clitics.endswith(self.by_prefix)

    def _direction(self, read: ReadText, quantity: ReadQuantity, bounds: Span) -> Direction | None:
        """Which way a change goes; counts and measures change "by". What something rises *to* is a level."""
        tokens, start = read.tokens, words_start(quantity)
        phrase, moving = self.by.before(tokens, start), quantity.quantity.kind in _MOVING
        by = phrase is not None or self._by_prefix(tokens[start])
        if self.to.before(tokens, start) is not None:
            return self._adjacent(tokens, start)
        end = start - (phrase[0] if phrase is not None else 0)
        driven = phrase is not None or quantity.quantity.unit in _POINTS
        if not by and not moving:
            return self._adjacent(tokens, start) or (self._driven(read, quantity, bounds[0], end) if driven else None)
        blocked = bounds[0] if by else max(bounds[0], _last_before(read, start))
        if moving and self.to.at(tokens, words_end(quantity)) is not None:
            blocked = min(blocked, _last_before(read, start))  # "fell, by some accounts, 90 cents to 51.83 dollars"
        reach = REACH if moving else SHORT_REACH
        for at in range(start - 1, max(start - reach, blocked) - 1, -1):
            if (found := self.directions.at(tokens, at)) is not None and at + found[0] <= start:
                beside = at + found[0] == end
                if beside or (moving and by) or tokens[at].word not in self.particles:
                    return found[1]
        for at in (words_end(quantity), quantity.last):
            if (after := self.directions.at(tokens, at, whole=True)) is not None:
                return after[1]
        return self._driven(read, quantity, bounds[0], end) if driven else None

    def _driven(self, read: ReadText, quantity: ReadQuantity, begin: int, end: int) -> Direction | None:
        """The direction by who or what drives it: "cut rates | by 2 per cent", "raised its rate | 25 basis points"."""
        for at in range(end - 1, max(end - REACH, begin, _last_before(read, words_start(quantity))) - 1, -1):
            if (found := self.driven.at(read.tokens, at)) is not None and at + found[0] <= end:
                agent = quantity.quantity.kind == "count" and at + found[0] == end  # "raised by 14 members"
                return None if agent else found[1]
        return None

    def _adjacent(self, tokens: Sequence[Token], start: int) -> Direction | None:
        """The direction by a word right before a measure: "rose 12 points", but not "gunned down 2"."""
        found, role = self.directions.before(tokens, start), self.roles.before(tokens, start)
        return found[1] if found and not (role and role[0] > found[0]) else None


def _dated(read: ReadText) -> set[int]:
    """The tokens of dates: "may" is no supposition in "6 May"."""
    return {at for mention in read.dates for at in range(mention.first, mention.last)}


def _last_before(read: ReadText, index: int) -> int:
    """Where the last figure before a token ends; ordinals are no figures here."""
    ends = (other.last for other in read.quantities if other.last <= index and other.quantity.kind != "ordinal")
    return max(ends, default=0)


def _phrases(table: object, name: str) -> PhraseTable[Scope]:
    assert isinstance(table, dict)
    rows: dict[str, Scope] = {phrase: scope for scope, phrases in table.items() for phrase in phrases}
    return PhraseTable.of(rows, name, strict=False)


@cache
def scope_reader(language: str) -> ScopeReader:
    """The reader of scopes of a language."""
    return ScopeReader(language)
