"""Why a finding is one: both spans, both readings, what was compared, and what tipped it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.report.places import excerpt, spot
from factcheck.report.summary import counted, ruled
from factcheck.types import Article, Claim, Quantity
from factcheck.verdicts import Explanation, Finding, Pair, Report
from factcheck.wording import claim_reading, figure, isolated, left_to_right

SHOWN, SHOWN_PARTS = 10, 6
"""How many pairs are explained, and how many parts of the evidence of each."""
EVIDENCE: Mapping[str, str] = {
    "nearness": "how near the sentences are",
    "clause": "how near the words around the figures are",
    "around": "how near the sentences before and after these are",
    "margin": "nearer to each other than to any other sentence there",
    "mutual": "each is the other's nearest",
    "wording": "how near the words for what is counted are",
    "within": "both in one article",
    "disputing": "two who are named give them side by side",
    "left_over": "the only figures that the other sentence does not state too",
    "in_turn": "the same place among the figures of their sentences",
    "recalls": "one is quoted as the earlier one beside the other",
    "names": "names that both sentences have",
    "same_place": "a place that both name",
    "other_place": "each names another place",
    "same_time": "times that overlap",
    "other_time": "times that do not overlap",
    "subject_same": "the same is counted",
    "subject_kin": "what is counted is of one kind",
    "subject_unknown": "what is counted is not known",
    "subject_other": "something else seems to be counted",
    "subject_foreign": "something else seems to be counted, told in two languages",
    "other_base": "shares of something else, it seems",
    "other_names": "the sentences name others",
    "subject_different": "something else is counted",
    "role_same": "the same happened to those counted",
    "role_kin": "much the same happened to those counted",
    "role_unknown": "what happened to those counted is not known",
    "role_other": "something else seems to have happened to those counted",
    "role_different": "something else happened to those counted",
    "small": "small counts, which meet by chance",
    "rarity": "how rare such figures are",
    "alone": "no other figure of the kind in the articles",
    "other_scope": "one is of a part, the other is not",
    "same": "the figures say the same",
    "meet": "both figures can be true",
    "distance": "how far apart the figures are",
}
"""What each part of the evidence is called, by its name in the alignment."""
_ALIKE = {
    "same": "the same",
    "kin": "of one kind",
    "unknown": "not known",
    "other": "perhaps another",
    "different": "another",
}


def explained(finding: Finding, report: Report, codes: Mapping[str, Explanation]) -> str:
    """The explanation, as plain text.

    Args:
        codes: what the codes mean.
    """
    heading = f"{finding.code} {finding.id}  {finding.relation or 'ledger'}: {isolated(finding.topic)}"
    blocks = [left_to_right(heading)]
    if finding.location is not None:
        blocks.append(f"{finding.location}: {finding.because}")
    pairs = finding.clashes or finding.pairs
    articles = report.homes
    shown = pairs[:SHOWN]
    numbers = {id(claim): 0 for pair in shown for claim in (pair.a, pair.b)}
    claims = [claim for claim in finding.claims if id(claim) in numbers]
    numbers |= {id(claim): number for number, claim in enumerate(claims, start=1)}
    blocks += ["\n".join(_claim(numbers[id(claim)], claim, articles)) for claim in claims]
    blocks += ["\n".join(_pair(pair, numbers, codes)) for pair in shown]
    if len(pairs) > SHOWN:
        blocks.append(f"and {counted(len(pairs) - SHOWN, 'pair')} more")
    if finding.code in codes:
        blocks.append(codes[finding.code].text)
    return "\n\n".join(blocks) + "\n"


def _pair(pair: Pair, numbers: Mapping[int, int], codes: Mapping[str, Explanation]) -> Iterator[str]:
    """What two claims are to each other, what was compared, and what weighed most."""
    name = f" {codes[pair.code].name}" if pair.code in codes else ""
    sides = f"[{numbers[id(pair.a)]}] and [{numbers[id(pair.b)]}]"
    yield left_to_right(f"{sides}: {pair.relation}, by {pair.code}{name}: {pair.because}")
    yield f"    of one thing: {pair.confidence:.0%} sure"
    if pair.evidence is not None:
        yield f"    what is counted: {_ALIKE[pair.evidence.subject]}"
        yield f"    what happened to it: {_ALIKE[pair.evidence.role]}"
        for name, weight in pair.evidence.parts[:SHOWN_PARTS]:
            yield f"    {weight:+.2f}  {EVIDENCE.get(name, name)}"
    if pair.ruling is not None:
        yield left_to_right(f"    {ruled(pair.ruling)}")


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    value: str | None

    def __str__(self) -> str:
        return left_to_right(f"    {self.name}: {isolated(self.value or '')}")


def _claim(number: int, claim: Claim, articles: Mapping[str, Article]) -> Iterator[str]:
    """Where a claim stands, its words, and what they were read as."""
    place, article = spot(claim, articles), articles[claim.article_id]
    before, words, after = excerpt(claim)
    yield f"[{number}] {place}, code points {place.start} to {place.end}"
    yield left_to_right(f"    {isolated(f'{before}»{words}«{after}'.strip())}")
    quantity = claim.quantity
    lines = (
        _Line("read as", claim_reading(claim)),
        _Line("allows", _interval(quantity) if quantity else None),
        _Line("kind", f"{quantity.kind}, {quantity.hedge}" if quantity else claim.kind),
        _Line("counted", quantity.counted if quantity else None),
        _Line("what happened to it", claim.role),
        _Line("scope", claim.scope if claim.scope != "total" else None),
        _Line("said by", claim.source or article.source),
        _Line("published", article.moment.isoformat() if article.moment else None),
        _Line("as of", claim.time.text if claim.time else None),
        _Line("places", ", ".join(dict.fromkeys(named.text for named in claim.places))),
    )
    yield from (str(line) for line in lines if line.value)


def _interval(quantity: Quantity) -> str:
    low, high = (None if bound is None else figure(bound) for bound in (quantity.low, quantity.high))
    if low == high and low is not None:
        return low
    return f"{low or 'anything'} to {high or 'anything'}"
