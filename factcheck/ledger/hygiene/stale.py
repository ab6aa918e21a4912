"""FC901 stale review: no two claims are left that a review of the ledger is of.

Its quotes are no longer in the articles, or the two are no longer held against each other. A review that nothing
matches lets nothing pass; it hides that the ledger has fallen behind. It is reported where both its articles were read,
or one is gone. `factcheck baseline prune --reviews` takes it out.

    the article says "38" since its correction, the review quotes "83"       stale
    the article was renamed                                                  no: reviews are matched by their quotes
    an article of the review is not among those compared                     no: nothing can be told
"""

from factcheck.ledger.entries import Review
from factcheck.ledger.hygiene.finding import finding
from factcheck.verdicts import Finding

CODE = "FC901"


def stale(review: Review) -> Finding:
    """The finding for a review that no pair matches."""
    because = f"no two claims are {review.relation} by its quotes any more; correct it or take it out"
    return finding(CODE, (review.a.quote, review.b.quote), because, review.location)
