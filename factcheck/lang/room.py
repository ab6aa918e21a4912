"""The form of a language room: which tables a language brings, and the checks on them.

A room is data. Words are written in the language's ordinary spelling, several to a
string, separated by spaces; a phrase is written out, with `|` between alternatives in
one place and `?` after a word that may be absent ("no|not more than", "the? death toll").
An underscore keeps two words of one alternative together ("in_excess of").
"""

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.lang.figures import (
    ClauseTable,
    IdentifierTable,
    JoinTable,
    NumberTable,
    Phrases,
    UnitTable,
    Words,
)
from factcheck.lang.stating import PredicateWords, StatementTable
from factcheck.lang.tables import BodyTable, DateTable, PageTable, RoleTable, ScopeTable, SpeechTable
from factcheck.types import Hedge


class Room(NamedTuple):
    """One language.

    Attributes:
        code, name: ISO 639-1 and English name. rtl: written from right to left.
        clitics: groups of prefixes written onto the next word, outermost first.
        hedges_before, hedges_after: phrase to hedge. nearly: words of an "about" that stays below.
        time_spans: hedges that with a duration say how long something takes ("over 20 years").
        ages_before, ages_after: phrases beside an age. magnitude: words before the size of a quake.
        nouns: concept to its nouns. role_nouns: role to nouns of those it happened to; role_words: role to any word of it.
        roles: how words of roles stand to figures.
        measured: id to words for what is measured.
        common_words: words too common to be names, where names have no capital.
        function_words: words that end a noun phrase. clauses: words by what they do in a clause. of_things: phrases between a part and what it is a part of; money_in: between a sum and what it is in.
        of_them: between a part and what it consists of ("of them"); apart: words before a distance that is no length of what it is "of".
        adjective_endings: where adjectives follow their noun, how they end; "" elsewhere.
        predicates: id to its words (see `factcheck.lang.predicates`). statements: what turns them round.
        modifiers: qualifier to its words. demonyms: country to its adjectives.
        countries: country to its name in CLDR; country_names: to further names.
    """

    code: str
    name: str
    rtl: bool
    clitics: tuple[tuple[str, ...], ...]
    numbers: NumberTable
    dates: DateTable
    joins: JoinTable
    speech: SpeechTable
    bodies: BodyTable
    scopes: ScopeTable
    page: PageTable
    hedges_before: Mapping[str, Hedge]
    hedges_after: Mapping[str, Hedge]
    nearly: Words
    units: UnitTable
    time_spans: Words
    ages_before: Phrases
    ages_after: Phrases
    magnitude: Words
    nouns: Mapping[str, Words]
    role_nouns: Mapping[str, Words]
    role_words: Mapping[str, Words]
    roles: RoleTable
    measured: Mapping[str, Words]
    identifiers: IdentifierTable
    common_words: Words
    function_words: Words
    clauses: ClauseTable
    of_things: Phrases
    money_in: Phrases
    of_them: Phrases
    apart: Phrases
    adjective_endings: Words
    predicates: Mapping[str, PredicateWords]
    statements: StatementTable
    modifiers: Mapping[str, Words]
    demonyms: Mapping[str, Words]
    countries: Mapping[str, str]
    country_names: Mapping[str, Words]
