"""Brings together what was found and what people have said of it.

Of what people said of one pair the most deliberate counts: a review before a waiver, a waiver before the baseline; of
several reviews that of the latest day.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from factcheck.ledger.baseline import Entry, pair_key
from factcheck.ledger.entries import Ledger, Review
from factcheck.ledger.hygiene.expired import expired
from factcheck.ledger.hygiene.garbled import garbled
from factcheck.ledger.hygiene.idle import idle
from factcheck.ledger.hygiene.overtaken import overtaken
from factcheck.ledger.hygiene.stale import stale
from factcheck.ledger.quotes import QuotedClaims
from factcheck.ledger.waivers import Waiver, read_waivers
from factcheck.relations import RELATIONS
from factcheck.types import Article
from factcheck.verdicts import Finding, Pair, Ruling

Rulings = dict[int, Ruling]
"""By the identity of pairs."""


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that people have said of a corpus.

    Attributes:
        ledger: reviews and references.
        baseline: entries by relation and key; baseline_place: the file.
        today: the day by which it is told whether a review has expired.
        looked_at: whether a run has seen all there is of the articles that a review names, so that it can be told
            to be stale; given the two paths.
        whole: whether every pair of the run was compared, so that a waiver can be told to be idle.
    """

    ledger: Ledger
    today: date
    baseline: Mapping[tuple[str, str], Entry] = field(default_factory=dict)
    baseline_place: str = ""
    looked_at: Callable[[str, str], bool] = lambda a, b: True
    whole: bool = True


def ruled(findings: Sequence[Finding], articles: Iterable[Article], said: Said) -> tuple[Finding, ...]:
    """The findings with what people have said of their pairs, and findings of what they said that is amiss.

    Of the findings of one relation those that are accepted come last.
    """
    pairs = [pair for finding in findings for pair in finding.pairs]
    waived, amiss = _by_waivers(pairs, articles, said)
    reviewed, also_amiss = _by_reviews(pairs, said)
    rulings = {**_by_baseline(pairs, said), **waived, **reviewed}
    ordered = sorted((_marked(finding, rulings) for finding in findings), key=lambda f: (_rank(f), f.accepted))
    return (*ordered, *sorted((*amiss, *also_amiss), key=lambda f: (f.code, str(f.location), f.id)))


def _rank(finding: Finding) -> int:
    return RELATIONS.index(finding.relation) if finding.relation else len(RELATIONS)


def _marked(finding: Finding, rulings: Rulings) -> Finding:
    if not any(id(pair) in rulings for pair in finding.pairs):
        return finding
    return replace(finding, pairs=tuple(replace(pair, ruling=rulings.get(id(pair))) for pair in finding.pairs))


def _by_baseline(pairs: Iterable[Pair], said: Said) -> Rulings:
    if not said.baseline:
        return {}
    ruling = Ruling("baseline", True, "it was there before the gate", None, None, said.baseline_place)
    known = said.baseline
    return {id(pair): ruling for pair in pairs if pair.clashes and (pair.relation, pair_key(pair)) in known}


def _by_waivers(pairs: Collection[Pair], articles: Iterable[Article], said: Said) -> tuple[Rulings, Sequence[Finding]]:
    """What waivers say, and findings of those that are amiss."""
    waivers, none = read_waivers(articles)
    by_article: dict[str, list[Waiver]] = defaultdict(list)
    for waiver in waivers:
        by_article[waiver.article_id].append(waiver)
    rulings, used = Rulings(), set[int]()
    for pair in pairs if waivers else ():
        for waiver in (*by_article[pair.a.article_id], *by_article[pair.b.article_id]):
            if waiver.covers(pair):
                used.add(id(waiver))
                if pair.clashes and not _is_over(waiver.until, said.today):
                    place = str(waiver.location)
                    rulings[id(pair)] = Ruling("waiver", True, waiver.reason, None, waiver.until, place)
    amiss = [garbled(remark) for remark in none]
    for waiver in waivers:
        if id(waiver) not in used:
            amiss += [idle(waiver)] if said.whole else []
        elif waiver.until and _is_over(waiver.until, said.today):
            amiss.append(expired((", ".join(sorted(waiver.what)), waiver.reason), waiver.until, waiver.location))
    return rulings, amiss


def _by_reviews(pairs: Iterable[Pair], said: Said) -> tuple[Rulings, Sequence[Finding]]:
    """What reviews say, and findings of those that are amiss."""
    if not said.ledger.reviews:
        return {}, ()
    by_sides = {frozenset((id(pair.a), id(pair.b))): pair for pair in pairs}
    claims = {id(claim): claim for pair in by_sides.values() for claim in (pair.a, pair.b)}
    quoted, rulings, amiss = QuotedClaims(claims.values()), Rulings(), list[Finding]()
    for review in sorted(said.ledger.reviews, key=lambda review: review.reviewed):
        sides = {frozenset((id(a), id(b))): None for a in quoted.held_by(review.a) for b in quoted.held_by(review.b)}
        covered = [by_sides[side] for side in sides if side in by_sides]
        matched = [pair for pair in covered if pair.relation == review.relation]
        over = _is_over(review.expires, said.today)
        rulings |= {id(pair): _ruling(review, review.accepted and not over) for pair in matched}
        if matched and review.expires and over:
            amiss.append(expired((review.a.quote, review.b.quote), review.expires, review.location))
        elif covered and not matched:
            amiss.append(overtaken(review, covered[0]))
        elif not covered and said.looked_at(review.a.article, review.b.article):
            amiss.append(stale(review))
    return rulings, amiss


def _ruling(review: Review, accepted: bool) -> Ruling:
    return Ruling("review", accepted, review.reason, review.reviewer, review.expires, review.place)


def _is_over(last: date | None, today: date) -> bool:
    return last is not None and today > last
