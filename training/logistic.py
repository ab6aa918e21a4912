"""Logistic regression with a ridge, by Newton's method: the same data give the same weights, to the bit."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_ROUNDS, _ENOUGH = 100, 1e-9


def fit_signed(
    features: Floats, labels: Floats, weights: Floats, ridge: float, signs: Sequence[int]
) -> tuple[Floats, float]:
    """Fit, with no weight against what is known of its sign: such a one is left out, the worst first.

    Args:
        signs: 1 or -1 where a weight may only speak for or against, 0 where it may do either. For the rest see `fit`.
    """
    kept = list(range(features.shape[1]))
    while True:
        found, constant = fit(features[:, kept], labels, weights, ridge)
        wrong = {at: abs(weight) for at, weight in zip(kept, found, strict=True) if weight * signs[at] < 0}
        if not wrong:
            result = np.zeros(features.shape[1])
            result[kept] = found
            return result, constant
        kept.remove(max(wrong, key=wrong.__getitem__))


def fit(features: Floats, labels: Floats, weights: Floats, ridge: float) -> tuple[Floats, float]:
    """Fit.

    Args:
        features: (n, k). labels: (n,) 0 or 1. weights: (n,) what each row counts for.
        ridge: how much a large weight costs; the constant costs nothing.

    Returns:
        (k,) weights and the constant.
    """
    rows = np.hstack([features, np.ones((len(features), 1))])
    solution = np.zeros(rows.shape[1])
    cost = np.diag([ridge] * features.shape[1] + [1e-9])
    for _ in range(_ROUNDS):
        chance = probabilities(rows @ solution)
        slope = rows.T @ (weights * (labels - chance)) - cost @ solution
        curve = (rows * (weights * chance * (1 - chance))[:, None]).T @ rows + cost
        step = np.linalg.solve(curve, slope)
        solution += step
        if np.abs(step).max() < _ENOUGH:
            break
    return solution[:-1], float(solution[-1])


def probabilities(scores: Floats) -> Floats:
    """The logistic function."""
    result: Floats = 1 / (1 + np.exp(-np.clip(scores, -40, 40)))
    return result


def log_loss(chance: Floats, labels: Floats, weights: Floats) -> float:
    """The mean surprise at the labels, in nats."""
    likelihood = np.where(labels > 0, chance, 1 - chance)
    return float(-(weights * np.log(np.maximum(likelihood, 1e-12))).sum() / weights.sum())


def folds(groups: Sequence[int], count: int) -> NDArray[np.int64]:
    """A fold for each row; rows of one group share theirs."""
    return np.array([group % count for group in groups], dtype=np.int64)
