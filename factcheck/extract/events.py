"""Dates as claims of their own: what happened, or will, at a time that a sentence gives."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.extract.attribution import Attribution
from factcheck.extract.clauses import Span, clause
from factcheck.extract.cues import Cues
from factcheck.extract.nouns import noun_table
from factcheck.extract.periods import TimeMention
from factcheck.extract.quantities import ReadText
from factcheck.extract.role_words import role_words, stands_alone
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.concepts import HAPPENING
from factcheck.lang.spelling import fold, words_of
from factcheck.types import Subject

LEAST, FULL = 2, 3
"""How many words tell that something happened; how many tokens a date has that is told in full."""
BESIDE, AHEAD, ANTECEDENT = 2, 8, 6
"""How many words stand between a word of saying and its date, or "that"; how many are quoted before "which"."""
_COMMAS = frozenset(",،")


class Event(NamedTuple):
    """What happened at a time: its words, the role that they say, what it happened to."""

    mention: TimeMention
    text: str
    bounds: Span
    role: str | None
    subject: Subject


class EventReader:
    """Finds what happened when in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.language, speech = language, loaded.speech
        verbs = words_of(loaded.dates.happening).union(*map(words_of, loaded.role_words.values()))
        self.stops = Cues((words_of(loaded.function_words) | words_of(speech.stops)) - verbs)
        self.relative, self.that, self.links = map(words_of, (speech.relative, speech.that, speech.links))
        self.stamped = {fold(words).strip(": ") for words in (*loaded.page.published, *loaded.page.updated)}
        self.roles, self.nouns = role_words(language), noun_table(language)

    def find(self, read: ReadText, times: Sequence[TimeMention], said: Sequence[Attribution]) -> Iterator[Event]:
        """Every event of a sentence that is given a time, in order; when something was said is none."""
        for mention in times:
            if mention.bound != "at" or self._is_dateline(read.tokens, mention):
                continue
            if any(_belongs(mention, attribution) for attribution in said):
                continue
            bounds = self._clause(read.tokens, mention, said)
            content = [at for at in range(*bounds) if self._is_content(read.tokens, at, mention)]
            if len(content) >= LEAST:
                yield self._event(read, mention, bounds, content)

    def _clause(self, tokens: Sequence[Token], mention: TimeMention, said: Sequence[Attribution]) -> Span:
        """The clause of a time, without who says it; where it opens the sentence ("On Monday, …"), the one after it."""
        first, last = clause(tokens, mention.first, mention.last, self.language)
        alone = not any(self._is_content(tokens, at, mention) for at in range(first, last))
        if alone and first > 1 and tokens[first - 1].text in _COMMAS:
            first = clause(tokens, first - 2, first - 1, self.language)[0]
        if alone and last + 1 < len(tokens) and tokens[last].text in _COMMAS:
            last = clause(tokens, last + 1, last + 1, self.language)[1]
        if first and tokens[first].word in self.relative:
            first = max(first - ANTECEDENT, 0)
        told = [self._content(tokens, one) for one in said if first <= one.verb < mention.first]
        first = max([first, *told])
        return first + (first < last and tokens[first].word in self.that), last

    def _content(self, tokens: Sequence[Token], said: Attribution) -> int:
        """Where what is said begins: after the source, and after "that" if it follows soon."""
        ahead = range(said.stops, min(said.stops + AHEAD, len(tokens)))
        return next((at + 1 for at in ahead if tokens[at].word in self.that), said.stops)

    def _is_content(self, tokens: Sequence[Token], at: int, mention: TimeMention) -> bool:
        token = tokens[at]
        if mention.first <= at < mention.last or token.kind not in ("word", "name", "digits"):
            return False
        return not token.lexeme[self.stops]

    def _is_dateline(self, tokens: Sequence[Token], mention: TimeMention) -> bool:
        """Whether a full date only heads its sentence: "July 12 2016 A man carries …", "Posted on 12 July"."""
        if mention.first and " ".join(token.word for token in tokens[: mention.first]) in self.stamped:
            return True
        if mention.last - mention.first < FULL or mention.period.precision != "day":
            return False
        follows = tokens[mention.last : mention.last + 1]
        titled = mention.first == 1 and tokens[0].text[0].isupper() and tokens[0].word not in self.links
        return (mention.first == 0 or titled) and all(token.kind != "mark" for token in follows)

    def _event(self, read: ReadText, mention: TimeMention, bounds: Span, content: Sequence[int]) -> Event:
        tokens = read.tokens
        roles = [
            (abs(at - mention.first), role)
            for at, _, role in self.roles.find(tokens, *bounds)
            if role in HAPPENING and stands_alone(tokens, at)
        ]
        nouns = [noun.concept for _, _, noun in self.nouns.find(tokens, *bounds)]
        words = frozenset(tokens[at].forms[-1][1] for at in content if tokens[at].kind != "digits")
        subject = Subject(nouns[0] if nouns else None, frozenset(), words)
        return Event(mention, read.offsets.words(*bounds), bounds, min(roles)[1] if roles else None, subject)


def _belongs(mention: TimeMention, said: Attribution) -> bool:
    """Whether a time is that of saying: right beside the word of saying or its source."""
    after, before = mention.first - said.stops, said.starts - mention.last
    return 0 <= after <= BESIDE or (said.reach == "after" and 0 <= before < BESIDE)


@cache
def event_reader(language: str) -> EventReader:
    """The reader of events of a language."""
    return EventReader(language)
