"""Words spelt like numbers that are none: "one must not forget", "one of the largest", "the Four Corners"."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.amounts import Amount, AmountReader
from factcheck.extract.hedges import hedge_reader
from factcheck.extract.joins import join_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.extract.word_classes import word_classes
from factcheck.lang import room
from factcheck.lang.spelling import words_of

_VERBS = frozenset(("past", "auxiliary", "copula"))
LEAD = 2
"""How many words of a phrase may stand before its number: "the big four"."""
REACH = 5
"""How many words after "one of" may tell that it counts nothing."""


class PronounReader:
    """Tells number words that state no number, in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded, table = room(language), room(language).identifiers
        self.phrases = PhraseTable.marks(table.pronouns, f"{language} pronouns spelt like numbers")
        self.things = PhraseTable.inverted({True: table.things}, f"{language} numbered things")
        self.of = PhraseTable.marks(loaded.of_things, f"{language} of")
        self.nouns = noun_table(language)
        self.classes = word_classes(language)
        self.joins, self.hedges = join_reader(language), hedge_reader(language)
        self.ones, self.determiners = words_of(table.ones), words_of(table.determiners)
        self.superlatives, self.plain = words_of(table.superlatives), words_of(table.plain_endings)
        self.ending = table.superlative_ending
        self.harm = words_of(" ".join(loaded.role_words.values()))
        self.stops = words_of(loaded.function_words) - words_of(table.after_one)
        self.capitals, self.noun_first = not loaded.rtl, bool(loaded.adjective_endings)

    def skip(self, reader: AmountReader, amount: Amount) -> int:
        """How many tokens from an amount's first on are no number though they are spelt like one, 0 for none."""
        tokens, index = reader.tokens, amount.first
        reading = reader.reading(index)
        whole = reading is not None and not reading.clitics  # واحد is no "and" with أحد
        for at in range(index, max(-1, index - 1 - LEAD), -1):
            phrase = self.phrases.at(tokens, at, whole)
            if phrase is not None and amount.last <= at + phrase[0]:
                return at + phrase[0] - index
        if amount.shape != "words" or amount.unit is not None:
            return 0
        if self._is_in_name(reader, amount) or self._is_pronoun(reader, amount):
            return amount.last - index
        return 0

    def _is_in_name(self, reader: AmountReader, amount: Amount) -> bool:
        """A capitalised number word after another word: "the Four Corners", "World War Two"."""
        tokens, first = reader.tokens, amount.first
        if first == 0 or tokens[first - 1].kind != "word" or not tokens[first].text[0].isupper():
            return False
        return self.capitals and tokens[first].text not in ("A", "An") and not reader.is_title

    def _is_pronoun(self, reader: AmountReader, amount: Amount) -> bool:
        """ "one" that counts nothing."""
        tokens, at = reader.tokens, amount.last
        word = tokens[amount.first]
        if at > amount.first + 1 or not any(form in self.ones for _, form in word.forms) or len(tokens) == 1:
            return False
        if self.of.at(tokens, at) is not None:
            return self._is_one_of_the_largest(tokens, at)
        if self.noun_first or self._is_joined(reader, amount):
            return False
        before = tokens[amount.first - 1] if amount.first else None
        following = tokens[at] if at < len(tokens) else None
        told = following is None or following.kind == "mark" or self.classes.at(tokens, at) in _VERBS
        if following is not None and not told and following.word not in self.stops:
            return (
                before is not None and before.word in self.determiners and not self._counts_after_determiner(tokens, at)
            )
        return not self._is_told(tokens, amount)

    def _counts_after_determiner(self, tokens: Sequence[Token], index: int) -> bool:
        """ "the one man", but "no one knows"."""
        return tokens[index - 2].word not in ("no", "every", "each", "another")

    def _is_joined(self, reader: AmountReader, amount: Amount) -> bool:
        """Whether another figure follows that it is joined with: "one or two", "one in five", "one of four"."""
        joins, tokens, at = self.joins, reader.tokens, amount.last
        for table in (joins.one_in, joins.to, joins.either, joins.of_whole):
            found = table.at(tokens, at)
            if found is not None and at + found[0] < len(tokens) and reader.amount(at + found[0]) is not None:
                return True
        following = reader.token(at)
        listed = following is not None and (following.text == "," or following.word == reader.words.joiner)
        return listed and "small" in reader.parts(at + 1)

    def _is_one_of_the_largest(self, tokens: Sequence[Token], index: int) -> bool:
        for token in tokens[index : index + REACH]:
            if token.kind == "mark" and token.text not in "\"'“”‘’":
                return False
            forms = [form for _, form in token.forms]
            if any(form in self.superlatives for form in forms):
                return True
            if (
                self.ending
                and token.word.endswith(self.ending)
                and token.word not in self.plain
                and len(token.word) > 4
            ):
                return True
            if self.nouns.of_word(token) is not None:
                return False
        return False

    def _is_told(self, tokens: Sequence[Token], amount: Amount) -> bool:
        """Whether a hedge or a word of what happened shows that "one" counts: "killed one and hurt three"."""
        near = (*tokens[max(0, amount.first - 2) : amount.first], *tokens[amount.last : amount.last + 3])
        harmed = any(form in self.harm for token in near for _, form in token.forms)
        return harmed or self.hedges.before(tokens, amount.first) is not None


@cache
def pronoun_reader(language: str) -> PronounReader:
    """The reader of pronouns of a language."""
    return PronounReader(language)
