"""python -m training.entailment --data FOLDER: fit the learnt judge, factcheck/judge/statements/learnt.npz.

Three logistic regressions. Whether one text grants another, and whether two exclude each other, are learnt in English
from news of our own invention, RTE and SNLI; of Arabic headlines, from those of Arabic News Stance alone.
"""

import argparse
import logging
import sys
from collections.abc import Sequence
from math import sqrt
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from factcheck.judge.statements.learnt import PLACES, TABLE, runs
from training.entailment.labelled import Floats, Labelled, captions, headlines, news, read, recognised

_LOG = logging.getLogger(__name__)
GRANTS, CLASH, CLASH_AR = 0.0005, 0.003, 1.0
"""How freely the weights of each regression may grow: the inverse of a ridge."""
BESIDE_LETTERS = 0.1
"""What a number of the evidence, brought to one spread, is multiplied by to stand beside letters."""
Parts = Sequence[tuple[Labelled, float]]
"""Sources, and what each counts for as a whole."""


def dense(parts: Parts, label: str, freely: float) -> Floats:
    """Fit a label to the evidence alone.

    Returns:
        (k + 1,) the weights of the raw numbers, and the constant.
    """
    evidence = np.concatenate([part.evidence for part, _ in parts])
    labels = np.concatenate([part.are(label) for part, _ in parts])
    worth = np.concatenate([np.full(len(part.labels), worth / len(part.labels)) for part, worth in parts])
    scaler = StandardScaler().fit(evidence)
    model = LogisticRegression(C=freely, class_weight="balanced", max_iter=5000)
    model.fit(scaler.transform(evidence), labels, sample_weight=worth * len(worth) / worth.sum())
    return _raw(model.coef_[0], float(model.intercept_[0]), scaler)


def with_letters(part: Labelled, label: str, freely: float) -> tuple[Floats, Floats]:
    """Fit a label to the evidence and to the letters of the words that stand alone.

    Returns:
        (k + 1,) as `dense`, and (2, PLACES) a weight for each place, by side.
    """
    scaler = StandardScaler().fit(part.evidence)
    evidence = sp.csr_matrix(scaler.transform(part.evidence) * BESIDE_LETTERS)
    letters = [_letters([words[side] for words in part.words]) for side in (0, 1)]
    model = LogisticRegression(C=freely, class_weight="balanced", max_iter=5000)
    model.fit(sp.hstack([*letters, evidence]).tocsr(), part.are(label))
    weights, constant = model.coef_[0], float(model.intercept_[0])
    return _raw(weights[2 * PLACES :] * BESIDE_LETTERS, constant, scaler), weights[: 2 * PLACES].reshape(2, PLACES)


def _letters(words: Sequence[list[str]]) -> sp.csr_matrix:
    """(n, PLACES) rows of unit length."""
    rows, columns, values = list[int](), list[int](), list[float]()
    for number, found in enumerate(map(runs, words)):
        rows += [number] * len(found)
        columns += found
        values += [1 / sqrt(len(found))] * len(found) if found else []
    return sp.csr_matrix((values, (rows, columns)), shape=(len(words), PLACES))


def _raw(weights: NDArray[np.floating], constant: float, scaler: StandardScaler) -> Floats:
    """The weights of numbers as they are, from those of numbers brought to one mean and spread."""
    raw = weights / scaler.scale_
    return np.append(raw, constant - float(raw @ scaler.mean_))


def main() -> int:
    """Read, fit, write; 0 when the weights are written."""
    parser = argparse.ArgumentParser(prog="python -m training.entailment", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training text")
    parser.add_argument("--out", type=Path, default=TABLE, help="file for the weights; default: the bundled one")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    own, arabic = read(news(), "en"), read(headlines(arguments.data), "ar")
    rte, snli = read(recognised(arguments.data), "en"), read(captions(arguments.data), "en")
    _LOG.info("%d, %d, %d and %d pairs read", *(len(part.labels) for part in (own, rte, snli, arabic)))
    clash_ar, letters = with_letters(arabic, "disagree", CLASH_AR)
    np.savez_compressed(
        arguments.out,
        names=np.array(own.names),
        grants=dense([(rte, 0.5), (own, 1.0)], "entailment", GRANTS),
        clash_en=dense([(own, 1.0), (snli, 0.5)], "contradiction", CLASH),
        clash_ar=clash_ar,
        letters_ar=letters.astype(np.float16),
    )
    _LOG.info("written to %s", arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
