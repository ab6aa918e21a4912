"""Sentence encoders: the bundled one, and any other that the user names."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.protocols import Encoder, Inference

BUNDLED = Path(__file__).parent / "bundled"


@cache
def _bundled() -> "Encoder":
    """The model inside the package, read once."""
    # Its tokenizer was made so that words can be handled one by one (training/tokenizer.py).
    from factcheck.embed.static import StaticEncoder

    return StaticEncoder(BUNDLED, name="bundled", wordwise=True)


def load_encoder(name: str | None = None) -> "Encoder":
    """Load a sentence encoder.

    Args:
        name: None for the model inside the package; otherwise a folder with a sentence-transformers
            model, or the name of one on the Hugging Face hub. Only a name that is neither a folder
            nor in the hub's local cache is looked for on the network.

    Returns:
        An encoder; `encode` gives a float32 array of shape (n, d) with rows of unit length.

    Raises:
        ModelError: there is no such model, it cannot be reached, or it cannot be read.
    """
    if name is None:
        return _bundled()
    from factcheck.embed.transformer import load_named

    return load_named(name)


def load_inference(name: str) -> "Inference":
    """Load a cross-encoder with labels of natural language inference: a folder, or a name on the Hugging Face hub.

    Raises:
        ModelError: there is no such model, it cannot be reached or read, or its labels are others.
    """
    from factcheck.embed.transformer import load_named_inference

    return load_named_inference(name)
