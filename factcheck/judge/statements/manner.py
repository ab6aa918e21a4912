"""How a statement says the words that clash: plainly, as denied, planned, alleged."""

from collections.abc import Sequence
from dataclasses import replace

from factcheck.statements import Statement
from factcheck.types import Claim, Manner

_ORDER: tuple[Manner, ...] = ("denied", "alleged", "planned", "possible", "confirmed")


def marked(claim: Claim, statement: Statement, places: Sequence[int]) -> Claim:
    """The claim of a sentence narrowed to some of its words, with how it says them."""
    first, last = statement.words[places[0]], statement.words[places[-1]]
    start, end = claim.sentence_start + first.start, claim.sentence_start + last.end
    return replace(claim, start=start, end=end, manner=manner(statement, places))


def manner(statement: Statement, places: Sequence[int]) -> Manner:
    """How the clause of some words says what it says."""
    words = [statement.words[place] for place in places]
    said = statement.modalities[words[0].clause] if statement.modalities else frozenset()
    if any(word.negated for word in words) and "denied" not in said:
        return "negated"
    return next((manner for manner in _ORDER if manner in said), "said")
