"""What every report says first: how many articles, claims and findings of each relation."""

from collections.abc import Mapping

from factcheck.relations import RELATIONS, Relation
from factcheck.verdicts import Outcome, Report, Ruling


def counts(report: Report) -> Mapping[Relation, int]:
    """How many findings there are of each relation, worst first, those without any included."""
    return {relation: sum(finding.relation == relation for finding in report.findings) for relation in RELATIONS}


def summary_line(report: Report, outcome: Outcome) -> str:
    """One line for people.

    >>> summary_line(Report((), (), ()), Outcome("pass", "conflict"))
    '0 articles, 0 claims, 0 findings: pass (fails on conflict)'
    """
    numbers = [
        counted(len(report.articles), "article"),
        counted(len(report.claims), "claim"),
        counted(len(report.findings), "finding"),
    ]
    found = ", ".join(
        f"{count} {relation}{_accepted(report, relation)}" for relation, count in counts(report).items() if count
    )
    amiss = sum(finding.relation is None for finding in report.findings)
    found += f"{', ' if found and amiss else ''}{f'{amiss} of the ledger' if amiss else ''}"
    threshold = "never fails" if outcome.fail_on == "never" else f"fails on {outcome.fail_on}"
    return f"{', '.join(numbers)}{f' ({found})' if found else ''}: {outcome.result} ({threshold})"


def _accepted(report: Report, relation: Relation) -> str:
    number = sum(finding.accepted for finding in report.findings if finding.relation == relation)
    return f" [{number} accepted]" if number else ""


def ruled(ruling: Ruling) -> str:
    """What people have said of a pair, for people.

    >>> ruled(Ruling("review", True, "Both are named.", "desk", None, "claims/strike.toml: review 3"))
    'accepted by desk: Both are named. (claims/strike.toml: review 3)'
    """
    verdict = "accepted" if ruling.accepted else "not accepted"
    by = f" by {ruling.reviewer}" if ruling.reviewer else ""
    until = f" until {ruling.expires}" if ruling.expires else ""
    return f"{verdict}{by}{until}: {ruling.reason} ({ruling.place})"


def counted(number: int, noun: str) -> str:
    """A number of things.

    >>> counted(1, "claim"), counted(2, "claim")
    ('1 claim', '2 claims')
    """
    return f"{number} {noun}" + ("" if number == 1 else "s")
