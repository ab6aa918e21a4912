"""python -m training.fit_alignment: fit what the evidence of alignment weighs to the labelled pairs and stories.

    python -m training.fit_alignment --parallel ../shared/data/train/parallel.ar-en.tsv

Two regressions. EVENT: whether two articles tell of one event; articles of one case do, those of two cases do not.
THING: whether two claims are of one thing, within the cases. All cases stand in one corpus while the evidence is
collected, as they would in an archive, so that neighbouring stories compete. Prints how well it does on cases that it
was not fitted to, and writes factcheck/align/weights.py.
"""

import argparse
import sys
import textwrap
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.align import features
from factcheck.align.confidence import confidences
from factcheck.align.neighbourhood import Neighbourhood
from factcheck.preparing import Prepared, prepare
from factcheck.verdicts import MEETINGS
from training.labelled import Case, Label, Mark, read_cases
from training.logistic import Floats, fit_signed, log_loss, probabilities
from training.translations import Translation, read_translations

OUT = Path("factcheck/align/weights.py")
EVENT = {
    "lead": 1, "nearer": 1, "named": 1, "figures": 1, "same_day": 1, "other_day": -1, "across": 0,
}  # fmt: skip
THING = {
    "nearness": 1, "clause": 1, "margin": 1, "mutual": 1, "names": 1, "other_names": -1, "same_place": 1,
    "other_place": -1, "same_time": 1, "other_time": -1, "subject_same": 1, "subject_kin": 0, "subject_other": -1,
    "subject_foreign": -1, "other_base": -1, "role_same": 1, "role_kin": 0, "wording": 1, "small": -1, "rarity": 1,
    "alone": 1, "other_scope": -1, "same": 1, "meet": 1, "distance": -1, "within": -1, "recalls": 1, "disputing": 1,
    "around": 1, "company": 1, "left_over": 1, "in_turn": 1,
}  # fmt: skip
"""The parts of the evidence, and which way each may speak: 1 for, -1 against, 0 either."""
BY_HAND = {"strange": -1.0, "apart": -2.0, "few": 1.6}
"""What is set by hand: that two articles open with other names, for the cases that are easily taken for each other were
written to open alike; that they were published far apart, for the dates of the cases are inventions; that few others
are near them, for the passages of a pair are near each other whether or not they tell of one event."""
EVENT_RIDGE, THING_RIDGE = 0.1, 0.3
FOLDS = 5
MOST_AGAINST = 4
"""How much the rows that are not so count, for each one that is: how many there are is an accident of the corpus."""
NOT_KNOWN = -1.0
TRANSLATED = 0.1
"""What a row of a translation counts for beside one that people judged."""
UNRELATED = 0.5
"""The same for two passages of unrelated figures, about half of which tell of two events."""
ELSEWHERE = 0.05
"""The same for two articles of cases that nobody would take for each other."""
Cases = Sequence[Case | Translation]
_NO_EVENT, _NO_THING = ("unrelated",), ("unclear",)


@dataclass(frozen=True, slots=True)
class Rows:
    """Evidence with labels.

    Attributes:
        features: (n, k). labels: (n,) 0, 1 or NOT_KNOWN. case: (n,) the case of each row; counts: (n,) what it counts
            for. signs: (k,) which way each feature may speak.
    """

    features: Floats
    labels: Floats
    case: NDArray[np.int64]
    counts: Floats
    signs: Sequence[int]

    @property
    def known(self) -> NDArray[np.bool_]:
        """Which rows have a label."""
        known: NDArray[np.bool_] = self.labels != NOT_KNOWN
        return known

    def fitted(self, ridge: float, rows: NDArray[np.bool_]) -> tuple[Floats, float]:
        """Weights and constant fitted to some of the rows."""
        labels, counts = self.labels[rows], self.counts[rows]
        against = counts[labels == 0].sum()
        weights = counts * np.where(labels == 0, min(1.0, MOST_AGAINST * (labels * counts).sum() / against), 1.0)
        return fit_signed(self.features[rows], labels, weights, ridge, self.signs)

    def held_out(self, ridge: float) -> Floats:
        """(n,) the probability of each row, by weights that were not fitted to its case."""
        chance = np.zeros(len(self.labels))
        for number in range(FOLDS):
            out = self.case % FOLDS == number
            weights, constant = self.fitted(ridge, self.known & ~out)
            chance[out] = probabilities(self.features[out] @ weights + constant)
        return chance


