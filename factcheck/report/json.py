"""The report as JSON, for programs. Its form is a promise: see docs/json.md."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

from factcheck import __version__
from factcheck.errors import UserError
from factcheck.report.places import spot
from factcheck.report.summary import counts
from factcheck.types import Article, Claim, Period, Quantity
from factcheck.verdicts import Finding, Outcome, Pair, Report, Ruling


def render(report: Report, outcome: Outcome, errors: Sequence[UserError] = ()) -> str:
    """The whole report: one object, keys in a fixed order, a line break at the end."""
    articles = report.homes
    document: dict[str, object] = {
        "version": __version__,
        "articles": [_article(article) for article in report.articles],
        "references": [_article(reference) for reference in report.references],
        "claims": [claim_object(claim, articles) for claim in report.claims],
        "findings": [_finding(finding, outcome, articles) for finding in report.findings],
        "errors": [{"where": error.where, "found": error.found, "advice": error.advice} for error in errors],
        "summary": _summary(report),
        "outcome": {"result": outcome.result, "fail_on": outcome.fail_on, "exit_code": outcome.exit_code},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _summary(report: Report) -> dict[str, int]:
    sizes = {"articles": len(report.articles), "claims": len(report.claims), "findings": len(report.findings)}
    accepted = sum(finding.accepted for finding in report.findings)
    return {**sizes, **{str(relation): count for relation, count in counts(report).items()}, "accepted": accepted}


def _article(article: Article) -> dict[str, object]:
    moment = article.moment
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "published": moment.isoformat() if moment else None,
        "language": article.language,
    }


def _finding(finding: Finding, outcome: Outcome, articles: Mapping[str, Article]) -> dict[str, object]:
    positions = {id(claim): position for position, claim in enumerate(finding.claims)}
    where = finding.location
    return {
        "id": finding.id,
        "code": finding.code,
        "relation": finding.relation,
        "topic": finding.topic,
        "because": finding.because,
        "accepted": finding.accepted,
        "fails": finding.id in outcome.failing,
        "location": {"path": where.path, "line": where.line} if where else None,
        "voices": [{"reading": voices.reading, "count": voices.count} for voices in finding.voices],
        "claims": [claim_object(claim, articles) for claim in finding.claims],
        "pairs": [_pair(pair, positions) for pair in finding.pairs],
    }


def _pair(pair: Pair, positions: Mapping[int, int]) -> dict[str, object]:
    """A pair: its claims by their places in the finding."""
    return {
        "a": positions[id(pair.a)],
        "b": positions[id(pair.b)],
        "code": pair.code,
        "relation": pair.relation,
        "because": pair.because,
        "confidence": round(pair.confidence, 2),
        "ruling": _ruling(pair.ruling) if pair.ruling else None,
    }


def _ruling(ruling: Ruling) -> dict[str, object]:
    return {
        "by": ruling.by,
        "accepted": ruling.accepted,
        "reason": ruling.reason,
        "reviewer": ruling.reviewer,
        "expires": ruling.expires.isoformat() if ruling.expires else None,
        "place": ruling.place,
    }


def claim_object(claim: Claim, articles: Mapping[str, Article]) -> dict[str, object]:
    """One claim: `start` and `end` are code points into the file as decoded."""
    place = spot(claim, articles)
    return {
        "article": place.article,
        "path": place.path,
        "line": place.line,
        "start": place.start,
        "end": place.end,
        "text": place.text,
        "sentence": claim.sentence,
        "kind": claim.kind,
        "manner": claim.manner if claim.kind == "statement" else None,
        "quantity": _quantity(claim.quantity) if claim.quantity else None,
        "role": claim.role,
        "scope": claim.scope,
        "rate": claim.rate,
        "direction": claim.direction,
        "running": claim.running,
        "source": claim.source,
        "source_keys": sorted(claim.speaker.keys) if claim.speaker else [],
        "event": claim.event,
        "time": _period(claim.time) if claim.time else None,
        "places": [named.text for named in claim.places],
        "place_keys": [named.key for named in claim.places],
        "names": sorted(claim.names),
    }


def _quantity(q: Quantity) -> dict[str, object]:
    return {
        "value": number(q.value),
        "low": number(q.low),
        "high": number(q.high),
        "hedge": q.hedge,
        "kind": q.kind,
        "unit": q.unit,
        "counted": q.counted,
        "whole": number(q.whole),
    }


def _period(period: Period) -> dict[str, object]:
    return {
        "text": period.text,
        "first": period.first.isoformat() if period.first else None,
        "last": period.last.isoformat() if period.last else None,
        "precision": period.precision,
    }


def number(value: Decimal | None) -> int | float | None:
    """A JSON number: an integer where the value is one."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
