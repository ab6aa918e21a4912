"""What is read from articles: frozen values, plain and complete in themselves.

    Article -> Sentence -> Claim

Offsets are code points, half open, and always into the text of the article that a
value came from; `Article.offset` leads on into the file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from factcheck.article import Article as Article
from factcheck.article import Remark as Remark

Hedge = Literal["exact", "about", "at_least", "more_than", "at_most", "less_than", "range", "vague"]
Kind = Literal["count", "measure", "money", "percent", "ratio", "duration", "age", "ordinal"]
Scope = Literal["total", "part", "additional", "rate", "change", "planned", "hypothetical", "denied", "earlier"]
Direction = Literal["up", "down"]
Precision = Literal["day", "week", "month", "year", "span"]
Manner = Literal["said", "negated", "planned", "possible", "alleged", "denied", "confirmed"]
ClaimKind = Literal["quantity", "date", "statement"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A span of an article; `text` is the article's own, untouched."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as the words give it.

    Attributes:
        start, end: the span of the number with its sign, scale word and unit of measure;
            without the hedge before it and the noun that is counted.
        text: the words of that span.
        value: as stated, in the unit as stated; None for a range and for a vague count.
        low, high: the interval that the words allow, in the same unit; None is unbounded.
        hedge: how the words hold the value.
        kind: what sort of number it is.
        unit: canonical singular English name or ISO 4217 code; None for a bare count or ratio.
        counted: what is counted or measured, in the text's words, or "".
        whole: for the 38 of "38 of 67", the 67.
        precision: the size of the last digit that was stated, in the same unit;
            0 for a fraction in words, which is exact.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    kind: Kind
    unit: str | None = None
    counted: str = ""
    whole: Decimal | None = None
    precision: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Period:
    """When, as the words say it and, where that can be told, as days (both included).

    Attributes:
        first, last: None where the words do not say, and nothing tells, which days they are.
        precision: how finely the words tell it: a "span" is any other stretch ("since 2011", "in the past ten days").
        weekday: the day of the week, Monday is 0, where the words name it and nothing tells which day it is.
    """

    text: str
    first: date | None = None
    last: date | None = None
    precision: Precision | None = None
    weekday: int | None = None

    def overlaps(self, other: "Period") -> bool | None:
        """Whether two periods have a day in common, None where that is not known."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return None
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Subject:
    """What a quantity is a quantity of.

    Attributes:
        concept: id of what is counted or measured (see `factcheck.lang.concepts`), or None
            where the tables do not know the word.
        qualifiers: what narrows it, as ids: a nationality ("KP"), a sex, an age group.
        words: keys of the content words, for what the tables do not know.
    """

    concept: str | None = None
    qualifiers: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a sentence names: the text's words, and a key that is the same in every script."""

    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is said to say it: the text's words, and what they come to.

    Attributes:
        keys: what the words come to. "US" is a country, "defence_ministry" a body, "+union" one of many such bodies,
            "~btn" the key of a name, "*official" a person by description.
        language: the language of the text.
    """

    text: str
    keys: frozenset[str]
    language: str

    def is_same(self, other: "Speaker") -> bool:
        """Whether two sources are one: they share a body or a name, and are not of two countries.

        A source of which nothing but a country or a description is known is the same only as its like.
        """
        if _exclude(self._countries, other._countries):
            return False
        if not self._strong or not other._strong:
            return self.keys == other.keys
        shared = self._strong & other._strong
        if all(key[0] == "+" for key in shared):  # one of many such bodies
            mine, theirs = self._marked("~*"), other._marked("~*")
            one_is_local = (mine <= _LOCAL) != (theirs <= _LOCAL)  # "the governor of the state", "Arden's governor"
            return bool(shared) and (one_is_local or not _exclude(mine, theirs))
        one_name = len(shared) == 1 and all(key[0] == "~" for key in shared)
        return not (
            one_name and _exclude(self._marked("*"), other._marked("*"))
        )  # the coach and the chairman of one club

    def differs(self, other: "Speaker") -> bool:
        """Whether two sources are known to be two.

        Of a mere description in another language nothing is known, unless it is of people who speak for nobody else.
        """
        if self.is_same(other) or self._is_document or other._is_document:
            return False  # nobody says whose document it is
        told = bool(self._strong and other._strong) or _exclude(self._countries, other._countries)
        apart = any(speaker.keys and speaker.keys <= _OUTSIDERS for speaker in (self, other))
        return told or apart or self.language == other.language

    @property
    def _is_document(self) -> bool:
        return self.keys == {"*document"}

    @property
    def _countries(self) -> frozenset[str]:
        return frozenset(key for key in self.keys if _is_country(key))

    @property
    def _strong(self) -> frozenset[str]:
        return frozenset(key for key in self.keys if not _is_country(key) and key[0] != "*")

    def _marked(self, marks: str) -> frozenset[str]:
        """The keys that begin with one of some marks."""
        return frozenset(key for key in self.keys if key[0] in marks)


_OUTSIDERS = frozenset(
    ("*source", "*witness", "*activist", "*doctor", "*lawyer", "*expert", "*people", "*relative", "*resident")
)
"""Keys of people by description who are no body's spokesmen."""
_LOCAL = frozenset(("*district", "*city", "*village"))
"""Keys that say of a body that it is that of the place which the text is about."""


