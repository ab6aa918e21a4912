"""English phrases that join two figures."""

from factcheck.lang.figures import JoinTable

JOINS = JoinTable(
    between=("between", "anywhere|somewhere between"),
    from_=("from",),
    to=("up? to", "to -", "through", "and up to"),
    either=("or",),
    choice=("either",),
    of_whole=(
        "of the|its|their|all?",
        "out of the?",
        "from among the?",
        "of a total of",
        "out of a total of",
        "of some|about|nearly|around",
    ),
    whole_of=("who|which number|numbers|total|totals", "numbering"),
    one_in=("in every?", "out of every?", "of every", "in each"),
)
