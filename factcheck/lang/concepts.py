"""The ids that words of every language map to.

CONCEPTS gives each thing that news counts its parent, so that a soldier is a person and
a destroyer a ship. ROLES are what happens to those that are counted. MEASURED are the
things that a measure, a percentage or a sum of money is a measure of.
"""

from collections.abc import Mapping

CONCEPTS: Mapping[str, str | None] = {
    "person": None,
    "man": "person",
    "woman": "person",
    "child": "person",
    "infant": "child",
    "student": "person",
    "teacher": "person",
    "worker": "person",
    "miner": "worker",
    "farmer": "worker",
    "staff": "worker",
    "medic": "worker",
    "doctor": "medic",
    "nurse": "medic",
    "engineer": "worker",
    "journalist": "worker",
    "lawyer": "worker",
    "judge": "person",
    "official": "person",
    "minister": "official",
    "diplomat": "official",
    "lawmaker": "official",
    "officer": "person",
    "police": "officer",
    "rescuer": "person",
    "firefighter": "rescuer",
    "passenger": "person",
    "crew": "person",
    "migrant": "person",
    "refugee": "migrant",
    "displaced": "person",
    "resident": "person",
    "civilian": "person",
    "voter": "person",
    "protester": "person",
    "striker": "person",
    "worshipper": "person",
    "pilgrim": "person",
    "tourist": "person",
    "visitor": "person",
    "customer": "person",
    "investor": "person",
    "volunteer": "person",
    "patient": "person",
    "suspect": "person",
    "prisoner": "person",
    "hostage": "prisoner",
    "victim": "person",
    "survivor": "person",
    "relative": "person",
    "player": "person",
    "fan": "person",
    "hiker": "person",
    "expert": "person",
    "member": "person",
    "delegate": "person",
    "candidate": "person",
    "fighter": "person",
    "militant": "fighter",
    "soldier": "fighter",
    "peacekeeper": "soldier",
    "conscript": "soldier",
    "force": "fighter",
    "household": None,
    "weapon": None,
    "missile": "weapon",
    "rocket": "weapon",
    "shell": "weapon",
    "bomb": "weapon",
    "mine_weapon": "weapon",
    "drone": "weapon",
    "vehicle": None,
    "car": "vehicle",
    "truck": "vehicle",
    "bus": "vehicle",
    "tank": "vehicle",
    "train": "vehicle",
    "ambulance": "vehicle",
    "motorcycle": "vehicle",
    "aircraft": None,
    "plane": "aircraft",
    "helicopter": "aircraft",
    "flight": None,
    "vessel": None,
    "boat": "vessel",
    "ship": "vessel",
    "warship": "ship",
    "tanker": "ship",
    "submarine": "vessel",
    "building": None,
    "house": "building",
    "apartment": "house",
    "school": "building",
    "hospital": "building",
    "mosque": "building",
    "church": "building",
    "shop": "building",
    "factory": "building",
    "hotel": "building",
    "embassy": "building",
    "bridge": None,
    "road": None,
    "storey": None,
    "room": None,
    "village": None,
    "city": None,
    "district": None,
    "country": None,
    "camp": None,
    "shelter": None,
    "party": None,
    "seat": None,
    "vote": None,
    "polling_station": None,
    "ballot": None,
    "bill": None,
    "law": None,
    "company": None,
    "bank": "company",
    "branch": None,
    "job": None,
    "share": None,
    "contract": None,
    "project": None,
    "product": None,
    "unit": None,
    "order": None,
    "ticket": None,
    "case": None,
    "infection": "case",
    "dose": None,
    "bed": None,
    "body": "person",
    "attack": None,
    "strike": "attack",
    "explosion": "attack",
    "clash": "attack",
    "violation": None,
    "incident": None,
    "accident": "incident",
    "quake": None,
    "aftershock": "quake",
    "fire": None,
    "storm": None,
    "operation": None,
    "sortie": "operation",
    "round": None,
    "session": None,
    "meeting": None,
    "visit": None,
    "agreement": None,
    "statement": None,
    "report": None,
    "document": None,
    "article_text": None,
    "goal": None,
    "point": None,
    "match": None,
    "medal": None,
    "title": None,
    "tree": None,
    "animal": None,
    "sheep": "animal",
    "cow": "animal",
    "bird": "animal",
    "centrifuge": None,
    "site": None,
    "well": None,
    "tonne_goods": None,
    "parcel": None,
    "convoy": None,
    "language": None,
    "question": None,
    "photo": None,
    "step": None,
    "part": None,
    "group": None,
    "year_count": None,
}
"""Concept id to the id of its parent, None for a root."""

