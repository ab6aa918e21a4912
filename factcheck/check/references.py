"""Holds the figures of articles against those that the ledger vouches for.

A reference is read as an article of its own that says its figure in a sentence, in nobody's name. What it is to the
claims of its topic is judged by the same rules as what two articles are to each other.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

import numpy as np

from factcheck import pipeline
from factcheck.align.references import Attachment, Candidate, Story, Yardstick, may_compare
from factcheck.group import group
from factcheck.judge import RULES, Intervals
from factcheck.lang.money import CURRENCIES
from factcheck.lang.units import UNITS
from factcheck.ledger import Reference
from factcheck.ledger.hygiene.mute import mute
from factcheck.ledger.references import code_of
from factcheck.protocols import Encoder
from factcheck.reading import window
from factcheck.types import Article, Claim, Kind, Quantity
from factcheck.verdicts import MEETINGS, Evidence, Finding, Match, Pair, Report

SURE = 0.5
"""The confidence from which two claims are of one topic, when a reference is sought for it."""


def checked(
    report: Report, references: Sequence[Reference], encoder: Encoder, focus: Collection[str] | None
) -> tuple[Report, tuple[Finding, ...]]:
    """Check the claims of a report against references.

    Args:
        focus: ids of the articles that count; None for all.

    Returns:
        The report with the references that are spoken of, and the findings for them.
    """
    if not references:
        return report, ()
    articles = {article.id: article for article in (*map(_article, references), *report.articles)}
    read = [(reference, _read(reference, articles[reference.place])) for reference in references]
    findings = [mute(reference) for reference, yardstick in read if yardstick is None]
    topics, stories = _topics(report, focus), _stories(report)
    checks = [(yardstick, _candidates(yardstick.claim, topics)) for _, yardstick in read if yardstick is not None]
    attachment = Attachment(checks, stories, encoder)
    outlets = {name: article.source or name for name, article in articles.items()}
    spoken = list[Article]()
    for yardstick, candidates in checks:
        found = attachment.attach(yardstick, candidates)
        pairs = [
            pair for place, sure in found.items() for pair in _judged(yardstick, candidates[place], sure, articles)
        ]
        if pairs:
            spoken.append(articles[yardstick.claim.article_id])
            findings += group(pairs, outlets)
    return replace(report, references=tuple(spoken)), tuple(findings)


def _topics(report: Report, focus: Collection[str] | None) -> Sequence[tuple[Claim, int]]:
    """Every claim with the number of its topic: that of the claims that it surely belongs with."""
    places = {id(claim): place for place, claim in enumerate(report.claims)}
    topics = list(range(len(report.claims)))

    def topic(place: int) -> int:
        while topics[place] != place:
            place = topics[place]
        return place

    pairs = [pair for finding in report.findings for pair in finding.pairs]
    for pair in pairs:
        if pair.confidence >= SURE:
            one, two = sorted((topic(places[id(pair.a)]), topic(places[id(pair.b)])))
            topics[two] = one
    met = {id(claim) for pair in pairs for claim in (pair.a, pair.b)}
    return [
        (claim, topic(place))
        for place, claim in enumerate(report.claims)
        if focus is None or id(claim) in met or claim.article_id in focus
    ]


def _stories(report: Report) -> Mapping[str, Story]:
    sentences: dict[str, list[str]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for article in report.articles:
        sentences[article.id] += [article.title] if article.title else []
    for claim in report.claims:
        sentences[claim.article_id].append(claim.sentence)
        names[claim.article_id] |= claim.names
    return {name: Story(tuple(dict.fromkeys(said)), frozenset(names[name])) for name, said in sentences.items()}


def _article(reference: Reference) -> Article:
    return Article(
        id=reference.place,
        text=f"{reference.topic}: {reference.stated} {reference.what}.",
        published=reference.as_of,
        source=reference.source or None,
        title=reference.topic,
        path=reference.location.path,
        offset=reference.start - _start(reference),
        line=reference.location.line,
        column=reference.column - _start(reference),
    )


def _start(reference: Reference) -> int:
    """Where the figure stands in the text of its article."""
    return len(reference.topic) + 2


def _read(reference: Reference, article: Article) -> Yardstick | None:
    """The reference as a claim, None where its words do not come to one."""
    start = _start(reference)
    read = next((claim for claim in pipeline.extract_claims(article) if claim.start == start), None)
    if read is None or read.quantity is None or not reference.what.strip():
        return None
    quantity = _quantity(reference, read.quantity)
    if quantity is None:
        return None
    end = start + len(reference.stated)
    claim = replace(read, speaker=None, end=end, quantity=replace(quantity, end=end, text=article.text[start:end]))
    return Yardstick(claim, reference.topic, reference.what, read.names)


def _quantity(reference: Reference, read: Quantity) -> Quantity | None:
    """The figure in its unit; the words give what is counted."""
    kind = _kind(reference.unit) if reference.unit else read.kind
    if kind is None:
        return None
    exponent = reference.value.as_tuple().exponent
    digits = exponent if isinstance(exponent, int) else 0
    return replace(
        read,
        value=reference.value,
        low=reference.value,
        high=reference.value,
        hedge="exact",
        kind=kind,
        unit=reference.unit or read.unit,
        precision=Decimal(1).scaleb(min(digits, 0)),
        whole=None,
    )


def _kind(unit: str) -> Kind | None:
    """What sort of number a unit makes, None where it is not known."""
    if unit == "percent":
        return "percent"
    if unit in CURRENCIES:
        return "money"
    if unit not in UNITS:
        return None
    return "duration" if UNITS[unit].dimension == "time" else "measure"


def _candidates(mine: Claim, topics: Iterable[tuple[Claim, int]]) -> Sequence[Candidate]:
    """The claims that a reference may be compared with, each with how its figure meets that of the reference."""
    kept = [(claim, topic) for claim, topic in topics if may_compare(mine, claim)]
    quantities = [claim.quantity for claim in (mine, *(claim for claim, _ in kept)) if claim.quantity is not None]
    others = np.arange(1, len(quantities))
    meetings = Intervals.of(quantities).meetings(np.zeros_like(others), others).tolist()
    return [
        Candidate(claim, topic, MEETINGS[meeting], window(claim))
        for (claim, topic), meeting in zip(kept, meetings, strict=True)
    ]


def _judged(
    yardstick: Yardstick, candidate: Candidate, evidence: Evidence, articles: Mapping[str, Article]
) -> Iterator[Pair]:
    """The verdict of the first rule that holds, under the code for references."""
    mine, theirs = yardstick.claim, candidate.claim
    homes = articles[mine.article_id], articles[theirs.article_id]
    match = Match(mine, theirs, *homes, evidence, candidate.meeting)
    for rule in RULES:
        because = rule.test(match)
        if because is not None:
            code = code_of(rule.relation)
            yield Pair(mine, theirs, rule.relation, because, code, evidence.confidence, evidence, site=theirs)
            return
