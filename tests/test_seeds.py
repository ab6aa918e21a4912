"""The sample corpus and its ledger: what people judged of seeds/ is what compare says."""

from pathlib import Path

import pytest

from factcheck import Report
from factcheck.ledger import Ledger, Review, load_ledger
from factcheck.verdicts import Pair
from tests.conftest import ROOT
from tests.schema import report_in
from tests.test_cli import CHECKED, ran

REVIEWS = load_ledger((ROOT / "claims").glob("*.toml")).reviews
CLASHES = ("conflict", "disputed", "revised")


def _pairs(report: Report) -> list[Pair]:
    return [pair for finding in report.findings for pair in finding.pairs]


@pytest.mark.parametrize("review", REVIEWS, ids=lambda review: review.place.rpartition("/")[2])
def test_every_review_is_borne_out(review: Review, seeds_report: Report) -> None:
    relations = {pair.relation for pair in _pairs(seeds_report) if review.covers(pair)}
    assert relations == {review.relation}


def test_nothing_clashes_that_was_not_reviewed(seeds_report: Report, ledger: Ledger) -> None:
    clashes = [pair for pair in _pairs(seeds_report) if pair.relation in CLASHES]
    assert [pair for pair in clashes if not any(review.covers(pair) for review in ledger.reviews)] == []


def test_the_gate_fails_on_nothing_but_what_people_say_has_to_be_mended() -> None:
    """The project's own check of its corpus, with its ledger, as a process: what is new fails, and what is stale."""
    report = report_in(ran(*CHECKED).stdout)
    refused = {Path(review.place).name for review in REVIEWS if not review.accepted}
    failing = [finding for finding in report["findings"] if finding["fails"]]
    by_reference = [finding for finding in failing if finding["code"] == "FC501"]
    clashing = [p for f in failing if f not in by_reference for p in f["pairs"] if p["relation"] == "conflict"]
    assert [finding["because"] for finding in failing if finding["relation"] is None] == []
    assert {Path(pair["ruling"]["place"]).name if pair["ruling"] else pair["because"] for pair in clashing} == refused
    sides = [f["claims"][p[side]] for f in by_reference for p in f["pairs"] if p["code"] == "FC501" for side in "ab"]
    contradicting = {claim["path"] for claim in sides}
    assert contradicting == {"claims/water-loan-2024.toml", "seeds/water-loan-2024/loan-brief-ar.md"}


def test_the_page_with_a_second_story_is_two_articles(seeds_report: Report) -> None:
    first, second = (a for a in seeds_report.articles if a.path and a.path.endswith("peacekeepers-page.txt"))
    assert first.day is not None and first.day.isoformat() == "2024-11-01"
    assert second.published is None
    assert first.source == "شرفة الأخبار"


def test_identifiers_and_dates_of_the_page_are_no_claims(seeds_report: Report) -> None:
    page = [c.quantity for c in seeds_report.claims if "peacekeepers-page" in c.article_id and c.quantity]
    assert {"3250", "3000", "19"} <= {quantity.text for quantity in page}
    assert not {"6175", "51", "1990", "2011", "27", "24"} & {quantity.text for quantity in page}


@pytest.mark.parametrize("words", ["ثلاثة أمتار", "ثمانية أمتار", "أربعين", "19", "3250"])
def test_figures_of_the_page_are_read_and_set_against_nothing(words: str, seeds_report: Report) -> None:
    assert any(claim.quantity and claim.quantity.text.endswith(words) for claim in seeds_report.claims)
    first = [p for p in _pairs(seeds_report) if "peacekeepers-page.txt" in (p.a.article_id[-21:], p.b.article_id[-21:])]
    assert not any(
        claim.quantity and claim.quantity.text.endswith(words)
        for pair in first
        for claim in (pair.a, pair.b)
        if claim.article_id.endswith("peacekeepers-page.txt")
    )
