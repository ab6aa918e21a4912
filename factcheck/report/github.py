"""Annotations for GitHub Actions, and the summary of a job.

GitHub shows ten errors and ten warnings of a step, and drops the others without a word; so the worst come first and a
notice tells of the rest. A summary may hold a mebibyte.
"""

from collections.abc import Iterator, Sequence

from factcheck.errors import UserError
from factcheck.report import markdown
from factcheck.report.sites import Level, level, location, message, title
from factcheck.report.summary import counted, summary_line
from factcheck.verdicts import Finding, Outcome, Report

SHOWN = 10
"""How many annotations of one level GitHub shows of a step."""
LARGEST = 1_000_000
"""How many bytes of a summary are written; GitHub refuses more than 1,048,576."""
_SHOUTED: tuple[Level, ...] = ("error", "warning")


def annotations(report: Report, outcome: Outcome, errors: Sequence[UserError] = ()) -> str:
    """Commands that make GitHub show findings in the files: first the input that could not be read, then the worst."""
    lines = [_command("error", error.found + "; " + error.advice, title=error.where) for error in errors[:SHOWN]]
    left = {"error": SHOWN - len(lines), "warning": SHOWN}
    hidden = max(0, len(errors) - SHOWN)
    for finding, loud in _ranked(report, outcome):
        if left[loud]:
            left[loud] -= 1
            lines.append(_annotation(finding, loud, report))
        else:
            hidden += 1
    if hidden:
        more = "is" if hidden == 1 else "are"
        lines.append(_command("notice", f"{hidden} more {more} not shown here; the job's summary has all of them."))
    return "".join(f"{line}\n" for line in lines)


def summary(report: Report, outcome: Outcome, errors: Sequence[UserError] = ()) -> str:
    """The report as markdown, cut after a finding where it would be too large."""
    whole = markdown.render(report, outcome, errors)
    if len(whole.encode()) <= LARGEST:
        return whole
    parts = whole.split("\n\n## ")
    kept, size = list[str](), 0
    for part in parts:
        size += len(part.encode()) + 5
        if size > LARGEST - 1000:
            break
        kept.append(part)
    rest = counted(sum(part[:1].isdigit() for part in parts[len(kept) :]), "more finding")
    return "\n\n## ".join(kept) + f"\n\n{rest}: {summary_line(report, outcome)}\n"


def _ranked(report: Report, outcome: Outcome) -> Iterator[tuple[Finding, Level]]:
    """The findings that are shown, errors first; each level in the order of the report."""
    for wanted in _SHOUTED:
        for finding in report.findings:
            if level(finding, outcome) == wanted:
                yield finding, wanted


def _annotation(finding: Finding, loud: Level, report: Report) -> str:
    articles = report.homes
    place = location(finding, articles)
    heading = f"{finding.code} {title(finding)} [{finding.id}]"
    return _command(loud, message(finding, articles), file=place.path, line=str(place.line), title=heading)


def _command(name: str, text: str, **properties: str) -> str:
    given = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in properties.items())
    return f"::{name}{f' {given}' if given else ''}::{_escaped(text)}"


def _escaped(text: str, further: str = "") -> str:
    for character in "%\r\n" + further:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
