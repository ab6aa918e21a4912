"""What is to come: "will", "is due to", من المقرر, سيعقد."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.clauses import clause
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Lexeme, Token
from factcheck.lang import room
from factcheck.lang.spelling import fold, words_of

SHORTEST = 5
"""A future verb with its prefix has so many letters at least."""
_STARTS = ("ي", "ت", "ا", "")
"""What a known form of the same verb begins with: the present of another person, or the past."""
_ENDINGS, LEAST = ("ها", "هم", "ان", "ون", "ه"), 3
"""Objects and numbers that end a verb, and how many letters are left at least."""


class TenseReader:
    """Tells whether a clause speaks of what is to come, in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.language = language
        self.phrases = PhraseTable.marks(loaded.scopes.coming, f"{language} what is to come")
        self.prefixes = tuple(fold(prefix) for prefix in loaded.scopes.coming_prefixes.split())
        self.known = words_of(loaded.common_words).union(*map(words_of, loaded.role_words.values()))

    def coming(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether the clause around a token speaks of what is to come."""
        return self.says(tokens, *clause(tokens, at, at + 1, self.language))

    def says(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether a word or phrase for what is to come begins at one of tokens [first, last)."""
        return self.phrases.occurs(tokens, first, last) or any(map(self.is_future, tokens[first:last]))

    def is_future(self, token: Token) -> bool:
        """Whether a word is a verb in the present with the prefix of the future: ستنطلق, of تنطلق."""
        future: bool = token.lexeme[self]
        return future

    def sense(self, lexeme: Lexeme) -> bool:
        """Whether a lexeme is such a verb."""
        if not self.prefixes or lexeme.kind != "word":
            return False
        return any(
            clitics in ("", "و", "ف")
            and form.startswith(self.prefixes)
            and len(form) >= SHORTEST
            and form not in self.known
            and any(start + stem in self.known for stem in _stems(form[2:]) for start in (form[1], *_STARTS))
            for clitics, form in lexeme.forms
        )


def _stems(rest: str) -> list[str]:
    """What follows the prefix of a verb, with and without an ending."""
    cut = (rest.removesuffix(ending) for ending in _ENDINGS if rest.endswith(ending))
    return [stem for stem in (rest, *cut) if len(stem) >= LEAST]


@cache
def tense_reader(language: str) -> TenseReader:
    """The reader of tenses of a language."""
    return TenseReader(language)
