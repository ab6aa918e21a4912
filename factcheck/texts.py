"""Articles as they were read, in little room: nothing is made of a claim until it is asked for.

What was read in an article is kept as compressed rows: the article, then its claims, then its statements, one row each.
"""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from factcheck.outline import Outline
from factcheck.records import codec
from factcheck.types import Article, Claim, ReadArticle, Sentence

Codes = NDArray[np.int8]

_ARTICLE, _CLAIM = codec(Article), codec(Claim)
_HEAD = 1
"""The rows before the claims."""
_COMPRESSION = 1
_OPEN = 2048
"""Articles whose rows are held as they were decompressed last."""


class Kept(Sequence[Claim]):
    """Some of the claims of an article; each is made when it is first asked for, and is the same one from then on.

    Args:
        rows: of the article, compressed. first, count: which rows. article_id: what the article is called now.
    """

    __slots__ = ("_article_id", "_count", "_first", "_made", "_rows")

    def __init__(self, rows: bytes, first: int, count: int, article_id: str) -> None:
        self._rows, self._first, self._count, self._article_id = rows, first, count, article_id
        self._made: dict[int, Claim] | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, place: int | slice) -> Claim | tuple[Claim, ...]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(self._count)))
        if self._made is None:
            self._made = {}
        if place not in self._made:
            if not 0 <= place < self._count:
                raise IndexError(place)
            self._made[place] = self._claim(_opened(self._rows)[self._first + place])
        return self._made[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as for any sequence that is compared by what it holds

    def apart(self) -> tuple[Claim, ...]:
        """All of them, made anew, and not kept."""
        return tuple(map(self._claim, _opened(self._rows)[self._first : self._first + self._count]))

    def _claim(self, row: bytes) -> Claim:
        assert _CLAIM.decode is not None
        claim: Claim = _CLAIM.decode(json.loads(row))
        return claim if claim.article_id == self._article_id else replace(claim, article_id=self._article_id)


@dataclass(frozen=True, slots=True)
class Text:
    """An article as it was read.

    Attributes:
        claims, statements: see `ReadArticle`.
        codes: of the vectors of its sentences, row by row. windows: of those of the words around its figures, in order
            of the claims that hold one. None where they have to be made.
    """

    article: Article
    outline: Outline
    claims: Sequence[Claim]
    statements: Sequence[Claim]
    codes: Codes | None = None
    windows: Codes | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in order."""
        text, spans = self.article.text, self.outline.spans
        return tuple(Sentence(start, end, text[start:end]) for start, end in zip(spans[::2], spans[1::2], strict=True))

    @property
    def figures(self) -> list[Claim]:
        """The claims that hold a figure."""
        return [self.claims[place] for place in self.outline.figured]

    def read(self) -> ReadArticle:
        """All that was read in it, made anew: nothing of it is kept here."""
        claims, statements = (
            held.apart() if isinstance(held, Kept) else tuple(held) for held in (self.claims, self.statements)
        )
        return ReadArticle(self.article, self.outline.language, frozenset(self.outline.names), claims, statements)


def packed(text: Text) -> bytes:
    """The rows of a text."""
    assert _ARTICLE.encode is not None and _CLAIM.encode is not None
    claims = (*map(_CLAIM.encode, text.claims), *map(_CLAIM.encode, text.statements))
    return zlib.compress("\n".join(map(_row, (_ARTICLE.encode(text.article), *claims))).encode(), _COMPRESSION)


def _row(values: list[Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def unpacked(rows: bytes, outline: Outline, article: Article | None = None) -> Text:
    """The text of such rows; its claims are made when they are asked for.

    Args:
        article: what was read, which may be called otherwise by now; None for the one in the rows.
    """
    assert _ARTICLE.decode is not None
    held: Article = article or _ARTICLE.decode(json.loads(_opened(rows)[0]))
    claims = Kept(rows, _HEAD, outline.claims, held.id)
    return Text(held, outline, claims, Kept(rows, _HEAD + outline.claims, len(outline.starts), held.id))


@lru_cache(_OPEN)
def _opened(rows: bytes) -> list[bytes]:
    return zlib.decompress(rows).split(b"\n")
