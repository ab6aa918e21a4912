"""Any sentence-transformers model, by folder or by name: the one file that imports sentence_transformers.

The library brings torch and takes seconds to import, so it is imported when a model that needs it is
loaded, and not before.
"""

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from factcheck.embed.static import StaticEncoder
from factcheck.errors import ModelError
from factcheck.protocols import Encoder, Inference, Vectors

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder, SentenceTransformer

Model = TypeVar("Model")
_PROBE_SECONDS = 10.0
# sentence-transformers knows its own models by their last name alone.
_OWN_NAMESPACE = "sentence-transformers/"


class TransformerEncoder:
    """A model that sentence-transformers runs."""

    def __init__(self, model: "SentenceTransformer", name: str) -> None:
        self._model, self._name = model, name

    @property
    def name(self) -> str:
        """The name or path that the user gave."""
        return self._name

    def encode(self, sentences: Sequence[str], /) -> Vectors:
        """Embed sentences.

        A transformer's rounding depends on what shares a batch. Each distinct sentence is therefore
        run once, in sorted order: the same sentences give the same vectors in whatever order they come.

        Returns:
            float32 array of shape (n, d), in the order given, rows of length 1.
        """
        if not sentences:
            return np.zeros((0, self._model.get_embedding_dimension() or 0), dtype=np.float32)
        distinct = sorted(set(sentences))
        vectors = self._model.encode(
            distinct, normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
        ).astype(np.float32)
        rows = {sentence: row for row, sentence in enumerate(distinct)}
        result: Vectors = vectors[[rows[sentence] for sentence in sentences]]
        return result


class TransformerInference:
    """A cross-encoder that tells entailment and contradiction, run by sentence-transformers."""

    def __init__(self, model: "CrossEncoder", name: str) -> None:
        self._model, self._name = model, name
        named = model.config.id2label if model.config is not None else None
        labels = {str(label).lower(): place for place, label in (named or {}).items()}
        if not {"entailment", "contradiction"} <= labels.keys():
            raise ModelError(
                name,
                f"its config has no labels entailment and contradiction, but {', '.join(sorted(labels)) or 'none'}",
                "name a cross-encoder trained on natural language inference",
            )
        self._places = [int(labels["entailment"]), int(labels["contradiction"])]

    @property
    def name(self) -> str:
        """The name or path that the user gave."""
        return self._name

    def infer(self, pairs: Sequence[tuple[str, str]], /) -> Vectors:
        """Judge pairs in batches, each distinct pair once and in sorted order, with a bar on standard error.

        Returns:
            float32 array of shape (n, 2), in the order given: the probabilities of entailment and of contradiction.
        """
        if not pairs:
            return np.zeros((0, 2), dtype=np.float32)
        distinct = sorted(set(pairs))
        chances = self._model.predict(distinct, apply_softmax=True, convert_to_numpy=True, show_progress_bar=True)
        rows = {pair: row for row, pair in enumerate(distinct)}
        result: Vectors = np.asarray(chances, dtype=np.float32)[[rows[pair] for pair in pairs]][:, self._places]
        return result


def load_named(name: str) -> Encoder:
    """Load the model that a user named.

    A folder is read as it stands; a static model without torch. Another name is looked for in the hub's
    local cache, then on the network, once and within a few seconds.

    Raises:
        ModelError: nothing of that name, no network, or a model that does not load.
    """
    folder = Path(name).expanduser()
    if folder.is_dir():
        with contextlib.suppress(ModelError):  # not static: the library may know what it is
            return StaticEncoder(folder, name=name)
    return TransformerEncoder(_find(name, _sentence_transformer, "leave --model out for the bundled one"), name)


def load_named_inference(name: str) -> Inference:
    """Load the cross-encoder that a user named, a folder or a name as for `load_named`.

    Raises:
        ModelError: nothing of that name, no network, a model that does not load, or one without labels of inference.
    """
    return TransformerInference(_find(name, _cross_encoder, "leave --nli out"), name)


def _find(name: str, load: Callable[..., Model], without: str) -> Model:
    """The model of a folder, else of the hub; `without` is how to do without it."""
    folder = Path(name).expanduser()
    if folder.is_dir():
        if not any((folder / entry).is_file() for entry in ("modules.json", "config.json")):
            raise ModelError(
                name, "a folder without a model (no modules.json)", "name a folder that sentence-transformers saved"
            )
        return load(str(folder), name)
    if folder.is_absolute() or name.startswith((".", "~")) or folder.exists():
        raise ModelError(name, "no such folder", f"name a sentence-transformers model folder, or {without}")
    return _load_from_hub(name, load, without)


def _load_from_hub(name: str, load: Callable[..., Model], without: str) -> Model:
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    candidates = (name,) if "/" in name else (_OWN_NAMESPACE + name, name)
    try:
        for candidate in candidates:
            if isinstance(try_to_load_from_cache(candidate, "config.json"), str):
                # A download that broke off leaves a part behind; then the network has the rest.
                with contextlib.suppress(ModelError):
                    return load(candidate, name, local_files_only=True)
    except HFValidationError as error:
        raise ModelError(name, "neither a folder nor a model's name", "name a folder, or owner/model") from error
    return load(_on_network(name, candidates, without), name)


def _on_network(name: str, candidates: Sequence[str], without: str) -> str:
    """The first candidate that the hub has. Asks once: the hub's own download retries for minutes without a network."""
    from huggingface_hub import HfApi, constants
    from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError

    advice = f"name a folder with a sentence-transformers model, or {without}"
    if constants.is_offline_mode():
        raise ModelError(name, "not on this computer, and HF_HUB_OFFLINE forbids looking further", advice)
    for candidate in candidates:
        try:
            HfApi().model_info(candidate, timeout=_PROBE_SECONDS)
            return candidate
        except GatedRepoError as error:
            raise ModelError(name, "the hub asks for a login (HF_TOKEN)", advice) from error
        except RepositoryNotFoundError:
            continue
        except Exception as error:  # whatever the HTTP client of the day raises when it cannot connect
            raise ModelError(name, f"not on this computer, and the hub cannot be reached ({error})", advice) from error
    raise ModelError(name, "neither a folder here nor a model on the hub", advice)


def _sentence_transformer(path: str, name: str, **options: Any) -> "SentenceTransformer":
    model: SentenceTransformer = _loaded("SentenceTransformer", path, name, **options)
    return model


def _cross_encoder(path: str, name: str, **options: Any) -> "CrossEncoder":
    model: CrossEncoder = _loaded("CrossEncoder", path, name, **options)
    return model


def _loaded(kind: str, path: str, name: str, **options: Any) -> Any:
    try:
        import sentence_transformers

        return getattr(sentence_transformers, kind)(path, **options)
    except Exception as error:  # configuration, weights, memory: the library has no error class of its own
        reason = next(iter(str(error).splitlines()), type(error).__name__)
        raise ModelError(
            name, f"does not load as a sentence-transformers model ({reason})", "name another model"
        ) from error
