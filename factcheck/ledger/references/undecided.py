"""FC503 reference undecided: an article's figure is near a reference, and may be of something else.

Its place, period or scope is another one, or the words leave it open. It never fails the gate.

    reference: 8,000 soldiers in Kursk · "10,000 soldiers are in eastern Russia"     undecided: two places
    reference: 8,000 soldiers in Kursk · "9,000 soldiers are in Kursk"               no: contradicted
"""

from factcheck.relations import Relation

CODE = "FC503"
RELATIONS: tuple[Relation, ...] = ("unclear",)
