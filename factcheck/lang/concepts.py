"""The ids that words of every language map to.

CONCEPTS gives each thing that news counts its parent, so that a soldier is a person and
a destroyer a ship. ROLES are what happens to those that are counted. MEASURED are the
things that a measure, a percentage or a sum of money is a measure of.
"""

from collections.abc import Mapping

_KINDS: Mapping[str, str] = {
    "": """person household weapon vehicle aircraft flight vessel building bridge road storey room village city district country camp
        shelter party seat vote polling_station ballot bill law court company branch job share contract project product unit order ticket
        case dose bed attack violation incident quake flood landslide fire storm operation round session meeting visit agreement statement
        report document article_text goal point match medal title team race tree animal centrifuge site well turbine panel reactor
        power_plant pipeline airport port station tonne_goods parcel convoy language question photo step part group year_count
        signature test device website account prize film book vaccine organ crime charge arrest_warrant sanction border fund tent""",
    "person": """man woman child student teacher worker judge official officer rescuer passenger crew migrant displaced resident civilian voter
        protester striker worshipper pilgrim tourist visitor customer investor volunteer patient suspect prisoner victim survivor relative
        player fan hiker expert member delegate candidate fighter body driver pilot guard cleric artist athlete coach referee leader
        employer smuggler fisher hunter astronaut donor couple""",
    "child": "infant",
    "worker": "miner farmer staff medic engineer journalist lawyer docker cook cleaner",
    "medic": "doctor nurse",
    "official": "minister diplomat lawmaker",
    "officer": "police",
    "rescuer": "firefighter diver",
    "migrant": "refugee",
    "prisoner": "hostage",
    "fighter": "militant soldier force",
    "soldier": "peacekeeper conscript",
    "weapon": "missile rocket shell bomb mine_weapon drone gun bullet artillery",
    "vehicle": "car truck bus tank train ambulance motorcycle bicycle taxi",
    "aircraft": "plane helicopter balloon",
    "vessel": "boat ship submarine",
    "ship": "warship tanker",
    "building": "house school hospital mosque church shop factory hotel embassy restaurant university prison museum",
    "house": "apartment",
    "company": "bank",
    "case": "infection",
    "attack": "strike explosion clash",
    "incident": "accident",
    "quake": "aftershock",
    "operation": "sortie",
    "animal": "sheep cow bird horse dog camel fish",
    "crime": "murder",
}
"""A concept and its kinds; those of "" are of no other."""

CONCEPTS: Mapping[str, str | None] = {
    kind: parent or None for parent, kinds in _KINDS.items() for kind in kinds.split()
}
"""Concept id to the id of its parent, None for a root."""

ROLES: frozenset[str] = frozenset(
    """killed wounded missing survived rescued trapped arrested captured released displaced evacuated infected
    recovered hospitalised deployed withdrawn crossed attended abstained voted won lost aboard fired
    intercepted destroyed damaged closed opened sold bought produced exported imported raised fined sentenced
    dismissed hired vaccinated affected besieged born
    casualty""".split()
)
"""What happened to those counted."""

CASUALTY = "casualty"
"""The role of those who were killed or wounded, told together."""

THING_ROLES: frozenset[str] = frozenset(
    """fired intercepted destroyed damaged closed opened sold bought produced exported imported raised fined
    deployed withdrawn captured missing won lost voted affected crossed""".split()
)
"""Roles of things; of people only those below."""

PEOPLE_ROLES: frozenset[str] = ROLES - {
    "fired", "intercepted", "destroyed", "damaged", "closed", "opened", "sold", "bought", "produced", "exported", "imported", "raised", "fined",
}  # fmt: skip

ILLNESS_ROLES: frozenset[str] = frozenset("infected recovered hospitalised killed".split())
"""Roles of cases of an illness."""

