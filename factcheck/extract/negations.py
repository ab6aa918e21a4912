"""What turns what a sentence says round, and how far that reaches.

A negation reaches from its word to the end of the clause, or to a word beyond which it does not ("but",
"which"); two of them within each other's reach cancel: "did not deny".
"""

from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.extract.conjugation import verb_forms
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.predicates import predicate_table
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold, words_of
from factcheck.statements import Negator, Word

ENDS = frozenset(",;:،؛()[]—–.!?؟…")
"""Marks that end a clause."""
DOUBLING = "\u0651"
"""The mark of a doubled letter."""
AHEAD = 6
"""How many tokens after a verb the word may stand that makes it turn what follows."""
NOMINAL = 3
"""How many tokens a word reaches that negates a noun or an adjective: "without", غير."""


class NegationReader:
    """Finds the negations in sentences of one language."""

    def __init__(self, language: str) -> None:
        table = room(language).statements
        self.predicates = predicate_table(language)
        strength = dict.fromkeys(table.negators.split(), True) | dict.fromkeys(
            (*table.weak_negators.split(), *table.reversing.split()), False
        )
        self.turning = PhraseTable(
            ((tuple(fold(w).split("_")), strong) for w, strong in strength.items()), language, False
        )
        self.written = frozenset(strength)
        self.idioms = PhraseTable.inverted({True: table.idioms}, f"{language} idioms", strict=False)
        self.spelled, self.exceptives = frozenset(table.spelled.split()), words_of(table.exceptives)
        self.reversers = {
            form: words_of(needed)
            for needed, verbs in table.reversers.items()
            for entry in verbs.split()
            for form, *_ in verb_forms(entry, language)
        }
        self.contracted = tuple(fold(ending) for ending in table.contracted.split())
        self.scope_ends, self.joiner = words_of(table.scope_ends), words_of(room(language).numbers.joiner)
        self.passives = words_of(table.passives)

    def find(
        self, tokens: Sequence[Token], words: Sequence[Word], places: Sequence[int]
    ) -> Iterator[tuple[Negator, int]]:
        """Each turning word, and the token at which its reach ends.

        Words are given by place; a negator that turns nothing is left out.
        """
        at = 0
        while at < len(tokens):
            idiom = self.idioms.at(tokens, at, whole=True)
            found = None if idiom else self._turns(tokens, at)
            if found is not None:
                first, strong = found
                end = self._reach(tokens, first)
                if not strong and self.turning.at(tokens, at, whole=True) is not None:
                    end = min(end, first + NOMINAL)
                reached = [p for p, token in enumerate(places) if first <= token < end]
                head = next((p for p in reached if not words[p].plain), None)
                place = max((p for p, token in enumerate(places) if token <= at), default=None)
                excepted = (
                    end < len(tokens) and tokens[end].word in self.exceptives and tokens[end].text not in self.spelled
                )
                if place is not None and not excepted and (head is None or words[head].kind != "number"):
                    yield Negator(place, place if head is None else head, strong), end
            at += idiom[0] if idiom else 1

    def _turns(self, tokens: Sequence[Token], at: int) -> tuple[int, bool] | None:
        """The token at which what a word turns may begin, and whether it negates outright; None for another word."""
        if tokens[at].text in self.spelled or self.is_contracted(tokens[at]):
            return at + 1, True
        if DOUBLING in tokens[at].text:  # غيّر is no غير
            return None
        found = self.turning.at(tokens, at, whole=True)
        if found is not None and not (found[0] == 1 and self._is_verb(tokens[at])):
            return at + found[0], found[1]
        needed = next(
            (
                self.reversers[form]
                for clitics, form in tokens[at].forms
                if len(clitics) <= 1 and form in self.reversers
            ),
            None,
        )
        if needed is None or (at and tokens[at - 1].word in self.passives):  # "was denied entry" denies nothing
            return None
        if not needed:
            return (at + 1, "deny" in self.predicates.at(tokens, at)[1])
        ahead = range(at + 1, min(at + 1 + AHEAD, len(tokens)))
        first = next((index + 1 for index in ahead if tokens[index].word in needed), len(tokens))
        return (first, True) if first < len(tokens) and tokens[first].kind == "word" else None

    def _is_verb(self, token: Token) -> bool:
        """Whether a word that folds to a noun which negates is spelled as a verb that does: نفى, beside نفي."""
        return token.text not in self.written and any(
            self.reversers.get(form) == frozenset() for _, form in token.forms
        )

    def is_contracted(self, token: Token) -> bool:
        """Whether a word ends with a negation: "don't"."""
        return bool(self.contracted) and token.word.endswith(self.contracted)

    def _reach(self, tokens: Sequence[Token], at: int) -> int:
        """The token at which a negation that begins to reach at one ends.

        Before "and" it ends at once: "the advice they give, the advice they don't and …".
        """
        for index in range(at, len(tokens)):
            token = tokens[index]
            if token.kind == "mark" and token.text in ENDS:
                return index
            if token.word in self.scope_ends and (index > at or token.word in self.joiner):
                return index
        return len(tokens)

    def turned(
        self, tokens: Sequence[Token], places: Sequence[int], negators: Sequence[tuple[Negator, int]]
    ) -> frozenset[int]:
        """The words that an odd number of negations reaches."""
        return frozenset(
            place
            for place, first in enumerate(places)
            if sum(places[negator.place] < first < end for negator, end in negators) % 2
        )


@cache
def negation_reader(language: str) -> NegationReader:
    """The reader of negations of a language."""
    return NegationReader(language)
