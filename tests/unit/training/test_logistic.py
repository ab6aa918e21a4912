"""The regression that fits the weights."""

import numpy as np

from training.logistic import fit, fit_signed, log_loss, probabilities

RNG = np.random.default_rng(0)
FEATURES = RNG.normal(size=(4000, 3))
TRUE = np.array([2.0, -1.0, 0.0])
LABELS = (RNG.random(4000) < probabilities(FEATURES @ TRUE - 0.5)).astype(np.float64)
ONES = np.ones(4000)


def test_it_finds_the_weights_that_made_the_labels() -> None:
    weights, constant = fit(FEATURES, LABELS, ONES, ridge=1e-3)
    np.testing.assert_allclose(weights, TRUE, atol=0.2)
    np.testing.assert_allclose(constant, -0.5, atol=0.15)


def test_a_ridge_keeps_weights_small() -> None:
    assert (np.abs(fit(FEATURES, LABELS, ONES, 1e4)[0]) < 0.3).all()


def test_no_weight_goes_against_its_sign() -> None:
    weights, _ = fit_signed(FEATURES, LABELS, ONES, 0.1, signs=(1, 1, 0))
    assert weights[0] > 1
    assert weights[1] == 0


def test_log_loss_of_a_coin() -> None:
    np.testing.assert_allclose(log_loss(np.full(2, 0.5), np.array([0.0, 1.0]), np.ones(2)), np.log(2))
