"""Ages: "aged 35", "a three-year-old", "Smith, 45, said", يبلغ من العمر 35 عاما."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.amounts import Amount
from factcheck.extract.joins import join_reader
from factcheck.extract.morphology import verb_forms
from factcheck.extract.nouns import Noun, noun_table
from factcheck.extract.number_words import HYPHENS
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.concepts import lineage
from factcheck.lang.spelling import fold
from factcheck.lang.units import TIME_UNITS

OLDEST = 120
_KIN = "relative"
"""A father of three is no child."""
_COMMAS = frozenset(",،")


class AgeReader:
    """Tells an age from a duration and from a count, in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.of, self.stops = loaded.clauses.of.split(), frozenset(map(fold, loaded.function_words.split()))
        self.nouns, self.between = noun_table(language), join_reader(language).between
        entries = loaded.clauses.reaching.split()
        self.reaching = frozenset(form for entry in entries for form, _ in verb_forms(entry, language))
        self.before = PhraseTable.marks(loaded.ages_before, f"{language} words before an age")
        self.after = PhraseTable.marks(loaded.ages_after, f"{language} words after an age")

    def age_end(self, tokens: Sequence[Token], amount: Amount) -> int | None:
        """Where an amount ends if it is an age, None if it is none."""
        if amount.unit is not None and amount.unit not in TIME_UNITS:
            return None
        if amount.unit is None and amount.value is not None and amount.value > OLDEST:
            return None
        at = amount.last
        if amount.unit == "year" and self._in_brackets(tokens, amount):
            return at
        if amount.unit is not None:
            hyphen = at < len(tokens) and tokens[at].text in HYPHENS
            if self.after.at(tokens, at + hyphen) if at + hyphen < len(tokens) else None:
                return at
        beyond = self.after.at(tokens, at) if amount.unit is None else None
        if beyond is not None and beyond[0] > 1:  # في الثلاثين من عمره
            return at
        opened = self.between.before(tokens, amount.first)
        first = amount.first - (opened[0] if opened else 0)
        if amount.unit is None and first and any(form in self.reaching for _, form in tokens[first - 1].forms):
            return None  # "عدد الضحايا يبلغ 79 قتيلا"
        if self.before.before(tokens, first) is not None or self.before.before(tokens, amount.first) is not None:
            return at
        told = amount.unit is None and (self._in_apposition(tokens, amount) or self._is_of_person(tokens, amount))
        return at if told else None

    def _in_brackets(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """Alone in brackets after somebody: "his son (12 years)", محمد (34 عاما)."""
        first, last = amount.first, amount.last
        if first < 2 or last >= len(tokens) or (tokens[first - 1].text, tokens[last].text) != ("(", ")"):
            return False
        noun = self.nouns.of_word(tokens[first - 2])
        return _is_person(noun) if noun else tokens[first - 2].kind == "word" and _may_name(tokens[first - 2])

    def _is_of_person(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """After a person and "of": "a boy of 14"."""
        first, beyond = amount.first, tokens[amount.last : amount.last + 1]
        if first < 2 or tokens[first - 1].word not in self.of or amount.value is None or amount.value > OLDEST:
            return False
        noun = self.nouns.of_word(tokens[first - 2])
        ends = not beyond or beyond[0].kind == "mark" or beyond[0].word in self.stops
        return ends and noun is not None and _is_person(noun) and noun.concept != _KIN

    def _in_apposition(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """Between commas after a name: "Smith, 45, said"."""
        first, last = amount.first, amount.last
        if first < 2 or last >= len(tokens) or amount.value is None or amount.shape != "digits":
            return False
        between = tokens[first - 1].text in _COMMAS and tokens[last].text in {*_COMMAS, "."}
        named = tokens[first - 2]
        noun = self.nouns.of_word(named)
        person = noun is not None and _is_person(noun)
        return between and (person or _may_name(named)) and amount.value <= OLDEST


def _may_name(token: Token) -> bool:
    """Whether a word may be a name: it has a capital, or its script has none."""
    return token.text[0].isupper() or not token.text.isascii()


def _is_person(noun: Noun) -> bool:
    return noun.number == "singular" and lineage(noun.concept)[-1] == "person"


@cache
def age_reader(language: str) -> AgeReader:
    """The reader of ages of a language."""
    return AgeReader(language)
