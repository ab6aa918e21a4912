"""Writes the model as a folder that sentence-transformers, and factcheck.embed.static, can read."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import Tokenizer

# The names the classes have had since StaticEmbedding came; newer releases still know them.
_MODULES = [
    {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.StaticEmbedding"},
    {"idx": 1, "name": "1", "path": "1_Normalize", "type": "sentence_transformers.models.Normalize"},
]
_CONFIG: dict[str, object] = {"prompts": {}, "default_prompt_name": None, "similarity_fn_name": "cosine"}


def write_folder(out: Path, tokenizer: Tokenizer, vectors: NDArray[np.float16]) -> None:
    """Write the model.

    Args:
        out: the folder, made if it is not there; files of an earlier model are overwritten.
        tokenizer: its ids are rows of `vectors`.
        vectors: (pieces, d).
    """
    normalize = out / "1_Normalize"
    normalize.mkdir(parents=True, exist_ok=True)
    # git keeps no empty folder, and some releases look for this one.
    (normalize / "config.json").write_text("{}\n", encoding="utf-8")
    (out / "modules.json").write_text(json.dumps(_MODULES, indent=2) + "\n", encoding="utf-8")
    (out / "config_sentence_transformers.json").write_text(json.dumps(_CONFIG, indent=2) + "\n", encoding="utf-8")
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    save_file({"embedding.weight": vectors}, out / "model.safetensors")
