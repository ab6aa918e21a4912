"""The figures that stand in one sentence, which may be reckoned from each other."""

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from factcheck.types import Claim, ReadArticle
from factcheck.verdicts import Evidence, Match

_BY_READING = Evidence(confidence=1.0, subject="unknown", role="unknown")


def within(articles: Sequence[ReadArticle]) -> Iterator[Match]:
    """Every two figures of a sentence, in order of the text, with the others beside them.

    That they belong together is for the words to say; an earlier figure and the one that replaces it are left out.
    """
    for read in articles:
        figures = (claim for claim in read.claims if claim.quantity is not None)
        for _, group in groupby(figures, key=lambda claim: claim.sentence_start):
            yield from _pairs(read, tuple(group))


def _pairs(read: ReadArticle, claims: tuple[Claim, ...]) -> Iterator[Match]:
    for a, b in combinations(claims, 2):
        rest = tuple(claim for claim in claims if claim is not a and claim is not b)
        if a.is_beside(b):
            yield Match(a, b, read.article, read.article, _BY_READING, "apart", (*rest, b), (*rest, a))
