"""Which topics of a corpus a reference is of: a figure that somebody vouches for, in a few words.

Its words are too few for what articles are aligned by. So it is held against topics, claims that belong together
already: each by the claim that is most like it, and one topic against the others that the same article has.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp

import numpy as np

from factcheck.align.columns import SMALL
from factcheck.align.dimensions import comparable
from factcheck.align.things import Thing, role_likeness, subject_likeness
from factcheck.protocols import Encoder
from factcheck.types import Claim
from factcheck.verdicts import Evidence, Meeting

ENOUGH = 0.3
"""The confidence from which a topic is that of a reference."""
WEIGHTS: Mapping[str, float] = {
    "share": 1.6, "story": 2.3, "nearness": 3.3, "clause": 1.0, "subject_same": 0.6, "role_same": 1.8, "same": 2.7,
    "distance": -1.1,
}  # fmt: skip
"""Of a logistic regression over references that people wrote for stories of our own, right and wrong ones."""
CONSTANT = -5.3
LEAST_TOLD = 0.4
"""How much an article must tell of a topic: a share of its names, or the cosine of a sentence."""
OF_SMALL = 0.3
"""What is left, for small counts, of the weight of saying the same."""
BESIDE = 0.2
"""How likely a claim must be, beside the likeliest of its topic in one article, to be compared too."""
FARTHEST, UNKNOWN_DISTANCE = 3.0, 0.5
"""Figures a thousandfold apart are as far apart as figures can be; what is taken where the distance is not known."""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """A reference as it was read.

    Attributes:
        claim: its figure, in a sentence made of its words.
        topic, what: what it is about, and what is counted. names: keys of the names in the topic.
    """

    claim: Claim
    topic: str
    what: str
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that a reference may be compared with.

    Attributes:
        topic: the number of the topic that it belongs to.
        meeting: whether its figure and that of the reference say the same, can both be true, or cannot.
        window: the words around its figure.
    """

    claim: Claim
    topic: int
    meeting: Meeting
    window: str


@dataclass(frozen=True, slots=True)
class Story:
    """An article as what it tells: its sentences, and the keys of the names in them."""

    sentences: tuple[str, ...]
    names: frozenset[str]


def may_compare(a: Claim, b: Claim) -> bool:
    """Whether two claims are of figures that can be compared, of things not known to be different."""
    if a.quantity is None or b.quantity is None or not comparable(a.quantity, b.quantity):
        return False
    one, two = Thing.of(a), Thing.of(b)
    return "different" not in (subject_likeness(one, two, 0.0), role_likeness(one.role, two.role))


