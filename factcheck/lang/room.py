"""The form of a language room: which tables a language brings, and the checks on them.

A room is data. Words are written in the language's ordinary spelling, several to a
string, separated by spaces; a phrase is written out, with `|` between alternatives in
one place and `?` after a word that may be absent ("no|not more than", "the? death toll").
An underscore keeps two words of one alternative together ("in_excess of").
"""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.lang.figures import (
    ClauseTable,
    IdentifierTable,
    Interval,
    JoinTable,
    NumberTable,
    Phrases,
    UnitTable,
    Words,
)
from factcheck.types import Direction, Hedge, Scope


@dataclass(frozen=True)
class DateTable:
    """Names of months, days and moments.

    Attributes:
        months: 1 to 12 to every name in use. weekdays: Monday is 0.
        ambiguous_months: names of months that are other words unless a capital or a date says otherwise.
        relative: phrase to the days from publication that it spans (first, last).
        past, coming, this: words beside a weekday or month that say which one.
        clock: words of which a time of day follows; meridiem: words after one.
        year_marks: words before a year.
    """

    months: Mapping[int, Words]
    weekdays: Mapping[int, Words]
    relative: Mapping[str, Interval]
    past: Words
    coming: Words
    this: Words
    meridiem: Words
    year_marks: Words
    clock: Words = ""
    ambiguous_months: Words = ""


@dataclass(frozen=True)
class SpeechTable:
    """How a text says who says it.

    Attributes:
        verbs: verbs of saying, every form.
        according: phrases before the source ("according to").
        quoting: a verb and its preposition, before the outlet and the source: "نقلت الإذاعة عن الحاكم".
        stops: words at which the name of a source ends. openers: words after which one begins, where it stands before its verb.
        passive: words before a verb of saying that make it nobody's. addressed: verbs that name whom is spoken to.
        auxiliaries, perfect: the words around a subject that stands before its verb ("كان … قد").
        anaphors: end of a body's id ("_ministry"), or "anybody", to the words that stand for one named before.
        nobody: sources that are nobody ("reports").
        bodies: id to the phrases for a kind of body ("defence ministry").
        aliases: ids, separated by spaces, to the names of one body ("the Pentagon").
    """

    verbs: Words
    according: Phrases
    quoting: Mapping[str, Words]
    stops: Words
    openers: Words
    passive: Words
    addressed: Words
    auxiliaries: Words
    perfect: Words
    anaphors: Mapping[str, str]
    nobody: Words
    bodies: Mapping[str, str]
    aliases: Mapping[str, str]


@dataclass(frozen=True)
class PageTable:
    """What on a page is no part of an article: how such lines begin.

    Attributes:
        read_also: headings under which another story begins.
        furniture: lines of sources, keywords, sharing, advertising.
        dateline: lines with the time of publication. source: lines that name the outlet.
    """

    read_also: Phrases
    furniture: Phrases
    dateline: Phrases
    source: Phrases


@dataclass(frozen=True)
class ScopeTable:
    """Phrases that say a figure is no plain total, or where it holds.

    Attributes:
        before, after: scope to the phrases in the clause before a figure, or right after it and what it counts.
        revisions: phrases by which a text says that a figure replaces an earlier one.
        directions: "up" and "down" to the words of a change.
        rates: period to the phrases after a figure that make it a rate.
        clauses: conjunctions at which a clause begins.
        places: words that a place follows; place_kinds: words between them and its name. compass: part of a place to its words.
    """

    before: Mapping[Scope, Phrases]
    after: Mapping[Scope, Phrases]
    revisions: Phrases
    directions: Mapping[Direction, Words]
    rates: Mapping[str, Words]
    clauses: Phrases
    places: Words
    place_kinds: Words
    compass: Mapping[str, Words]


@dataclass(frozen=True)
class Room:
    """One language.

    Attributes:
        code, name: ISO 639-1 and English name. rtl: written from right to left.
        clitics: groups of prefixes written onto the next word, outermost first.
        hedges_before, hedges_after: phrase to hedge. nearly: words of an "about" that stays below.
        time_spans: hedges that with a duration say how long something takes ("over 20 years").
        ages_before, ages_after: phrases beside an age. magnitude: words before the size of a quake.
        nouns: concept to its nouns. role_nouns: role to nouns of those it happened to; role_words: role to any word of it.
        measured: id to words for what is measured.
        common_words: words too common to be names, where names have no capital.
        function_words: words that end a noun phrase. clauses: words by what they do in a clause. of_things: phrases between a part and what it is a part of; money_in: between a sum and what it is in.
        of_them: between a part and what it consists of ("of them"); apart: words before a distance that is no length of what it is "of".
        adjective_endings: where adjectives follow their noun, how they end; "" elsewhere.
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
    modifiers: Mapping[str, Words]
    demonyms: Mapping[str, Words]
    countries: Mapping[str, str]
    country_names: Mapping[str, Words]
