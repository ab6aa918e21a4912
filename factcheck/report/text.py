"""The report for a terminal: clashes with their claims in columns, what agrees in a line, and how it all comes out."""

from collections.abc import Iterator, Mapping, Sequence

from factcheck.errors import UserError
from factcheck.relations import CLASHES
from factcheck.report.columns import aligned
from factcheck.report.places import excerpt, spot
from factcheck.report.summary import ruled, summary_line
from factcheck.types import Article, Claim
from factcheck.verdicts import Finding, Outcome, Report
from factcheck.wording import claim_reading, isolated

ROOM = 100
"""How many cells a line takes where nobody says."""
_MARGIN = "  "
_COLOURS = {
    "conflict": "1;31", "disputed": "33", "revised": "36", "unclear": "35", "compatible": "32", "agree": "32",
    "fail": "1;31", "error": "1;31", "pass": "1;32", None: "33", "aside": "2",
}  # fmt: skip
"""Codes of ANSI X3.64 (SGR), by relation and by outcome."""


def render(
    report: Report, outcome: Outcome, errors: Sequence[UserError] = (), *, room: int = ROOM, colour: bool = False
) -> str:
    """The whole report.

    Args:
        errors: are left to standard error; here they count only.
        room: how many cells a line may take. colour: whether relations and outcome are coloured.
    """
    articles = report.homes
    blocks = [_finding(finding, articles, room, colour) for finding in report.findings if _is_told(finding)]
    lines = [_line(finding, colour) for finding in report.findings if not _is_told(finding)]
    total = summary_line(report, outcome)
    coloured = total.replace(f": {outcome.result}", f": {_painted(outcome.result, outcome.result, colour)}", 1)
    return "\n\n".join([*blocks, *(["\n".join(lines)] if lines else []), coloured]) + "\n"


def _is_told(finding: Finding) -> bool:
    """Whether a finding is shown with its claims."""
    return finding.relation in CLASHES or finding.relation is None


def _finding(finding: Finding, articles: Mapping[str, Article], room: int, colour: bool) -> str:
    rows = [row for claim in finding.claims for row in _rows(claim, articles)]
    place = [] if finding.location is None else [str(finding.location)]
    said = aligned([(line,) for line in (*place, *_said(finding))], room - len(_MARGIN))
    body = "\n".join([*aligned(rows, room - len(_MARGIN), frozenset({0})), *said])
    return "\n".join([_line(finding, colour), *(f"{_MARGIN}{line}" for line in body.splitlines())])


def _line(finding: Finding, colour: bool) -> str:
    relation = finding.relation or "ledger"
    state = f"{relation}, accepted" if finding.accepted else relation
    voices = [f"{v.reading} by {v.count}" for v in finding.voices] if not _is_told(finding) else []
    about = isolated(finding.topic) + (f": {' · '.join(voices)}" if voices else "")
    head = _painted(state, None if finding.accepted else finding.relation, colour)
    return f"{head}  {_painted(f'{finding.code} {finding.id}', 'aside', colour)}  {about}"


def _rows(claim: Claim, articles: Mapping[str, Article]) -> Sequence[tuple[str, str]]:
    """A claim: its reading and where it stands, who says so and when; below these its words."""
    article = articles[claim.article_id]
    who = [" ".join(part.split()) for part in (claim.source, article.source) if part]
    about = [*who, *([article.day.isoformat()] if article.day else [])]
    place = f"{spot(claim, articles)}  {' · '.join(map(isolated, about))}".rstrip()
    return (claim_reading(claim), place), ("", "".join(excerpt(claim)).strip())


def _said(finding: Finding) -> Iterator[str]:
    """Why, and what people have said of it."""
    if not finding.pairs:
        yield finding.because
    for relation, because, ruling in dict.fromkeys((p.relation, p.because, p.ruling) for p in finding.clashes):
        yield because if relation == finding.relation else f"{relation}: {because}"
        if ruling is not None:
            yield ruled(ruling)


def _painted(text: str, kind: str | None, colour: bool) -> str:
    return f"\033[{_COLOURS[kind]}m{text}\033[0m" if colour else text
