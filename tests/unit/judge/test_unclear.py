"""Figures that two reports give of two events, two days, or two hours are not held against each other."""

import pytest

from factcheck import Article, compare
from factcheck.protocols import Encoder

CLASHES = {"conflict", "disputed", "revised"}
RAID = "An air raid on the market of Sarmin killed {} people{}, a monitor said."
WAR = "The {}-year conflict has cost the country half of its factories, the chamber of industry said."
FOUND = "A bomb in a bus killed {} people in {} Syria, a monitor said."
AFTER = "Planes struck the camp of the group on {}, {} days after its attack on the bazaar of Suruc."
OIL = "Brent crude rose to {} dollars a barrel in early trade."
LATER = "Brent futures ended at {} dollars a barrel, the highest in a month."
ARREST = "The coast guard arrested {} smugglers off Cape Verma{}."
SEA = "The waves reach {} metres in the north and {} metres in the south of the gulf, the weather office said."


def _relations(encoder: Encoder, *told: tuple[str, str | None]) -> set[str]:
    articles = [
        Article(id=str(n), text=text, source=f"outlet {n}", published=day) for n, (text, day) in enumerate(told)
    ]
    return {pair.relation for finding in compare(articles, encoder).findings for pair in finding.pairs}


@pytest.mark.parametrize(
    ("told", "clashes"),
    [
        pytest.param(
            ((RAID.format(31, " on Friday"), "2016-06-03"), (RAID.format(47, " on Saturday"), "2016-06-25")),
            False,
            id="two raids, three weeks apart",
        ),
        pytest.param(
            ((RAID.format(31, " on Friday"), "2016-06-03"), (RAID.format(47, " on Saturday"), "2016-06-04")),
            False,
            id="two raids, by the days that the words give",
        ),
        pytest.param(
            ((RAID.format(31, ""), "2016-06-03"), (RAID.format(19, ""), "2016-06-04")), False, id="a toll that shrinks"
        ),
        pytest.param(
            ((RAID.format(31, ""), "2016-06-03"), (RAID.format(47, ""), "2016-06-04")), True, id="a toll that grows"
        ),
        pytest.param(
            ((RAID.format(31, ""), "2016-06-03"), (RAID.format(47, ", on Saturday"), "2016-06-04")),
            False,
            id="a toll of a day that had not come when the other was told",
        ),
        pytest.param(
            ((RAID.format(31, ""), "2016-06-03"), (RAID.format(47, ""), "2016-06-03")), True, id="one raid, one day"
        ),
        pytest.param(
            ((FOUND.format(31, "northern"), "2016-06-03"), (FOUND.format(47, "northeastern"), "2016-06-03")),
            True,
            id="a part of a country, told more and less finely",
        ),
        pytest.param(
            ((FOUND.format(31, "northern"), "2016-06-03"), (FOUND.format(47, "southern"), "2016-06-03")),
            False,
            id="two parts of a country",
        ),
        pytest.param(
            ((ARREST.format(23, " on Saturday"), None), (ARREST.format(26, " on Thursday"), None)),
            False,
            id="two weekdays, of no known date",
        ),
        pytest.param(
            ((ARREST.format(23, " on Saturday"), None), (ARREST.format(26, " on Saturday"), None)),
            True,
            id="one weekday, of no known date",
        ),
        pytest.param(
            ((WAR.format("five"), "2016-06-03"), (WAR.format("six"), "2016-08-03")), False, id="a length that grows"
        ),
        pytest.param(
            ((AFTER.format("Thursday", "three"), "2016-06-03"), (AFTER.format("Friday", "four"), "2016-06-03")),
            False,
            id="a length that grew from one day to the next, by the words",
        ),
        pytest.param(
            ((WAR.format("five"), "2016-06-03"), (WAR.format("nine"), "2016-08-03")), True, id="a length that cannot"
        ),
        pytest.param(
            ((OIL.format("63.2"), "2016-06-03"), (LATER.format("64.9"), "2016-06-03")),
            False,
            id="a market at two hours",
        ),
        pytest.param(
            ((SEA.format(2, 3), "2016-06-03"), (SEA.format(2, 3), "2016-06-03")), False, id="the same figures in order"
        ),
    ],
)
def test_what_clashes(told: tuple[tuple[str, str | None], ...], clashes: bool, encoder: Encoder) -> None:
    assert bool(_relations(encoder, *told) & CLASHES) == clashes
