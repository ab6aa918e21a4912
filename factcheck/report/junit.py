"""The report as JUnit XML: a test case a finding; it fails where the gate does, and is skipped where accepted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from xml.etree import ElementTree

from factcheck.errors import UserError
from factcheck.report.sites import location, message, title
from factcheck.types import Article
from factcheck.verdicts import Finding, Outcome, Report
from factcheck.wording import claim_reading

_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold."""


def render(report: Report, outcome: Outcome, errors: Sequence[UserError] = ()) -> str:
    """One suite; input that could not be read is an error in it."""
    articles = report.homes
    cases = [*map(_unread, errors), *(_case(finding, outcome, articles) for finding in report.findings)]
    counts = {
        "tests": len(cases),
        "failures": sum(case.find("failure") is not None for case in cases),
        "errors": len(errors),
        "skipped": sum(case.find("skipped") is not None for case in cases),
    }
    attributes = {"name": "factcheck", **{name: str(count) for name, count in counts.items()}}
    suites = ElementTree.Element("testsuites", attributes)
    suite = ElementTree.SubElement(suites, "testsuite", {**attributes, "time": "0"})
    suite.extend(cases)
    ElementTree.indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _case(finding: Finding, outcome: Outcome, articles: Mapping[str, Article]) -> ElementTree.Element:
    place = location(finding, articles)
    case = _element(
        "testcase",
        name=f"{finding.code} {title(finding)} [{finding.id}]",
        classname=place.path,
        file=place.path,
        line=str(place.line),
        time="0",
    )
    if finding.id in outcome.failing:
        failure = _element("failure", message=message(finding, articles), type=finding.code)
        failure.text = _UNPRINTABLE.sub("�", "\n".join(_lines(finding, articles)))
        case.append(failure)
    elif finding.accepted:
        case.append(_element("skipped", message=message(finding, articles)))
    return case


def _lines(finding: Finding, articles: Mapping[str, Article]) -> Iterator[str]:
    """The claims of a finding, one a line, and why they clash."""
    for claim in finding.claims:
        article = articles[claim.article_id]
        words = " ".join(claim.sentence.split())
        yield f"{article.path or article.id}: {claim_reading(claim)}: {words}"
    yield from dict.fromkeys(pair.because for pair in finding.clashes)


def _unread(error: UserError) -> ElementTree.Element:
    case = _element("testcase", name=error.where, classname="input", time="0")
    case.append(_element("error", message=f"{error.found}; {error.advice}", type=type(error).__name__))
    return case


def _element(tag: str, **attributes: str) -> ElementTree.Element:
    return ElementTree.Element(tag, {name: _UNPRINTABLE.sub("�", value) for name, value in attributes.items()})