def main() -> int:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(prog="python -m training.fit_alignment", description=__doc__)
    parser.add_argument("--cases", type=Path, default=Path("training"), help="folder with pairs/ and stories/")
    parser.add_argument("--parallel", type=Path, help="parallel sentences, see training/translations.py")
    parser.add_argument("--out", type=Path, default=OUT, help="the table to write")
    arguments = parser.parse_args()
    cases: Cases = (
        *read_cases(arguments.cases),
        *(read_translations(arguments.parallel) if arguments.parallel else ()),
    )
    prepared = prepare(sorted((a for case in cases for a in case.articles), key=lambda article: article.id))
    event, event_of = _event_rows(cases, prepared)
    thing = _thing_rows(cases, prepared)
    _report(cases, prepared, event, event_of, thing)
    _write(arguments.out, event, thing)
    return 0


def _event_rows(cases: Cases, prepared: Prepared) -> tuple[Rows, NDArray[np.int64]]:
    """Evidence of pairs of articles; and for each pair of claims the row of its articles."""
    corpus, (left, right) = prepared.corpus, prepared.pairs
    count, article = len(corpus.articles), corpus.columns.article
    keys, places = np.unique(article[left] * count + article[right], return_inverse=True)
    one, two = keys // count, keys % count
    number = _case_numbers(cases, prepared)
    same = number[one] == number[two]
    tells_one = np.array([_tells_one(case) for case in cases])[number[one]]
    labels = np.where(same & tells_one & (one != two), 1.0, np.where(same & (tells_one | (one == two)), NOT_KNOWN, 0.0))
    counts = _counts(cases)[number[one]] * np.where(same, 1.0, _mistakable(cases, number[one], number[two]))
    counts[same & ~tells_one] *= UNRELATED
    whole, near = corpus.whole, (one[same], two[same])
    by_itself = Neighbourhood.of([read.names for read in corpus.articles], whole.articles, whole.names, near)
    apart = replace(corpus.one_event, nearness=by_itself)  # each case as a corpus of its own
    everywhere, alone = (
        np.stack([found[name] for name in EVENT], axis=1)
        for found in (corpus.one_event.collect(one, two), apart.collect(one[same], two[same]))
    )
    rows = Rows(
        np.concatenate((everywhere, alone)),
        np.concatenate((labels, labels[same])),
        np.concatenate((number[one], number[one[same]])),
        np.concatenate((counts, counts[same])),
        list(EVENT.values()),
    )
    return rows, places


def _mistakable(cases: Cases, one: NDArray[np.int64], two: NDArray[np.int64]) -> Floats:
    """What each pair of two cases counts for: far more where the one is easily taken for the other."""
    ids = [case.id for case in cases]
    near = [case.near if isinstance(case, Case) else frozenset[str]() for case in cases]
    pairs = zip(one.tolist(), two.tolist(), strict=True)
    return np.array([1.0 if ids[b] in near[a] or ids[a] in near[b] else ELSEWHERE for a, b in pairs])


def _tells_one(case: Case | Translation) -> bool:
    """Whether it is to be learnt that a case tells of one event; translations are too near each other for that."""
    return isinstance(case, Case) and (case.exhaustive or case.labels[0].relation not in _NO_EVENT)


def _counts(cases: Cases) -> Floats:
    return np.array([TRANSLATED if isinstance(case, Translation) else 1.0 for case in cases])


def _thing_rows(cases: Cases, prepared: Prepared) -> Rows:
    """Evidence of pairs of claims; those of two cases, and those that subject or role rule out, have no label."""
    corpus, (left, right) = prepared.corpus, prepared.pairs
    evidences = features.collect(corpus, left, right, prepared.meetings)
    number = _case_numbers(cases, prepared)[corpus.columns.article]
    labels = np.where(number[left] == number[right], _labels(cases, prepared), NOT_KNOWN)
    rows = np.stack([evidences.features[name] for name in THING], axis=1)
    return Rows(
        rows,
        np.where(evidences.possible, labels, NOT_KNOWN),
        number[left],
        _counts(cases)[number[left]],
        tuple(THING.values()),
    )


