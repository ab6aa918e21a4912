"""The report for GitLab Code Quality: a JSON list of issues, each with a fingerprint that stays."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256

from factcheck.errors import UserError
from factcheck.relations import CLASHES
from factcheck.report.sites import Level, level, location, message, title, uri
from factcheck.verdicts import Outcome, Report

_SEVERITIES: Mapping[Level, str] = {"error": "critical", "warning": "minor", "note": "info"}


def render(report: Report, outcome: Outcome, errors: Sequence[UserError] = ()) -> str:
    """The input that could not be read, and every finding but those whose claims can all be true."""
    articles = report.homes
    issues = [_unread(error) for error in errors]
    for finding in report.findings:
        if finding.relation not in (*CLASHES, "unclear", None):
            continue
        place = location(finding, articles)
        issues.append(
            _issue(
                f"{title(finding)}. {message(finding, articles)}",
                finding.code,
                finding.id,
                _SEVERITIES[level(finding, outcome)],
                place.path,
                place.line,
            )
        )
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _unread(error: UserError) -> dict[str, object]:
    path, _, line = error.where.rpartition(":")
    known = path and line.isdigit()
    fingerprint = sha256(f"{error.where}\n{error.found}".encode()).hexdigest()[:10]
    return _issue(
        f"{error.found}; {error.advice}",
        "input",
        fingerprint,
        "blocker",
        uri(path if known else error.where),
        int(line) if known else 1,
    )


def _issue(text: str, check: str, fingerprint: str, severity: str, path: str, line: int) -> dict[str, object]:
    return {
        "description": text,
        "check_name": check,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line}},
    }
