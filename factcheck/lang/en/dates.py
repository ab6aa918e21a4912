"""English names of months and days, and the words around dates and times."""

from factcheck.lang.room import DateTable

DATES = DateTable(
    months={
        1: "january jan", 2: "february feb", 3: "march mar", 4: "april apr", 5: "may", 6: "june jun", 7: "july jul",
        8: "august aug", 9: "september sept sep", 10: "october oct", 11: "november nov", 12: "december dec",
    },
    weekdays={
        0: "monday mondays", 1: "tuesday tuesdays", 2: "wednesday wednesdays", 3: "thursday thursdays",
        4: "friday fridays", 5: "saturday saturdays", 6: "sunday sundays",
    },
    relative={
        "today|tonight": (0, 0), "yesterday": (-1, -1), "tomorrow": (1, 1), "overnight": (-1, 0),
        "this week": (-6, 6), "last week": (-13, -1), "next week": (1, 13), "the past week": (-7, 0),
        "this month": (-30, 30), "last month": (-61, -1), "next month": (1, 61),
    },
    past="last past previous",
    coming="next coming",
    this="this",
    meridiem="am pm a.m. p.m. a.m p.m o'clock gmt utc",
    year_marks="in since by of year until till from before after late early mid during through for spring summer autumn fall winter",
    ambiguous_months="may march mar jan",
)  # fmt: skip
