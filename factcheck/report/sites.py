"""Where a finding is pointed out, how loudly and in which words: the same for all that show findings in files."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Literal

from factcheck.report.places import spot
from factcheck.types import Article, Claim
from factcheck.verdicts import Finding, Location, Outcome, Pair
from factcheck.wording import claim_reading

Level = Literal["error", "warning", "note"]


def level(finding: Finding, outcome: Outcome) -> Level:
    """How loud a finding is: an error fails the gate, a warning is any other clash that nobody accepted."""
    if finding.id in outcome.failing:
        return "error"
    return "warning" if finding.clashes and not finding.accepted else "note"


def first_pair(finding: Finding) -> Pair:
    """The pair that a finding is pointed out by: the worst that nobody has accepted."""
    return next((pair for pair in finding.pairs if not pair.accepted), finding.pairs[0])


def site(finding: Finding, articles: Mapping[str, Article]) -> Claim:
    """The claim at which a finding is pointed out: where it is said to be, else in the later of two articles."""
    pair = first_pair(finding)
    if pair.site is not None:
        return pair.site
    days = [articles[claim.article_id].day or date.min for claim in (pair.a, pair.b)]
    return pair.a if days[0] > days[1] else pair.b


def location(finding: Finding, articles: Mapping[str, Article]) -> Location:
    """The line at which a finding is pointed out, by a path that services understand."""
    if finding.location is not None:
        return Location(uri(finding.location.path), finding.location.line)
    found = spot(site(finding, articles), articles)
    return Location(uri(found.path or found.article), found.line)


def uri(path: str) -> str:
    """A path as services want it: with forward slashes, relative to the current folder where it lies below."""
    absolute = Path(path)
    if absolute.is_absolute() and absolute.is_relative_to(Path.cwd()):
        path = absolute.relative_to(Path.cwd()).as_posix()
    return str(PurePosixPath(path))


def title(finding: Finding) -> str:
    """What a finding is, in a line: its relation, the figures and the topic."""
    if finding.relation is None:
        return finding.topic
    pair = first_pair(finding)
    readings = " and ".join(filter(None, dict.fromkeys((claim_reading(pair.a), claim_reading(pair.b)))))
    return f"{finding.relation}{', accepted' if finding.accepted else ''}: {finding.topic}: {readings}"


def message(finding: Finding, articles: Mapping[str, Article]) -> str:
    """What is to be said at the site: why, and where the other side stands."""
    if not finding.pairs:
        return f"{finding.because}."
    pair, here = first_pair(finding), site(finding, articles)
    other = pair.a if here is pair.b else pair.b
    words = " ".join(other.sentence.split())
    ruling = f" Accepted: {pair.ruling.reason}" if pair.ruling and pair.ruling.accepted else ""
    return f"{pair.because}. {spot(other, articles)} says: {words}{ruling}"
