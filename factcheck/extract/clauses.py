"""The part of a sentence that a figure belongs to: from the mark or conjunction before it to the next one."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.cues import Cues
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room

_BREAKS = frozenset(",;:،؛()[]—–.!?؟")
_STOPS, _DASH = frozenset(";:؛.!?؟"), "-"
Span = tuple[int, int]


@cache
def _conjunctions(language: str) -> PhraseTable[bool]:
    return PhraseTable.marks(room(language).scopes.clauses, f"{language} conjunctions of clauses")


@cache
def _cues(language: str) -> Cues:
    """What may part two clauses."""
    return Cues(_BREAKS, _DASH, _conjunctions(language).openings)


def divided(tokens: Sequence[Token], first: int, last: int, language: str, but: frozenset[str] = frozenset()) -> bool:
    """Whether another clause begins between two tokens, by more than a comma or one of some conjunctions."""
    conjunctions = _conjunctions(language)
    return any(
        tokens[at].text in _STOPS or (tokens[at].word not in but and conjunctions.at(tokens, at) is not None)
        for at in range(first, last)
    )


def clause(tokens: Sequence[Token], first: int, last: int, language: str) -> Span:
    """The tokens of the clause around tokens [first, last)."""
    conjunctions, cues = _conjunctions(language), _cues(language)
    start = first
    while start > 0 and not (tokens[start - 1].lexeme[cues] and _is_break(tokens, start - 1)):
        if tokens[start].lexeme[cues] and conjunctions.at(tokens, start) is not None:
            break
        start -= 1
    end, length = last, len(tokens)
    while end < length:
        if tokens[end].lexeme[cues] and (_is_break(tokens, end) or conjunctions.at(tokens, end) is not None):
            break
        end += 1
    return start, end


def _is_break(tokens: Sequence[Token], at: int) -> bool:
    """Whether a mark parts two clauses; two hyphens are a dash."""
    if tokens[at].text in _BREAKS:
        return True
    beside = (at - 1, at + 1)
    return tokens[at].text == _DASH and any(0 <= i < len(tokens) and tokens[i].text == _DASH for i in beside)
