"""FC501 reference contradicted: an article gives a figure that cannot be true if the reference is.

It does not matter who says so in the article: a reference is what we hold to be so, and its source is where we have it
from. Correct the article, or the reference, or let the pair pass with a review.

    reference: 165 people on board · "156 people were on board"                         contradicted
    reference: 165 people on board · "156 people were on board, the owners said"         contradicted
    reference: 165 people on board · "more than 160 people were on board"                no: both can be true
"""

from factcheck.relations import Relation

CODE = "FC501"
RELATIONS: tuple[Relation, ...] = ("conflict", "disputed")
