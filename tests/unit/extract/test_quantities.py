"""Quantities as the corpora have them: value, hedge, unit, kind, and what is counted."""

import pytest

from factcheck import find_quantities
from factcheck.types import Quantity
from factcheck.wording import reading
from tests.corpus import cases

UNMARKED = {"count", "measure", "money", "percent"}


def said(quantity: Quantity) -> str:
    """A quantity in the notation of the corpora."""
    counted = f" {{{quantity.counted}}}" if quantity.counted else ""
    return reading(quantity) + counted + ("" if quantity.kind in UNMARKED else f" [{quantity.kind}]")


@pytest.mark.parametrize(("language", "text", "expected"), cases("quantities"))
def test_reading(language: str, text: str, expected: str) -> None:
    assert ("; ".join(map(said, find_quantities(text, language))) or "-") == expected


@pytest.mark.parametrize(("language", "text", "expected"), cases("quantities", gaps_fail=False))
def test_spans_hold_the_words(language: str, text: str, expected: str) -> None:
    for quantity in find_quantities("، " + text, language):
        assert ("، " + text)[quantity.start : quantity.end] == quantity.text
