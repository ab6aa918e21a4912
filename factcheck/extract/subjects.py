"""What a figure is a figure of, in ids that languages share: the concept, what narrows it, what is measured."""

from functools import cache

from factcheck.errors import TableError
from factcheck.extract.clauses import Span
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.extract.series import counts_after
from factcheck.extract.territories import demonyms, territory_words
from factcheck.extract.word_classes import word_classes
from factcheck.lang import room
from factcheck.lang.concepts import MEASURED, lineage
from factcheck.lang.spelling import words_of
from factcheck.lang.units import UNITS
from factcheck.types import Quantity, Subject

_ANY_RATE = "rate"
_PERIODS = frozenset(("annual", "monthly", "daily", "quarterly"))
_OF_PEOPLE = frozenset(("killed", "wounded", "missing"))
_CAN_DIE = ("person", "animal")
"""What the dead are, and not what they died in: "the toll of the ferry sinking"."""
_MEASURING = frozenset(("measure", "money", "percent", "ratio", "duration"))


@cache
def _measured(language: str) -> PhraseTable[str]:
    table = room(language).measured
    if unknown := table.keys() - frozenset().union(*MEASURED.values()):
        raise TableError(f"{language} measured things: no such id {sorted(unknown)}")
    return PhraseTable.inverted(table, f"{language} measured things", strict=False)


@cache
def _modifiers(language: str) -> PhraseTable[str]:
    return PhraseTable.inverted(room(language).modifiers, f"{language} modifiers", strict=False)


def find_subject(read: ReadText, quantity: ReadQuantity, bounds: Span, language: str) -> Subject:
    """The subject of one figure, by what it counts and, for a measure, by the words of its clause."""
    stops = _stops(language)
    span = quantity.counted or (quantity.first, quantity.first)
    if span[0] >= quantity.last and not counts_after(read.tokens, quantity):
        span = quantity.first, quantity.first
    measuring = quantity.quantity.kind in _MEASURING
    concept = _measured_thing(read, quantity, bounds, language) if measuring else None
    if concept is None and not (measuring and span[1] <= quantity.first):  # "the city hit 50 degrees" measures no city
        concept = _concept(read, span, language)
    qualifiers = _qualifiers(read, span, language)
    if quantity.quantity.kind in _MEASURING:
        qualifiers |= {q for q in _qualifiers(read, bounds, language) if q in _PERIODS}
    if not any(map(str.isupper, qualifiers)) and concept is not None:
        qualifiers |= _named_elsewhere(read, concept, language)
    words = (
        token.forms[-1][1] for token in read.tokens[slice(*span)] if token.kind == "word" and token.word not in stops
    )
    return Subject(concept, qualifiers, frozenset(words))


def _concept(read: ReadText, span: Span, language: str) -> str | None:
    """The concept of the noun in a span: the head, and a plain noun rather than one of a role ("wounded soldiers")."""
    nouns = [noun for _, _, noun in noun_table(language).find(read.tokens, *span)]
    plain = [noun for noun in nouns if noun.role is None] or nouns
    if not plain:
        return None
    head = plain[0 if room(language).adjective_endings else -1].concept
    opening = nouns[0]
    of_people = opening.role in _OF_PEOPLE and lineage(head)[-1] not in (*_CAN_DIE, "case")
    return opening.concept if of_people else head


def _qualifiers(read: ReadText, span: Span, language: str) -> frozenset[str]:
    tables = (territory_words(language), demonyms(language), _modifiers(language))
    found = (row for table in tables for row in table.find(read.tokens, *span))
    return frozenset(qualifier for at, length, qualifier in found if at + length <= span[1])


def _named_elsewhere(read: ReadText, concept: str, language: str) -> frozenset[str]:
    """The nationality that the sentence gives the same thing elsewhere: "الجنود الكوريين الشماليين … 10 آلاف جندي"."""
    nouns, adjectives = noun_table(language), demonyms(language)
    found = set[str]()
    for at, length, noun in nouns.find(read.tokens):
        if noun.concept != concept or noun.role is not None:
            continue
        adjective = (
            adjectives.at(read.tokens, at + length)
            if room(language).adjective_endings
            else adjectives.before(read.tokens, at)
        )
        if adjective is not None:
            found.add(adjective[1])
    return frozenset(found) if len(found) == 1 else frozenset()


def _measured_thing(read: ReadText, quantity: ReadQuantity, bounds: Span, language: str) -> str | None:
    """The nearest word in the clause for what is measured, before the figure rather than after; "rate" comes last."""
    table, allowed = _measured(language), _allowed(quantity.quantity)
    best: tuple[bool, int, str] | None = None
    for at, _, thing in table.find(read.tokens, *bounds):
        if quantity.first <= at < quantity.last or thing not in allowed or _describes(read, at, quantity, language):
            continue
        distance = quantity.first - at if at < quantity.first else 2 * (at - quantity.last + 1)
        candidate = (thing == _ANY_RATE, distance, thing)
        best = min(best, candidate) if best else candidate
    return best[2] if best else None


def _describes(read: ReadText, at: int, quantity: ReadQuantity, language: str) -> bool:
    """Whether a word of size only tells which thing another noun means: "180 mm on high ground"."""
    tokens, beside = read.tokens, quantity.last <= at <= quantity.last + 1
    if beside or tokens[at].word not in words_of(room(language).clauses.extents) or at + 1 == len(tokens):
        return False
    return word_classes(language).at(tokens, at + 1) == "content"


def _allowed(quantity: Quantity) -> frozenset[str]:
    """What a figure of this dimension can measure."""
    if quantity.kind in ("money", "percent", "ratio"):
        return MEASURED["money" if quantity.kind == "money" else "ratio"]
    return MEASURED.get(UNITS[quantity.unit].dimension, frozenset()) if quantity.unit else frozenset()


@cache
def _stops(language: str) -> frozenset[str]:
    return words_of(room(language).function_words)
