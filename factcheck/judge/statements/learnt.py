"""The learnt judge: how likely one statement grants another, and how likely the two cannot both be true.

Logistic regressions over the evidence of two aligned statements (see `evidence`); in Arabic, also over the letters of
the words that stand alone on each side. training/entailment makes the weights, from openly licensed pairs.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp, fsum, sqrt
from pathlib import Path
from typing import Literal
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from factcheck.judge.statements.evidence import lone_words, row
from factcheck.judge.statements.frame import Frame

TABLE = Path(__file__).with_name("learnt.npz")
PLACES = 1 << 14
"""How many places a table of letters has; runs of letters that share a hash share one."""
RUNS = (3, 4)
"""How many letters are taken together."""
UNUSED = frozenset(("kin_a", "kin_b", "kin", "meaning_a", "meaning_b"))
"""Numbers of the evidence that depend on the vectors alone, and misled where the text was of another sort."""
COMPARABLE, GRANTED_COMPARABLE, GRANTED = 0.6, 0.3, 0.5
"""How long the second text is to the first for the two to be comparably long, and how likely the first must grant it
then, and otherwise: of a text that leaves much out, more must be found."""
CLASH, EXCLUDED = 0.5, 0.55
"""How likely two texts must exclude each other: where the first does not grant the second, and for it not to."""
Likely = Literal["granted", "excluded", "open"]


class LearntJudge:
    """What training/entailment learnt."""

    def __init__(self, table: Mapping[str, NDArray[np.generic]]) -> None:
        self.names: list[str] = table["names"].tolist()
        self._heads = {head: table[head].tolist() for head in ("grants", "clash_en", "clash_ar")}
        self._letters: list[list[float]] = table["letters_ar"].tolist()

    def says(self, frame: Frame) -> Likely:
        """Whether the first grants the second, the two exclude each other, or it cannot tell."""
        excluded = self.clashes(frame)
        comparable = len(frame.b.content) >= COMPARABLE * len(frame.a.content)
        least = GRANTED_COMPARABLE if comparable else GRANTED
        most = CLASH if frame.pair.one.language == "ar" else EXCLUDED
        if excluded < most and self.grants(frame) >= least:
            return "granted"
        return "excluded" if excluded >= CLASH else "open"

    def grants(self, frame: Frame) -> float:
        """The probability that whoever grants the first grants the second."""
        return _chance(self._score("grants", row(frame)))

    def clashes(self, frame: Frame) -> float:
        """The probability that the two cannot both be true."""
        if frame.pair.one.language != "ar" or frame.across:
            return _chance(self._score("clash_en", row(frame)))
        letters = zip(self._letters, map(runs, lone_words(frame)), strict=True)
        found = (table[place] / sqrt(len(places)) for table, places in letters for place in places)
        return _chance(fsum((self._score("clash_ar", row(frame)), *found)))

    def _score(self, head: str, evidence: Mapping[str, float]) -> float:
        *weights, constant = self._heads[head]
        return fsum((*(weight * evidence[name] for weight, name in zip(weights, self.names, strict=True)), constant))


def runs(words: Iterable[str]) -> Sequence[int]:
    """The places of all runs of letters of some words, framed by spaces, in order.

    >>> len(runs(["gold"])), runs([])
    (7, [])
    """
    framed = (f" {word} " for part in words for word in part.split())
    found = {word[at : at + size] for word in framed for size in RUNS for at in range(len(word) - size + 1)}
    return sorted({crc32(run.encode()) % PLACES for run in found})


def _chance(score: float) -> float:
    return 1 / (1 + exp(-max(-40.0, min(40.0, score))))


@cache
def learnt_judge() -> LearntJudge:
    """The bundled one."""
    with np.load(TABLE) as table:
        return LearntJudge(dict(table))
