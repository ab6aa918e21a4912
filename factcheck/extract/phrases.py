"""Phrases of the tables, compiled: which of them stands at, or before, a place in the tokens.

The notation: words separated by spaces; `|` between alternatives in one place; `?` after
a word that may be absent; `_` between the words of one alternative; `;` between phrases.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any, Generic, TypeVar

from factcheck.errors import TableError
from factcheck.extract.tokens import Form, Lexeme, Token
from factcheck.lang.spelling import fold

Value = TypeVar("Value")
_END = " "  # no word is that: one that folds to nothing (a tatweel alone) must not be taken for the end
Node = dict[str, Any]
"""What may follow the words so far, by word; under _END the meaning of a phrase that ends here."""


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
        strict: refuse a phrase that stands there already; otherwise the first row stands.

    Raises:
        TableError: one phrase stands twice.
    """

    def __init__(self, rows: Iterable[tuple[Sequence[str], Value]], name: str, strict: bool = True) -> None:
        self._forward, self._backward = _Phrases(name, strict), _Phrases(name, strict)
        for words, value in rows:
            self._forward.add(words, value)
            self._backward.add(tuple(reversed(words)), value)

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
        return self._forward.longest(tokens, index, 1, whole) if 0 <= index < len(tokens) else None

    def before(self, tokens: Sequence[Token], index: int) -> tuple[int, Value] | None:
        """The longest phrase that ends just before a token."""
        return self._backward.longest(tokens, index - 1, -1, False) if 0 < index <= len(tokens) else None

    @property
    def openings(self) -> frozenset[str]:
        """The words with which phrases begin."""
        return frozenset(self._forward.root)

    def begins(self, token: Token) -> bool:
        """Whether a phrase may begin at a token."""
        return bool(self._forward.starts(token.lexeme))

    def form(self, token: Token) -> Form | None:
        """The reading of a token by which it is a phrase of the table alone."""
        return next((form for form, node in self._forward.starts(token.lexeme) if _END in node), None)

    def of_form(self, form: str) -> bool:
        """Whether a folded word is a phrase of the table alone."""
        return _END in self._forward.root.get(form, ())

    def of_word(self, token: Token) -> Value | None:
        """The meaning of one token alone."""
        return next((node[_END] for _, node in self._forward.starts(token.lexeme) if _END in node), None)


class _Phrases:
    """Phrases read in one direction, as a tree of words; where a lexeme leads from its root is remembered with it."""

    def __init__(self, name: str, strict: bool) -> None:
        self.name, self.strict, self.root = name, strict, Node()

    def add(self, words: Sequence[str], value: object) -> None:
        node = self.root
        for word in words:
            node = node.setdefault(word, {})
        if self.strict and _END in node:
            raise TableError(f"{self.name}: {' '.join(words)!r} means {node[_END]!r} and {value!r}")
        node.setdefault(_END, value)

    def starts(self, lexeme: Lexeme) -> tuple[tuple[Form, Node], ...]:
        """The readings of a lexeme by which a phrase may begin, each with what may follow."""
        found = lexeme.senses.get(self)
        if found is None:
            root = self.root
            found = lexeme.senses[self] = tuple([(form, root[form[1]]) for form in lexeme.forms if form[1] in root])
        return found  # type: ignore[return-value]

    def longest(self, tokens: Sequence[Token], index: int, step: int, whole: bool) -> tuple[int, Any] | None:
        """The longest phrase from a token on in the direction of step: how many tokens, and its meaning."""
        starts = tokens[index].lexeme.senses.get(self)
        if starts is None:
            starts = self.starts(tokens[index].lexeme)
        if not starts:
            return None
        nodes = [node for form, node in starts if not whole or form == tokens[index].lexeme.forms[0]]  # type: ignore[attr-defined]
        best, count = None, 0
        while nodes:
            count += 1
            for node in nodes:
                if _END in node:
                    best = count, node[_END]
                    break
            index += step
            if not 0 <= index < len(tokens):
                break
            forms = tokens[index].lexeme.forms
            nodes = [node[form] for node in nodes for _, form in (forms[:1] if whole else forms) if form in node]
        return best
