"""Phrases of the tables, compiled: which of them stands at, or before, a place in the tokens.

The notation: words separated by spaces; `|` between alternatives in one place; `?` after
a word that may be absent; `_` between the words of one alternative; `;` between phrases.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import Any, Generic, TypeVar

from factcheck.errors import TableError
from factcheck.extract.tokens import Form, Lexeme, Token
from factcheck.lang.spelling import fold_all

Value = TypeVar("Value")
_END = " "  # no word is that: one that folds to nothing (a tatweel alone) must not be taken for the end
Words = tuple[str, ...]
Node = dict[str, Any]
"""What may follow the words so far, by word; under _END the meaning of a phrase that ends here."""


def expand(notation: str) -> list[Words]:
    """Every phrase that a notation stands for, as folded words.

    >>> expand("no|not more than?")
    [('no', 'more', 'than'), ('no', 'more'), ('not', 'more', 'than'), ('not', 'more')]
    """
    phrases = []
    for phrase in fold_all(notation).split(";"):
        if "|" not in phrase and "?" not in phrase:
            phrases.append(tuple(phrase.replace("_", " ").split()))
            continue
        places: list[list[Words]] = []
        for place in phrase.split():
            optional = place.endswith("?")
            alternatives = place.rstrip("?").split("|")
            choices = [tuple(alternative.split("_")) for alternative in alternatives]
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

    def __init__(self, rows: Iterable[tuple[Words, Value]], name: str, strict: bool = True) -> None:
        self._rows = tuple(rows)
        if strict and len(dict(self._rows)) < len(self._rows):
            raise _contradiction(self._rows, name)
        self._forward = _Phrases(self._rows)

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
        rows = ((tuple(word.split("_")), value) for value, words in table.items() for word in fold_all(words).split())
        return cls(rows, name, strict)

    def at(self, tokens: Sequence[Token], index: int, whole: bool = False) -> tuple[int, Value] | None:
        """The longest phrase that begins at a token: how many tokens it takes, and its meaning.

        Args:
            whole: take no clitics off its words.
        """
        if not 0 <= index < len(tokens) or not tokens[index].lexeme[self._forward]:
            return None
        return self._forward.longest(tokens, index, 1, whole)

    def before(self, tokens: Sequence[Token], index: int) -> tuple[int, Value] | None:
        """The longest phrase that ends just before a token."""
        if not 0 < index <= len(tokens) or not tokens[index - 1].lexeme[self._backward]:
            return None
        return self._backward.longest(tokens, index - 1, -1, False)

    @cached_property
    def _backward(self) -> "_Phrases":
        return _Phrases((words[::-1], value) for words, value in self._rows)

    def find(self, tokens: Sequence[Token], first: int = 0, last: int | None = None) -> list[tuple[int, int, Value]]:
        """The longest phrase at each of tokens [first, last): where it begins, how many it takes, what it means."""
        forward, end = self._forward, len(tokens) if last is None else last
        starts = [at for at in range(first, end) if tokens[at].lexeme[forward]]
        return [(at, *found) for at in starts if (found := forward.longest(tokens, at, 1, False)) is not None]

    def occurs(self, tokens: Sequence[Token], first: int = 0, last: int | None = None) -> bool:
        """Whether a phrase begins at one of tokens [first, last)."""
        return bool(self.find(tokens, first, last))

    @property
    def openings(self) -> frozenset[str]:
        """The words with which phrases begin."""
        return frozenset(self._forward.rows)

    def begins(self, token: Token) -> bool:
        """Whether a phrase may begin at a token."""
        return bool(token.lexeme[self._forward])

    def form(self, token: Token) -> Form | None:
        """The reading of a token by which it is a phrase of the table alone."""
        return next((form for form, node in token.lexeme[self._forward] if _END in node), None)

    def of_form(self, form: str) -> bool:
        """Whether a folded word is a phrase of the table alone."""
        return _END in self._forward.tree(form)

    def of_word(self, token: Token) -> Value | None:
        """The meaning of one token alone."""
        return next((node[_END] for _, node in token.lexeme[self._forward] if _END in node), None)


class _Phrases:
    """Phrases read in one direction, by their first words: a table of where a lexeme leads from there.

    A text has few of the words: what may follow one is grown to a tree when it is met.
    """

    def __init__(self, rows: Iterable[tuple[Words, object]]) -> None:
        self.rows: dict[str, list[tuple[Words, object]]] = defaultdict(list)
        for row in rows:
            self.rows[row[0][0]].append(row)

    def tree(self, word: str) -> Node:
        """What may follow a first word; nothing where no phrase begins with it."""
        tree = Node()
        for words, value in self.rows.get(word, ()):
            node = tree
            for following in words[1:]:
                node = node.setdefault(following, {})
            node.setdefault(_END, value)
        return tree

    def sense(self, lexeme: Lexeme) -> tuple[tuple[Form, Node], ...]:
        """The readings of a lexeme by which a phrase may begin, each with what may follow."""
        rows = self.rows
        return tuple([(form, self.tree(form[1])) for form in lexeme.forms if form[1] in rows])

    def longest(self, tokens: Sequence[Token], index: int, step: int, whole: bool) -> tuple[int, Any] | None:
        """The longest phrase from a token on in the direction of step: how many tokens, and its meaning."""
        starts, forms = tokens[index].lexeme[self], tokens[index].forms
        nodes = [node for form, node in starts if not whole or form == forms[0]]
        best, count = None, 0
        while nodes:
            count += 1
            for node in nodes:
                if _END in node:
                    best = count, node[_END]
                    break
            if len(nodes) == 1 and len(nodes[0]) == 1 and _END in nodes[0]:
                break  # nothing may follow
            index += step
            if not 0 <= index < len(tokens):
                break
            forms = tokens[index].forms
            nodes = [node[form] for node in nodes for _, form in (forms[:1] if whole else forms) if form in node]
        return best


def _contradiction(rows: Iterable[tuple[Words, object]], name: str) -> TableError:
    """What to say of the first phrase that stands twice."""
    meanings = dict[Words, object]()
    for words, value in rows:
        if words in meanings:
            return TableError(f"{name}: {' '.join(words)!r} means {meanings[words]!r} and {value!r}")
        meanings[words] = value
    raise AssertionError("no phrase stands twice")
