"""FC504 reference borne out: an article's figure is that of the reference, or can be.

Nothing is to be done.

    reference: 165 people on board · "165 people were on board"              borne out
    reference: 165 people on board · "more than 160 people were on board"     borne out: both can be true
    reference: 165 people on board · "more than 170 people were on board"     no: contradicted
"""

from factcheck.relations import Relation

CODE = "FC504"
RELATIONS: tuple[Relation, ...] = ("agree", "compatible")