ROLES: frozenset[str] = frozenset(
    """killed wounded missing survived rescued trapped arrested captured released displaced evacuated infected
    recovered hospitalised deployed withdrawn crossed attended abstained voted won lost aboard fired
    intercepted destroyed damaged closed opened sold bought produced exported imported raised fined sentenced
    dismissed hired vaccinated affected besieged executed born""".split()
)
"""What happened to those counted."""

THING_ROLES: frozenset[str] = frozenset(
    """fired intercepted destroyed damaged closed opened sold bought produced exported imported raised fined
    deployed withdrawn captured missing won lost voted affected crossed""".split()
)
"""Roles of things; of people only those below."""

PEOPLE_ROLES: frozenset[str] = ROLES - {
    "fired", "intercepted", "destroyed", "damaged", "closed", "opened", "sold", "bought", "produced", "exported", "imported", "raised", "fined",
}  # fmt: skip

RUNNING: frozenset[str] = frozenset(
    """killed wounded missing survived rescued trapped arrested captured displaced evacuated infected recovered
    hospitalised destroyed damaged vaccinated crossed""".split()
)
"""Roles whose counts run on as an event unfolds: a later figure replaces an earlier one."""

_MEASURED_BY_KIND: Mapping[str, str] = {
    "length": "diameter depth height length width distance rainfall",
    "area": "area",
    "volume": "volume output exports imports consumption capacity reserves",
    "mass": "weight output exports imports consumption aid",
    "speed": "speed",
    "magnitude": "magnitude",
    "temperature": "temperature",
    "angle": "temperature",
    "power": "output capacity consumption",
    "energy": "output capacity consumption",
    "time": "prison_term duration",
    "money": "price cost loan fine budget deficit surplus revenue profit loss debt tax wage aid damage investment deal reserves exports imports",
    "ratio": """price cost deficit surplus revenue profit loss debt tax wage investment exports imports output consumption capacity inflation
        unemployment growth gdp interest turnout participation vote_share share rate majority approval""",
    "points of percentage": "interest inflation growth rate unemployment tax share",
}

MEASURED: Mapping[str, frozenset[str]] = {kind: frozenset(ids.split()) for kind, ids in _MEASURED_BY_KIND.items()}
"""Dimension ("money" for every currency) to what a figure of it is a figure of."""


def lineage(concept: str) -> tuple[str, ...]:
    """The concept and its ancestors, nearest first.

    >>> lineage("conscript")
    ('conscript', 'soldier', 'fighter', 'person')
    """
    chain: list[str] = []
    step: str | None = concept
    while step is not None:
        chain.append(step)
        step = CONCEPTS[step]
    return tuple(chain)


DISTINCT: tuple[frozenset[str], ...] = (
    frozenset(("man", "woman", "child")),
    frozenset(("soldier", "militant", "civilian", "police", "protester", "rescuer")),
    frozenset(("crew", "passenger")),
    frozenset(("student", "teacher")),
    frozenset(("doctor", "nurse", "patient")),
)
"""Concepts that nobody is two of, as news counts people."""

KIN_ROLES: tuple[frozenset[str], ...] = (
    frozenset(("arrested", "captured", "sentenced")),
    frozenset(("missing", "trapped")),
    frozenset(("displaced", "evacuated", "crossed")),
    frozenset(("survived", "rescued")),
    frozenset(("deployed", "crossed", "attended")),
    frozenset(("aboard", "affected")),
    frozenset(("wounded", "hospitalised")),
    frozenset(("destroyed", "intercepted", "damaged")),
    frozenset(("fired", "intercepted")),
    frozenset(("dismissed", "lost")),
    frozenset(("won", "voted")),
)
"""Roles that different texts give to the same people or things."""

KIN_MEASURED: tuple[frozenset[str], ...] = (
    frozenset(("cost", "price", "deal", "loan", "aid", "investment", "budget", "damage", "debt")),
    frozenset(("fine", "cost", "tax")),
    frozenset(("growth", "gdp", "output")),
    frozenset(("inflation", "price")),
    frozenset(("revenue", "profit", "exports", "cost")),
    frozenset(("deficit", "loss", "gdp", "budget")),
    frozenset(("turnout", "participation", "vote_share", "rate")),
    frozenset(("share", "vote_share", "approval", "majority")),
    frozenset(("unemployment", "rate", "share")),
    frozenset(("interest", "rate")),
    frozenset(("length", "distance")),
    frozenset(("prison_term", "duration")),
    frozenset(("temperature", "rate")),
)
"""Measured things that different texts call by each other's names."""

OPPOSED: tuple[frozenset[str], ...] = (
    frozenset(("female", "male")),
    frozenset(("young", "old")),
    frozenset(("foreign", "local")),
    frozenset(("annual", "monthly", "daily", "quarterly")),
    frozenset(("ballistic", "cruise")),
)
"""Qualifiers of which one thing has one at most."""
