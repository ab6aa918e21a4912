"""What a sentence says, read word by word: names, figures, dates, what is negated, how sure it is.

Offsets are code points, half open, into the sentence.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from factcheck.types import Quantity

_VOWEL = "a"
"""How the key of a name writes a vowel at its ends."""
Modality = Literal["planned", "possible", "tried", "alleged", "denied", "confirmed"]
Sign = Literal["blame", "charge", "cause", "off", "until", "withdrawal", "place", "none"]
WordKind = Literal["word", "name", "number", "date"]


class Day(NamedTuple):
    """A date as far as the words tell it; what is not said is None.

    Attributes:
        weekday: Monday is 0.
        shift: a unit, and how many of it lie between it and publication, for the first and the last day.
    """

    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    shift: tuple[str, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a statement, or the several that make a figure, a date, a phrase.

    Attributes:
        start, end: its span in the sentence; text: as it stands there.
        form: folded. stems: what its forms have in common; several where it may be cut in several ways.
        keys: what it is in every language: the code of a country, the key of a name, the concept of a noun.
        predicates: what it may say of something (see `factcheck.lang.predicates`).
        plain: it carries no content of its own ("of", "the").
        negated: what it says is said not to be so.
        aside: it tells who says it.
        reversed: it begins with what turns it round ("un-").
        agent: it stands after "by", and with a passive verb did it.
        clause: the number of its clause in the sentence.
        quantity, day: of a number, of a date.
    """

    start: int
    end: int
    text: str
    kind: WordKind
    form: str
    stems: frozenset[str]
    keys: frozenset[str] = frozenset()
    predicates: frozenset[str] = frozenset()
    plain: bool = False
    negated: bool = False
    aside: bool = False
    reversed: bool = False
    agent: bool = False
    clause: int = 0
    quantity: Quantity | None = None
    day: Day | None = None

    @property
    def country(self) -> bool:
        """Whether it names a country or its people."""
        return any(len(key) == 2 and key.isupper() for key in self.keys)

    @property
    def consonants(self) -> frozenset[str]:
        """The sounds of a name without its first and last vowel, which another script may leave unwritten."""
        return frozenset(key.strip(_VOWEL) for key in self.keys if key[0] != "=" and key.islower())


class Negator(NamedTuple):
    """A word that turns what follows round: its place, and that of the first word it turns, or its own.

    Attributes:
        strong: it negates outright.
    """

    place: int
    head: int
    strong: bool = True


class Signpost(NamedTuple):
    """A phrase that tells how what stands around it hangs together; its words are those of places [first, last).

    Attributes:
        sign: "blame" stands between who blames and who is blamed, or before both; a "charge" follows who is charged, by
            nobody in particular; "off" puts or calls off; "none" only looks like a sign; a "cause", a day "until" which
            something is put off and a "place" follow; a "withdrawal" takes back what was said.
    """

    sign: Sign
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence as what it says: its words in order, and how it means them.

    Attributes:
        negators, signs: in order.
        modalities: for each clause, whether what it says is planned, possible, alleged, denied, confirmed.
        passive: numbers of the clauses whose verb is passive.
        question: it asks, and says nothing.
    """

    language: str
    words: tuple[Word, ...]
    negators: tuple[Negator, ...] = ()
    modalities: tuple[frozenset[Modality], ...] = ()
    passive: frozenset[int] = frozenset()
    signs: tuple[Signpost, ...] = ()
    question: bool = False
