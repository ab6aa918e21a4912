"""What is counted or measured, as a span of tokens: the noun phrase that a figure belongs to.

of it           "85% of dockers", "two barrels of oil", "$5 million in aid"
after it        "8,000 soldiers", "a 400-kilometre range", "a $2.8bn loan"
before it       "the toll rose to 38", "a loan of $2.8bn", "shares fell 3%"   (see `factcheck.extract.measured`)
"""

from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.extract.amounts import Amount, AmountReader
from factcheck.extract.hedges import hedge_reader
from factcheck.extract.measured import Span, measured_reader
from factcheck.extract.noun_phrases import noun_phrase_reader
from factcheck.extract.number_words import HYPHENS
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.extract.word_classes import word_classes
from factcheck.lang import room
from factcheck.lang.spelling import words_of
from factcheck.lang.units import MONEY, TIME_UNITS

FULL_NAME = 2
"""How many words a name has, at least, that an age may stand beside."""
MOST_FIGURES = 4
"""How many other measures of a thing may stand between a figure and the thing."""


class CountedReader:
    """Finds the noun phrase that a figure counts or measures, in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.phrases, self.measured, self.classes = (
            noun_phrase_reader(language),
            measured_reader(language),
            word_classes(language),
        )
        self.hedges = hedge_reader(language)
        self.of = PhraseTable.marks(loaded.of_things, f"{language} of")
        self.of_them = PhraseTable.marks(loaded.of_them, f"{language} of them")
        self.apart = PhraseTable.marks(loaded.apart, f"{language} words before a distance")
        self.money_in = PhraseTable.marks(loaded.money_in, f"{language} money in")
        self.rates = PhraseTable.inverted(loaded.scopes.rates, f"{language} rates")
        self.ages = PhraseTable.marks(loaded.ages_after, f"{language} words after an age")
        self.ages_before = PhraseTable.marks(loaded.ages_before, f"{language} words before an age")
        self.magnitude, self.past = words_of(loaded.magnitude), words_of(loaded.clauses.past)
        self.extents = words_of(loaded.clauses.extents)
        self.noun_first = bool(loaded.adjective_endings)

    def find(self, reader: AmountReader, amount: Amount, start: int, figures: Mapping[int, int]) -> Span | None:
        """The noun phrase of an amount.

        Args:
            start: where the amount begins with its hedge.
            figures: for every token of a figure in the text, where that figure begins with its hedge.
        """
        tokens = reader.tokens
        if amount.shape == "ordinal":
            return None
        if amount.shape == "dual" and amount.unit is None:
            return amount.first, self.phrases.end(tokens, amount.first)
        if (ordered := self._postposed(reader, amount)) is not None:
            return ordered
        after = self._of(tokens, amount, start, figures) or self._after(tokens, amount, figures)
        if after is not None:
            return after
        if amount.whole is not None or self._needs_nothing(tokens, amount):
            return None
        if amount.unit is None and (named := _apposed(tokens, start, amount.last)) is not None:
            return named
        age = self.ages_before.before(tokens, start)
        return self.measured.before(tokens, start - (age[0] if age else 0), figures, amount.unit is None)

    def _postposed(self, reader: AmountReader, amount: Amount) -> Span | None:
        """The noun right before a number that follows it: القادة التسعة, مدافع واحد."""
        at, reading = amount.first - 1, reader.reading(amount.first)
        if not self.noun_first or at < 0 or reading is None or self.classes.plain(reader.tokens[at]) != "content":
            return None
        one = amount.value == 1 and amount.shape == "words" and amount.unit is None and reading.clitics == ""
        return (at, at + 1) if one or (reading.clitics == "ال" and amount.unit is None) else None

    def _needs_nothing(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """ "two years ago" and "a 16-year-old" say all themselves."""
        following = tokens[amount.last : amount.last + 2]
        if amount.unit is None or not following:
            return False
        aged = following[0].text in HYPHENS and self.ages.at(following, 1) is not None
        return aged or (amount.unit in TIME_UNITS and following[0].word in self.past)

    def _of(self, tokens: Sequence[Token], amount: Amount, start: int, figures: Mapping[int, int]) -> Span | None:
        """The phrase after "of" or, for money, "in"; figures between are passed over ("50 ml of 30% acid")."""
        if amount.unit is None and self.ages.at(tokens, amount.last) is not None:
            return None  # في الثلاثين من عمره
        at = self._past_bracket(tokens, amount.last, figures)
        found = self.of.at(tokens, at) if amount.unit is not None or amount.whole is None else None
        if found is None and amount.unit in MONEY:
            found = self.money_in.at(tokens, at)
        if found is None or self.apart.before(tokens, start) is not None:
            return None
        return self._phrase(tokens, at + found[0], figures)

    def _after(self, tokens: Sequence[Token], amount: Amount, figures: Mapping[int, int]) -> Span | None:
        """The phrase right after a count, or after a measure that describes it: "a 40-yard line"."""
        at = amount.last
        if amount.unit is not None:
            if self.noun_first or not self._describes(tokens, amount):
                return None
            at = self._past_rate(tokens, at)
        if (hedge := self.hedges.after(tokens, at)) is not None:
            at = hedge.last  # "twenty-odd villagers"
        them = self.of_them.at(tokens, at)
        at += them[0] if them else 0  # "nine of them children"
        at = self._past_hyphen(tokens, at, figures)
        if at < len(tokens) and tokens[at - 1].text in HYPHENS and not tokens[at - 1].spaced:
            if tokens[at].word in self.extents:
                at += 1  # "a 20-strong crew"
            elif (
                amount.unit is None
                and at not in figures
                and tokens[at].kind != "mark"
                and tokens[at].word not in self.magnitude
            ):
                return at, at + 1  # "a 281-store chain" has stores
        if amount.unit is not None and (age := self.ages.at(tokens, at)) is not None:
            at += age[0]
        at += at < len(tokens) and tokens[at].word in self.magnitude
        if amount.shape == "vague" and at < len(tokens) and self.classes.plain(tokens[at]) == "past":
            return None  # "thousands joined the march"
        return self._phrase(tokens, at, figures)

    def _past_hyphen(self, tokens: Sequence[Token], at: int, figures: Mapping[int, int]) -> int:
        """Behind a hyphen; one that stays open leads to the next figure: "four-, five- and six-cylinder engines"."""
        if at >= len(tokens) or tokens[at].text not in HYPHENS or tokens[at].spaced:
            return at
        beyond = at + 1
        while beyond < len(tokens) and (tokens[beyond].text == "," or self.classes.plain(tokens[beyond]) == "joiner"):
            beyond += 1
        return beyond if beyond in figures else at + 1

    def _past_rate(self, tokens: Sequence[Token], at: int) -> int:
        """Behind a rate, written with hyphens or without: "52,000 barrel-a-day"."""
        if at + 3 < len(tokens) and tokens[at].text in HYPHENS and tokens[at + 2].text in HYPHENS:
            return at + 4 if self.rates.at((tokens[at + 1], tokens[at + 3]), 0) else at
        rate = self.rates.at(tokens, at)
        return at + (rate[0] if rate else 0)

    def _past_bracket(self, tokens: Sequence[Token], at: int, figures: Mapping[int, int]) -> int:
        """Behind a figure in brackets: "8 miles (13 km) of tunnels"."""
        if at + 1 not in figures or tokens[at].text != "(":
            return at
        end = _figure_end(figures, at + 1)
        return end + 1 if end < len(tokens) and tokens[end].text == ")" else at

    def _describes(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """Whether a measure stands like an adjective: its unit is no plural, and a noun follows."""
        unit, plural = tokens[amount.last - 1], amount.value is None or abs(amount.value) != 1
        if unit.kind == "word" and plural and unit.word.endswith("s") and len(unit.word) > 3:
            return False
        return amount.last < len(tokens) and tokens[amount.last].word not in self.extents

    def _phrase(self, tokens: Sequence[Token], at: int, figures: Mapping[int, int]) -> Span | None:
        """The noun phrase that begins at a token, behind other measures of it ("a 4.3 second 40 yard dash")."""
        for _ in range(MOST_FIGURES):
            if at not in figures:
                break
            at = self._past_hyphen(tokens, _figure_end(figures, at), figures)
            age = self.ages.at(tokens, at) if tokens[at - 1].text in HYPHENS else None
            at += age[0] if age and self.phrases.end(tokens, at + age[0]) > at + age[0] else 0
        last = self.phrases.end(tokens, at)
        last = next((i for i in range(at, last) if i in figures), last)
        return None if last == at or self.measured.is_time(tokens, (at, last)) else (at, last)


def _figure_end(figures: Mapping[int, int], at: int) -> int:
    """Where the figure ends that a token belongs to."""
    end = at
    while figures.get(end) == figures[at]:
        end += 1
    return end


def _apposed(tokens: Sequence[Token], start: int, end: int) -> Span | None:
    """The name whose age stands between commas: "the murder of | Alice Holm |, 58, and"."""
    closed = end == len(tokens) or tokens[end].kind == "mark"
    if not closed or start < FULL_NAME + 1 or tokens[start - 1].text != ",":
        return None
    first = last = start - 1
    while first > 0 and tokens[first - 1].kind in ("word", "name") and tokens[first - 1].text[0].isupper():
        first -= 1
    return (first, last) if last - first >= FULL_NAME else None


@cache
def counted_reader(language: str) -> CountedReader:
    """The reader of what is counted, of a language."""
    return CountedReader(language)
