"""Languages: one room each, holding tables only; and what all of them share."""

from functools import cache
from importlib import import_module

from factcheck.lang.room import Room

LANGUAGES: tuple[str, ...] = ("ar", "en")
"""The languages that are read, by ISO 639-1 code."""


@cache
def room(language: str) -> Room:
    """The room of a language.

    Raises:
        KeyError: there is none.
        TableError: a table of it contradicts itself.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    loaded = import_module(f"factcheck.lang.{language}").ROOM
    assert isinstance(loaded, Room)
    return loaded
