"""All that is read and judged in the cases of the corpora, beyond what their tables say of them.

A table of the corpora says of a sentence what a person looked at: the role, say, or who speaks. The rest of what is
read there, and in the sample corpus, is recorded in read.json, what is judged of two passages in judged.json, and both
of the labelled pairs in pairs.json, by `pytest tests/golden --update-golden`: a change shows wherever it is felt.
Nobody vouches for each line of them.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from factcheck import Article, compare, compare_texts, extract_claims, pipeline
from factcheck.extract.claims import language_of
from factcheck.extract.statements import read_statement
from factcheck.judge.statements.evidence import row
from factcheck.judge.statements.frame import Frame
from factcheck.protocols import Encoder
from factcheck.stating import as_counterparts
from tests.corpus import passages

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
DAY = "2024-03-20"
READ = [
    case
    for kind in ("attributions", "dates", "events", "quantities", "roles", "scopes", "sources")
    for case in passages(kind, 1)
]
JUDGED = [case for kind in ("relations", "slips", "statements") for case in passages(kind, 2)]
PAIRS = [
    item
    for path in sorted((ROOT / "training" / "pairs").glob("*.toml"))
    for item in tomllib.loads(path.read_text(encoding="utf-8"))["item"]
]
ARTICLES = sorted([*(ROOT / "seeds").glob("*/*.*"), *FOLDER.glob("*/articles/*")])
STALE = "another reading than the one recorded: pytest tests/golden --update-golden shows it in the difference"
_PLACES = frozenset(("article_id", "sentence", "sentence_start", "start", "end"))
"""What only says where a thing stands."""


class Record:
    """What a file holds, by the name of the case; written anew at the end where that is asked for."""

    def __init__(self, name: str, config: pytest.Config) -> None:
        self._path, self._update = FOLDER / name, bool(config.getoption("--update-golden"))
        self._held: dict[str, list[str]] = {} if self._update else json.loads(self._path.read_text(encoding="utf-8"))

    def holds(self, name: str, found: list[str]) -> bool:
        """Whether that is what is recorded."""
        if self._update:
            self._held[name] = found
        return self._held.get(name) == found

    def close(self) -> None:
        """Write the file, if it is to be written."""
        if self._update:
            self._path.write_text(json.dumps(self._held, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def read(pytestconfig: pytest.Config) -> Iterator[Record]:
    record = Record("read.json", pytestconfig)
    yield record
    record.close()


@pytest.fixture(scope="module")
def judged(pytestconfig: pytest.Config) -> Iterator[Record]:
    record = Record("judged.json", pytestconfig)
    yield record
    record.close()


@pytest.fixture(scope="module")
def pairs(pytestconfig: pytest.Config) -> Iterator[Record]:
    record = Record("pairs.json", pytestconfig)
    yield record
    record.close()


@pytest.mark.parametrize(("name", "language", "texts"), READ)
def test_what_is_read(name: str, language: str, texts: list[str], read: Record) -> None:
    claims = extract_claims(Article(id="a", text=texts[0], language=language, published=DAY))
    assert read.holds(name, [f"»{claim.words}« {_told(claim)}" for claim in claims]), STALE


@pytest.mark.parametrize("item", PAIRS, ids=lambda item: item["id"])
def test_what_is_read_and_judged_of_a_labelled_pair(item: Any, pairs: Record) -> None:
    sides = [
        Article(id=side, text=item[side]["text"], language=item[side]["lang"], published=item[side]["published"])
        for side in "ab"
    ]
    found = [f"»{claim.words}« {_told(claim)}" for article in sides for claim in extract_claims(article)]
    found.append(_told(compare_texts(item["a"]["text"], item["b"]["text"])))
    assert pairs.holds(item["id"], found), STALE


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_read_in_an_article(path: Path, read: Record) -> None:
    found = [
        f"»{claim.words}« {_told(claim)}"
        for article in pipeline.read([str(path)]).articles
        for claim in extract_claims(article)
    ]
    assert read.holds(str(path.relative_to(ROOT)), found), STALE


@pytest.mark.parametrize(("name", "language", "texts"), JUDGED)
def test_what_is_judged(name: str, language: str, texts: list[str], judged: Record, encoder: Encoder) -> None:
    """The words of each sentence; of two the relation and the numbers that tell it, and that of two such articles."""
    articles = [Article(id=str(number), text=text, published=DAY) for number, text in enumerate(texts)]
    words = [word for text in texts for word in read_statement(text, language_of(Article("a", text))).words]
    found = [_told(word) for word in words if word.kind != "word" or word.keys]
    if len(texts) == 2:
        found.append(_told(compare_texts(texts[0], texts[1], encoder=encoder)))
        numbers = row(Frame(as_counterparts(texts[0], texts[1])))
        found.append(", ".join(f"{key} {value:.3g}" for key, value in numbers.items() if value))
    met = [pair for finding in compare(articles, encoder).findings for pair in finding.pairs]
    found += [f"»{pair.a.words}« »{pair.b.words}« {pair.code} {pair.relation}: {pair.because}" for pair in met]
    assert judged.holds(name, found), STALE


def _told(thing: object) -> str:
    """A value in words, without what is as it is by default."""
    match thing:
        case _ if is_dataclass(thing) and not isinstance(thing, type):
            kept = ((f, getattr(thing, f.name)) for f in fields(thing) if f.name not in _PLACES)
            return ", ".join(
                f"{f.name} {_told(value)}" for f, value in kept if f.default is MISSING or value != f.default
            )
        case frozenset():
            return f"{{{' '.join(sorted(map(str, thing)))}}}"
        case tuple():
            return f"({'; '.join(map(_told, thing))})"
        case Decimal():
            return f"{thing.normalize():f}"
        case date():
            return thing.isoformat()
        case _:
            return str(thing)
