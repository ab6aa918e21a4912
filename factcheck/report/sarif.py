"""The report as SARIF 2.1.0, the format of code scanning (OASIS standard, 27 March 2020).

A finding is one result. The other claims are related locations; accepted findings are suppressed results, so that they
stay visible as such. Fingerprints are the ids of findings, which moving files and adding text elsewhere do not change.
"""

import json
from collections.abc import Mapping, Sequence

from factcheck import __version__
from factcheck.errors import UserError
from factcheck.relations import CLASHES
from factcheck.report.places import spot
from factcheck.report.sites import level, message, site, title, uri
from factcheck.types import Article, Claim
from factcheck.verdicts import Explanation, Finding, Outcome, Report, Ruling
from factcheck.wording import claim_reading

MOST = 5_000
"""How many results of a run readers keep; the worst come first."""
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_SHOWN = (*CLASHES, "unclear", None)
Object = dict[str, object]


def render(
    report: Report, outcome: Outcome, errors: Sequence[UserError] = (), codes: Mapping[str, Explanation] | None = None
) -> str:
    """One run with every finding but those whose claims can all be true.

    Args:
        codes: what the codes mean, for the list of rules.
    """
    articles = report.homes
    shown = [finding for finding in report.findings if finding.relation in _SHOWN]
    rules = sorted({finding.code for finding in shown} | set(codes or ()))
    places = {code: place for place, code in enumerate(rules)}
    notes = [_notification("error", str(error)) for error in errors]
    if len(shown) > MOST:
        notes.append(_notification("warning", f"{len(shown) - MOST} more findings are left out, the mildest."))
    run: Object = {
        "tool": {"driver": _driver(rules, codes or {})},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which factcheck ran."}}},
        "invocations": [
            {
                "executionSuccessful": not errors,
                "exitCode": outcome.exit_code,
                "toolExecutionNotifications": notes,
            }
        ],
        "results": [_result(finding, outcome, articles, places) for finding in shown[:MOST]],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _driver(rules: Sequence[str], codes: Mapping[str, Explanation]) -> Object:
    return {
        "name": "factcheck",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(codes[code]) if code in codes else {"id": code} for code in rules],
    }


def _rule(code: Explanation) -> Object:
    return {
        "id": code.code,
        "name": "".join(word.title() for word in code.name.split()),
        "shortDescription": {"text": code.name[:1].upper() + code.name[1:] + "."},
        "fullDescription": {"text": code.summary},
        "help": {"text": code.text, "markdown": code.text},
    }


def _result(finding: Finding, outcome: Outcome, articles: Mapping[str, Article], places: Mapping[str, int]) -> Object:
    result: Object = {
        "ruleId": finding.code,
        "ruleIndex": places[finding.code],
        "level": level(finding, outcome),
        "message": {"text": f"{title(finding)}. {message(finding, articles)}"},
        "locations": [_location(finding, articles)],
        "partialFingerprints": {"primaryLocationLineHash": finding.id, "finding/v1": finding.id},
    }
    others = [claim for claim in finding.claims if claim is not (site(finding, articles) if finding.pairs else None)]
    if others:
        result["relatedLocations"] = [_related(claim, number, articles) for number, claim in enumerate(others, start=1)]
    rulings = dict.fromkeys(pair.ruling for pair in finding.clashes if pair.ruling is not None)
    if finding.accepted:
        result["suppressions"] = [_suppression(ruling) for ruling in rulings if ruling is not None]
    return result


def _location(finding: Finding, articles: Mapping[str, Article]) -> Object:
    if finding.location is not None:
        region: Object = {"startLine": finding.location.line}
        return {"physicalLocation": {"artifactLocation": _artifact(finding.location.path), "region": region}}
    return {"physicalLocation": _physical(site(finding, articles), articles)}


def _related(claim: Claim, number: int, articles: Mapping[str, Article]) -> Object:
    text = f"{claim_reading(claim)}: {' '.join(claim.sentence.split())}"
    return {"id": number, "physicalLocation": _physical(claim, articles), "message": {"text": text}}


def _physical(claim: Claim, articles: Mapping[str, Article]) -> Object:
    place, article = spot(claim, articles), articles[claim.article_id]
    first, last = (_column(article, at) for at in (claim.start, claim.end))
    region = {
        "startLine": place.line,
        "startColumn": first,
        "endLine": place.line + article.text.count("\n", claim.start, claim.end),
        "endColumn": last,
        "charOffset": place.start,
        "charLength": place.end - place.start,
        "snippet": {"text": place.text},
    }
    return {"artifactLocation": _artifact(place.path or place.article), "region": region}


def _column(article: Article, at: int) -> int:
    """The column of an offset, counted from 1."""
    line = article.text.rfind("\n", 0, at)
    return at - line if line >= 0 else at + article.column


def _artifact(path: str) -> Object:
    from urllib.parse import quote

    found = uri(path)
    return {"uri": quote(found)} if found.startswith("/") else {"uri": quote(found), "uriBaseId": _ROOT}


def _suppression(ruling: Ruling) -> Object:
    kind = "inSource" if ruling.by == "waiver" else "external"
    by = f" ({ruling.reviewer}; {ruling.place})" if ruling.reviewer else f" ({ruling.place})"
    return {"kind": kind, "status": "accepted", "justification": ruling.reason + by}


def _notification(loud: str, text: str) -> Object:
    return {"level": loud, "message": {"text": text}}
