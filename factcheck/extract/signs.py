"""Phrases that tell how what a sentence says hangs together: who blames whom, what the cause was, what is withdrawn."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of
from factcheck.statements import Signpost


class SignReader:
    """Finds the signs in sentences of one language."""

    def __init__(self, language: str) -> None:
        table = room(language).statements
        rows = {phrase: sign for sign, phrases in table.signs.items() for phrase in phrases}
        self.signs = PhraseTable.of(rows, f"{language} signs", strict=False)
        self.parted = tuple(
            (sign, words_of(verbs), words_of(closing))
            for sign, closings in table.parted.items()
            for closing, verbs in closings.items()
        )

    def find(self, tokens: Sequence[Token], clauses: Sequence[int], places: Sequence[int]) -> Iterator[Signpost]:
        """Every sign, in order of the text.

        Args:
            clauses: the number of each token's clause. places: the first token of each word.
        """
        end = 0
        for at in range(len(tokens)):
            found = self.signs.at(tokens, at) if at >= end else None
            if found is not None:
                length, sign = found
                end = at + length
                yield Signpost(sign, bisect_left(places, at), bisect_left(places, end))
            for sign, verbs, closing in self.parted:
                if _is(tokens[at], verbs):
                    ahead = range(at + 1, len(tokens))
                    last = max(
                        (i for i in ahead if clauses[i] == clauses[at] and _is(tokens[i], closing)), default=None
                    )
                    if last is not None:
                        yield Signpost(sign, bisect_left(places, last), bisect_left(places, last + 1))


def _is(token: Token, words: frozenset[str]) -> bool:
    """Whether a token is one of some words, a conjunction before it or not."""
    return any(form in words for clitics, form in token.forms if len(clitics) <= 1)


@cache
def sign_reader(language: str) -> SignReader:
    """The reader of signs of a language."""
    return SignReader(language)
