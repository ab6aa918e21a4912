"""Claims as the corpora have them: who says it, role, scope, time; what happened when; who a source is."""

from datetime import date

import pytest

from factcheck import Article, Claim, extract_claims
from factcheck.extract.sources import source_reader
from factcheck.extract.tokens import tokenize
from factcheck.extract.transliteration import name_key
from factcheck.lang import room
from factcheck.wording import days
from tests.corpus import cases


def _claims(language: str, text: str, published: str | None = None) -> tuple[Claim, ...]:
    day = date.fromisoformat(published) if published else None
    return extract_claims(Article(id="a", text=text, language=language, published=day))


def _figures(claims: tuple[Claim, ...]) -> list[Claim]:
    return [claim for claim in claims if claim.quantity is not None]


def _listed(rows: list[str]) -> str:
    return "; ".join(rows) or "-"


def _scope(claim: Claim) -> str:
    rate = f"per {claim.rate}" if claim.scope == "rate" else None
    return " ".join(filter(None, (claim.scope, claim.direction, rate, "so far" if claim.running else None)))


def _event(claim: Claim) -> str:
    assert claim.time is not None
    scope = "" if claim.scope == "total" else f" {claim.scope}"
    return f"{days(claim.time)} {claim.time.precision}{scope}: {claim.event}"


@pytest.mark.parametrize(("language", "text", "expected"), cases("attributions"))
def test_attribution(language: str, text: str, expected: str) -> None:
    assert _listed([f"{c.words}: {c.source or '-'}" for c in _figures(_claims(language, text))]) == expected


@pytest.mark.parametrize(("language", "text", "expected"), cases("roles"))
def test_role(language: str, text: str, expected: str) -> None:
    assert _listed([f"{c.words}: {c.role or '-'}" for c in _figures(_claims(language, text))]) == expected


@pytest.mark.parametrize(("language", "text", "expected"), cases("scopes"))
def test_scope(language: str, text: str, expected: str) -> None:
    assert _listed([f"{c.words}: {_scope(c)}" for c in _figures(_claims(language, text))]) == expected


@pytest.mark.parametrize(("language", "text", "published", "expected"), cases("dates"))
def test_time(language: str, text: str, published: str, expected: str) -> None:
    claims = _figures(_claims(language, text, published))
    assert _listed([f"{c.words}: {days(c.time) if c.time else '-'}" for c in claims]) == expected


@pytest.mark.parametrize(("language", "text", "published", "expected"), cases("events"))
def test_date_claims(language: str, text: str, published: str, expected: str) -> None:
    claims = [claim for claim in _claims(language, text, published) if claim.kind == "date"]
    assert _listed(list(map(_event, claims))) == expected
    assert all(claim.words in text for claim in claims)


@pytest.mark.parametrize(("language", "text", "expected"), cases("sources"))
def test_source(language: str, text: str, expected: str) -> None:
    source = source_reader(language).read(tokenize(text, room(language).clitics), text)
    assert source is not None
    assert source.speaker.keys == frozenset(expected.split())


@pytest.mark.parametrize(("language", "one", "two", "expected"), cases("names"))
def test_names_across_scripts(language: str, one: str, two: str, expected: str) -> None:
    assert (name_key(one) == name_key(two)) == (expected == "same")
