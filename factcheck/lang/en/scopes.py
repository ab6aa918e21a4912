"""English phrases that say a figure is no plain total, or where it holds."""

from factcheck.lang.tables import ScopeTable

SCOPES = ScopeTable(
    before={
        "additional": ("another", "a? further", "an? additional|extra"),
        "part": (
            "first|second|third|initial|advance contingent|batch|group|wave|tranche of", "among them", "including", "include|includes|included", "of them", "of whom|which", "among whom|which",
            "among|of the dead|wounded|injured|victims|missing|killed|casualties were|was|are|is?", "among those killed|wounded|injured|arrested|missing were|was|are?", "mostly",
        ),
        "earlier": (
            "up|down from", "previously|earlier reported|said|put|estimated at?", "revised from", "instead of", "rather than", "compared with|to",
        ),
        "planned": ("goal|target|aim|plan of|to_reach",),
    },
    after={
        "additional": ("more", "other", "others", "other people", "additional", "extra", "further"),
        "part": ("of them", "of whom", "of which", "of these|those", "among them", "were|was among|of_the"),
        "change": ("more|fewer|less|higher|lower than",),
        "earlier": ("a|the week|month|year|day|quarter earlier|before|ago", "previously", "as first|initially|originally|earlier|previously reported|said|announced|thought|stated|put", "in the same period|month|quarter|week of? last?"),
    },
    clause={
        "planned": (
            "plan|plans|planned|planning to|for", "aim|aims|aimed|aiming to|for", "intends|intend|intended to", "hopes|hope|hoping to|for", "expected|expects|expect|anticipates|anticipated", "forecast|forecasts|projected|projects", "by the end of", "seeks|seeking to",
            "pledged|pledge|vowed|promised to",
        ),
        "denied": ("denied|denies|denying|deny", "no evidence", "not true", "dismissed|rejected reports|claims"),
        "hypothetical": ("if", "could", "might", "may", "unless", "would have", "in case", "in the event"),
        "earlier": ("previous|earlier|initial|prior|original|former|first estimate|toll|figure|forecast|count|number|tally", "had initially|previously|earlier|first said|put|estimated|reported", "earlier|initially reported|said|put|estimated"),
    },
    coming=(
        "will", "'ll", "would", "shall", "is|are|was|were due|set|scheduled|slated|expected|planned|likely|going|to_be to|for|in|on?", "scheduled|planned|slated to|for|in|on", "is|are to begin|start|meet|open|visit|take|hold|vote|return|leave|arrive|resume|deliver|receive|reach",
    ),
    coming_prefixes="",
    passed_over="the some a",
    by=("by", "increase|rise|drop|fall|decline|decrease|gain|growth|cut|reduction|jump of"),
    series="and or plus also , ،",
    so_far=("so far", "to date", "until|till|up_to now", "as of", "thus far", "still"),
    revisions=(
        "revised|revises|revise", "corrected|correction", "updated", "raised|raises|lowered|lowers|cut|cuts|lifted|lifts|increased its|the|their estimate|forecast|toll|target|count|figure|projection", "withdrew", "up|down from",
        "climbed|climbs|rose|rises|risen|rising|jumped|jumps|brought_down|fell|dropped to", "brought the number", "now sees|puts|says|stands|estimates|counts", "previous|earlier|initial|first estimate|toll|figure|forecast|count|tally",
        "has|have|had reached|climbed|risen", "to lower|lift|raise|cut|revise its|the", "counted twice", "earlier in the day",
    ),
    revising="revise revised revises revising correct corrected corrects correcting raise raised raises raising lower lowered lowers lowering cut cuts cutting trim trimmed trims trimming update updated updates updating withdrew",
    estimates="estimate estimates forecast forecasts toll tally count figure figures projection projections",
    recalling=("after", "having", "had"),
    held="put putting estimated estimating was were been being stood standing gave giving given counted counting reporting announcing reported reckoned reckoning",
    held_at="at as in on of the a it them they that only just toll figure number count tally total death losses cost",
    markets=(
        "a|an|per|the barrel|ounce|troy", "spot|gold|silver|oil|share|stock price|prices", "futures", "shares|stocks|index|dollar|euro|yen|pound|crude|gold rose|fell|gained|lost|dropped|slipped|climbed|jumped|eased|closed|was|were|traded",
        "index|benchmark of? points", "points to|at", "closed|settled|traded|trading at|up|down|higher|lower", "against the dollar|euro|yen", "early|late|morning|afternoon trade|trading", "stock|share|bond|currency market|markets",
    ),
    directions={
        "up": "up rose rise rises rising risen increased increase increases increasing grew grow grows growing growth climbed climb jumped jump surged surge gained gain gains higher soared "
        "expanded expand advanced accelerated swelled widened",
        "down": "down fell fall falls falling fallen decreased decrease declined decline declines dropped drop drops slid slide tumbled plunged shrank shrunk lower slumped contracted "
        "eased slowed narrowed sank retreated slipped",
    },
    particles="up down",
    driven={"up": "raised raise raises raising hiked hike hikes hiking lifted lift lifts lifting", "down": "cut cuts cutting lowered lowers lowering reduced reduce reduces reducing trimmed trim trims slashed slash"},
    rates={
        "day": "a_day per_day each_day every_day daily", "week": "a_week per_week each_week weekly", "month": "a_month per_month each_month monthly month-on-month", "hour": "an_hour per_hour hourly",
        "year": "a_year per_year each_year annually yearly per_annum", "person": "per_person per_head per_capita each", "night": "a_night per_night", "barrel": "a_barrel per_barrel", "ounce": "an_ounce per_ounce", "tonne": "a_tonne per_tonne a_ton per_ton", "share": "a_share per_share", "litre": "a_litre per_litre", "gallon": "a_gallon per_gallon",
    },
    after_rates="after before ago earlier later old since into from",
    clauses=("while", "whereas", "although", "though", "but", "which", "who", "when", "after", "before", "because"),
    places="in at near off outside inside",
    place_kinds="the city town region province district village area port governorate of state",
    compass={
        "north": "north northern northernmost", "south": "south southern", "east": "east eastern", "west": "west western", "centre": "central",
        "north-east": "northeast northeastern", "north-west": "northwest northwestern", "south-east": "southeast southeastern", "south-west": "southwest southwestern",
    },
)  # fmt: skip
