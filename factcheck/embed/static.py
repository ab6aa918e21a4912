"""Static sentence encoders: a vector for each token, a sentence being the sum of its tokens, made unit length.

Reads the folder that sentence-transformers writes for a StaticEmbedding module, without torch, whose
import takes longer than encoding a corpus.
"""

import json
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import TypeVar

import numpy as np

from factcheck.embed.pieces import Integers, WordPieces
from factcheck.embed.table import Table
from factcheck.errors import ModelError
from factcheck.protocols import Vectors

_MODULES, _TOKENIZER, _WEIGHTS, _TENSOR = "modules.json", "tokenizer.json", "model.safetensors", "embedding.weight"
_AT_ONCE = 4096
_Part = TypeVar("_Part")

Cutter = Callable[[Sequence[str]], tuple[Integers, Integers]]
"""From sentences to the tokens of all of them, one after another, and where among them each sentence ends."""


class StaticEncoder:
    """A static model read from a folder.

    A sentence's vector depends on that sentence alone, to the bit: not on the others in the call,
    their order or the number of cores.
    """

    def __init__(self, folder: Path, *, name: str | None = None, wordwise: bool = False) -> None:
        """Read the model.

        Args:
            folder: a sentence-transformers model folder with a StaticEmbedding module.
            name: what to call the model; the folder's path if not given.
            wordwise: its tokenizer is one of ours, that `WordPieces` reads.

        Raises:
            ModelError: the folder is no static model, or is damaged.
        """
        self._name = str(folder) if name is None else name
        part = _static_part(folder)
        if part is None:
            raise ModelError(str(folder), "no StaticEmbedding model", "name a folder that sentence-transformers saved")
        self._cut: Cutter = _opened(WordPieces if wordwise else _library_tokenizer, part / _TOKENIZER, "tokenizer")
        self._table = _opened(lambda path: Table(path, _TENSOR), part / _WEIGHTS, "token vectors")

    @property
    def forks(self) -> bool:
        """Whether a fork of this process can use it too."""
        return isinstance(self._cut, WordPieces)

    @property
    def name(self) -> str:
        """The name given, or the folder's path."""
        return self._name

    def encode(self, sentences: Sequence[str], /) -> Vectors:
        """Embed sentences.

        Returns:
            float32 array of shape (n, d), in the order given. Rows have length 1;
            a sentence without a known token is a row of zeros.
        """
        vectors = np.zeros((len(sentences), self._table.dimensions), dtype=np.float32)
        for start in range(0, len(sentences), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            self._table.sums(*self._cut(sentences[part]), out=vectors[part])
        return _unit_rows(vectors)


def _static_part(folder: Path) -> Path | None:
    """The folder of the StaticEmbedding module, or None where this is another kind of model."""
    try:
        modules = json.loads((folder / _MODULES).read_text(encoding="utf-8"))
        kinds = [str(module["type"]).rpartition(".")[2] for module in modules]
        part = folder / str(modules[0]["path"])
    except (OSError, ValueError, LookupError, TypeError):
        return None
    if kinds not in (["StaticEmbedding"], ["StaticEmbedding", "Normalize"]):
        return None
    return part if (part / _TOKENIZER).is_file() and (part / _WEIGHTS).is_file() else None


def _opened(read: Callable[[Path], _Part], path: Path, what: str) -> _Part:
    try:
        return read(path)
    except Exception as error:  # the tokenizers library raises bare Exception for whatever is wrong with the file
        raise ModelError(str(path), f"no {what} ({error})", "restore the file or name another model") from error


def _library_tokenizer(path: Path) -> Cutter:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()

    def cut(sentences: Sequence[str]) -> tuple[Integers, Integers]:
        tokens = [e.ids for e in tokenizer.encode_batch_fast(sentences, add_special_tokens=False)]
        return np.fromiter(chain.from_iterable(tokens), dtype=np.int64), np.cumsum(
            list(map(len, tokens)), dtype=np.int64
        )

    return cut


def _unit_rows(vectors: Vectors) -> Vectors:
    lengths = np.sqrt(np.square(vectors).sum(axis=1, keepdims=True))
    np.divide(vectors, lengths, out=vectors, where=lengths > 0)
    return vectors
