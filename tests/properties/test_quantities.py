"""What holds of any number: every spelling is read back, and neither grouping, script nor a hedge changes a value."""

import time
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from factcheck import find_quantities
from factcheck.extract.phrases import expand
from factcheck.extract.quantities import read_text
from factcheck.lang import LANGUAGES, room

DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
GROUPS = {"en": (",", " ", "\u00a0", "\u202f"), "ar": (",", "٬", " ", "\u00a0", "\u202f")}
POINTS = {"en": (".",), "ar": (".", "٫")}
SPELLERS = ("en", "ar")
THINGS = {"en": " people", "ar": " شخص"}

languages = st.sampled_from(LANGUAGES)
scripts = st.sampled_from(DIGITS)
magnitudes = st.integers(0, 15).flatmap(lambda power: st.integers(0, 10**power))
"""Whole numbers of every length up to 10^15."""


def _values(text: str, language: str) -> list[Decimal | None]:
    return [q.value for q in find_quantities(text, language) if q.kind != "ordinal"]


def _in(script: str, digits: str) -> str:
    return digits.translate(str.maketrans(DIGITS[0], script))


def _grouped(value: int, separator: str) -> str:
    return f"{value:,}".replace(",", separator)


@settings(max_examples=400)
@given(st.sampled_from(SPELLERS), magnitudes)
def test_a_number_in_words_is_read_back(language: str, value: int) -> None:
    assert _values(num2words(value, lang=language), language) == [value]


@pytest.mark.parametrize("language", SPELLERS)
def test_every_number_to_twelve_hundred_is_read_back(language: str) -> None:
    wrong = [value for value in range(1200) if _values(num2words(value, lang=language), language) != [value]]
    assert wrong == []


@settings(max_examples=400)
@given(st.sampled_from(SPELLERS), st.integers(1, 10**15))
def test_a_number_in_words_counts_what_follows(language: str, value: int) -> None:
    text = num2words(value, lang=language) + THINGS[language]
    assert [q.value for q in find_quantities(text, language)] == [value]
    assert [q.counted for q in find_quantities(text, language)] == [THINGS[language].strip()]


@given(st.integers(1, 999).filter(lambda value: value % 100 > 0))
def test_an_ordinal_in_words_is_read_back(value: int) -> None:
    found = find_quantities(num2words(value, lang="en", to="ordinal"), "en")
    assert [(q.value, q.kind) for q in found] == [(Decimal(value), "ordinal")]


@given(languages, scripts, st.integers(1000, 10**15), st.data())
def test_grouping_and_script_change_no_value(language: str, script: str, value: int, data: st.DataObject) -> None:
    separator = data.draw(st.sampled_from(GROUPS[language]))
    assert _values(_in(script, str(value)), language) == [value]
    assert _values(_in(script, _grouped(value, separator)), language) == [value]


@given(languages, scripts, st.integers(0, 10**9), st.integers(1, 10**4), st.data())
def test_a_decimal_is_read_in_any_script(
    language: str, script: str, whole: int, part: int, data: st.DataObject
) -> None:
    point = data.draw(st.sampled_from(POINTS[language]))
    decimals = f"{part:05d}"
    text = _in(script, f"{whole}{point}{decimals}") + " %"
    assert _values(text, language) == [Decimal(f"{whole}.{decimals}")]


@given(languages, st.integers(2, 10**12), st.data())
def test_a_hedge_changes_no_value(language: str, value: int, data: st.DataObject) -> None:
    loaded = room(language)
    notation = data.draw(st.sampled_from(sorted(loaded.hedges_before)))
    words = " ".join(data.draw(st.sampled_from(expand(notation))))
    found = find_quantities(f"{words} {value:,} km", language)
    assert [(q.value, q.unit) for q in found] == [(Decimal(value), "kilometre")]


@given(languages, st.text(max_size=80))
def test_a_quantity_is_found_alike_alone_and_with_its_tokens(language: str, text: str) -> None:
    assert find_quantities(text, language) == tuple(found.quantity for found in read_text(text, language).quantities)


@given(languages, st.text("0123456789٠١٢.,٫٬/-–:+()% \n", max_size=60))
def test_any_run_of_digits_and_marks_is_read(language: str, text: str) -> None:
    for quantity in find_quantities(text, language):
        assert text[quantity.start : quantity.end] == quantity.text


LONG: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "7" * size,
    "digits and commas": lambda size: "1," * (size // 2),
    "figures": lambda size: "12 " * (size // 3),
    "ranges": lambda size: "12-" * (size // 3),
    "joiners": lambda size: "و " * (size // 2),
    "joiners written together": lambda size: "و" * size,
    "scales": lambda size: "ألف " * (size // 4),
    "sums": lambda size: "وألف ومئة " * (size // 10),
    "tens": lambda size: "twenty " * (size // 7),
    "hundreds": lambda size: "hundred and " * (size // 12),
    "articles": lambda size: "a " * (size // 2),
    "hyphens": lambda size: "-" * size,
    "brackets": lambda size: "(" * size,
    "signs": lambda size: "$ " * (size // 2),
    "units": lambda size: "km " * (size // 3),
    "ones": lambda size: "one of " * (size // 7),
    "hedges": lambda size: "more than " * (size // 10),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", LONG.values(), ids=LONG)
def test_a_long_text_takes_linear_time(make: Callable[[int], str], language: str) -> None:
    """Four times the text takes no more than some six times as long, however it repeats itself."""
    once, fourfold = (min(_seconds(make(size), language) for _ in range(2)) for size in (4_000, 16_000))
    assert fourfold < 6 * once + 0.2


def _seconds(text: str, language: str) -> float:
    start = time.process_time()
    find_quantities(text, language)
    return time.process_time() - start


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["7" * 1_000_000, "و " * 100_000, "و" * 100_000], ids=["digits", "joiners", "one word"]
)
def test_a_megabyte_is_read_at_once(text: str, language: str) -> None:
    assert _seconds(text, language) < 10
