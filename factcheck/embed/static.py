"""Static sentence encoders: a vector for each token, a sentence being the sum of its tokens, made unit length.

Reads the folder that sentence-transformers writes for a StaticEmbedding module, with numpy
and tokenizers alone: importing torch would take longer than encoding a corpus.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from factcheck.errors import ModelError
from factcheck.protocols import Vectors

# Words whose tokens are remembered. A corpus of millions has few words more often than once;
# starting afresh when the memory is full costs less than keeping count of what was used last.
_REMEMBERED_WORDS = 200_000

_MODULES, _TOKENIZER, _WEIGHTS = "modules.json", "tokenizer.json", "model.safetensors"


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
            wordwise: the tokenizer treats every stretch of text between spaces by itself, so that
                the tokens of a word can be remembered.

        Raises:
            ModelError: the folder is no static model, or is damaged.
        """
        self._name = str(folder) if name is None else name
        part = _static_part(folder)
        if part is None:
            raise ModelError(str(folder), "no StaticEmbedding model", "name a folder that sentence-transformers saved")
        self._tokenizer, self._table = _read_tokenizer(part / _TOKENIZER), _read_table(part / _WEIGHTS)
        self._words: dict[str, list[int]] | None = {} if wordwise else None

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
        vectors = np.zeros((len(sentences), self._table.shape[1]), dtype=np.float32)
        for row, tokens in enumerate(self._tokens(sentences)):
            if tokens:
                # Row after row in the sentence's own order, hence the same to the bit in any batch.
                np.add.reduce(self._table.take(tokens, axis=0), axis=0, out=vectors[row])
        return _unit_rows(vectors)

    def _tokens(self, sentences: Sequence[str]) -> Iterable[list[int]]:
        if self._words is None:
            yield from self._tokenize(sentences)
            return
        words, remembered = [sentence.split(" ") for sentence in sentences], self._words
        for start in range(0, len(words), 10_000):
            chunk = words[start : start + 10_000]
            new = list({word: None for sentence in chunk for word in sentence if word not in remembered})
            if len(remembered) + len(new) > _REMEMBERED_WORDS:
                remembered.clear()
                new = list({word: None for sentence in chunk for word in sentence})
            remembered.update(zip(new, self._tokenize(new), strict=True))
            for sentence in chunk:
                yield [token for word in sentence for token in remembered[word]]

    def _tokenize(self, texts: Sequence[str]) -> Iterable[list[int]]:
        return (encoding.ids for encoding in self._tokenizer.encode_batch_fast(texts, add_special_tokens=False))


def is_static(folder: Path) -> bool:
    """Whether a folder holds a model that StaticEncoder reads: a StaticEmbedding module, perhaps with Normalize."""
    return _static_part(folder) is not None


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


def _read_tokenizer(path: Path) -> Tokenizer:
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises bare Exception for whatever is wrong with the file
        raise ModelError(str(path), f"no tokenizer ({error})", "restore the file or name another model") from error
    tokenizer.no_padding()
    return tokenizer


def _read_table(path: Path) -> NDArray[np.float32]:
    """(tokens, d) vectors, in single precision whatever the file has."""
    try:
        table = load_file(path)["embedding.weight"]
    except (OSError, SafetensorError, KeyError) as error:
        raise ModelError(str(path), f"no token vectors ({error})", "restore the file or name another model") from error
    return np.ascontiguousarray(table, dtype=np.float32)


def _unit_rows(vectors: Vectors) -> Vectors:
    lengths = np.sqrt(np.square(vectors).sum(axis=1, keepdims=True))
    np.divide(vectors, lengths, out=vectors, where=lengths > 0)
    return vectors
