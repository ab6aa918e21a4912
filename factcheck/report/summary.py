"""What every report says first: how many articles, claims and findings of each relation."""

from collections.abc import Mapping

from factcheck.relations import RELATIONS, Relation
from factcheck.verdicts import Outcome, Report


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
    found = ", ".join(f"{count} {relation}" for relation, count in counts(report).items() if count)
    threshold = "never fails" if outcome.fail_on == "never" else f"fails on {outcome.fail_on}"
    return f"{', '.join(numbers)}{f' ({found})' if found else ''}: {outcome.result} ({threshold})"


def counted(number: int, noun: str) -> str:
    """A number of things.

    >>> counted(1, "claim"), counted(2, "claim")
    ('1 claim', '2 claims')
    """
    return f"{number} {noun}" + ("" if number == 1 else "s")
