"""Words that a reading may begin at: what a sentence has none of need not be read for it."""

from collections.abc import Iterable, Sequence

from factcheck.extract.tokens import Lexeme, Token


class Cues:
    """Some folded words, and where in a sentence any of them stands, under one of its readings at least.

    Args:
        words: they may be given in several lots, such as the openings of several tables of phrases.
    """

    def __init__(self, *words: Iterable[str]) -> None:
        self.words = frozenset[str]().union(*words)

    def sense(self, lexeme: Lexeme) -> bool:
        """Whether a lexeme may be one of the words."""
        return lexeme.is_among(self.words)

    def within(self, tokens: Sequence[Token]) -> list[int]:
        """The tokens that may be one of the words, in order."""
        return [at for at, token in enumerate(tokens) if token.lexeme[self]]
