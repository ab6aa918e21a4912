"""Earlier figures that a sentence tells beside the one in their place: "rose to 40, after it had been put at 28".

A verb of holding stands before the figure, and before that, over a subject or a date, what opens the telling of
what was before: "after", "having", "had". Another figure of the same kind, and of nothing else, stands in the sentence.
"""

from functools import cache

from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.extract.role_words import role_words
from factcheck.extract.series import counts_after, words_start
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of

OBJECT, SUBJECT = 6, 5
"""How many tokens may stand between the verb and the figure, dates left out, and between the opening and the verb."""


class RecalledReader:
    """Finds earlier figures in texts of one language."""

    def __init__(self, language: str) -> None:
        table, joins = room(language).scopes, room(language).joins
        self.verb_first = room(language).rtl
        self.openings = PhraseTable.marks(table.recalling, f"{language} openings of what was before")
        self.held, self.passed = words_of(table.held), words_of(table.held_at)
        self.directions = PhraseTable.inverted(table.directions, f"{language} directions")
        self.to, self.from_ = (PhraseTable.marks(p, f"{language} ends") for p in (joins.to, joins.from_))
        self.nouns, self.roles = noun_table(language), role_words(language)

    def is_recalled(self, read: ReadText, at: int) -> bool:
        """Whether a figure of a sentence, given by its place, is one that another of its figures has replaced."""
        quantity = read.quantities[at]
        if not any(self._are_alike(read, quantity, other) for other in read.quantities if other is not quantity):
            return False
        return self._is_left_behind(read, at) or self._was_held(read, quantity)

    def _was_held(self, read: ReadText, quantity: ReadQuantity) -> bool:
        """After a verb of holding that tells what was before: "having put them last month at 3,000"."""
        tokens = read.tokens
        dated = {at for mention in read.dates for at in range(mention.first, mention.last)}
        at, left = words_start(quantity), OBJECT
        while at and left and not self._is_among(tokens[at - 1], self.held):
            role = self.roles.before(tokens, at)
            told = role is not None or self._is_among(tokens[at - 1], self.passed) or self._names_holder(tokens[at - 1])
            if not (at - 1 in dated or told):
                return False
            left -= at - 1 not in dated
            at -= 1
        first, verb = max(0, at - SUBJECT), at - 1
        opened = [start for start, *_ in self.openings.find(tokens, first, at)]
        return left > 0 and bool(opened) and all(token.kind != "mark" for token in tokens[opened[-1] : max(verb, 0)])

    def _names_holder(self, token: Token) -> bool:
        """Whether a word may be the subject that follows its verb: "قدّرته البلدية بسبعة آلاف"."""
        return self.verb_first and any(clitics.endswith("ال") for clitics, _ in token.forms)

    def _is_left_behind(self, read: ReadText, at: int) -> bool:
        """Right after the figure that it has risen or fallen to: "rose to 40 from 28"."""
        tokens, start = read.tokens, words_start(read.quantities[at])
        left = self.from_.before(tokens, start)
        if not at or left is None:
            return False
        new = read.quantities[at - 1]
        reached = self.to.before(tokens, words_start(new))
        begins = words_start(new) - (reached[0] if reached else 0)
        moved = any(self.directions.at(tokens, place) for place in range(max(0, begins - SUBJECT - 1), begins))
        return reached is not None and start - left[0] - new.last <= 1 and moved

    def _are_alike(self, read: ReadText, one: ReadQuantity, two: ReadQuantity) -> bool:
        """Whether both may be of one thing: of one kind and unit, and not known to count two."""
        if (one.quantity.kind, one.quantity.unit) != (two.quantity.kind, two.quantity.unit):
            return False
        mine, theirs = (self._counts(read, quantity) for quantity in (one, two))
        return not mine or mine == theirs

    def _counts(self, read: ReadText, quantity: ReadQuantity) -> frozenset[str]:
        """The concepts of what is counted right after a figure."""
        if quantity.counted is None or not counts_after(read.tokens, quantity):
            return frozenset()
        return frozenset(noun.concept for _, _, noun in self.nouns.find(read.tokens, *quantity.counted))

    def _is_among(self, token: Token, words: frozenset[str]) -> bool:
        return any(form in words for _, form in token.forms)


@cache
def recalled_reader(language: str) -> RecalledReader:
    """The reader of earlier figures of a language."""
    return RecalledReader(language)