def _exclude(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine) and bool(theirs) and not mine & theirs


def _is_country(key: str) -> bool:
    return len(key) == 2 and key.isupper()


_BETWEEN_SENTENCES = 3
"""How many code points lie between two sentences that follow each other, at most."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable assertion.

    Attributes:
        article_id: the article that makes it.
        sentence, sentence_start: the text of the sentence it stands in, and where that begins in the article.
        start, end: the words that carry the claim: its quantity, or its date.
        quantity: the number, its offsets into the article; None for a statement or a date.
        role: what happened to those counted ("killed", "deployed", …), or None.
        speaker: who is said to say it, or None for the outlet itself. time: as of when, or None.
        places: the places that its sentence names. names: keys of all the names in it.
        scope: "total" unless the words say otherwise (part, additional, rate …).
        rate: for a rate, its period ("day", "year", …). direction: for a change, which way.
        subject: what is counted or measured. manner: of a statement, how it is said.
        revises: its sentence says that a figure replaces an earlier one; running: that a count is not at its end.
        market: its sentence reports from a market, whose figures move by the hour.
        event: for a date, what happened or will happen then, in the text's words.
    """

    article_id: str
    sentence: str
    sentence_start: int
    start: int
    end: int
    quantity: Quantity | None
    role: str | None = None
    speaker: Speaker | None = None
    time: Period | None = None
    places: tuple[Place, ...] = ()
    names: frozenset[str] = frozenset()
    scope: Scope = "total"
    rate: str | None = None
    direction: Direction | None = None
    subject: Subject = Subject()
    revises: bool = False
    running: bool = False
    market: bool = False
    event: str | None = None
    manner: Manner = "said"

    @property
    def kind(self) -> ClaimKind:
        """What sort of claim it is."""
        return "quantity" if self.quantity is not None else "date" if self.event is not None else "statement"

    @property
    def words(self) -> str:
        """The words that carry it."""
        return self.sentence[self.start - self.sentence_start : self.end - self.sentence_start]

    def recalls(self, other: "Claim") -> bool:
        """Whether one of two claims quotes an earlier figure beside the other: in the same sentence or the next one."""
        if self.article_id != other.article_id or (self.scope == "earlier") == (other.scope == "earlier"):
            return False
        first, second = sorted((self, other), key=lambda claim: claim.sentence_start)
        return second.sentence_start - first.sentence_start <= len(first.sentence) + _BETWEEN_SENTENCES

    def is_beside(self, other: "Claim") -> bool:
        """Whether both stand in one sentence, as two things that it says."""
        same = (self.article_id, self.sentence_start) == (other.article_id, other.sentence_start)
        return same and not self.recalls(other)

    @property
    def source(self) -> str | None:
        """Who is said to say it, in the text's words."""
        return self.speaker.text if self.speaker else None


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as it was read.

    Attributes:
        language: the room it was read in. names: keys of all the names in it.
        claims: its figures and dates; statements: one claim for each sentence; both in order of the text.
    """

    article: Article
    language: str
    names: frozenset[str]
    claims: Sequence[Claim]
    statements: Sequence[Claim] = ()
