"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "coverage": 9.01, "story": 2.37, "share": 4.57, "crowd": -0.58, "across": 0.92, "same_place": 0.48,
    "figures": 2.80, "apart": -2.00,
}  # fmt: skip
EVENT_CONSTANT = -2.03
THING: Mapping[str, float] = {
    "clause": 1.40, "margin": 2.37, "names": 0.17, "same_time": 1.28, "other_time": -0.20, "subject_same":
    0.83, "subject_kin": -0.29, "subject_other": -0.05, "subject_foreign": -0.37, "role_same": 1.82,
    "role_kin": -0.62, "wording": 0.28, "small": -0.81, "rarity": 0.58, "alone": 1.50, "other_scope": -0.53,
    "same": 3.66, "meet": 0.50, "distance": -3.95, "within": -3.67, "recalls": 2.20, "around": 0.61,
    "left_over": 1.20, "in_turn": 0.81,
}  # fmt: skip
THING_CONSTANT = -1.67
