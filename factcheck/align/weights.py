"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "coverage": 8.01, "story": 4.37, "share": 3.62, "crowd": -0.56, "across": 1.05, "same_place": 1.02,
    "figures": 2.60, "apart": -2.00,
}  # fmt: skip
EVENT_CONSTANT = -2.19
THING: Mapping[str, float] = {
    "clause": 1.40, "margin": 2.39, "names": 0.20, "same_time": 1.28, "other_time": -0.19, "subject_same":
    0.80, "subject_kin": -0.33, "subject_other": -0.03, "subject_foreign": -0.36, "role_same": 1.84,
    "role_kin": -0.71, "wording": 0.27, "small": -0.78, "rarity": 0.57, "alone": 1.51, "other_scope": -0.51,
    "same": 3.67, "meet": 0.54, "distance": -4.00, "within": -3.68, "recalls": 2.21, "disputing": 2.87,
    "around": 0.54, "left_over": 1.18, "in_turn": 0.79,
}  # fmt: skip
THING_CONSTANT = -1.68
