"""From text to the numbers of its pieces, word by word: reads the tokenizer.json that training/tokenizer.py writes.

The `tokenizers` library reads the same file to the same numbers, but takes longer to load it than a small corpus
takes to compare. What makes the shortcut right is how that file is made: each of its rules stays within a
stretch of text without spaces, so that a word has the same pieces wherever it stands and is cut only once.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Fold = Callable[[str], str]
Pieces = tuple[int, ...]

# What training/clitics.py writes: which words keep their first letter, which letters, and what may be left of others.
_CLITICS = re.compile(r"\(\?<!\\S\)\(\?!\(\?:(.+)\)\(\?!\\S\)\)\[(\w+)\]\(\?=\(\?:(.+)\)\(\?!\\S\)\)")
# A corpus of millions has few words more often than once: starting afresh when the memory
# is full costs less than keeping count of what was used last.
_REMEMBERED_WORDS = 200_000


class WordPieces:
    """Cuts words into pieces, and remembers those it has cut."""

    def __init__(self, path: Path) -> None:
        """Read the tokenizer.

        Raises:
            OSError, ValueError, LookupError, TypeError: there is no such file, or it is none that
                training/tokenizer.py writes.
        """
        file = json.loads(path.read_bytes())
        model = file["model"]
        if (model["type"], file["pre_tokenizer"]["type"]) != ("WordPiece", "WhitespaceSplit"):
            raise ValueError("no tokenizer that cuts a text at its spaces and words from the left")
        self._folds = [_fold(step) for step in file["normalizer"]["normalizers"]]
        self._numbers: Mapping[str, int] = model["vocab"]
        self._unknown = (self._numbers[model["unk_token"]],)
        self._inner, self._longest_word = (
            str(model["continuing_subword_prefix"]),
            int(model["max_input_chars_per_word"]),
        )
        self._cut: dict[str, Pieces] = {}

    def __call__(self, sentences: Sequence[str], /) -> tuple[Integers, Integers]:
        """The pieces of all sentences, one after another, and where among them each sentence ends."""
        words = [sentence.split() for sentence in sentences]
        together = list(chain.from_iterable(words))
        self._learn(set(together))
        pieces = list(map(self._cut.__getitem__, together))
        ends = np.cumsum([0, *map(len, pieces)])[np.cumsum(list(map(len, words)), dtype=np.int64)]
        return np.fromiter(chain.from_iterable(pieces), dtype=np.int64), ends

    def _learn(self, words: set[str]) -> None:
        new = words.difference(self._cut)
        if len(self._cut) + len(new) > _REMEMBERED_WORDS:
            self._cut.clear()
            new = words
        if not new:
            return
        # Folded all at once: no rule looks past a line's end, or takes one away.
        text = "\n".join(new)
        for fold in self._folds:
            text = fold(text)
        folded = text.split("\n")
        pieces = {parts: tuple(chain.from_iterable(map(self._pieces, parts.split()))) for parts in set(folded)}
        self._cut.update(zip(new, map(pieces.__getitem__, folded), strict=True))

    def _pieces(self, word: str) -> Pieces:
        """The longest piece that the word begins with, the longest that goes on from there, and so to its end."""
        numbers, inner = self._numbers.get, self._inner
        if len(word) > self._longest_word:
            return self._unknown
        found, rest, done = list[int](), word, 0
        while len(rest) > done:
            end = len(rest)
            while (piece := numbers(rest[:end])) is None:
                end -= 1
                if end == done:
                    return self._unknown
            found.append(piece)
            rest, done = inner + rest[end:], len(inner)
        return tuple(found)


def _fold(step: Mapping[str, object]) -> Fold:
    match step:
        case {"type": "NFKD"}:
            return partial(unicodedata.normalize, "NFKD")
        case {"type": "Lowercase"}:
            return str.lower
        case {"type": "Replace", "pattern": {"String": str(old)}, "content": str(new)}:
            return lambda text: text.replace(old, new)
        case {"type": "Replace", "pattern": {"Regex": str(pattern)}, "content": ""} if _CLITICS.fullmatch(pattern):
            return _without_clitics(pattern)
        case {"type": "Replace", "pattern": {"Regex": str(pattern)}, "content": str(new)}:
            return partial(re.compile(pattern).sub, new.replace("\\", r"\\"))
    raise ValueError(f"an unknown way of folding text: {step}")


def _without_clitics(pattern: str) -> Fold:
    """The same as replacing the pattern, whose thousands of words `re` would take long to compile."""
    found = _CLITICS.fullmatch(pattern)
    assert found is not None
    kept, letters, rest = found.groups()
    whole, left = frozenset(kept.split("|")), frozenset(rest.split("|"))

    def cut(match: re.Match[str]) -> str:
        word = match[0]
        return word[1:] if word[1:] in left and word not in whole else word

    return partial(re.compile(rf"(?<!\S)[{letters}]\S+").sub, cut)
