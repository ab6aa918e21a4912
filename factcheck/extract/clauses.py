"""The part of a sentence that a figure belongs to: from the mark or conjunction before it to the next one."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room

_BREAKS = frozenset(",;:،؛()[]—–.!?؟")
Span = tuple[int, int]


@cache
def _conjunctions(language: str) -> PhraseTable[bool]:
    return PhraseTable.marks(room(language).scopes.clauses, f"{language} conjunctions of clauses")


def clause(tokens: Sequence[Token], first: int, last: int, language: str) -> Span:
    """The tokens of the clause around tokens [first, last)."""
    conjunctions = _conjunctions(language)
    start = first
    while start > 0 and tokens[start - 1].text not in _BREAKS and conjunctions.at(tokens, start) is None:
        start -= 1
    end = last
    while end < len(tokens) and tokens[end].text not in _BREAKS and conjunctions.at(tokens, end) is None:
        end += 1
    return start, end
