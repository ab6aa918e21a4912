"""Encoders that cannot be found or loaded."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from factcheck.embed import BUNDLED, load_encoder
from factcheck.embed.static import StaticEncoder
from factcheck.embed.transformer import TransformerInference
from tests.errors import Case, Provoke

HUB_ADVICE = "name a folder with a sentence-transformers model, or leave --model out for the bundled one"


def _model(name: str) -> Provoke:
    return lambda folder, monkeypatch: load_encoder(name.replace("FOLDER", str(folder)))


def _not_static(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    StaticEncoder(folder)


def _damaged(part: str) -> Provoke:
    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for file in (path for path in BUNDLED.rglob("*") if path.is_file()):
            target = folder / file.relative_to(BUNDLED)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(b"damaged" if file.name == part else file.read_bytes())
        StaticEncoder(folder)

    return provoke


def _without_labels(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model: Any = SimpleNamespace(config=SimpleNamespace(id2label={0: "one star", 1: "two stars"}))
    TransformerInference(model, str(folder))


def _does_not_load(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "modules.json").write_text("not json", encoding="utf-8")
    load_encoder(str(folder))


def _hub(answer: Callable[[], Exception], offline: bool = False) -> Provoke:
    """Name a model that is not here; the hub answers so, or is out of reach."""

    def provoke(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from huggingface_hub import HfApi, constants

        def ask(*_: object, **__: object) -> None:
            raise answer()

        monkeypatch.setattr(constants, "is_offline_mode", lambda: offline)
        monkeypatch.setattr(HfApi, "model_info", ask)
        load_encoder("nobody/none")

    return provoke


def _said_by_hub(name: str) -> Callable[[], Exception]:
    def answer() -> Exception:
        from huggingface_hub import errors as hub

        kind: type[Exception] = getattr(hub, name)
        return kind.__new__(kind)  # what it is made from differs from release to release

    return answer


CASES = (
    Case("model folder missing", _model("./no-such"), "./no-such", "no such folder", "name a sentence-transformers"),
    Case("model folder empty", _model("FOLDER"), "FOLDER", "a folder without a model", "name a folder that"),
    Case("model name impossible", _model("a/b/c"), "a/b/c", "neither a folder nor a model's name", "name a folder, or"),
    Case("model not static", _not_static, "FOLDER", "no StaticEmbedding model", "name a folder that sentence-tr"),
    Case("model without labels", _without_labels, "FOLDER", "its config has no labels", "name a cross-encoder trained"),
    Case("model does not load", _does_not_load, "FOLDER", "does not load as a sentence-transformers", "name another"),
    Case(
        "model tokenizer", _damaged("tokenizer.json"),
        "FOLDER/tokenizer.json", "no tokenizer (", "restore the file or name another model",
    ),
    Case(
        "model weights", _damaged("model.safetensors"),
        "FOLDER/model.safetensors", "no token vectors (", "restore the file or name another model",
    ),
    Case("hub forbidden", _hub(OSError, offline=True), "nobody/none", "not on this computer, and HF_HUB", HUB_ADVICE),
    Case(
        "hub out of reach", _hub(lambda: OSError("no route")),
        "nobody/none", "not on this computer, and the hub cannot be reached (no route)", HUB_ADVICE,
    ),
    Case(
        "hub has none", _hub(_said_by_hub("RepositoryNotFoundError")),
        "nobody/none", "neither a folder here nor a model on the hub", HUB_ADVICE,
    ),
    Case(
        "hub wants a login", _hub(_said_by_hub("GatedRepoError")),
        "nobody/none", "the hub asks for a login (HF_TOKEN)", HUB_ADVICE,
    ),
)  # fmt: skip
