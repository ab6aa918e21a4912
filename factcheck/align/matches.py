"""From claims and near sentences to matches: pairs of claims that speak of the same thing, with the evidence.

Candidates are figures of one dimension in sentences, or articles, that are near each other.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

from factcheck.align.completion import complete
from factcheck.align.dimensions import comparable
from factcheck.align.evidence import POSSIBLE, score
from factcheck.align.names import NameOverlap, rarities
from factcheck.align.subjects import role_likeness, subject_likeness
from factcheck.lang.concepts import RUNNING
from factcheck.types import Article, Claim, ReadArticle
from factcheck.verdicts import Evidence, Match

SAME_LANGUAGE = 0.1
"""The cosine that two unrelated texts of one language have, as the encoder sees them; across languages it is 0."""
FAR_APART = 60
"""Reports so many days apart are hardly of one event."""
SMALL = 12
"""Counts up to this meet by chance more often."""

SentenceKey = tuple[str, int]
"""A sentence: the id of its article, and where it begins there."""
NearSentences = tuple[SentenceKey, SentenceKey, float]
"""Two sentences, or one twice, and the cosine of their vectors."""


def align(
    articles: Sequence[ReadArticle],
    near: Iterable[NearSentences],
    context: Callable[[str, str], float],
    wording: Callable[[str, str], float],
) -> tuple[Match, ...]:
    """Find the pairs of claims that may speak of the same thing.

    Args:
        articles: as they were read; a pair's claims stand in their order.
        near: pairs of near sentences, each once.
        context: cosine of two articles, by their ids.
        wording: cosine of two wordings of what is counted.

    Returns:
        Matches in the order of their claims, each with its evidence; how much of it a verdict needs is for the judge.
    """
    aligner = _Aligner(articles, context, wording)
    found = sorted(aligner.matches(near), key=lambda m: (aligner.position[id(m.a)], aligner.position[id(m.b)]))
    return complete(found)


class _Aligner:
    def __init__(
        self,
        articles: Sequence[ReadArticle],
        context: Callable[[str, str], float],
        wording: Callable[[str, str], float],
    ) -> None:
        self.articles = {read.article.id: read for read in articles}
        self.claims = [claim for read in articles for claim in read.claims]
        self.position = {id(claim): position for position, claim in enumerate(self.claims)}
        self.context, self.wording = context, wording
        sentences = {(claim.article_id, claim.sentence_start): claim.names for claim in self.claims}
        self.names = NameOverlap(sentences.values())
        self.stories = NameOverlap((read.names for read in articles), pace=3.0)
        self.counts = Counter((claim.article_id, _kind(claim)) for claim in self.claims)
        self.rarity = rarities(frozenset(map(_kind, read.claims)) for read in articles)

    def matches(self, near: Iterable[NearSentences]) -> Iterator[Match]:
        """Every match, in any order."""
        for one, two, cosine in self._candidates(near):
            a, b = sorted((one, two), key=lambda claim: self.position[id(claim)])
            evidence = self._evidence(a, b, cosine)
            if evidence is not None and evidence.score >= POSSIBLE:
                yield Match(a, b, self.articles[a.article_id].article, self.articles[b.article_id].article, evidence)

    def _candidates(self, near: Iterable[NearSentences]) -> Iterator[tuple[Claim, Claim, float]]:
        """Pairs of figures that can stand beside each other."""
        by_sentence: dict[SentenceKey, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            by_sentence[claim.article_id, claim.sentence_start].append(claim)
        for left, right, cosine in near:
            ones, others = by_sentence.get(left, []), by_sentence.get(right, [])
            for a, b in combinations(ones, 2) if left == right else product(ones, others):
                if a.quantity is None or b.quantity is None or not comparable(a.quantity, b.quantity):
                    continue
                if a.recalls(b) and a.subject.concept == b.subject.concept:
                    yield a, b, 1.0
                elif left != right:  # two figures of one sentence are two things
                    yield a, b, cosine

    def _evidence(self, a: Claim, b: Claim, cosine: float) -> Evidence | None:
        wording = self._wording(a, b)
        role, subject = role_likeness(a, b), subject_likeness(a, b, wording)
        if "different" in (role, subject):
            return None
        one, two = self.articles[a.article_id], self.articles[b.article_id]
        chance = SAME_LANGUAGE if one.language == two.language else 0.0
        told_apart = subject != "same" or a.subject.concept is None
        evidence = Evidence(
            nearness=cosine - chance,
            context=self.context(a.article_id, b.article_id) - chance,
            names=self.names(a.names, b.names),
            story=self.stories(one.names, two.names),
            subject=subject,
            role=role,
            wording=1.0 if a.subject.words & b.subject.words else max(wording, 0.0),
            rarity=0.0 if told_apart else min(self.rarity[_kind(a)], self.rarity[_kind(b)]),
            alone=1 / (self.counts[a.article_id, _kind(a)] * self.counts[b.article_id, _kind(b)]),
            apart=_apart(one.article, two.article),
            score=0.0,
        )
        return replace(evidence, score=score(evidence, _is_small(a) and _is_small(b), a.role in RUNNING))

    def _wording(self, a: Claim, b: Claim) -> float:
        one, two = (claim.quantity.counted if claim.quantity else "" for claim in (a, b))
        return self.wording(one, two) if one and two else 0.0


def _apart(one: Article, two: Article) -> float:
    if one.day is None or two.day is None:
        return 0.0
    return min(1.0, abs((one.day - two.day).days) / FAR_APART)


def _kind(claim: Claim) -> Hashable:
    """What two figures of one kind have in common."""
    quantity = claim.quantity
    return quantity and (quantity.kind, quantity.unit, claim.subject.concept, claim.role)


def _is_small(claim: Claim) -> bool:
    """Whether the figure is a small number, which many sentences hold."""
    quantity = claim.quantity
    return quantity is not None and quantity.kind == "count" and quantity.value is not None and quantity.value <= SMALL
