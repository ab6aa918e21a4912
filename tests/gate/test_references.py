"""References: articles are checked against what the ledger vouches for."""

import pytest

from tests.newsroom import Newsroom

REFERENCE = """[[reference]]
topic = "Flood in Tarsa"
what = "people killed"
value = "{}"
unit = ""
source = "civil defence"
as_of = 2024-05-14
"""


def _found(newsroom: Newsroom, value: str) -> dict[str, set[str]]:
    newsroom.put("claims/flood.toml", REFERENCE.format(value))
    found = newsroom.report("news/courier.md", "news/bridge.md")["findings"]
    return {f["code"]: {claim["path"] for claim in f["claims"]} for f in found if f["code"].startswith("FC5")}


@pytest.mark.parametrize(("value", "code"), [("38", "FC504"), ("52", "FC501")])
def test_an_article_is_checked_against_it(newsroom: Newsroom, value: str, code: str) -> None:
    assert _found(newsroom, value) == {code: {"claims/flood.toml", "news/courier.md"}}


def test_what_contradicts_it_fails_in_the_article(newsroom: Newsroom) -> None:
    newsroom.put("claims/flood.toml", REFERENCE.format("52"))
    result = newsroom.run("compare", "news/courier.md", "--github")
    assert result.exit_code == 1
    assert "::error file=news/courier.md,line=6," in result.stdout
    assert "claims/flood.toml:4 says" in result.stdout


def test_it_is_located_where_its_value_is_written(newsroom: Newsroom) -> None:
    newsroom.put("claims/flood.toml", "# Vouched for by the desk.\n\n" + REFERENCE.format("52"))
    report = newsroom.report("news/courier.md")
    (finding,) = [f for f in report["findings"] if f["code"] == "FC501"]
    (claim,) = [claim for claim in finding["claims"] if claim["path"] == "claims/flood.toml"]
    text = newsroom.read("claims/flood.toml")
    assert text[claim["start"] : claim["end"]] == claim["text"] == "52"
    assert text.splitlines()[claim["line"] - 1] == 'value = "52"'
    assert report["summary"]["articles"] == len(report["articles"]) == 1
    assert [reference["path"] for reference in report["references"]] == ["claims/flood.toml"]
