"""What many tests share: the repository's corpus and ledger, and one run over them."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from factcheck import Report, pipeline
from factcheck.embed import load_encoder
from factcheck.ledger import Ledger, load_ledger
from factcheck.protocols import Encoder
from factcheck.types import Article
from tests.newsroom import Newsroom

ROOT = Path(__file__).parent.parent

# The same examples in every run, at any speed of the machine; `--hypothesis-profile=search` looks further.
settings.register_profile("check", deadline=None, derandomize=True, database=None)
settings.register_profile("search", deadline=None, max_examples=5_000)
settings.load_profile("check")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the reports of tests/golden/ anew")
    parser.addoption("--sarif-schema", metavar="FILE", help="the JSON schema of SARIF 2.1.0, by which to validate")


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return load_encoder()


@pytest.fixture(scope="session")
def seeds() -> tuple[Article, ...]:
    return pipeline.read([str(ROOT / "seeds")]).articles


@pytest.fixture(scope="session")
def seeds_report(seeds: tuple[Article, ...], encoder: Encoder) -> Report:
    return pipeline.compare(seeds, encoder)


@pytest.fixture(scope="session")
def ledger() -> Ledger:
    return load_ledger((ROOT / "claims").glob("*.toml"))


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    room = Newsroom(tmp_path, monkeypatch)
    room.write()
    return room


@pytest.fixture(scope="session")
def sarif_schema(pytestconfig: pytest.Config) -> Any:
    """The schema of OASIS, where a file of it is named; it is not ours to ship."""
    path = pytestconfig.getoption("--sarif-schema")
    if not path:
        pytest.skip("no --sarif-schema is named")
    return json.loads(Path(path).read_text(encoding="utf-8"))
