"""From text to tokens with offsets: digits, words, signs of money and percent, and names that hold digits.

Everything that reads a language works on these tokens; nothing else looks at characters. A text
is cut at white space first, and each distinct piece is looked into once: what it holds, the
readings of its words and what the tables say of them stay with its lexemes.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Any, Literal, NamedTuple, Protocol

from factcheck.lang.money import CODES, DOLLARS, LETTER_SIGNS
from factcheck.lang.spelling import fold

TokenKind = Literal["digits", "word", "sign", "name", "mark"]
Clitics = tuple[tuple[str, ...], ...]
Form = tuple[str, str]
"""A reading of a word: the clitics taken off its front, and what is left, both folded."""

_MARKS = r"\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED"
_LETTER = rf"[^\W\d_{_MARKS}]"
_SPACES = r"\u00a0\u202f\u2009\x20"
_CODES = "|".join(sorted((*CODES, *LETTER_SIGNS)))
_DOLLARS = "|".join(sorted(map(re.escape, DOLLARS), key=len, reverse=True))
_PIECE = re.compile(rf"\S+(?:(?<=\d)[{_SPACES}]\d{{3}}(?!\d)\S*)*")
_SPACED_DIGITS = re.compile(rf"\d[{_SPACES}]\d{{3}}(?!\d)")
"""What stands between white space; spaces before groups of three digits may be separators."""
_PATTERN = re.compile(
    rf"""
    (?P<address>(?:https?://|www\.)\S+|[\w.+-]{{1,64}}@[\w-]+\.[\w.-]+|@[A-Za-z_]\w*)
    |(?<!\w)(?P<clitic>(?=[^\W\d])[وف]?[بلك]?(?:ال)?ـ*(?=\d))
    |(?<![\w.])(?P<money>(?:{_DOLLARS})\$|\$(?:{_DOLLARS})(?=\s?\d))
    |(?<!\w)(?P<initials>(?:[A-Za-z]\.)+[A-Za-z](?!\w)\.?)
    |(?<!\w)(?P<code>(?:{_CODES})(?=\d[\d.,]*(?:[kKmMbBtT][a-z]{{0,2}})?(?![\w-]))|PS(?=\d[\d.]\d*|\d(?:m|bn)\b))
    |(?<!\w)(?P<power_unit>[kcm]?m[23])(?!\w)
    |(?P<coded>(?![a-z]+[-‐‑–]|[\u0621-\u064a]{{5}}[\u0621-\u064a]*\d){_LETTER}+(?:[-‐‑–]?\d)[\w-]*)
    |(?P<power>\d+(?:\.\d+)?[eE][+-]?\d+(?!\w))
    |(?P<digits>(?![0٠۰])\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d,.]*\d)|(?<![\w.])\.\d+(?![\d.])|\d+ر\d+(?!\w)|\d+(?:[.,٫٬،]\d+|['’]\d{{3}}(?!\d))*|[½⅓⅔¼¾⅕⅛])
    |(?P<word>{_LETTER}[{_MARKS}]*(?:['’]?{_LETTER}[{_MARKS}]*)*)
    |(?P<sign>[$£€¥₽₹₪₩₺₴₦₫₱฿₡₲₸₾﷼¢₿%٪‰°℃℉])
    |(?P<mark>\S)
    """,
    re.VERBOSE,
)
_CLOSING = frozenset('.,;:!?،؛؟)"”»')
_KINDS: dict[str, TokenKind] = {
    "address": "name", "coded": "name", "money": "sign", "sign": "sign", "initials": "word", "code": "word",
    "power_unit": "word", "word": "word", "power": "digits", "digits": "digits", "mark": "mark",
}  # fmt: skip
_REMEMBERED, _LONGEST = 1 << 16, 64
"""How many distinct pieces and lexemes are kept, and how long a piece may be for that."""


class Table(Protocol):
    """What says something of lexemes, each by itself."""

    def sense(self, lexeme: "Lexeme") -> object:
        """What it says of a lexeme."""


class Lexeme(dict[Table, Any]):
    """A distinct piece of text: `lexeme[table]` is what a table says of it, which is asked once.

    Attributes:
        kind: "digits" for a run with its separators; "word"; "sign" for money, percent, degree;
            "name" for what holds digits and is none of the others (F-16, an address); "mark" for the rest.
        forms: for a word, its readings, the whole word first; for digits, the clitics before them.
    """

    __slots__ = ("forms", "kind", "text")

    def __init__(self, text: str, kind: TokenKind, forms: tuple[Form, ...]) -> None:
        super().__init__()
        self.text, self.kind, self.forms = text, kind, forms

    def __missing__(self, table: Table) -> object:
        sense = self[table] = table.sense(self)
        return sense

    def is_among(self, words: frozenset[str]) -> bool:
        """Whether a reading of it is one of some folded words."""
        return not words.isdisjoint([form for _, form in self.forms])


class Token(NamedTuple):
    """A lexeme at a place in a piece of text: the same wherever that piece stands (see `Offsets`).

    Attributes:
        first, last: where it begins and ends in its piece. spaced: white space stands before it.
        text: the words as they stand. kind, forms: of the lexeme. word: the whole of it, folded.
    """

    first: int
    last: int
    spaced: bool
    lexeme: Lexeme
    text: str
    kind: TokenKind
    forms: tuple[Form, ...]
    word: str

    @classmethod
    def of(cls, lexeme: Lexeme, first: int, last: int, spaced: bool = True) -> "Token":
        """A lexeme at a place."""
        return cls(first, last, spaced, lexeme, lexeme.text, lexeme.kind, lexeme.forms, lexeme.forms[0][1])

    @classmethod
    def alone(cls, lexeme: Lexeme) -> "Token":
        """A lexeme in a text that holds nothing else."""
        return cls.of(lexeme, 0, len(lexeme.text))

    @property
    def name(self) -> str:
        """The token as a name: folded, without the article; other clitics may be letters of it."""
        return next((form for clitics, form in self.forms if clitics == "ال"), self.word)


def tokenize(text: str, clitics: Clitics = (), start: int = 0, end: int | None = None) -> list[Token]:
    """Cut a text, or the part of it from start to end, into tokens.

    Args:
        clitics: groups of prefixes that are written onto a word, outermost first (see `Room.clitics`).

    Returns:
        Tokens in order; between them stand white space and clitics of digits only.

    >>> [(t.text, t.kind) for t in tokenize("$2.8bn for F-16s")]
    [('$', 'sign'), ('2.8', 'digits'), ('bn', 'word'), ('for', 'word'), ('F-16s', 'name')]
    """
    tokens, pieces = list[Token](), pieces_of(clitics)
    for piece in _pieces(text[start:end]):
        tokens += pieces[piece]
    return tokens


class Offsets:
    """Where the tokens of a text, or of the part of it from start to end, stand in it; see `tokenize`."""

    def __init__(self, text: str, clitics: Clitics = (), start: int = 0, end: int | None = None) -> None:
        self._text, self._clitics, self._part = text, clitics, slice(start, end)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where tokens [first, last) begin and end."""
        return self._spans[first][0], self._spans[last - 1][1]

    def words(self, first: int, last: int) -> str:
        """Tokens [first, last) as they stand in the text."""
        return self._text[slice(*self.span(first, last))]

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        spans, pieces, base = list[tuple[int, int]](), pieces_of(self._clitics), self._part.start
        for piece in _pieces(self._text[self._part]):
            base = self._text.index(piece, base)
            for token in pieces[piece]:
                spans.append((base + token.first, base + token.last))
            base += len(piece)
        return spans


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text) if _SPACED_DIGITS.search(text) else text.split()


class Pieces(dict[str, tuple[Token, ...]]):
    """What stands between white space, cut into tokens; each is cut once."""

    def __init__(self, clitics: Clitics) -> None:
        self._prefixes = _Prefixes(clitics)
        self._lexemes: dict[tuple[str, TokenKind, str], Lexeme] = {}

    def __missing__(self, piece: str) -> tuple[Token, ...]:
        if len(self) >= _REMEMBERED or len(self._lexemes) >= _REMEMBERED:
            self.clear()
            self._lexemes.clear()
        tokens = self._simple(piece) or tuple(self._cut(piece))
        if len(piece) <= _LONGEST:
            self[piece] = tokens
        return tokens

    def _simple(self, piece: str) -> tuple[Token, ...]:
        """A word of letters alone, with a mark after it or without: most pieces are, and need no pattern."""
        word, mark = (piece[:-1], piece[-1]) if piece[-1] in _CLOSING else (piece, "")
        if not word.isalpha():
            return ()
        token = Token.alone(self._lexeme(word, "word", ""))
        return (token, Token.of(self._lexeme(mark, "mark", ""), len(word), len(piece), False)) if mark else (token,)

    def _cut(self, piece: str) -> Iterator[Token]:
        end, clitic = 0, ""
        for match in _PATTERN.finditer(piece):
            group = match.lastgroup or ""
            spaced = match.start() > end or match.start() == 0
            start, end = match.span()
            if group == "clitic":
                clitic, end = fold(match.group()), start if spaced else end  # the digits stand where their clitic does
                continue
            yield Token.of(self._lexeme(match.group(), _KINDS[group], clitic), start, end, spaced)
            clitic = ""

    def _lexeme(self, text: str, kind: TokenKind, clitic: str) -> Lexeme:
        key = (text, kind, clitic)
        lexeme = self._lexemes.get(key)
        if lexeme is None:
            forms = self._prefixes.readings(text) if kind == "word" else ((clitic, text.lower()),)
            lexeme = self._lexemes[key] = Lexeme(text, kind, forms)
        return lexeme


@cache
def pieces_of(clitics: Clitics) -> Pieces:
    """The pieces of all texts whose words take these clitics."""
    return Pieces(clitics)


class _Prefixes:
    """The rows of clitics that a word may begin with."""

    def __init__(self, clitics: Clitics) -> None:
        rows = [""]
        for group in clitics:
            rows += [before + clitic for clitic in group for before in rows]
        self._written = defaultdict[str, list[tuple[int, str]]](list)
        for rank, prefix in enumerate(sorted(rows[1:], key=len)):
            self._written[prefix.replace("لال", "لل")].append((rank, prefix))  # li- and the article melt into one
        self._longest = max(map(len, self._written), default=0)

    def readings(self, text: str) -> tuple[Form, ...]:
        """Every way to take clitics off a word that leaves two letters or more, the whole word first."""
        word = fold(text)
        whole = (("", word), ("", word[:-2])) if word.endswith("'s") else (("", word),)
        if not self._written:
            return whole
        lengths = range(1, min(len(word) - 2, self._longest) + 1)
        cut = [(*row, word[length:]) for length in lengths for row in self._written.get(word[:length], ())]
        return (*whole, *((prefix, rest) for _, prefix, rest in sorted(cut))) if cut else whole
