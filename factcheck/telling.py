"""From what was found out about pairs of articles to what is said of claims.

What third articles add is found out here, over all of them, and what that changes is judged anew.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import overload

import numpy as np

from factcheck.align import PARTS, complete, doubted
from factcheck.judge import judge_one
from factcheck.texts import Text
from factcheck.types import Claim
from factcheck.verdicts import LIKENESSES, MEETINGS, Evidence, Judgement, Match, Pair
from factcheck.weighed import FIGURES, Hundredths, Part, Rows, Said, Weighed

HUNDREDTHS = 100
"""The parts of the evidence are kept so finely."""
Texts = Sequence[Text]


def settled(weighed: Weighed, texts: Texts) -> Weighed:
    """The same, with the confidence that third articles add, and judged by that."""
    rows = weighed.rows
    figures = rows["kind"] == FIGURES
    one, two, first_of, second_of = rows.codes[figures, :4].T
    sure = rows.alone.copy()
    first = np.cumsum([0, *(len(text.claims) for text in texts)])
    home = np.repeat(np.arange(len(texts)), np.diff(first))
    apart = rows["meeting"][figures] == MEETINGS.index("apart")
    same = rows["meeting"][figures] == MEETINGS.index("same")
    earlier = np.zeros(len(home), dtype=bool)
    earlier[[at + place for at, text in zip(first.tolist(), texts, strict=False) for place in text.outline.earlier]] = (
        True
    )
    left, right = first[one] + first_of, first[two] + second_of
    told = same & ~(earlier[left] | earlier[right])
    sure[figures] = doubted(left, right, home, complete(left, right, home, sure[figures], apart), apart, told)
    new, verdicts = replace(rows, judged=sure), list(rows.verdicts)
    for row in np.flatnonzero(sure != rows.judged).tolist():
        verdicts[row] = verdict(judge_one(_match(new, row, texts, beside=True)))
    return replace(weighed, rows=replace(new, verdicts=verdicts))


def judgements(rows: Rows, texts: Texts) -> Iterator[Judgement]:
    """What is said of figures and dates, in order."""
    for row, verdict in enumerate(rows.verdicts):
        if verdict:
            code, relation, because = verdict.split(" ", 2)
            yield Judgement(_match(rows, row, texts), code, relation, because)  # type: ignore[arg-type]


def _match(rows: Rows, row: int, texts: Texts, *, beside: bool = False) -> Match:
    """Args: beside: with the other figures of the sentence of each."""
    one, two, first, second, _, meeting, *_ = rows.codes[row].tolist()
    a, b = texts[one].claims[first], texts[two].claims[second]
    around = (_beside(a, texts[one]), _beside(b, texts[two])) if beside else ((), ())
    return Match(a, b, texts[one].article, texts[two].article, _evidence(rows, row), MEETINGS[meeting], *around)


def _beside(claim: Claim, text: Text) -> tuple[Claim, ...]:
    return tuple(o for o in text.figures if o.sentence_start == claim.sentence_start and o is not claim)


def statements(said: Sequence[Said], texts: Texts) -> Iterator[Pair]:
    """What is said of statements, in order; what several pairs are made of is one claim."""
    claims = dict[tuple[int, Part], Claim]()

    def claim(home: int, part: Part) -> Claim:
        if (home, part) not in claims:
            whole = texts[home].statements[part.sentence]
            start, end = whole.sentence_start + part.start, whole.sentence_start + part.end
            claims[home, part] = replace(whole, start=start, end=end, manner=part.manner)
        return claims[home, part]

    for s in said:
        yield Pair(claim(s.one, s.a), claim(s.two, s.b), s.relation, s.because, s.code, s.confidence)  # type: ignore[arg-type]


def _evidence(rows: Rows, row: int) -> Evidence:
    """The evidence of a row, at the confidence at which it was judged."""
    subject, role = rows.codes[row, -2:].tolist()
    return Evidence(float(rows.judged[row]), LIKENESSES[subject], LIKENESSES[role], _Parts(rows.parts[row]))


class _Parts(Sequence[tuple[str, float]]):
    """The parts of the evidence of a row, the weightiest first; they are put in order when they are asked for."""

    __slots__ = ("_weights",)

    def __init__(self, weights: Hundredths) -> None:
        self._weights = weights

    def __len__(self) -> int:
        return int(np.count_nonzero(self._weights))

    @overload
    def __getitem__(self, place: int) -> tuple[str, float]: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[tuple[str, float], ...]: ...
    def __getitem__(self, place: int | slice) -> tuple[str, float] | tuple[tuple[str, float], ...]:
        weighty = [(name, weight) for name, weight in zip(PARTS, self._weights.tolist(), strict=True) if weight]
        weighty.sort(key=lambda part: (-abs(part[1]), part[0]))
        return tuple((name, weight / HUNDREDTHS) for name, weight in weighty)[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self[:] == tuple(other)

    def __hash__(self) -> int:
        return hash(self[:])


def verdict(judgement: Judgement | None) -> str:
    """What is said of a match, as a column holds it: code, relation and reason, parted by blanks."""
    return "" if judgement is None else f"{judgement.code} {judgement.relation} {judgement.because}"
