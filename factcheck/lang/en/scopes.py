"""English phrases that say a figure is no plain total, or where it holds."""

from factcheck.lang.room import ScopeTable

SCOPES = ScopeTable(
    before={
        "additional": ("another", "a further", "additional|further|extra", "an additional|extra"),
        "part": ("first|second|third|initial|advance contingent|batch|group|wave|tranche of", "among them", "including", "of them", "of whom", "of which", "among whom", "of|among the dead", "among those", "mostly"),
        "planned": (
            "plan|plans|planned|planning to", "aim|aims|aimed|aiming to", "intends|intend|intended to", "is|are|was|were due to", "target|targets|targeting|target_of", "hopes|hope to", "goal of", "by the end of",
            "expected|expects|expect", "by december|january|february|march|april|may|june|july|august|september|october|november",
        ),
        "denied": ("denied", "no evidence", "not true"),
        "earlier": (
            "up|down from", "from an? earlier|initial|previous", "previous|earlier|initial|prior|original|former|first estimate|toll|figure|forecast|count|number|tally of|was?", "previously", "earlier reported|said|put|estimated",
            "had been", "had said|put|estimated|reported", "revised from", "instead of", "rather than", "compared with|to",
        ),
        "change": ("rose|fell|grew|increased|increase|decreased|decrease|jumped|dropped|declined|climbed|up|down|rise|rises|fall|falls|raised|cut|lowered|grow|widened|narrowed by",),
    },
    after={
        "additional": ("more", "others", "other people", "additional", "extra", "further"),
        "part": ("of them", "of whom", "of which", "among them"),
        "change": ("more|fewer|less|higher|lower than",),
        "earlier": ("a|the week|month|year|day earlier|before|ago", "previously", "earlier"),
    },
    revisions=(
        "revised|revises|revise", "corrected|correction", "updated", "raised|raises|lowered|lowers|cut|cuts|lifted|lifts|increased its|the|their estimate|forecast|toll|target|count|figure|projection", "withdrew", "up|down from",
        "climbed|climbs|rose|rises|risen|rising|jumped|jumps|brought_down|fell|dropped to", "brought the number", "now sees|puts|says|stands|estimates|counts", "previous|earlier|initial|first estimate|toll|figure|forecast|count|tally",
        "has|have|had reached|climbed|risen", "to lower|lift|raise|cut|revise its|the", "counted twice", "earlier in the day",
    ),
    directions={
        "up": "up rose rise rises rising risen increased increase increases increasing grew grow grows growing growth climbed climb jumped jump surged surge gained gain gains higher soared "
        "expanded expand advanced accelerated swelled widened",
        "down": "down fell fall falls falling fallen decreased decrease declined decline declines dropped drop drops slid slide tumbled plunged shrank shrunk lower slumped contracted "
        "eased slowed narrowed sank retreated slipped",
    },
    rates={
        "day": "a_day per_day each_day every_day daily", "week": "a_week per_week each_week weekly", "month": "a_month per_month each_month monthly month-on-month", "hour": "an_hour per_hour hourly",
        "year": "a_year per_year each_year annually yearly per_annum", "person": "per_person per_head per_capita each a_head", "night": "a_night per_night", "barrel": "a_barrel per_barrel",
    },
    clauses=("while", "whereas", "although", "though", "but", "which", "who", "when", "after", "before", "because"),
    places="in at near off outside inside",
    place_kinds="the city town region province district village area port governorate of state",
    compass={
        "north": "north northern northernmost", "south": "south southern", "east": "east eastern", "west": "west western", "centre": "central",
        "north-east": "northeast northeastern", "north-west": "northwest northwestern", "south-east": "southeast southeastern", "south-west": "southwest southwestern",
    },
)  # fmt: skip
