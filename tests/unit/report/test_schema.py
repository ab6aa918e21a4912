"""The published schema knows every word that a report can hold."""

import json
from dataclasses import replace
from typing import Any, get_args, get_type_hints

import pytest
from jsonschema import ValidationError

from factcheck import Report, types
from factcheck.errors import InputError
from factcheck.gate import outcome
from factcheck.relations import FAIL_ON, RELATIONS, FailOn
from factcheck.report import renderer
from factcheck.verdicts import EXIT_CODES, Ruling
from tests.schema import SCHEMA, claims_in, report_in

DEFINED = SCHEMA["$defs"]


@pytest.mark.parametrize(
    ("listed", "known"),
    [
        (DEFINED["relation"], RELATIONS),
        (DEFINED["claim"]["properties"]["scope"], get_args(types.Scope)),
        (DEFINED["quantity"]["properties"]["hedge"], get_args(types.Hedge)),
        (DEFINED["quantity"]["properties"]["kind"], get_args(types.Kind)),
        (DEFINED["outcome"]["properties"]["fail_on"], get_args(FailOn)),
        (DEFINED["ruling"]["properties"]["by"], get_args(get_type_hints(Ruling)["by"])),
        (DEFINED["outcome"]["properties"]["result"], tuple(EXIT_CODES)),
        (DEFINED["outcome"]["properties"]["exit_code"], tuple(EXIT_CODES.values())),
    ],
)
def test_its_words_are_those_of_the_types(listed: dict[str, Any], known: tuple[object, ...]) -> None:
    assert tuple(listed["enum"]) == known


@pytest.mark.parametrize("fail_on", FAIL_ON)
def test_every_outcome_of_the_sample_corpus_is_valid(fail_on: FailOn, seeds_report: Report) -> None:
    document = report_in(renderer("json")(seeds_report, outcome(seeds_report.findings, fail_on), ()))
    assert document["outcome"]["fail_on"] == fail_on
    assert len(document["claims"]) == document["summary"]["claims"] == len(seeds_report.claims)
    assert sum(document["summary"][relation] for relation in RELATIONS) == document["summary"]["findings"]


def test_an_empty_report_and_one_with_errors_are_valid(seeds_report: Report) -> None:
    empty, error = Report((), (), ()), InputError("a.md", "an empty file", "fill it or leave it out")
    document = report_in(renderer("json")(empty, outcome((), "conflict", complete=False), (error,)))
    assert document["errors"] == [{"where": "a.md", "found": "an empty file", "advice": "fill it or leave it out"}]
    assert document["outcome"] == {"result": "error", "fail_on": "conflict", "exit_code": 2}
    bare = replace(seeds_report.articles[0], path=None, published=None, source=None, title=None, language=None)
    report_in(renderer("json")(Report((), (bare,), ()), outcome((), "conflict"), ()))


def test_what_the_schema_does_not_tell_of_is_refused() -> None:
    document = json.loads(renderer("json")(Report((), (), ()), outcome((), "conflict"), ()))
    with pytest.raises(ValidationError, match="'extra' was unexpected"):
        report_in(json.dumps({**document, "extra": 1}))
    with pytest.raises(ValidationError, match="'article' is a required property"):
        claims_in("{}")


def test_every_key_is_explained_where_its_name_does_not_say_it_all() -> None:
    plain = {
        "title",
        "hedge",
        "kind",
        "path",
        "a",
        "b",
        "relation",
        "because",
        "code",
        "result",
        "fail_on",
        "exit_code",
    }
    plain |= {"first", "summary", "outcome", "claims", "topic"} | set(RELATIONS) | {"articles", "findings"}
    silent = {
        f"{name}.{key}"
        for name, part in DEFINED.items()
        for key, value in part.get("properties", {}).items()
        if "description" not in value and "$ref" not in value and key not in plain
    }
    assert silent == set()
