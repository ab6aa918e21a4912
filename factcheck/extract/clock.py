"""Times of day, as spans of tokens: "21:00", "3:12 a.m.", "5 p.m.", "الساعة الثامنة"."""

from collections.abc import Sequence

from factcheck.extract.number_words import number_words
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room


class ClockReader:
    """Finds the times of day in texts of one language."""

    def __init__(self, language: str) -> None:
        dates = room(language).dates
        self.words = number_words(language)
        self.clock = PhraseTable.inverted({True: dates.clock}, f"{language} clock")
        self.meridiem = PhraseTable.inverted({True: dates.meridiem}, f"{language} times of day")

        self.openings = self.clock.openings

    def begins(self, token: Token) -> bool:
        """Whether a time of day may begin with a word."""
        return self.clock.begins(token)

    def end(self, tokens: Sequence[Token], index: int) -> int | None:
        """Where the time of day that begins at a token ends, None where there is none."""
        if tokens[index].kind == "digits":
            return self._figures(tokens, index)
        mark = self.clock.at(tokens, index)
        if mark is None or index + mark[0] >= len(tokens):
            return None
        at = index + mark[0]
        if tokens[at].kind == "digits":
            return self._figures(tokens, at) or at + 1
        reading = self.words.read(tokens[at]) if tokens[at].kind == "word" else None
        return at + 1 if reading and "ordinal" in reading.parts else None

    def _figures(self, tokens: Sequence[Token], index: int) -> int | None:
        at = index + 1
        if len(tokens[index].text) <= 2 and _colon(tokens, at) and len(tokens[at + 1].text) == 2:
            at += 2
            if at + 1 < len(tokens) and tokens[at].text == ":" and tokens[at + 1].kind == "digits":
                at += 2
            return at + self._half(tokens, at)
        half = self._half(tokens, at)
        return at + half if half and len(tokens[index].text) <= 5 else None

    def _half(self, tokens: Sequence[Token], at: int) -> int:
        half = self.meridiem.at(tokens, at) if at < len(tokens) else None
        return half[0] if half else 0


def _colon(tokens: Sequence[Token], at: int) -> bool:
    """Whether a colon and digits follow without a space."""
    if at + 1 >= len(tokens) or tokens[at].text != ":" or tokens[at].spaced:
        return False
    return tokens[at + 1].kind == "digits" and not tokens[at + 1].spaced
