"""Figures held against each other, as a table of wordings."""

import numpy as np
import pytest

from factcheck import find_quantities
from factcheck.judge import Intervals
from factcheck.verdicts import MEETINGS

CASES = [
    ("8,000 soldiers", "ثمانية آلاف جندي", "same"),
    ("6.2 miles", "10 km", "same"),
    ("a third of voters", "33 percent of voters", "same"),
    ("80 of the 120 members", "two-thirds of members", "same"),
    ("about 10,000 people", "around 10,000 people", "same"),
    ("more than 400 people", "over 400 people", "same"),
    ("about 10,000 people", "10,000 people", "meet"),
    ("about 10,000 people", "9,800 people", "meet"),
    ("at least 160 people", "165 people", "meet"),
    ("at least 160 people", "158 people", "apart"),
    ("at most 12 boats", "9 boats", "meet"),
    ("more than 400 people", "more than 700 people", "meet"),
    ("more than 400 people", "more than 1,000 people", "apart"),
    ("at least 400 people", "at most 300 people", "apart"),
    ("between 8,000 and 10,000 jobs", "9,000 jobs", "meet"),
    ("between 8,000 and 10,000 jobs", "8,000 to 10,000 jobs", "same"),
    ("between 8,000 and 10,000 jobs", "11,000 jobs", "apart"),
    ("dozens of boats", "37 boats", "meet"),
    ("2.8 billion dollars", "2.8 million dollars", "apart"),
    ("30 metres", "30 feet", "apart"),
    ("20 degrees Celsius", "68 degrees Fahrenheit", "same"),
]


def _meeting(one: str, two: str) -> str:
    quantities = [find_quantities(text)[0] for text in (one, two)]
    return MEETINGS[int(Intervals.of(quantities).meetings(np.array([0]), np.array([1]))[0])]


@pytest.mark.parametrize(("one", "two", "expected"), CASES, ids=lambda text: text)
def test_meeting(one: str, two: str, expected: str) -> None:
    assert _meeting(one, two) == expected


@pytest.mark.parametrize(("one", "two", "expected"), CASES, ids=lambda text: text)
def test_order_is_of_no_account(one: str, two: str, expected: str) -> None:
    assert _meeting(two, one) == expected


def test_a_figure_meets_itself() -> None:
    for text in {text for case in CASES for text in case[:2]}:
        assert _meeting(text, text) == "same"
