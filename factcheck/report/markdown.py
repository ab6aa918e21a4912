"""The report as markdown, for people: a summary, then the findings, worst first.

Arabic stands in Unicode isolates, so that a quote reads from right to left as a whole and the
figures in it do not flip, in a renderer as in a plain editor.
"""

import re
from collections.abc import Mapping, Sequence

from factcheck.errors import UserError
from factcheck.relations import RELATIONS
from factcheck.report.places import excerpt, spot
from factcheck.report.summary import ruled, summary_line
from factcheck.types import Article, Claim
from factcheck.verdicts import Finding, Outcome, Pair, Report
from factcheck.wording import claim_reading, isolated

SHOWN_PAIRS = 12
"""How many pairs of one relation and reason are listed one by one."""
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#~])")
_HEAD = "| | the article's words | reading | who says so | when | where |\n|--:|---|---|---|---|---|"


def render(report: Report, outcome: Outcome, errors: Sequence[UserError] = ()) -> str:
    """The whole report.

    Args:
        errors: the input that could not be read; it is listed after the findings.
    """
    articles = report.homes
    parts = [f"# factcheck\n\n{summary_line(report, outcome)}"]
    parts += [_finding(number, finding, articles) for number, finding in enumerate(report.findings, start=1)]
    if errors:
        parts.append("## Not read\n\n" + "\n".join(f"- {_escaped(str(error))}" for error in errors))
    return "\n\n".join(parts) + "\n"


def _finding(number: int, finding: Finding, articles: Mapping[str, Article]) -> str:
    if not finding.pairs:
        return _amiss(number, finding)
    numbers = {id(claim): position for position, claim in enumerate(finding.claims, start=1)}
    rows = "\n".join(_row(position, claim, articles) for position, claim in enumerate(finding.claims, start=1))
    relation = f"{finding.relation}, accepted" if finding.accepted else finding.relation
    head = f"## {number}. {relation}: {_topic(finding.topic)}\n\n`{finding.code}` `{finding.id}`"
    parts = (head, _voices(finding), f"{_HEAD}\n{rows}", _pairs(finding.pairs, numbers))
    return "\n\n".join(filter(None, parts))


def _amiss(number: int, finding: Finding) -> str:
    """A finding that is of no pair."""
    head = f"## {number}. ledger: {_topic(finding.topic)}\n\n`{finding.code}` `{finding.id}`"
    return f"{head}\n\n- {_escaped(str(finding.location))}: {_escaped(finding.because)}"


def _voices(finding: Finding) -> str:
    """How many voices say which figure; "" for statements."""
    said = (f"**{v.reading}** by {v.count} {'voice' if v.count == 1 else 'voices'}" for v in finding.voices)
    return " · ".join(said)


def _topic(topic: str) -> str:
    """The topic, each of its parts with its own direction."""
    return " · ".join(isolated(_escaped(part)) for part in topic.split(" · "))


def _row(position: int, claim: Claim, articles: Mapping[str, Article]) -> str:
    article = articles[claim.article_id]
    before, words, after = (_escaped(part) for part in excerpt(claim))
    cells = (
        str(position),
        isolated(f"{before}**{words}**{after}".strip()),
        isolated(_escaped(claim_reading(claim))),
        _who(claim, article),
        _when(claim, article),
        _escaped(str(spot(claim, articles))),
    )
    return "| " + " | ".join(cells) + " |"


def _who(claim: Claim, article: Article) -> str:
    """The speaker, and the outlet that reports it."""
    outlet = _escaped(article.source) if article.source else ""
    if claim.source is None:
        return isolated(outlet) or "–"
    speaker = _escaped(" ".join(claim.source.split()))
    return isolated(f"{speaker} ({outlet})" if outlet else speaker)


def _when(claim: Claim, article: Article) -> str:
    """The day of publication, and the time that the words give."""
    day = article.day.isoformat() if article.day else ""
    words = isolated(_escaped(" ".join(claim.time.text.split()))) if claim.time else ""
    return f"{day}; {words}" if day and words else day or words or "–"


def _pairs(pairs: Sequence[Pair], numbers: Mapping[int, int]) -> str:
    """One line for each relation, reason and ruling, with the pairs of figures that it holds for."""
    grouped: dict[tuple[int, str, str], list[tuple[int, int]]] = {}
    for pair in pairs:
        key = (RELATIONS.index(pair.relation), pair.because, f"; {ruled(pair.ruling)}" if pair.ruling else "")
        grouped.setdefault(key, []).append((numbers[id(pair.a)], numbers[id(pair.b)]))
    lines = (
        f"- **{RELATIONS[rank]}** {_listed(sorted(found))}: {_escaped(because + ruling)}"
        for (rank, because, ruling), found in sorted(grouped.items())
    )
    return "\n".join(lines)


def _listed(found: Sequence[tuple[int, int]]) -> str:
    shown = ", ".join(f"{a} · {b}" for a, b in found[:SHOWN_PAIRS])
    rest = len(found) - SHOWN_PAIRS
    return f"{shown} and {rest} more" if rest > 0 else shown


def _escaped(text: str) -> str:
    """Text that markdown shows as it is, on one line."""
    return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))
