"""Rows of JSON: what goes in comes out."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from factcheck import Article, extract_claims
from factcheck.records import codec
from factcheck.types import Claim, Period


@dataclass(frozen=True, slots=True)
class _Thing:
    pairs: tuple[tuple[int, Decimal], ...] = ()
    words: frozenset[str] = frozenset()
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class _Unknown:
    values: tuple[bytes, ...] = ()


def there_and_back(kind: Any, value: Any) -> Any:
    encode, decode = codec(kind)
    assert encode is not None and decode is not None
    return decode(json.loads(json.dumps(encode(value))))


def test_every_claim_of_the_seeds_is_itself_again(seeds: tuple[Article, ...]) -> None:
    claims = [claim for article in seeds for claim in extract_claims(article)]
    assert len(claims) > 100
    assert [there_and_back(Claim, claim) for claim in claims] == claims


@pytest.mark.parametrize(
    "article",
    [
        Article(id="a", text="x\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16")),
        Article(id="a", text="x", published="2024-10-28"),
        Article(id="a", text="x", published=datetime(2024, 10, 28, 17, 5, tzinfo=UTC), path="p", offset=3, line=2),
    ],
)
def test_an_article_is_itself_again(article: Article) -> None:
    encode, decode = codec(Article)
    assert encode is not None
    row = json.loads(json.dumps(encode(article)))
    assert (decode(row) if decode else Article(*row)) == article


@pytest.mark.parametrize(
    "thing",
    [
        _Thing(),
        _Thing(((1, Decimal("2.50")), (2, Decimal("1E+3"))), frozenset("ab"), Period("Monday", date(2024, 10, 28))),
    ],
)
def test_a_value_of_many_kinds_is_itself_again(thing: _Thing) -> None:
    found = there_and_back(_Thing, thing)
    assert found == thing
    assert repr(found) == repr(thing) or len(thing.words) > 1


def test_rows_do_not_depend_on_the_order_of_sets() -> None:
    encode = codec(_Thing).encode
    assert encode is not None
    assert encode(_Thing(words=frozenset("zyxab")))[1] == ["a", "b", "x", "y", "z"]


def test_a_type_that_no_row_holds_is_named() -> None:
    with pytest.raises(TypeError, match="bytes"):
        codec(_Unknown)
