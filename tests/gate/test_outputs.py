"""What services read: several reports in one run, each held to its form by a reader of others."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import validators
from junitparser import Error, Failure, JUnitXml, Skipped
from sarif.loader import load_sarif_file

from factcheck import Report, pipeline
from factcheck.codes import codes
from factcheck.errors import InputError
from factcheck.gate import outcome
from factcheck.protocols import Encoder
from factcheck.report import github, sarif
from factcheck.report.sites import level
from factcheck.verdicts import Outcome
from tests.newsroom import WIRE, Newsroom
from tests.schema import report_in

FILES = {
    "markdown": "report.md",
    "json": "report.json",
    "sarif": "report.sarif",
    "junit": "junit.xml",
    "gitlab": "cq.json",
}
ALL = tuple(part for form, name in FILES.items() for part in (f"--{form}-output", name))


@pytest.fixture
def written(newsroom: Newsroom) -> Newsroom:
    """The corpus, with every report of it beside the text that was printed."""
    newsroom.put("bad.txt", "")
    assert newsroom.run("compare", "news", "bad.txt", "--format", "text", *ALL).exit_code == 2
    return newsroom


def _sarif(newsroom: Newsroom) -> Any:
    (run,) = json.loads(newsroom.read("report.sarif"))["runs"]
    return run


def test_all_reports_come_of_one_run_and_each_is_what_its_format_prints(written: Newsroom) -> None:
    for form, name in FILES.items():
        assert written.read(name) == written.run("compare", "news", "bad.txt", "--format", form).stdout


def test_the_printed_report_may_go_to_a_file_beside_them(newsroom: Newsroom) -> None:
    result = newsroom.run("compare", "news", "-o", "printed.md", "--json-output", "report.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert newsroom.read("printed.md").startswith("# factcheck\n")
    report_in(newsroom.read("report.json"))


def test_sarif_is_read_by_others(written: Newsroom) -> None:
    read = load_sarif_file(str(written.folder / "report.sarif"))
    assert read.get_distinct_tool_names() == ["factcheck"]
    (record,) = [record for record in read.get_records() if record["Severity"] == "error"]
    assert (record["Code"], record["Location"], record["Line"]) == ("FC101", "news/wire.md", 6)


def test_sarif_names_the_other_article_as_a_related_location(written: Newsroom) -> None:
    (result,) = _sarif(written)["results"]
    (related,) = result["relatedLocations"]
    where = related["physicalLocation"]
    assert where["artifactLocation"]["uri"] == "news/courier.md"
    line = written.read("news/courier.md").splitlines()[where["region"]["startLine"] - 1]
    assert line[where["region"]["startColumn"] - 1 : where["region"]["endColumn"] - 1] == "38"
    assert where["region"]["snippet"]["text"] == "38"


def test_fingerprints_stay_when_files_move_and_text_is_added(written: Newsroom) -> None:
    (before,) = _sarif(written)["results"]
    (written.folder / "news/wire.md").rename(written.folder / "news/deadly.md")
    written.change("news/deadly.md", "---\nThe civil", "---\nIt rained all night in the north.\n\nThe civil")
    written.run("compare", "news", "--sarif-output", "report.sarif", "-o", "report.md")
    (after,) = _sarif(written)["results"]
    assert after["partialFingerprints"] == before["partialFingerprints"]
    assert after["locations"] != before["locations"]


def test_every_code_is_a_rule_with_a_short_description_and_help(written: Newsroom) -> None:
    rules = _sarif(written)["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [*codes()]
    for rule in rules:
        assert rule["shortDescription"]["text"].endswith(".")
        assert rule["help"]["text"] == codes()[rule["id"]].text
    (result,) = _sarif(written)["results"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_says_what_could_not_be_read(written: Newsroom) -> None:
    (invocation,) = _sarif(written)["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    assert "bad.txt" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_sarif_holds_no_more_than_readers_keep(seeds_report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    decided = outcome(seeds_report.findings, "unclear")
    monkeypatch.setattr(sarif, "MOST", 3)
    (run,) = json.loads(sarif.render(seeds_report, decided))["runs"]
    worst = [finding.id for finding in seeds_report.findings][:3]
    assert [result["partialFingerprints"]["finding/v1"] for result in run["results"]] == worst
    assert "more findings are left out" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_sarif_follows_the_schema_of_oasis(written: Newsroom, seeds_report: Report, sarif_schema: Any) -> None:
    validator = validators.validator_for(sarif_schema)(sarif_schema)
    validator.validate(json.loads(written.read("report.sarif")))
    for fail_on in ("unclear", "never"):
        validator.validate(json.loads(sarif.render(seeds_report, outcome(seeds_report.findings, fail_on), (), codes())))


def test_junit_is_read_by_others(written: Newsroom) -> None:
    (suite,) = JUnitXml.fromfile(str(written.folder / "junit.xml"))
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (3, 1, 1, 0)
    results = {type(case.result[0]) if case.result else None: case for case in suite}
    assert results.keys() == {Error, Failure, None}
    failed = results[Failure]
    assert failed.classname == "news/wire.md"
    assert "38 and 52 cannot both be true" in failed.result[0].message
    assert results[Error].name == "bad.txt"


def test_junit_holds_no_character_that_xml_cannot(newsroom: Newsroom) -> None:
    newsroom.change("news/wire.md", "Tarsa killed 52", "Tarsa\x08 killed 52")
    newsroom.run("compare", "news", "--junit-output", "junit.xml", "-o", "report.md")
    assert len([*JUnitXml.fromfile(str(newsroom.folder / "junit.xml"))]) == 1


def test_gitlab_gets_what_code_quality_asks_for(written: Newsroom) -> None:
    issues = json.loads(written.read("cq.json"))
    assert [issue["severity"] for issue in issues] == ["blocker", "critical"]
    for issue in issues:
        assert issue.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert re.fullmatch(r"[0-9a-f]{10}", issue["fingerprint"])
        assert not issue["location"]["path"].startswith(("/", "./"))
        assert issue["location"]["lines"]["begin"] >= 1


def test_reviews_and_waivers_act_before_every_writer(newsroom: Newsroom) -> None:
    (finding,) = newsroom.clashes("news")
    newsroom.run("accept", finding["id"], "--reason", "The wire counted the missing.", "--reviewer", "Ines")
    assert newsroom.run("compare", "news", *ALL, "--github").exit_code == 0
    (result,) = _sarif(newsroom)["results"]
    (suppression,) = result["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["justification"].startswith("The wire counted the missing. (Ines")
    (suite,) = JUnitXml.fromfile(str(newsroom.folder / "junit.xml"))
    assert [type(case.result[0]) for case in suite if case.result] == [Skipped]
    assert [issue["severity"] for issue in json.loads(newsroom.read("cq.json"))] == ["info"]
    assert "::error" not in newsroom.run("compare", "news", "--github").stdout
    assert [f["fails"] for f in json.loads(newsroom.read("report.json"))["findings"]] == [False, False]


def test_a_waiver_is_a_suppression_in_the_source(newsroom: Newsroom) -> None:
    newsroom.change("news/wire.md", "---\nThe civil", "---\n<!-- factcheck: accept FC101 because asked -->\nThe civil")
    newsroom.run("compare", "news", "--sarif-output", "report.sarif", "-o", "report.md")
    assert _sarif(newsroom)["results"][0]["suppressions"][0]["kind"] == "inSource"


def test_a_level_is_told_by_the_outcome(seeds_report: Report) -> None:
    for finding in seeds_report.findings:
        failing = Outcome("fail", "conflict", frozenset({finding.id}))
        assert level(finding, failing) == "error"
        assert level(finding, Outcome("pass", "conflict")) == ("warning" if finding.clashes else "note")


def test_github_gets_the_worst_first_and_a_notice_of_the_rest(encoder: Encoder, newsroom: Newsroom) -> None:
    report = pipeline.compare(pipeline.read(["news"]).articles, encoder)
    worst, mildest = report.findings
    assert (worst.relation, mildest.relation) == ("conflict", "agree")
    many = (replace(worst, id=f"{n:010x}") for n in range(14))
    report = replace(report, findings=(mildest, *many))
    error = InputError("bad.txt", "an empty file", "fill it or leave it out")
    first, *lines, last = github.annotations(report, outcome(report.findings, "conflict"), (error,)).splitlines()
    assert first == "::error title=bad.txt::an empty file; fill it or leave it out"
    assert [line.startswith("::error file=news/wire.md,line=6,title=FC101 conflict") for line in lines] == [True] * 9
    assert last == "::notice::5 more are not shown here; the job's summary has all of them."


def test_github_shows_what_does_not_fail_as_a_warning(newsroom: Newsroom) -> None:
    lines = newsroom.run("compare", "news", "--github", "--fail-on", "never", "-o", "x.md").stdout.splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::warning"]


def test_the_summary_of_the_job_is_added_to(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom.put("summary.md", "Before.\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(newsroom.folder / "summary.md"))
    newsroom.run("compare", "news", "--github", "-o", "report.md")
    assert newsroom.read("summary.md") == "Before.\n" + newsroom.read("report.md")


def test_a_summary_that_is_too_large_is_cut_after_a_finding(
    seeds_report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = Outcome("pass", "conflict")
    whole = github.summary(seeds_report, passed)
    monkeypatch.setattr(github, "LARGEST", len(whole.encode()) // 2)
    cut = github.summary(seeds_report, passed)
    assert len(cut.encode()) <= len(whole.encode()) // 2
    kept, last = cut.rstrip("\n").rsplit("\n\n", 1)
    assert whole.startswith(f"{kept}\n\n## ")
    shown = kept.count("\n\n## ")
    assert last.startswith(f"{len(seeds_report.findings) - shown} more findings: ")


def test_what_is_amiss_in_the_ledger_goes_to_every_service(newsroom: Newsroom) -> None:
    newsroom.change("news/bridge.md", "The council", "<!-- factcheck: accept conflict because checked -->\nThe council")
    printed = newsroom.run("compare", "news", "--fail-on", "never", "--format", "text", *ALL).stdout
    (idle,) = [result for result in _sarif(newsroom)["results"] if result["ruleId"] == "FC904"]
    (place,) = idle["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "news/bridge.md"
    assert place["physicalLocation"]["region"] == {"startLine": 6}
    assert "relatedLocations" not in idle
    (told,) = [entry for entry in json.loads(newsroom.read("cq.json")) if entry["check_name"] == "FC904"]
    assert (told["location"]["path"], told["location"]["lines"]) == ("news/bridge.md", {"begin": 6})
    why = idle["message"]["text"].rstrip(".")
    assert why in told["description"]
    assert why.partition(". ")[2] in printed


def test_annotations_escape_what_has_a_meaning_there(newsroom: Newsroom) -> None:
    newsroom.put("news/wire 100%,a:b.md", WIRE)
    (newsroom.folder / "news/wire.md").unlink()
    assert "file=news/wire 100%25%2Ca%3Ab.md" in newsroom.run("compare", "news", "--github").stdout


def test_paths_are_relative_to_the_current_folder(newsroom: Newsroom) -> None:
    newsroom.run("compare", str(newsroom.folder / "news"), "--sarif-output", "report.sarif", "-o", "report.md")
    location = _sarif(newsroom)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "news/wire.md", "uriBaseId": "%SRCROOT%"}


def test_a_file_that_cannot_be_written_ends_with_2_and_is_named(newsroom: Newsroom) -> None:
    result = newsroom.run("compare", "news", "--sarif-output", str(Path("none") / "report.sarif"))
    assert result.exit_code == 2
    assert "none/report.sarif: cannot be written" in result.stderr
