"""Columns for a terminal: aligned by the cells that each character takes there, and wrapped to fit."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from wcwidth import ljust, rjust, width, wrap

from factcheck.wording import isolated, left_to_right

GAP, NARROWEST = "  ", 8


def aligned(rows: Sequence[Sequence[str]], room: int, right: frozenset[int] = frozenset()) -> list[str]:
    """The rows as text, each of one line or, where a cell had to be wrapped, of several.

    Args:
        rows: cells without line breaks, as many in each row.
        room: how many cells of the terminal a line may take. Where it is too small the widest columns give way first,
            none of them below NARROWEST, so that a line may still be too long in a very narrow terminal.
        right: the columns that are set to the right.

    >>> print(*aligned([("8", "soldiers"), ("12,000", "漢字 漢字 漢字")], room=18, right=frozenset({0})), sep="\\n")
         8  soldiers
    12,000  漢字 漢字
            漢字
    """
    widths = _fitted([max(1, *map(width, column)) for column in zip(*rows, strict=True)], room)
    return ["\n".join(_lines(row, widths, right)) for row in rows]


def _fitted(widths: list[int], room: int) -> list[int]:
    excess = sum(widths) + len(GAP) * (len(widths) - 1) - room
    for _ in range(excess):
        widest = max(widths)
        if widest <= NARROWEST:
            break
        widths[widths.index(widest)] -= 1
    return widths


def _lines(row: Sequence[str], widths: Sequence[int], right: frozenset[int]) -> Iterator[str]:
    pieces = (wrap(cell, size) for cell, size in zip(row, widths, strict=True))
    for line in zip_longest(*pieces, fillvalue=""):
        cells = (
            (rjust if column in right else ljust)(isolated(piece), size)
            for column, (piece, size) in enumerate(zip(line, widths, strict=True))
        )
        yield left_to_right(GAP.join(cells).rstrip())
