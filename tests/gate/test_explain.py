"""explain: what a code means, and why a finding is one."""

import pytest

from factcheck import Report
from factcheck.codes import codes
from factcheck.report.explanation import EVIDENCE
from tests.newsroom import Newsroom


@pytest.mark.parametrize("code", codes())
def test_a_code_is_explained_by_the_docstring_of_its_rule(code: str, newsroom: Newsroom) -> None:
    assert newsroom.run("explain", code).stdout == codes()[code].text + "\n"
    assert newsroom.run("explain", code.lower()).stdout == codes()[code].text + "\n"


def test_a_finding_is_explained_by_spans_readings_evidence_and_rule(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news")
    shown = newsroom.run("explain", finding["id"]).stdout
    for claim in finding["claims"]:
        assert f"{claim['path']}:{claim['line']}, code points {claim['start']} to {claim['end']}" in shown
        assert f"»{claim['text']}«" in shown
        assert f"read as: {claim['quantity']['value']}" in shown
    assert "said by: the civil defence" in shown
    assert "[1] and [2]: conflict, by FC101 number conflict: 38 and 52 cannot both be true" in shown
    assert "of one thing: " in shown
    assert "what is counted: " in shown
    assert codes()["FC101"].text in shown


def test_what_tipped_it_is_said_in_words(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news")
    weighed = [
        line
        for line in newsroom.run("explain", finding["id"]).stdout.splitlines()
        if line.startswith(("    +", "    -"))
    ]
    assert len(weighed) >= 3
    assert all(line.partition("  ")[2].strip() for line in weighed)


def test_every_part_of_the_evidence_has_words(seeds_report: Report) -> None:
    pairs = [pair for finding in seeds_report.findings for pair in finding.pairs if pair.evidence is not None]
    assert {name for pair in pairs if pair.evidence for name, _ in pair.evidence.parts} <= {*EVIDENCE}


def test_a_ruling_is_part_of_it(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news")
    newsroom.run("accept", finding["id"], "--reason", "The wire counted the missing.", "--reviewer", "Ines")
    assert "accepted by Ines: The wire counted the missing." in newsroom.run("explain", finding["id"]).stdout


def test_what_is_amiss_in_the_ledger_is_explained_too(newsroom: Newsroom) -> None:
    newsroom.change("news/bridge.md", "The council", "<!-- factcheck: accept conflict because checked -->\nThe council")
    (idle,) = [f for f in newsroom.report("news")["findings"] if f["code"] == "FC904"]
    shown = newsroom.run("explain", idle["id"]).stdout
    assert "news/bridge.md:6: " in shown
    assert codes()["FC904"].text in shown


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        ("at least 52", "52 to anything"),
        ("fewer than 30", "anything to 30"),
        ("between 50 and 54", "50 to 54"),
        ("52", "52"),
    ],
)
def test_what_a_figure_allows_is_told(newsroom: Newsroom, said: str, allowed: str) -> None:
    newsroom.change("news/wire.md", "52", said)
    (finding,) = newsroom.clashes("news")
    assert f"    allows: {allowed}\n" in newsroom.run("explain", finding["id"]).stdout
