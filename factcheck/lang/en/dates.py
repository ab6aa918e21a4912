"""English names of months and days, and the words around dates and times."""

from factcheck.lang.tables import DateTable

DATES = DateTable(
    months={
        1: "january jan", 2: "february feb", 3: "march mar", 4: "april apr", 5: "may", 6: "june jun", 7: "july jul",
        8: "august aug", 9: "september sept sep", 10: "october oct", 11: "november nov", 12: "december dec",
    },
    hijri_months={
        1: "muharram", 2: "safar", 3: "rabi_al-awwal rabi_i", 4: "rabi_al-thani rabi_ii", 5: "jumada_al-awwal jumada_al-ula jumada_i", 6: "jumada_al-thani jumada_al-akhira jumada_ii",
        7: "rajab", 8: "shaban sha'ban", 9: "ramadan", 10: "shawwal", 11: "dhu_al-qadah dhul_qadah", 12: "dhu_al-hijjah dhul_hijjah",
    },
    weekdays={
        0: "monday mondays monday's", 1: "tuesday tuesdays tuesday's", 2: "wednesday wednesdays wednesday's", 3: "thursday thursdays thursday's",
        4: "friday fridays friday's", 5: "saturday saturdays saturday's", 6: "sunday sundays sunday's",
    },
    relative={
        "today|tonight": ("day", 0, 0), "yesterday": ("day", -1, -1), "tomorrow": ("day", 1, 1), "overnight": ("day", -1, 0), "last night": ("day", -1, -1),
        "the day before yesterday": ("day", -2, -2), "this morning|afternoon|evening": ("day", 0, 0),
        "a|one week ago": ("week", -1, -1), "a|one month ago": ("month", -1, -1), "a|one year ago": ("year", -1, -1), "this week": ("week", 0, 0), "last week": ("week", -1, -1), "next week": ("week", 1, 1), "the past week": ("day", -7, 0),
        "this month": ("month", 0, 0), "last month": ("month", -1, -1), "next month": ("month", 1, 1), "the past month": ("day", -31, 0),
        "this year": ("year", 0, 0), "last year": ("year", -1, -1), "next year": ("year", 1, 1), "the past year": ("day", -366, 0),
    },
    past="last past previous",
    coming="next coming",
    this="this",
    meridiem="am pm a.m. p.m. a.m p.m o'clock gmt utc",
    year_marks="in since by of year until till from before after late early mid during through for spring summer autumn fall winter fiscal season",
    since=("since", "starting|beginning|effective from|on|in?", "from"),
    until=("until|till", "up to|until", "by", "before", "through"),
    lapse_before="past last previous preceding",
    lapse_after="",
    lapse_openers="the in over during for these those within its",
    ago_before=(),
    ago_after=("ago",),
    lasting="since",
    contracts="delivery contract contracts futures",
    extremes="bloodiest gravest steepest deepest lowest highest biggest largest worst best first most deadliest smallest sharpest fastest slowest strongest weakest longest heaviest",
    dayparts="the early late mid mid- middle end beginning start of morning evening night dawn dusk midnight noon sunrise sunset",
    week_start=6,
    before_year="of",
    when="when as",
    compared=("compared with|to", "than in|a|the?", "versus|against"),
    parts={
        (1, 2): ("the? first half of",), (2, 2): ("the? second half of",), (1, 4): ("the? first quarter of",), (2, 4): ("the? second quarter of",), (3, 4): ("the? third quarter of",), (4, 4): ("the? fourth|last|final quarter of",),
    },
    happening="left began remained took gave made came went stood rose fell grew dropped reached hit joined sent found turned called run ran set signed served",
    before_day="the",
    hijri_era="ah a.h. hijri",
    hijri_years=(0, -1),
    ambiguous_months="may march mar jan",
    names=("usa|russia|india today", "black|good friday", "bloody|easter|palm|super sunday", "sunday times|telegraph|mirror|express|mail|herald", "cyber monday"),
)  # fmt: skip
