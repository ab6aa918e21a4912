"""The rooms: names of countries as CLDR has them, languages that are there and are not."""

import pytest

from factcheck.lang import LANGUAGES, room
from training.countries import names


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_are_called_as_cldr_has_them(language: str) -> None:
    assert dict(room(language).countries) == names(language), "python -m training.countries"


def test_there_is_no_room_for_a_language_that_is_not_listed() -> None:
    with pytest.raises(KeyError):
        room("room")


def test_a_room_is_loaded_once() -> None:
    assert room("ar") is room("ar")
