"""What sort of number an amount is, and its unit as it is handed on."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.ages import age_reader
from factcheck.extract.amounts import Amount
from factcheck.extract.nouns import noun_table
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.concepts import lineage
from factcheck.lang.spelling import words_of
from factcheck.lang.units import MONEY, TIME_UNITS
from factcheck.types import Kind

NEAR = 4
"""How many tokens from a figure a word of weighing is looked for."""
STRONGEST, BEHIND = 10, 12
"""The largest quake, and how many tokens from its size the word for it may stand."""
PERCENT = frozenset(("percent", "per mille"))


class KindReader:
    """Sorts amounts in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.ages, self.shared = age_reader(language), loaded.units.shared
        self.weighed, self.weighing = loaded.units.weighed, words_of(loaded.units.weighing)
        self.magnitude, self.nouns = words_of(loaded.magnitude), noun_table(language)

    def read(self, tokens: Sequence[Token], amount: Amount) -> tuple[Kind, str | None]:
        """The kind of an amount, and its unit."""
        if amount.shape == "ordinal":
            return "ordinal", None
        if self.ages.age_end(tokens, amount) is not None:
            return "age", amount.unit or "year"
        if amount.unit in (None, "degree") and self._is_magnitude(tokens, amount):
            return "measure", "magnitude"
        if amount.unit is None:
            return ("ratio", None) if amount.shape == "fraction" else ("count", None)
        if amount.unit in self.weighed and self._is_weight(tokens, amount):
            return "measure", self.weighed[amount.unit]
        if amount.unit in MONEY:
            return "money", self.shared.get(amount.unit, amount.unit)
        if amount.unit in PERCENT:
            return "percent", amount.unit
        return ("duration" if amount.unit in TIME_UNITS else "measure"), amount.unit

    def _is_weight(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """Whether a word of weighing stands near: "weighing 20 pounds", "two pounds lighter"."""
        near = tokens[max(0, amount.first - NEAR) : amount.last + NEAR]
        return any(token.word in self.weighing for token in near)

    def _is_magnitude(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """The size of a quake: "magnitude 7.5", "a 7.5-magnitude quake", بقوة 7.5 درجات, "a tremor of 5.2 degrees"."""
        before = tokens[amount.first - 1].forms if amount.first else ()
        if any(form in self.magnitude for _, form in before):
            return True
        after = tokens[amount.last : amount.last + 2] if amount.unit is None else []
        if any(token.word in self.magnitude and token.text.isascii() for token in after):
            return True
        fine = amount.value is not None and abs(amount.value) <= STRONGEST and (amount.unit or amount.precision < 1)
        window = (max(0, amount.first - BEHIND), min(len(tokens), amount.last + BEHIND))
        near = self.nouns.find(tokens, *window) if fine else ()
        return any(lineage(noun.concept)[-1] == "quake" for _, _, noun in near)


@cache
def kind_reader(language: str) -> KindReader:
    """The reader of kinds of a language."""
    return KindReader(language)
