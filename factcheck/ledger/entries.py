"""What people have written down: reviews of pairs, and figures that articles are checked against."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from factcheck.relations import Relation
from factcheck.types import Claim
from factcheck.verdicts import Location, Pair


class Quote(NamedTuple):
    """Verbatim words of an article that hold the figure, or the words of a statement, that were reviewed."""

    article: str
    quote: str

    def holds(self, claim: Claim) -> bool:
        """Whether the words of the claim stand in the quoted ones, where they stand in its sentence.

        White space is folded. A quote may be a part of the sentence, or more than it.
        """
        quote, sentence = folded(self.quote), folded(claim.sentence)
        if sentence in quote:
            return True
        start = len(folded(claim.sentence[: claim.start - claim.sentence_start] + "|")) - 1
        end = start + len(folded(claim.words))
        at = sentence.find(quote, max(0, end - len(quote)))
        return bool(quote) and 0 <= at <= start


class Review(NamedTuple):
    """What a person judged of one pair; `reviewed` is the day; `place` the file and the number of the entry in it."""

    a: Quote
    b: Quote
    relation: Relation
    accepted: bool
    reason: str
    reviewer: str
    reviewed: date
    expires: date | None
    place: str
    location: Location

    def covers(self, pair: Pair) -> bool:
        """Whether the review is of this pair, in either order."""
        return (self.a.holds(pair.a) and self.b.holds(pair.b)) or (self.a.holds(pair.b) and self.b.holds(pair.a))


class Reference(NamedTuple):
    """A figure that articles are checked against.

    Attributes:
        stated: the value as it is written.
        start: where that stands in the file, in code points; location, column: the same, by lines.
    """

    topic: str
    what: str
    value: Decimal
    unit: str
    source: str
    as_of: date
    stated: str
    start: int
    column: int
    place: str
    location: Location


class Ledger(NamedTuple):
    """The entries of all files, in order of the files."""

    reviews: tuple[Review, ...] = ()
    references: tuple[Reference, ...] = ()


def folded(text: str) -> str:
    """The text with each run of white space as one space, none at its ends."""
    return " ".join(text.split())
