"""FC902 overtaken review: the pair that a review is of is judged to be something else.

A review says what its pair is, and holds for that alone: one that accepts a dispute does not accept a conflict. Look at
the pair again and write down what it is now.

    reviewed as "disputed", and judged "conflict" since a speaker's name was taken out       overtaken
    reviewed as "disputed", and judged "disputed" by another rule than before                no: the relation counts
"""

from factcheck.ledger.entries import Review
from factcheck.ledger.hygiene.finding import finding
from factcheck.verdicts import Finding, Pair

CODE = "FC902"


def overtaken(review: Review, pair: Pair) -> Finding:
    """The finding for a review of a pair with another relation."""
    because = f"reviewed as {review.relation}, and judged {pair.relation} now: {pair.because}"
    return finding(CODE, (review.a.quote, review.b.quote), because, review.location)
