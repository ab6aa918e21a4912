"""The forms of the tables that tell who says what of whom, when, in what scope; and of those of pages.

See `factcheck.lang.room` for the notation.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from factcheck.lang.figures import Phrases, Words
from factcheck.types import Direction, Scope

Shift = tuple[Literal["day", "week", "month", "year"], int, int]


class DateTable(NamedTuple):
    """Names of months, days and moments.

    Attributes:
        months: 1 to 12 to every name in use; hijri_months: those of the Hijri calendar. weekdays: Monday is 0.
        ambiguous_months: names of months that are other words unless a capital or a date says otherwise.
        relative: phrase to a unit and how many of it lie between it and publication, for its first and its last.
        past, coming, this: words beside a weekday or month that say which one.
        clock: words of which a time of day follows; meridiem: words after one.
        year_marks: words before a year. before_day: words between a weekday or day and the date or month.
        names: phrases that hold a word of a date and are none ("USA Today").
        hijri_era: words after a Hijri year; hijri_years: first and last year that is one even without.
        since, until: phrases before a date from which on, or up to which, something holds.
        lapse_before, lapse_after: words beside a duration that make it the time up to publication ("the past two days").
        lapse_openers: words before one of these ("over the past two days").
        ago_before, ago_after: phrases beside a duration that make it a moment before publication.
        lasting: words that tell since when something holds, with what happened then ("since the war began in 2011").
        contracts: words beside a month that names a contract of a market ("for September delivery").
        extremes: words before "since" that compare with what was then ("the lowest since May").
        dayparts: words between a phrase of these and the date ("since early May").
        week_start: the day that a week may begin with at the earliest.
        compared: phrases before a date with which something is compared. parts: share of a year to the phrases before it.
        before_year: words between a month and its year. when: conjunctions of clauses that tell when.
        happening: verbs that end a noun phrase and, beside a date, say that something happened.
    """

    months: Mapping[int, Words]
    hijri_months: Mapping[int, Words]
    weekdays: Mapping[int, Words]
    relative: Mapping[str, Shift]
    past: Words
    coming: Words
    this: Words
    meridiem: Words
    year_marks: Words
    since: Phrases
    until: Phrases
    lapse_before: Words
    lapse_after: Words
    lapse_openers: Words
    ago_before: Phrases
    ago_after: Phrases
    lasting: Words
    contracts: Words
    extremes: Words
    dayparts: Words
    week_start: int
    happening: Words
    compared: Phrases
    parts: Mapping[tuple[int, int], Phrases]
    before_year: Words
    when: Words
    hijri_era: Words
    hijri_years: tuple[int, int]
    before_day: Words = ""
    names: Phrases = ()
    clock: Words = ""
    ambiguous_months: Words = ""


class SpeechTable(NamedTuple):
    """How a text says who says it. Verbs are given as `factcheck.extract.conjugation` has them.

    Attributes:
        verbs: verbs of saying. claiming: phrases to the verbs that say something where such a phrase follows
            ("put … at"). observing: verbs that say something where a known body or person is their subject ("counted").
        issuing: verbs whose relative clause names who published what is quoted.
        nouns_too: forms of them that are nouns as well ("reports").
        according: a preposition written onto the source, or "", to the phrases before it ("according to"). own: phrases for whoever spoke last ("by his account").
        quoting: a preposition to the verbs that lead to the source through it: "نقلت الإذاعة عن الحاكم".
        complements: a preposition to the verbs whose subject it ends: "كشف الوزير عن".
        links: words that go on within the name of a source ("of"). close_links: those that follow its noun alone
            ("نائب عن"), or one of issued ("بيان صادر عن"). whereabouts: those that lead to where a source is.
            amounts: nouns of what is told, which no name holds ("قدر خبراء حجم …").
            by_name: words for "on behalf of" one named before. venues: nouns after a link that tell where something
            was said ("in a statement"); hearers: nouns of those who were told.
        acts: verbs of what is done with words though nobody is quoted ("accused", "withdrew", "put off").
        leads: phrases with which a sentence opens before its verb.
        continuing: those of them with which whoever spoke last goes on ("added").
        unsaid: phrases in which such a verb says nothing ("claimed the title"). taking: objects to the verbs that say
            nothing where one of them follows, whatever figure stands between ("claimed at least 45 lives"). negations: words before it that deny it.
        one_of: numbers that begin a name ("one of the"). that: words between a verb of saying and what is said.
        stops: words at which the name of a source ends. adverbs: words between a subject and its verb,
            adverb_ending: how others end. participle_ending, gerund_ending: how words end that
            may be a verb's.
        closers: words after a source that stands after its verb ("… said the minister on Monday").
        openers: words between a mark and the subject of a clause. subordinating: words with which a clause opens that another
            one follows; asides: those of an aside ("as the army said,").
        determiners: words that begin a name. titles: nouns and adjectives within one, where names have capitals.
        passive: words before a verb of saying that make it nobody's. addressed: verbs that name whom is spoken to.
        relative: words of a relative clause.
        auxiliaries, perfect: the words around a subject that stands before its verb ("كان … قد").
        pronouns: "person", "body" or "anybody" to the words for one named before. same: words beside a name given before.
        anaphors: a body's id to short names for one named before. nobody: sources that are nobody ("reports").
        goes_on: words with which a sentence goes on with what was said in the one before.
        impersonal: phrases with which the outlet itself goes on speaking.
        resumed: words between a verb and its subject that take up a pronoun ("ما شدد عليه الوزير").
        manners: nouns after "according to" that are no source ("plan").
    """

    verbs: Words
    claiming: Mapping[str, Words]
    observing: Words
    issuing: Words
    continuing: Words
    nouns_too: Words
    according: Mapping[str, Phrases]
    own: Phrases
    quoting: Mapping[str, Words]
    complements: Mapping[str, Words]
    links: Words
    close_links: Words
    issued: Words
    amounts: Words
    whereabouts: Words
    by_name: Words
    venues: Words
    hearers: Words
    acts: Phrases
    leads: str
    unsaid: Phrases
    taking: Mapping[str, Words]
    negations: Words
    stops: Words
    one_of: Words
    that: Words
    adverbs: Words
    adverb_ending: str
    participle_ending: str
    gerund_ending: str
    closers: Words
    openers: Words
    subordinating: Words
    asides: Words
    determiners: Words
    titles: Words
    passive: Words
    addressed: Words
    relative: Words
    auxiliaries: Words
    perfect: Words
    pronouns: Mapping[str, Words]
    same: Words
    anaphors: Mapping[str, Words]
    nobody: Words
    goes_on: Words
    impersonal: Phrases
    manners: Words
    resumed: Words


class BodyTable(NamedTuple):
    """Who is quoted.

    Attributes:
        kinds: id of a kind of body, document or person to its nouns ("agency", "spokesperson").
        bodies: id to the phrases for a body of a country ("defence ministry").
        aliases: ids, separated by spaces, to the names of one body ("the Pentagon").
        capitals: country to the capital that stands for its government.
        given_names: names of persons that are words too, where names have no capital.
    """

    kinds: Mapping[str, Words]
    bodies: Mapping[str, str]
    aliases: Mapping[str, str]
    capitals: Mapping[str, Words]
    given_names: Words = ""


class RoleTable(NamedTuple):
    """How words of roles stand to the figures of those it happened to.

    Attributes:
        links: words between a verb of a role and its object ("claimed the lives of 38").
        ends: words after which another clause speaks. paired: words between two roles of one figure ("killed or wounded").
        owners: those whose own a figure counts ("a mother of two").
        adjacent: words that are of a role only right before a figure: "فقد 12".
        suffered: verbs without an object, whatever follows ("died the same day").
        carriers: words right after which a figure counts what carries, not who is carried: "على متن 3 سفن".
        turned: role to the role that words after the figure make of it: "taken to | hospital".
    """

    links: Words
    ends: Words
    paired: Words
    owners: Words
    carriers: Words
    adjacent: Words
    suffered: Words
    turned: Mapping[str, tuple[str, Words]]


class ScopeTable(NamedTuple):
    """Phrases that say a figure is no plain total, or where it holds.

    Attributes:
        before, after: scope to the phrases right before a figure, or right after it and what it counts.
        clause: scope to the phrases anywhere before a figure in its clause.
        coming: phrases of what is to come; coming_prefixes: prefixes of verbs that say so.
        passed_over: words between such a phrase and the figure. by: phrases between the word of a change and its size.
        series: words between two figures that go on in a row.
        so_far: phrases by which a count is not at its end.
        revisions: phrases by which a text says that a figure replaces an earlier one.
        revising, estimates: verbs that put a figure right, and what they put right a few words later.
        recalling: phrases that open what was before. held: verbs that put a figure there; held_at: words between these and the figure.
        markets: phrases of reports from a market, whose figures move by the hour.
        directions: "up" and "down" to the words of a change.
        particles: those of them that stand right before the size of a change ("up 300", but not "picked up by 300 men").
        driven: "up" and "down" to the words for moving a thing: of a change where "by" follows, or where the figure is one of points.
        rates: period to the phrases after a figure that make it a rate.
        after_rates: words after which such a phrase is none ("a year after").
        clauses: conjunctions at which a clause begins.
        places: words that a place follows; place_kinds: words between them and its name. compass: part of a place to its words.
    """

    before: Mapping[Scope, Phrases]
    after: Mapping[Scope, Phrases]
    clause: Mapping[Scope, Phrases]
    coming: Phrases
    coming_prefixes: Words
    passed_over: Words
    by: Phrases
    series: Words
    so_far: Phrases
    revisions: Phrases
    revising: Words
    estimates: Words
    recalling: Phrases
    held: Words
    held_at: Words
    markets: Phrases
    directions: Mapping[Direction, Words]
    particles: Words
    driven: Mapping[Direction, Words]
    rates: Mapping[str, Words]
    after_rates: Words
    clauses: Phrases
    places: Words
    place_kinds: Words
    compass: Mapping[str, Words]


class PageTable(NamedTuple):
    """What on a page is no part of an article: how such lines begin; a star where anything may follow.

    Attributes:
        read_also: headings under which another story begins, or other stories are listed.
        closing: lines that close a story: sources, keywords. furniture: other lines that are no part of one.
        published, updated: how lines begin that give the time of publication, of the last change.
        source: lines that name the outlet. byline: lines that name who wrote it.
        caption: lines under a picture. credit: agencies in brackets that close such a line.
        networks: words of which a line of links to share by consists.
        stamp: words of a line that is a time and nothing else ("Updated 2 hours ago"), beside those of dates.
    """

    read_also: Phrases
    closing: Phrases
    furniture: Phrases
    published: Phrases
    updated: Phrases
    source: Phrases
    byline: Phrases
    caption: Phrases
    credit: Phrases
    networks: Words
    stamp: Words
