"""Phrases of the tables, compiled: which of them stands at, or before, a place in the tokens.

The notation: words separated by spaces; `|` between alternatives in one place; `?` after
a word that may be absent; `_` between the words of one alternative; `;` between phrases.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Generic, TypeVar

from factcheck.errors import TableError
from factcheck.extract.tokens import Form, Token
from factcheck.lang.spelling import fold

Value = TypeVar("Value")
_END = " "  # no word is that: one that folds to nothing (a tatweel alone) must not be taken for the end


def expand(notation: str) -> list[tuple[str, ...]]:
    """Every phrase that a notation stands for, as folded words.

    >>> expand("no|not more than?")
    [('no', 'more', 'than'), ('no', 'more'), ('not', 'more', 'than'), ('not', 'more')]
    """
    phrases = []
    for phrase in notation.split(";"):
        places: list[list[tuple[str, ...]]] = []
        for place in phrase.split():
            optional = place.endswith("?")
            alternatives = place.rstrip("?").split("|")
            choices = [tuple(fold(w) for w in alternative.split("_")) for alternative in alternatives]
            places.append([*choices, ()] if optional else choices)
        phrases += [sum(choice, ()) for choice in product(*places)]
    return [phrase for phrase in phrases if phrase]


class PhraseTable(Generic[Value]):
    """Phrases and what each one means.

    Args:
        rows: pairs of words and meaning.
        name: what to call the table when it contradicts itself.
        strict: refuse a phrase that already means something else; otherwise the first row stands.

    Raises:
        TableError: one phrase has two meanings.
    """

    def __init__(self, rows: Iterable[tuple[Sequence[str], Value]], name: str, strict: bool = True) -> None:
        self._forward: dict[str, object] = {}
        self._backward: dict[str, object] = {}
        self.size = 0
        for words, value in rows:
            for root, ordered in ((self._forward, words), (self._backward, tuple(reversed(words)))):
                node = root
                for word in ordered:
                    node = node.setdefault(word, {})  # type: ignore[assignment]
                if _END in node:
                    if strict and node[_END] != value:
                        raise TableError(f"{name}: {' '.join(words)!r} means {node[_END]!r} and {value!r}")
                    continue
                node[_END] = value
            self.size += 1

    @classmethod
    def of(cls, table: Mapping[str, Value], name: str, strict: bool = True) -> "PhraseTable[Value]":
        """From a mapping of notations to meanings."""
        return cls(((words, value) for notation, value in table.items() for words in expand(notation)), name, strict)

    @classmethod
    def marks(cls, phrases: Iterable[str], name: str) -> "PhraseTable[bool]":
        """From notations that mean no more than that they are there."""
        return PhraseTable(((words, True) for notation in phrases for words in expand(notation)), name)

    @classmethod
    def inverted(cls, table: Mapping[Value, str], name: str, strict: bool = True) -> "PhraseTable[Value]":
        """From a mapping of meanings to words separated by spaces (`_` keeps a phrase together)."""
        rows = (
            (tuple(fold(w) for w in word.split("_")), value) for value, words in table.items() for word in words.split()
        )
        return cls(rows, name, strict)

    def at(self, tokens: Sequence[Token], index: int, whole: bool = False) -> tuple[int, Value] | None:
        """The longest phrase that begins at a token: how many tokens it takes, and its meaning.

        Args:
            whole: take no clitics off its words.
        """
        return self._longest(self._forward, tokens, index, 1, whole)

    def before(self, tokens: Sequence[Token], index: int) -> tuple[int, Value] | None:
        """The longest phrase that ends just before a token."""
        return self._longest(self._backward, tokens, index - 1, -1, False)

    def form(self, token: Token) -> Form | None:
        """The reading of a token by which it is a phrase of the table alone."""
        for form in token.forms:
            node = self._forward.get(form[1])
            if node is not None and _END in node:  # type: ignore[operator]
                return form
        return None

    def of_word(self, token: Token) -> Value | None:
        """The meaning of one token alone."""
        for _, form in token.forms:
            node = self._forward.get(form)
            if node is not None and _END in node:  # type: ignore[operator]
                return node[_END]  # type: ignore[index, no-any-return]
        return None

    def _longest(
        self, root: dict[str, object], tokens: Sequence[Token], index: int, step: int, whole: bool
    ) -> tuple[int, Value] | None:
        best: tuple[int, Value] | None = None
        nodes, count = [root], 0
        while nodes and 0 <= index < len(tokens):
            forms = tokens[index].forms[:1] if whole else tokens[index].forms
            nodes = [node[form] for node in nodes for _, form in forms if form in node]  # type: ignore[misc]
            index, count = index + step, count + 1
            for node in nodes:
                if _END in node:
                    best = count, node[_END]  # type: ignore[assignment]
                    break
        return best
