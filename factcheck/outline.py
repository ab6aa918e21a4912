"""What is looked at of every article of a corpus, in little room; all else of those that may be of one event alone."""

from dataclasses import dataclass

KindOfFigure = tuple[str, str | None, str | None, str | None]
"""Kind of figure, unit, concept and role."""


@dataclass(frozen=True, slots=True)
class Outline:
    """An article in outline; sets are sorted.

    Attributes:
        language: the room it was read in.
        spans: where each of its sentences begins and ends, one after the other.
        wording: of each sentence, a hash of its words without its figures.
        stating: the places of the sentences that state a figure. names: keys of all the names in it; opening: of those
            that it opens with; said: of those in each sentence that states a figure.
        kinds: of its figures. figures: themselves, as text that is the same for the same; small counts left out.
        days: those it names, as ordinals; week: as days of the week.
        claims: how many there are. figured, earlier: which of them hold a figure, which quote an earlier one.
        standing: whether it measures an economy.
    """

    language: str
    spans: tuple[int, ...]
    wording: tuple[int, ...]
    stating: tuple[int, ...]
    names: tuple[str, ...]
    opening: tuple[str, ...]
    said: tuple[tuple[str, ...], ...]
    kinds: tuple[KindOfFigure, ...]
    figures: tuple[str, ...]
    days: tuple[int, ...]
    week: tuple[int, ...]
    claims: int
    figured: tuple[int, ...]
    earlier: tuple[int, ...]
    standing: bool

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence begins."""
        return self.spans[::2]
