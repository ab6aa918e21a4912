"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "lead": 1.33, "nearer": 3.33, "named": 1.91, "figures": 1.39, "same_day": 1.83, "other_day": -0.51,
    "across": 0.57, "apart": -2.00, "few": 1.50,
}  # fmt: skip
EVENT_CONSTANT = -2.03
THING: Mapping[str, float] = {
    "clause": 1.38, "margin": 2.33, "other_names": -0.57, "same_time": 1.36, "other_time": -0.10,
    "subject_same": 0.81, "subject_kin": -0.36, "subject_other": -0.05, "subject_foreign": -0.37,
    "other_base": -0.31, "role_same": 1.83, "role_kin": -0.62, "wording": 0.25, "small": -0.81, "rarity":
    0.51, "alone": 1.51, "other_scope": -0.51, "same": 3.69, "meet": 0.53, "distance": -4.02, "within": -3.63,
    "recalls": 2.21, "disputing": 2.83, "around": 0.59, "left_over": 1.19, "in_turn": 0.81,
}  # fmt: skip
THING_CONSTANT = -1.51
