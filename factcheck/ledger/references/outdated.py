"""FC502 reference outdated: an article and the reference differ because they are of two days.

A running count (a toll, cases, the missing) was another one when the article was written. Where the article is the
later one, the reference wants a newer figure.

    reference: 29 killed, as of 14 March · "22 were killed", of 11 March         outdated: 22 became 29
    reference: 29 killed, as of 14 March · "30 were killed", of 20 March         outdated: write a newer one down
    reference: 29 killed, as of 14 March · "28 were killed", of 14 March         no: contradicted
"""

from factcheck.relations import Relation

CODE = "FC502"
RELATIONS: tuple[Relation, ...] = ("revised",)
