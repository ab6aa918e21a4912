"""Claims as columns: what pairs are compared by, as arrays with one place for each claim."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from factcheck.align.codes import Codes, Flags, Floats, coded
from factcheck.align.copies import wording
from factcheck.align.things import Thing
from factcheck.align.voices import voices_of
from factcheck.lang.units import convert
from factcheck.outline import KindOfFigure
from factcheck.types import Claim, Quantity, ReadArticle

TELLING = 8
"""Words of a sentence that two articles do not have in common by chance."""
SMALL = 12
"""Counts up to this meet by chance more often."""
SentenceKey = tuple[str, int]
"""A sentence: the id of its article, and where it begins there."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The claims of a corpus that hold a quantity, in order; each column has n places.

    Attributes:
        claims: themselves.
        article, sentence: where they stand, as places in the corpus.
        thing, things: what is counted, as a code; and what each code stands for.
        kind, kinds: kind of figure, unit, concept and role, likewise.
        figure: what is stated, as a code: figures of one code say the same.
        voice: who is named as saying it beside another, as a code within the article, or NOBODY.
        scope: as a code.
        alone: 1 where the article has one claim of that kind, 1/k where it has k.
        small: a small count.
        earlier: quoted as an earlier figure.
        size: decimal logarithm of the figure in the base unit, not a number where it has none.
        digits: those of the figure, as a code; figures of one code are the same, or a slip of scale or order apart.
        slot: the words of its sentence, all but the figures, and which of these it is, as a code; -1 in a short one.
    """

    claims: tuple[Claim, ...]
    article: Codes
    sentence: Codes
    thing: Codes
    things: tuple[Thing, ...]
    kind: Codes
    kinds: tuple[Hashable, ...]
    figure: Codes
    voice: Codes
    scope: Codes
    alone: Floats
    small: Flags
    earlier: Flags
    size: Floats
    digits: Codes
    slot: Codes

    @classmethod
    def of(cls, articles: Sequence[ReadArticle], sentences: Sequence[SentenceKey]) -> "Columns":
        """Make the columns.

        Args:
            articles: as they were read. sentences: those of all articles, in order.
        """
        rows = {key: row for row, key in enumerate(sentences)}
        held = [(place, c) for place, read in enumerate(articles) for c in read.claims if c.quantity is not None]
        claims, places = tuple(claim for _, claim in held), [place for place, _ in held]
        thing, things = coded(Thing.of(claim) for claim in claims)
        kind, kinds = coded(kind_of(claim) for claim in claims)
        within, _ = coded(zip(places, kind.tolist(), strict=True))
        return cls(
            claims=claims,
            article=np.array(places, dtype=np.int64),
            sentence=np.array([rows[c.article_id, c.sentence_start] for c in claims], dtype=np.int64),
            thing=thing,
            things=things,
            kind=kind,
            kinds=kinds,
            figure=coded(figure_of(_quantity(claim)) for claim in claims)[0],
            voice=np.array([v for read in articles for v in voices_of(read)], dtype=np.int64),
            scope=coded(claim.scope for claim in claims)[0],
            alone=1.0 / np.bincount(within)[within] if claims else np.zeros(0),
            small=np.array([is_small(_quantity(claim)) for claim in claims], dtype=bool),
            earlier=np.array([claim.scope == "earlier" for claim in claims], dtype=bool),
            size=np.array([_size(_quantity(claim)) for claim in claims], dtype=np.float64),
            digits=coded(_digits(_quantity(claim)) for claim in claims)[0],
            slot=_slots(claims),
        )


def _quantity(claim: Claim) -> Quantity:
    assert claim.quantity is not None
    return claim.quantity


def kind_of(claim: Claim) -> KindOfFigure:
    """Kind of figure, unit, concept and role of a claim that holds a quantity."""
    quantity = _quantity(claim)
    return quantity.kind, quantity.unit, claim.subject.concept, claim.role


def figure_of(quantity: Quantity) -> tuple[Hashable, ...]:
    """What is stated: figures of which this is equal say the same."""
    return quantity.value, quantity.low, quantity.high, quantity.unit, quantity.whole


def is_small(quantity: Quantity) -> bool:
    """Whether it is a small count."""
    return quantity.kind == "count" and quantity.value is not None and quantity.value <= SMALL


def _size(quantity: Quantity) -> float:
    stated = quantity.value if quantity.value is not None else quantity.low
    if stated is None or (base := abs(_in_base(stated, quantity))) == 0:
        return float("nan")
    return float(base.log10())


def _in_base(value: Decimal, quantity: Quantity) -> Decimal:
    return value if quantity.unit is None or quantity.kind == "money" else convert(value, quantity.unit)


def _digits(quantity: Quantity) -> tuple[Hashable, ...]:
    """The digits of a figure, in no order; one alone proves nothing."""
    stated = quantity.value
    digits = stated.normalize().as_tuple().digits if stated else ()
    return tuple(sorted(digits)) if len(digits) > 1 else stated, quantity.unit


def _slots(claims: Sequence[Claim]) -> Codes:
    """For each claim a code for its sentence without the figures, how many these are, and which of them it is."""
    texts = {(claim.article_id, claim.sentence_start): claim.sentence for claim in claims}
    words = {sentence: wording(text) for sentence, text in texts.items() if len(text.split()) >= TELLING}
    beside = Counter((claim.article_id, claim.sentence_start) for claim in claims)
    before, slots, long = Counter[SentenceKey](), list[Hashable](), list[bool]()
    for claim in claims:
        sentence = claim.article_id, claim.sentence_start
        slots.append((words.get(sentence), beside[sentence], before[sentence]))
        long.append(sentence in words)
        before[sentence] += 1
    return np.where(np.array(long, dtype=bool), coded(slots)[0], -1)
