"""Two statements laid over each other: which words they share, which stand alone, and which stand in one place."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from factcheck.counterparts import Counterparts
from factcheck.judge.speakers import different_speakers
from factcheck.lang.predicates import contrary, opposite
from factcheck.statements import Statement, Word
from factcheck.types import Claim

BOTH_SIDES = 2
"""What `one_place` says of words before which and after which the same words stand."""
REACH, WINDOW = 4, 7
"""How many words of content to each side are a word's neighbours, and how far from the other they may stand."""
LOOK_ALIKE, SAME = 0.5, 0.75
"""How near a name may be to a name, and to any word, on the other side, at most, to be another's."""
FOUND = 0.45
"""How near a word of the other side is, at least, that says what one does though it has another partner."""
_ARTICLES = frozenset(("the", "a", "an"))
_NOBODY: frozenset[int] = frozenset()


class Side:
    """One of the two statements.

    Attributes:
        words, weights: of the statement. partner: place of a word to that of the word which it is linked to.
        content: places of the words that carry content.
    """

    def __init__(self, words: Sequence[Word], weights: Sequence[float], partner: dict[int, int]) -> None:
        self.words, self.weights, self.partner = words, weights, partner
        self.content = [place for place, word in enumerate(words) if not word.plain]
        self._order = {place: number for number, place in enumerate(self.content)}

    @cached_property
    def alone(self) -> tuple[int, ...]:
        """Places of the words of content that have no partner."""
        return tuple(place for place in self.content if place not in self.partner)

    @cached_property
    def asides(self) -> frozenset[int]:
        """Places of the words that tell who says it."""
        return frozenset(place for place, word in enumerate(self.words) if word.aside)

    @cached_property
    def plain_partners(self) -> frozenset[int]:
        """Places of the words without content that have a partner."""
        return frozenset(place for place in self.partner if self.words[place].plain)

    def share(self, leaving_out: Collection[int] = _NOBODY) -> float:
        """How much of what it says the other says too, by weight, 0 to 1."""
        counted = [place for place in self.content if place not in leaving_out]
        total = sum(self.weights[place] for place in counted)
        return sum(self.weights[place] for place in counted if place in self.partner) / total if total else 1.0

    def neighbours(self, place: int) -> list[tuple[int, float]]:
        """The words of content around one with what they weigh there, the less the farther they stand.

        None is beyond its clause, unless its clause has no others.
        """
        at = self._order.get(place, 0)
        around = [
            (self.content[other], self.weights[self.content[other]] / (1 + abs(other - at)))
            for other in range(max(at - REACH, 0), min(at + 1 + REACH, len(self.content)))
            if other != at
        ]
        clause = [row for row in around if self.words[row[0]].clause == self.words[place].clause]
        return clause or around