DONE_TO_OTHERS: frozenset[str] = frozenset(
    """killed wounded rescued arrested captured released affected damaged destroyed closed opened sold bought intercepted besieged
    dismissed hired evacuated deployed trapped infected fired produced exported imported raised fined sentenced""".split()
)
"""Roles whose verb with an object says what its subject did."""

ABSTRACT: frozenset[str] = frozenset(
    """goal point match medal title seat vote party round session meeting visit agreement statement report document article_text language
    question photo step part charge year_count storey country city village district project law bill order""".split()
)
"""Things that little can happen to."""

ABSTRACT_ROLES: frozenset[str] = frozenset(
    "won lost voted opened closed affected destroyed damaged produced sold captured".split()
)
"""What can."""

HAPPENING: frozenset[str] = ROLES - {
    "sold", "bought", "produced", "exported", "imported", "raised", "fined", "attended", "aboard", "affected", "besieged",
}  # fmt: skip
"""Roles that a date can be the date of."""

HELD: frozenset[str] = frozenset(("captured", "arrested"))
"""Roles of those to whom something else may be done, which then tells more: captives are executed, detainees freed."""

FREED: frozenset[str] = frozenset(("released", "rescued"))
"""Roles that end such a one."""

RUNNING: frozenset[str] = frozenset(
    """killed wounded missing survived rescued trapped arrested captured displaced evacuated infected recovered
    hospitalised destroyed damaged vaccinated crossed casualty""".split()
)
"""Roles whose counts run on as an event unfolds: a later figure replaces an earlier one."""

SUDDEN: frozenset[str] = frozenset(("killed", "wounded", "arrested", "captured", "rescued", "casualty"))
"""Roles that what happens within a day gives to people: reports of days far apart tell of two events."""

RUNNING_SUBJECTS: frozenset[str] = frozenset(("case", "infection", "aftershock", "firefighter", "area"))
"""What is counted or measured while an event unfolds."""

EXCLUSIVE: tuple[frozenset[str], ...] = (
    frozenset(("killed", "survived")),
    frozenset(("killed", "rescued")),
    frozenset(("missing", "rescued")),
    frozenset(("missing", "survived")),
)
"""Two roles that nobody has both of, and that add up to all who were there."""

ALL_TOLD: frozenset[str] = frozenset(("aboard",))
"""Roles of all who were there."""

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
    "money": "price cost payment loan fine budget deficit surplus revenue profit loss debt tax wage aid damage investment deal reserves exports imports",
    "ratio": """price cost deficit surplus revenue profit loss debt tax wage investment exports imports output consumption capacity inflation
        unemployment growth gdp interest turnout participation vote_share share rate majority approval""",
    "points of percentage": "interest inflation growth rate unemployment tax share",
}

MEASURED: Mapping[str, frozenset[str]] = {kind: frozenset(ids.split()) for kind, ids in _MEASURED_BY_KIND.items()}
"""Dimension ("money" for every currency) to what a figure of it is a figure of."""

STANDING: frozenset[str] = frozenset("growth inflation unemployment gdp deficit debt".split())
"""What is measured of a country over a period, whatever else a report is about."""


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
    frozenset(("payment", "wage")),
    frozenset(("payment", "fine", "cost", "price", "deal", "tax", "debt", "aid", "damage")),
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

BODY_KINDS: frozenset[str] = frozenset(
    """ministry agency company group union bank army police court committee commission council authority office association institute
    university hospital party government parliament fund club board monitor embassy paper municipality document""".split()
)
"""Kinds of body, and of what bodies publish, that news quotes."""

PERSON_KINDS: frozenset[str] = frozenset(
    """spokesperson minister official governor mayor president premier chief envoy source witness activist doctor lawyer prosecutor
    expert officer lawmaker secretary judge leader people""".split()
)
"""Kinds of person that news quotes."""

LOCAL_BODIES: frozenset[str] = frozenset(
    "union police court governor embassy prosecutor port_authority disaster_agency fire_service election_commission civil_defence".split()
)
"""Bodies of which a country has many."""
