"""What a figure covers: a total, a part, a further lot, a rate, a change, a plan, an earlier estimate."""

from dataclasses import dataclass
from functools import cache

from factcheck.extract.clauses import Span
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.lang import room
from factcheck.types import Direction, Scope

REACH = 9
"""How many tokens before a figure a phrase may stand and still be about it."""


@dataclass(frozen=True, slots=True)
class ScopeReading:
    """What a figure covers; `rate` is the period of a rate, `direction` which way a change goes."""

    scope: Scope
    rate: str | None = None
    direction: Direction | None = None


class ScopeReader:
    """Reads scopes in texts of one language."""

    def __init__(self, language: str) -> None:
        table = room(language).scopes
        self.before = PhraseTable.of(
            {phrase: scope for scope, phrases in table.before.items() for phrase in phrases},
            f"{language} scopes before",
            strict=False,
        )
        self.after = PhraseTable.of(
            {phrase: scope for scope, phrases in table.after.items() for phrase in phrases},
            f"{language} scopes after",
            strict=False,
        )
        self.directions = PhraseTable.inverted(table.directions, f"{language} directions")
        self.rates = PhraseTable.inverted(table.rates, f"{language} rates")
        self.levels = PhraseTable.marks(room(language).joins.to, f"{language} to")
        self.revisions = PhraseTable.marks(table.revisions, f"{language} revisions")

    def read(self, read: ReadText, quantity: ReadQuantity, bounds: Span) -> ScopeReading:
        """The scope of one figure, by the words of its clause."""
        tokens = read.tokens
        start = quantity.hedge[0] if quantity.hedge and quantity.hedge[0] < quantity.first else quantity.first
        end = quantity.counted[1] if quantity.counted and quantity.counted[0] >= quantity.last else quantity.last
        direction = self._direction(read, quantity, start, end, bounds)
        rated = quantity.quantity.kind in ("count", "money", "measure")
        rate = (self.rates.at(tokens, end) or self.rates.at(tokens, quantity.last)) if rated else None
        scope: Scope | None = None
        for at in (end, quantity.last):
            if (found := self.after.at(tokens, at)) is not None:
                scope = scope or found[1]
        near = max(start - REACH, _last_before(read, start))
        for at in range(near, start):
            found = self.before.at(tokens, at)
            if found is not None and at + found[0] <= start and (at >= bounds[0] or found[1] == "earlier"):
                scope = found[1]
        if scope is None and rate is not None:
            scope = "rate"
        if scope is None and direction is not None:
            scope = "change"
        return ScopeReading(scope or "total", rate[1] if rate else None, direction if scope == "change" else None)

    def revises(self, read: ReadText) -> bool:
        """Whether the text says that a figure in it replaces an earlier one."""
        return any(self.revisions.at(read.tokens, at) is not None for at in range(len(read.tokens)))

    def _direction(
        self, read: ReadText, quantity: ReadQuantity, start: int, end: int, bounds: Span
    ) -> Direction | None:
        """Which way a change goes; of shares and sums only, which rise without "by". What it rises *to* is a level."""
        tokens = read.tokens
        if self.levels.before(tokens, start) is not None or quantity.quantity.kind not in ("percent", "ratio", "money"):
            return None
        blocked = _last_before(read, start)
        for at in range(start - 1, max(bounds[0], start - REACH, blocked) - 1, -1):
            if (found := self.directions.at(tokens, at)) is not None and at + found[0] <= start:
                return found[1]
        after = self.directions.at(tokens, end) or self.directions.at(tokens, quantity.last)
        return after[1] if after else None


def _last_before(read: ReadText, index: int) -> int:
    """Where the last figure before a token ends; ordinals are no figures here."""
    ends = (other.last for other in read.quantities if other.last <= index and other.quantity.kind != "ordinal")
    return max(ends, default=0)


@cache
def scope_reader(language: str) -> ScopeReader:
    """The reader of scopes of a language."""
    return ScopeReader(language)