class Frame:
    """Two statements and their links.

    Attributes:
        a, b: the sides. pair: what they were made of.
    """

    def __init__(self, pair: Counterparts) -> None:
        self.pair, links = pair, pair.alignment.links
        self.a = Side(pair.one.words, pair.alignment.weight_a.tolist(), dict(links))
        self.b = Side(pair.two.words, pair.alignment.weight_b.tolist(), {y: x for x, y in links})

    @property
    def across(self) -> bool:
        """Whether the two are in two languages."""
        return self.pair.one.language != self.pair.two.language

    def near(self, x: int, y: int) -> float:
        """How near a word of a is to a word of b."""
        return float(self.pair.alignment.near[x, y])

    def between(self, mine: Side, place: int, partner: int) -> float:
        """How near a word of one side is to a word of the other."""
        return self.near(place, partner) if mine is self.a else self.near(partner, place)

    def shared(self, xs: Collection[int] = _NOBODY, ys: Collection[int] = _NOBODY) -> float:
        """How much the two share, of the side that shares less, some words of each left out."""
        return min(self.a.share(xs), self.b.share(ys))

    def context(self, x: int, y: int) -> float:
        """How much of what stands around a word of a stands around a word of b, 0 to 1."""
        return (_around(self.a, self.b, x, y) + _around(self.b, self.a, y, x)) / 2

    def one_place(self, xs: Sequence[int], ys: Sequence[int]) -> int:
        """Whether runs of words stand in one place: 2 where words before and after them are partners, 1 for one side.

        Words without content stand elsewhere in another language, and are passed over there.
        """
        before = _next(self.a, xs[0], -1, self.across), _next(self.b, ys[0], -1, self.across)
        after = _next(self.a, xs[-1], 1, self.across), _next(self.b, ys[-1], 1, self.across)
        return sum(self._meet(x, y) for x, y in (before, after))

    def follow_alike(self, xs: Sequence[int], ys: Sequence[int]) -> bool:
        """Whether runs of words follow or precede, with nothing but an article between, words that are partners."""
        pairs = (
            (_beside(self.a, xs[0], -1), _beside(self.b, ys[0], -1)),
            (_beside(self.a, xs[-1], 1), _beside(self.b, ys[-1], 1)),
        )
        return any(self.a.partner.get(x) == y if x is not None and y is not None else x is y for x, y in pairs)

    def _meet(self, x: int | None, y: int | None) -> bool:
        if x is None or y is None:
            return x is None and y is None
        return self.a.partner[x] == y

    def opposed(self, x: int, y: int) -> tuple[str, str] | None:
        """Predicates of two words that cannot both hold, unless they also share one.

        Contraries count where the two words stand in one and the same place.
        """
        one, two = self.a.words[x].predicates, self.b.words[y].predicates
        if one & two:
            return None
        pairs = sorted((p, q) for p in one for q in two if opposite(p, q))
        if not pairs:
            pairs = sorted((p, q) for p in one for q in two if contrary(p, q))
            if pairs and self.figures_differ:  # "12 women", "30 men": of two groups
                return None
            if pairs and self.a.partner.get(x) != y and self.one_place((x,), (y,)) < BOTH_SIDES - self.across:
                return None
        return pairs[0] if pairs else None

    def excluding(self, x: int, y: int) -> bool:
        """Whether predicates of two words cannot both hold, wherever they stand."""
        return any(opposite(p, q) for p in self.a.words[x].predicates for q in self.b.words[y].predicates)

    def unknown(self, side: Side, places: Sequence[int]) -> bool:
        """Whether none of some names looks like a name of the other side, or is a word of it."""
        near = self.pair.alignment.near if side is self.a else self.pair.alignment.near.T
        other = self.b if side is self.a else self.a
        named = [at for at, word in enumerate(other.words) if word.kind == "name"]
        return all(
            not near.shape[1] or (near[place].max() < SAME and not any(near[place, at] >= LOOK_ALIKE for at in named))
            for place in places
        )

    @cached_property
    def contested(self) -> bool:
        """Whether two who are named say the two, of whom nothing in the words tells that they are one."""
        said, others = self.speaker(self.a), self.speaker(self.b)
        one = any(
            self.a.partner.get(at) in others and self.a.words[at].kind == "name" and not self.a.words[at].country
            for at in said
        )
        return not one and different_speakers(self.pair)

    @cached_property
    def told(self) -> float:
        """How much the two share of what is said, who says it left out, of the side that shares less."""
        return self.shared(self.a.asides, self.b.asides)

    def found(self, mine: Side, place: int) -> int | None:
        """The word of the other side that says what a word does: its partner, or the nearest that is near enough."""
        if place in mine.partner:
            return mine.partner[place]
        near = self.pair.alignment.near[place] if mine is self.a else self.pair.alignment.near[:, place]
        theirs = self.other(mine)
        best = max(theirs.content, key=lambda at: (float(near[at]), -at), default=None)
        return best if best is not None and near[best] >= FOUND else None

    def other(self, mine: Side) -> Side:
        """The other side."""
        return self.b if mine is self.a else self.a

    def speaker(self, mine: Side) -> frozenset[int]:
        """The places of the words of content that name who says a side, as far as they stand in it."""
        claim = self.claim(mine)
        start = claim.sentence.find(claim.source) if claim.source else -1
        last = start + len(claim.source or "")
        return frozenset(at for at in mine.content if start >= 0 and start <= mine.words[at].start < last)

    def statement(self, mine: Side) -> Statement:
        """The statement that a side is of."""
        return self.pair.one if mine is self.a else self.pair.two

    def claim(self, mine: Side) -> Claim:
        """The claim that a side is of."""
        return self.pair.a if mine is self.a else self.pair.b

    @cached_property
    def figures_differ(self) -> bool:
        """Whether each side has a figure that the other has not: they may tell of two events."""
        return all(any(side.words[place].kind == "number" for place in side.alone) for side in (self.a, self.b))

    def quoted(self, side: Side, places: Sequence[int]) -> str:
        """The words from the first place to the last as they stand in the sentence."""
        sentence = self.pair.a.sentence if side is self.a else self.pair.b.sentence
        return sentence[side.words[places[0]].start : side.words[places[-1]].end]


def adjoin(side: Side, place: int, other: int) -> bool:
    """Whether two words follow each other with nothing but a space between them."""
    first, second = sorted((place, other))
    return second == first + 1 and side.words[second].start - side.words[first].end <= 1


def names(side: Side) -> Iterator[tuple[int, ...]]:
    """Runs of names without a partner that follow one another."""
    run = list[int]()
    for place in side.alone:
        if side.words[place].kind == "name":
            if run and not adjoin(side, run[-1], place):
                yield tuple(run)
                run = []
            run.append(place)
    if run:
        yield tuple(run)


def _around(mine: Side, theirs: Side, place: int, other: int) -> float:
    around = mine.neighbours(place)
    total = sum(weight for _, weight in around)
    if not total:
        return 0.0
    found = (
        weight
        for neighbour, weight in around
        if (partner := mine.partner.get(neighbour)) is not None and abs(partner - other) <= WINDOW
    )
    return sum(found) / total


def _beside(side: Side, place: int, step: int) -> int | None:
    """The word right beside another, over an article; None at the end of the clause."""
    at = place + step
    while 0 <= at < len(side.words) and side.words[at].form in _ARTICLES:
        at += step
    return at if 0 <= at < len(side.words) and side.words[at].clause == side.words[place].clause else None


def _next(side: Side, place: int, step: int, content: bool) -> int | None:
    """The nearest word in a direction that has a partner, if so asked one of content; None at the end."""
    at = place + step
    while 0 <= at < len(side.words):
        if at in side.partner and not (content and side.words[at].plain):
            return at
        at += step
    return None
