"""The evidence that pairs of claims are of one thing, given that their articles tell of one event."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from factcheck.align.candidates import recalls
from factcheck.align.codes import Codes, Flags, Floats, coded, of_pairs
from factcheck.align.columns import Columns
from factcheck.align.company import company
from factcheck.align.corpus import Corpus
from factcheck.align.nearness import cosines, margins, surroundings
from factcheck.align.things import role_likeness, subject_likeness
from factcheck.align.voices import NOBODY
from factcheck.types import Claim
from factcheck.verdicts import LIKENESSES, MEETINGS

FARTHEST = 1.5
"""Figures thirtyfold apart are as far apart as figures can be."""
UNKNOWN_DISTANCE = 0.5
SLIP = 3.5
"""Figures of the same digits that are more decimal orders apart are no slip: a thousandfold is, a millionfold not."""
SURELY_NEAR = 0.3
"""The cosine from which sentences that are each other's nearest surely belong together."""

Features = Mapping[str, Floats]


class Evidences(NamedTuple):
    """What speaks for pairs of claims being of one thing, and what rules it out.

    Attributes:
        features: name to a value for each pair.
        subject, role: places in LIKENESSES.
        possible: False where subject or role are known to differ.
    """

    features: Features
    subject: Codes
    role: Codes
    possible: Flags


def collect(corpus: Corpus, left: Codes, right: Codes, meetings: Codes) -> Evidences:
    """Collect the evidence of pairs of claims, given by their places.

    Args:
        meetings: whether their figures say the same, can both be true, or cannot: places in MEETINGS.
    """
    subject, role = _things(corpus, left, right)
    other, across = LIKENESSES.index("other"), _across(corpus, left, right)
    found = {
        **_nearness(corpus, left, right, subject),
        **_circumstances(corpus, left, right),
        **_figures(corpus, left, right, meetings),
        **{f"subject_{name}": _ones(subject == code) for code, name in enumerate(LIKENESSES) if name != "other"},
        "subject_other": _ones((subject == other) & ~across),
        "other_base": _ones(_of_shares(corpus.columns, left, right) & (subject == other)),
        "subject_foreign": _ones((subject == other) & across),
        **{f"role_{name}": _ones(role == code) for code, name in enumerate(LIKENESSES)},
    }
    near = found["mutual"] * np.clip(found["nearness"] / SURELY_NEAR, 0.0, 1.0)
    found |= company(corpus.columns, left, right, meetings == MEETINGS.index("same"), near)
    different = LIKENESSES.index("different")
    told = np.isin(subject, [LIKENESSES.index("same"), LIKENESSES.index("kin")])
    persons = _of_two_persons(corpus.columns, left, right, found, told | across)
    possible = (subject != different) & (role != different) & ~persons
    return Evidences(found, subject, role, possible)


def _of_two_persons(columns: Columns, left: Codes, right: Codes, found: Features, one_person: Flags) -> Flags:
    """Whether both figures are ages, and nothing says that they are those of one person.

    Other ages are those of two, unless the words for the persons, or all that tells of them in another language, may be
    of one, and somebody is named; any ages are where their sentences name nobody in common and are not each other's
    nearest.

    Args:
        one_person: whether the words for those whose ages they are may be of one.
    """
    is_age = np.array([thing.kind == "age" for thing in columns.things], dtype=bool)[columns.thing]
    named = np.array([thing.subject.concept is None for thing in columns.things], dtype=bool)[columns.thing]
    nothing_shared = (found["names"] == 0) & (found["mutual"] == 0)
    other = (found["same"] == 0) & ~(one_person & (named[left] | named[right] | (found["names"] > 0)))
    apart: Flags = is_age[left] & is_age[right] & (nothing_shared | other)
    return apart


def _nearness(corpus: Corpus, left: Codes, right: Codes, subject: Codes) -> Features:
    """Cosines of the sentences, of the words around the figures, of what is counted; see `margins`.

    within: 1 for two claims of one article; recalls: 1 where one quotes an earlier figure beside the other; disputing:
    1 where an article sets the figures of two who are named side by side.
    """
    columns, embedded = corpus.columns, corpus.embedded
    one, two = columns.sentence[left], columns.sentence[right]
    within = columns.article[left] == columns.article[right]
    margin = margins(embedded, one, two)
    counted = [thing.counted for thing in columns.things]

    def alike(a: int, b: int) -> float:
        return embedded.wording(counted[a], counted[b])

    recalled = within & (columns.earlier[left] != columns.earlier[right])
    recalled[recalled] = [
        recalls(columns.claims[a], columns.claims[b]) for a, b in _zipped(left[recalled], right[recalled])
    ]
    voices = columns.voice[left], columns.voice[right]
    disputing = within & (voices[0] != voices[1]) & (voices[0] != NOBODY) & (voices[1] != NOBODY)
    disputing &= (np.abs(one - two) <= 1) & (subject != LIKENESSES.index("other"))
    return {
        "nearness": cosines(embedded.sentences, one, two),
        "clause": cosines(embedded.windows, left, right),
        "margin": margin,
        "mutual": _ones(margin >= 0),
        "around": surroundings(embedded, one, two),
        "wording": np.maximum(of_pairs(columns.thing[left], columns.thing[right], len(counted), alike), 0.0),
        "within": _ones(within),
        "recalls": _ones(recalled),
        "disputing": _ones(disputing),
    }


