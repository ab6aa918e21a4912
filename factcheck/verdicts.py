"""What is said of pairs of claims: the evidence, the verdicts, the findings, the report, the outcome.

Claim -> Match -> Pair -> Finding -> Report -> Outcome

What people say of a pair is a ruling.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, get_args

from factcheck.relations import CLASHES, FailOn, Relation
from factcheck.types import Article, Claim, Quantity

Likeness = Literal["same", "kin", "unknown", "other", "different"]
Meeting = Literal["same", "meet", "apart"]

LIKENESSES: tuple[Likeness, ...] = get_args(Likeness)
MEETINGS: tuple[Meeting, ...] = get_args(Meeting)
EXIT_CODES = {"pass": 0, "fail": 1, "error": 2}


@dataclass(frozen=True, slots=True)
class Evidence:
    """That two claims speak of the same thing.

    Attributes:
        confidence: the probability of it, 0 to 1.
        subject, role: how what is counted, and what happened to it, compare.
        parts: what each part of the evidence weighs, by name, the weightiest first; in natural logarithms of odds.
    """

    confidence: float
    subject: Likeness
    role: Likeness
    parts: Sequence[tuple[str, float]] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that speak of the same thing, the articles they stand in, and the evidence.

    Attributes:
        meeting: whether the figures say the same, can both be true ("meet"), or cannot ("apart").
        beside_a, beside_b: the other figures of the sentence of each.
    """

    a: Claim
    b: Claim
    article_a: Article
    article_b: Article
    evidence: Evidence
    meeting: Meeting
    beside_a: tuple[Claim, ...] = ()
    beside_b: tuple[Claim, ...] = ()

    @property
    def quantities(self) -> tuple[Quantity, Quantity]:
        """The quantities of a and b; only claims with one are matched as figures."""
        assert self.a.quantity is not None and self.b.quantity is not None
        return self.a.quantity, self.b.quantity


class Judgement(NamedTuple):
    """What a rule says of a match: its code, the relation, and why."""

    match: Match
    code: str
    relation: Relation
    because: str

    @property
    def pair(self) -> "Pair":
        """The judgement as it is reported."""
        match = self.match
        evidence = match.evidence
        return Pair(match.a, match.b, self.relation, self.because, self.code, evidence.confidence, evidence)


class Ruling(NamedTuple):
    """What people have said of a pair.

    Attributes:
        by: where they said it: in a review of the ledger, a waiver in an article, the baseline.
        accepted: the gate lets the pair pass.
        reason: why. reviewer: who says so; None where nobody is named.
        expires: the last day on which it holds; None for ever.
        place: the file, and what of it.
    """

    by: Literal["review", "waiver", "baseline"]
    accepted: bool
    reason: str
    reviewer: str | None
    expires: date | None
    place: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that speak of the same thing, and what a judge says of them.

    Attributes:
        code: of the rule (FC101 …).
        confidence: the probability that they do speak of the same thing, 0 to 1.
        evidence: what speaks for that, where it was weighed.
        ruling: what people have said of the pair, where they did.
        site: the side at which it is to be pointed out, where that matters: the one in the text that is looked at.
    """

    a: Claim
    b: Claim
    relation: Relation
    because: str
    code: str = ""
    confidence: float = 1.0
    evidence: Evidence | None = None
    ruling: Ruling | None = None
    site: Claim | None = None

    @property
    def clashes(self) -> bool:
        """Whether the two cannot both be true."""
        return self.relation in CLASHES

    @property
    def accepted(self) -> bool:
        """Whether people let it pass."""
        return self.ruling is not None and self.ruling.accepted


@dataclass(frozen=True, slots=True)
class Voices:
    """A figure as it was read, and how many voices say it: named speakers, and outlets where nobody is named."""

    reading: str
    count: int


class Location(NamedTuple):
    """A line of a file, counted from 1."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Finding:
    """Claims of one topic, with the worst relation among their pairs; or something amiss in what people wrote of them.

    Attributes:
        id: a short hash of what the claims say: the same words give the same id,
            whatever the files are called.
        code: the code of the rule behind the worst pair (FC101 …).
        relation: the worst relation of the pairs; None for a finding that is of no pair (FC9xx).
        topic: what it is about, in the articles' words.
        pairs: worst first.
        claims: in the order of articles and of their text; `pairs` draw on these.
        because: why, for the worst pair.
        voices: how many say which figure, most voices first.
        location: where a finding stands that is of no pair.
    """

    id: str
    code: str
    relation: Relation | None
    topic: str
    pairs: tuple[Pair, ...]
    claims: tuple[Claim, ...]
    because: str
    voices: tuple[Voices, ...] = ()
    location: Location | None = None

    @property
    def clashes(self) -> tuple[Pair, ...]:
        """The pairs that cannot both be true."""
        return tuple(pair for pair in self.pairs if pair.clashes)

    @property
    def accepted(self) -> bool:
        """Whether people let all its clashes pass."""
        return bool(self.clashes) and all(pair.accepted for pair in self.clashes)


class Explanation(NamedTuple):
    """What a code means, in words.

    Attributes:
        name: in two or three words. summary: in a sentence.
        text: all of it, with examples: the docstring of the rule.
    """

    code: str
    name: str
    summary: str
    text: str

    @classmethod
    def of(cls, text: str) -> "Explanation":
        r"""From a docstring that begins with the code, the name, a colon and the summary.

        >>> Explanation.of("FC105 agree: both say the same\n figure.\n\n …").summary
        'Both say the same figure.'
        """
        head, _, summary = " ".join(text.partition("\n\n")[0].split()).partition(": ")
        code, _, name = head.partition(" ")
        return cls(code, name, summary[:1].upper() + summary[1:], text.strip())


@dataclass(frozen=True, slots=True)
class Report:
    """What one run saw: the articles, their claims, and the findings, worst first.

    Attributes:
        references: those of the ledger that findings speak of, each as an article that says its figure.
    """

    findings: tuple[Finding, ...]
    articles: tuple[Article, ...]
    claims: Sequence[Claim]
    references: tuple[Article, ...] = ()

    @property
    def homes(self) -> Mapping[str, Article]:
        """Where the claims of findings stand: articles and references, by id."""
        return {article.id: article for article in (*self.articles, *self.references)}


class Outcome(NamedTuple):
    """What a run comes to: pass, fail, or error where some input could not be read.

    Attributes:
        fail_on: the mildest relation that fails.
        failing: the ids of the findings that fail.
    """

    result: Literal["pass", "fail", "error"]
    fail_on: FailOn
    failing: frozenset[str] = frozenset()

    @property
    def exit_code(self) -> int:
        """0, 1 or 2."""
        return EXIT_CODES[self.result]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two passages about one event have to say to each other.

    Attributes:
        relation: the worst relation between their claims, or "unrelated" where nothing can be compared.
        because: why.
        a_implies_b: whoever grants the first grants the second.
    """

    relation: Relation | Literal["unrelated"]
    because: str
    a_implies_b: bool
