"""Quotations that reach over sentences: who is quoted within one, told before it, in it or at its end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factcheck.extract.attribution import Attribution
from factcheck.extract.tokens import Token
from factcheck.types import Speaker

BACK, BACK_CITED = 50, 40
"""How many tokens before a source what it says may stand; fewer before "according to"."""
LONGEST = 8
"""How many sentences a quotation has at most."""
_TO_THE_END = 1 << 30
_OPENING, _CLOSING, _STRAIGHT = frozenset("“«"), frozenset("”»"), frozenset('"')


@dataclass(slots=True)
class Voices:
    """Who speaks in one sentence.

    Attributes:
        said: each attribution with its source, None for nobody in particular; in order.
        quoted: who is quoted from the start of the sentence up to token `until`, by a quotation opened before it.
    """

    said: list[tuple[Attribution, Speaker | None]] = field(default_factory=list)
    quoted: Speaker | None = None
    until: int = 0

    def at(self, token: int) -> Speaker | None:
        """Who says what stands at a token; None for the outlet itself."""
        if any(found.first <= token < found.last for found, _ in self.said):
            return None
        before = [(found, speaker) for found, speaker in self.said if found.verb < token]
        for found, speaker in reversed(before):
            if speaker is not None and (found.reach != "aside" or token < found.end):
                return speaker
            if speaker is None:
                break  # nobody in particular, or the outlet
        following = next(((found, speaker) for found, speaker in self.said if found.verb > token), None)
        if following is not None and following[1] is not None:
            found, speaker = following
            if found.reach == "before" and found.starts - token <= (BACK_CITED if found.cites else BACK):
                return speaker
        return self.quoted if token < self.until else None


class Quotations:
    """The quotation that is open, if one is, as the sentences of an article are read in order."""

    def __init__(self) -> None:
        self.open: list[Voices] | None = None

    def read(self, tokens: Sequence[Token], voices: Voices, opens_paragraph: bool, last: Speaker | None) -> None:
        """Give the part of a sentence that stands in a quotation opened before it its voice.

        Args:
            opens_paragraph: it is the first of its paragraph, where a straight quotation mark closes nothing.
            last: who spoke in the sentence before, and goes on where a quotation opens the sentence.
        """
        if opens_paragraph and self.open is not None and not (tokens and tokens[0].text in _OPENING):
            self.open = None
        closed = self._close(tokens, voices)
        if closed is None and not voices.said and tokens and tokens[0].text in _OPENING | _STRAIGHT:
            voices.quoted, voices.until = last, _next(tokens, 1, _CLOSING | _STRAIGHT)
        if self.open is None and _opens(tokens[closed or 0 :]):
            self.open = [voices]

    def _close(self, tokens: Sequence[Token], voices: Voices) -> int | None:
        """Where the open quotation ends in a sentence, None where none is open."""
        if self.open is None:
            return None
        end = _next(tokens, 0, _CLOSING | _STRAIGHT)
        closes = end < len(tokens) and (end > 0 or tokens[0].text in _STRAIGHT)
        until = end if closes else len(tokens)
        told = next((v.said[-1][1] for v in self.open if v.said and v.said[-1][1] is not None), None)
        speaker = told or self.open[0].quoted
        if told is None and closes:  # who spoke is said only after the quotation
            speaker = next((who for found, who in voices.said if found.reach == "before"), speaker)
            for earlier in self.open:
                earlier.quoted, earlier.until = speaker, _TO_THE_END
        voices.quoted, voices.until = speaker, until
        if closes:
            self.open = None
            return until + 1
        self.open.append(voices)
        if len(self.open) > LONGEST:
            self._undo(self.open)
        return len(tokens)

    def _undo(self, sentences: Iterable[Voices]) -> None:
        """Take back a quotation that nothing closes: its mark meant something else."""
        for voices in sentences:
            voices.quoted, voices.until = None, 0
        self.open = None


def _next(tokens: Sequence[Token], at: int, marks: frozenset[str]) -> int:
    """Where the next of some marks stands, or the end."""
    return next((i for i in range(at, len(tokens)) if tokens[i].text in marks), len(tokens))


def _opens(tokens: Iterable[Token]) -> bool:
    """Whether a quotation is open at the end of the tokens."""
    is_open = False
    for token in tokens:
        if token.text in _STRAIGHT:
            is_open = not is_open  # as some close what they opened with “
        elif token.text in _OPENING:
            is_open = True
        elif token.text in _CLOSING:
            is_open = False
    return is_open