def _things(corpus: Corpus, left: Codes, right: Codes) -> tuple[Codes, Codes]:
    """How subjects and roles compare."""
    columns, things = corpus.columns, corpus.columns.things

    def subject(a: int, b: int) -> float:
        wording = corpus.embedded.wording(things[a].counted, things[b].counted)
        return LIKENESSES.index(subject_likeness(things[a], things[b], wording))

    def role(a: int, b: int) -> float:
        return LIKENESSES.index(role_likeness(things[a].role, things[b].role))

    codes = columns.thing[left], columns.thing[right], len(things)
    return of_pairs(*codes, subject).astype(np.int64), of_pairs(*codes, role).astype(np.int64)


def _circumstances(corpus: Corpus, left: Codes, right: Codes) -> Features:
    """Names that the sentences share, by how rare they are; whether names, places and times are others."""
    columns, overlap = corpus.columns, corpus.whole.said.overlap
    of_sentence = dict(zip(columns.sentence.tolist(), columns.claims, strict=True))
    one, two, size = columns.sentence[left], columns.sentence[right], int(columns.sentence.max(initial=0)) + 1
    names = of_pairs(one, two, size, lambda a, b: overlap(of_sentence[a].names, of_sentence[b].names))
    named = np.zeros(size, dtype=bool)
    named[[row for row, claim in of_sentence.items() if claim.names]] = True
    places = of_pairs(one, two, size, lambda a, b: _places(of_sentence[a], of_sentence[b]))
    times = np.array([_times(columns.claims[a], columns.claims[b]) for a, b in _zipped(left, right)])
    return {
        "names": names,
        "other_names": _ones(named[one] & named[two] & (names == 0)),
        "same_place": _ones(places > 0),
        "other_place": _ones(places < 0),
        "same_time": _ones(times > 0),
        "other_time": _ones(times < 0),
    }


def _figures(corpus: Corpus, left: Codes, right: Codes, meetings: Codes) -> Features:
    """How rare such figures are, in the corpus and in their articles; whether they meet; whether of one scope.

    distance: for figures that do not meet, the decimal orders between them, 0 where one is the other by a slip.
    """
    columns = corpus.columns
    rarity = np.array([corpus.whole.kinds[kind] for kind in columns.kinds])[columns.kind]
    orders = np.abs(columns.size[left] - columns.size[right])
    distance = np.where(np.isnan(orders), UNKNOWN_DISTANCE, np.minimum(orders, FARTHEST))
    slip = (columns.digits[left] == columns.digits[right]) & (orders <= SLIP)
    same, meet, apart = (meetings == MEETINGS.index(name) for name in ("same", "meet", "apart"))
    return {
        "rarity": np.minimum(rarity[left], rarity[right]),
        "alone": columns.alone[left] * columns.alone[right],
        "small": _ones(columns.small[left] & columns.small[right]),
        "same": _ones(same),
        "meet": _ones(meet),
        "distance": np.where(apart & ~slip, distance, 0.0),
        "other_scope": _ones(columns.scope[left] != columns.scope[right]),
    }


def _of_shares(columns: Columns, left: Codes, right: Codes) -> Flags:
    """Whether both figures are shares, which say nothing without what they are shares of."""
    share = np.array([thing.kind in ("percent", "ratio") for thing in columns.things], dtype=bool)[columns.thing]
    both: Flags = share[left] & share[right]
    return both


def _across(corpus: Corpus, left: Codes, right: Codes) -> Flags:
    """Whether the claims are of two languages, where words are known to be other with less certainty."""
    language, _ = coded(read.article.language for read in corpus.articles)
    article = corpus.columns.article
    differ: Flags = language[article[left]] != language[article[right]]
    return differ


def _ones(flags: Flags) -> Floats:
    return flags.astype(np.float64)


def _zipped(left: Codes, right: Codes) -> list[tuple[int, int]]:
    return list(zip(left.tolist(), right.tolist(), strict=True))


def _places(a: Claim, b: Claim) -> float:
    """1 where the sentences share a place, -1 where both have places and share none, else 0."""
    mine, theirs = {place.key for place in a.places}, {place.key for place in b.places}
    return (1.0 if mine & theirs else -1.0) if mine and theirs else 0.0


def _times(a: Claim, b: Claim) -> float:
    """1 where their times overlap, -1 where they do not, 0 where one is not known."""
    overlap = a.time.overlaps(b.time) if a.time and b.time else None
    return 0.0 if overlap is None else 1.0 if overlap else -1.0
