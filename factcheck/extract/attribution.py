"""An attribution: the words of a source beside a word of saying, and how far what is said reaches."""

from typing import Literal, NamedTuple

from factcheck.extract.conjugation import Gender

Reach = Literal["after", "before", "aside"]


class Attribution(NamedTuple):
    """Tokens [first, last) are the source; the word of saying stands at `verb`.

    Attributes:
        last: equal to first where the words do not name a source: a verb alone, or "by his account".
        reach: what is said stands after it; before it, and goes on after it; or after it up to token `end` alone.
        outlet: the outlet itself speaks ("it is believed").
        prefix: the preposition that is written onto the source.
        hangs: it hangs on the subject of the sentence: "adding that", "مشيرا إلى", "مشيرة إلى".
        gender: of the subject that the word of saying agrees with, where that is not beside it.
        cites: a phrase names the source, not the subject of a verb.
    """

    first: int
    last: int
    verb: int
    reach: Reach = "after"
    end: int = 0
    outlet: bool = False
    prefix: str = ""
    hangs: bool = False
    gender: Gender = "any"
    cites: bool = False

    @property
    def starts(self) -> int:
        """The first of its tokens."""
        return min(self.first, self.verb) if self.first < self.last else self.verb

    @property
    def stops(self) -> int:
        """Where its tokens end."""
        return max(self.last, self.verb + 1)