def _labels(cases: Cases, prepared: Prepared) -> Floats:
    """For each pair of claims whether it is of one thing, where that is known."""
    columns, (left, right) = prepared.corpus.columns, prepared.pairs
    number = _case_numbers(cases, prepared)[columns.article]
    given: dict[frozenset[str], list[Label]] = defaultdict(list)
    marks: dict[str, list[Mark]] = defaultdict(list)
    for label in (label for case in cases if isinstance(case, Case) for label in case.labels):
        given[frozenset((label.a.article, label.b.article))].append(label)
        for mark in (label.a, label.b):
            marks[mark.article].append(mark)
    marked = [any(mark.is_of(claim) for mark in marks[claim.article_id]) for claim in columns.claims]

    def known(a: int, b: int) -> float:
        one, two = columns.claims[a], columns.claims[b]
        case = cases[number[a]]
        if isinstance(case, Translation):
            belong = case.belong(one, two) if number[a] == number[b] else False
            return NOT_KNOWN if belong is None else float(belong)
        for label in given.get(frozenset((one.article_id, two.article_id)), ()):
            if label.is_of(one, two):
                return NOT_KNOWN if label.relation in _NO_THING else float(label.relation not in _NO_EVENT)
        sure = case.exhaustive or number[a] != number[b]
        return 0.0 if sure or ((marked[a] or marked[b]) and one.article_id != two.article_id) else NOT_KNOWN

    return np.array([known(a, b) for a, b in zip(left.tolist(), right.tolist(), strict=True)])


def _case_numbers(cases: Cases, prepared: Prepared) -> NDArray[np.int64]:
    """For each article the place of its case."""
    numbers = {article.id: number for number, case in enumerate(cases) for article in case.articles}
    return np.array([numbers[read.article.id] for read in prepared.corpus.articles], dtype=np.int64)


def _report(cases: Cases, prepared: Prepared, event: Rows, event_of: NDArray[np.int64], thing: Rows) -> None:
    """How well weights do that were fitted to other cases, for figures that meet and figures that do not."""
    chances = {"event": event.held_out(EVENT_RIDGE), "thing": thing.held_out(THING_RIDGE)}
    for name, rows in (("event", event), ("thing", thing)):
        labels = rows.labels[rows.known]
        surprise = log_loss(chances[name][rows.known], labels, np.ones(len(labels)))
        print(f"{name}: {len(labels)} rows, {int(labels.sum())} of them so; log loss {surprise:.4f}")
    sure, labels = _confidences(prepared, chances["event"][event_of], chances["thing"]), _labels(cases, prepared)
    apart = prepared.meetings == MEETINGS.index("apart")
    for name, rows_of in (("meet", ~apart), ("are apart", apart)):
        wanted = rows_of & (labels == 1)
        for least in (0.3, 0.5, 0.7):
            found = rows_of & (sure >= least)
            good, bad = int((found & wanted).sum()), int((found & (labels == 0)).sum())
            recall, precision = good / wanted.sum(), good / max(1, good + bad)
            print(f"figures that {name}, confidence from {least}: recall {recall:.3f}, precision {precision:.3f}")


def held_out(cases: Cases, prepared: Prepared) -> tuple[Floats, Floats]:
    """For each candidate pair how sure it is, by weights that were not fitted to its case; and its label."""
    event, event_of = _event_rows(cases, prepared)
    thing = _thing_rows(cases, prepared)
    sure = _confidences(prepared, event.held_out(EVENT_RIDGE)[event_of], thing.held_out(THING_RIDGE))
    return sure, _labels(cases, prepared)


def _confidences(prepared: Prepared, event: Floats, thing: Floats) -> Floats:
    """How sure each candidate pair is.

    Args:
        event: that its articles tell of one event. thing: that its claims are of one thing in it.
    """
    columns, (left, right) = prepared.corpus.columns, prepared.pairs
    within = columns.article[left] == columns.article[right]
    evidences = features.collect(prepared.corpus, left, right, prepared.meetings)
    alone = thing * evidences.possible * np.where(within, 1, event)
    return confidences(columns, left, right, alone, evidences.features["mutual"] > 0)


def _write(out: Path, event: Rows, thing: Rows) -> None:
    """Write the table of weights, fitted to all cases."""
    parts = []
    for name, names, rows, ridge in (("EVENT", EVENT, event, EVENT_RIDGE), ("THING", THING, thing, THING_RIDGE)):
        weights, constant = rows.fitted(ridge, rows.known)
        found = dict(zip(names, weights, strict=True)) | (BY_HAND if name == "EVENT" else {})
        entries = ", ".join(f'"{part}": {weight:.2f}' for part, weight in found.items() if weight)
        body = textwrap.fill(f"{entries},", width=110, initial_indent="    ", subsequent_indent="    ")
        parts.append(f"{name}: Mapping[str, float] = {{\n{body}\n}}  # fmt: skip\n{name}_CONSTANT = {constant:.2f}\n")
    out.write_text(_HEAD + "".join(parts), encoding="utf-8")


_HEAD = '''"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

'''

if __name__ == "__main__":
    sys.exit(main())