class Attachment:
    """Tells which claims speak of what references are of.

    Args:
        checks: each reference with the claims that it may be compared with (see `may_compare`).
        stories: the articles of these claims, by id.
        encoder: every text is embedded once, for all references.
    """

    def __init__(
        self, checks: Sequence[tuple[Yardstick, Sequence[Candidate]]], stories: Mapping[str, Story], encoder: Encoder
    ) -> None:
        self._stories = stories
        texts = dict.fromkeys(text for check in checks for text in _texts(*check, stories))
        self._places = {text: place for place, text in enumerate(texts)}
        self._vectors = encoder.encode(list(texts))

    def attach(self, yardstick: Yardstick, candidates: Sequence[Candidate]) -> Mapping[int, Evidence]:
        """The place of each candidate that speaks of what a reference is of, and the evidence, in order."""
        told = {name: self._told(yardstick, self._stories[name]) for name in {c.claim.article_id for c in candidates}}
        own = [self._odds(yardstick, candidate, *told[candidate.claim.article_id]) for candidate in candidates]
        topics, articles = defaultdict[int, float](float), defaultdict[tuple[int, str], float](float)
        for candidate, odds in zip(candidates, own, strict=True):
            topic, article = candidate.topic, candidate.claim.article_id
            topics[topic] = max(topics[topic], odds if max(told[article]) >= LEAST_TOLD else 0.0)
            articles[topic, article] = max(articles[topic, article], odds)
        rivals = _rivals(candidates, topics)
        sure = {topic: odds / (1 + odds + rivals[topic]) for topic, odds in topics.items()}
        return {
            place: _evidence(yardstick, candidate, sure[candidate.topic])
            for place, (candidate, odds) in enumerate(zip(candidates, own, strict=True))
            if sure[candidate.topic] >= ENOUGH
            and odds >= BESIDE * articles[candidate.topic, candidate.claim.article_id]
        }

    def _told(self, yardstick: Yardstick, story: Story) -> tuple[float, float]:
        """How much an article tells of a reference's topic: the share of its names, and how near a sentence comes."""
        names = yardstick.names
        share = len(names & story.names) / len(names) if names else 0.0
        return share, max(self._near(yardstick.topic, sentence) for sentence in story.sentences)

    def _odds(self, yardstick: Yardstick, candidate: Candidate, share: float, story: float) -> float:
        """The odds, for a claim by itself, that it is of what the reference is of."""
        mine, theirs = yardstick.claim, candidate.claim
        assert mine.quantity is not None and theirs.quantity is not None
        counted, one, two = (mine.quantity.counted, theirs.quantity.counted), Thing.of(mine), Thing.of(theirs)
        subject = subject_likeness(one, two, self._near(*counted) if all(counted) else 0.0)
        parts = {
            "share": share,
            "story": story,
            "nearness": self._near(f"{yardstick.topic}: {yardstick.what}", theirs.sentence),
            "clause": self._near(yardstick.what, candidate.window),
            "subject_same": float(subject == "same"),
            "role_same": float(role_likeness(one.role, two.role) == "same"),
            "same": _telling(mine) if candidate.meeting == "same" else 0.0,
            "distance": _distance(mine, theirs) if candidate.meeting == "apart" else 0.0,
        }
        return exp(CONSTANT + sum(WEIGHTS[name] * value for name, value in parts.items()))

    def _near(self, one: str, two: str) -> float:
        """The cosine of two texts."""
        return float(np.dot(self._vectors[self._places[one]], self._vectors[self._places[two]]))


def _evidence(yardstick: Yardstick, candidate: Candidate, confidence: float) -> Evidence:
    one, two = Thing.of(yardstick.claim), Thing.of(candidate.claim)
    return Evidence(confidence, subject_likeness(one, two, 0.0), role_likeness(one.role, two.role))


def _telling(claim: Claim) -> float:
    """What it says that two figures are the same: small counts are often the same by chance."""
    assert claim.quantity is not None
    small = claim.quantity.kind == "count" and claim.quantity.value is not None and claim.quantity.value <= SMALL
    return OF_SMALL if small else 1.0


def _rivals(candidates: Sequence[Candidate], odds: Mapping[int, float]) -> Mapping[int, float]:
    """For each topic the odds of the others, in the article where these are highest."""
    within: dict[str, set[int]] = defaultdict(set)
    for candidate in candidates:
        within[candidate.claim.article_id].add(candidate.topic)
    worst = dict.fromkeys(odds, 0.0)
    for topics in within.values():
        for topic in topics:
            worst[topic] = max(worst[topic], sum(odds[other] for other in sorted(topics - {topic})))
    return worst


def _distance(a: Claim, b: Claim) -> float:
    """How many decimal orders lie between two figures."""
    stated = [c.quantity.value or c.quantity.low for c in (a, b) if c.quantity is not None]
    if not all(stated):
        return UNKNOWN_DISTANCE
    one, two = (float(abs(value).log10()) for value in stated if value is not None)
    return min(FARTHEST, abs(one - two))


def _texts(yardstick: Yardstick, candidates: Iterable[Candidate], stories: Mapping[str, Story]) -> Iterable[str]:
    yield from (yardstick.topic, yardstick.what, f"{yardstick.topic}: {yardstick.what}")
    if yardstick.claim.quantity is not None:
        yield yardstick.claim.quantity.counted
    for candidate in candidates:
        claim = candidate.claim
        yield from (claim.sentence, candidate.window, *stories[claim.article_id].sentences)
        if claim.quantity is not None:
            yield claim.quantity.counted
