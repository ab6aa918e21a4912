"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "lead": 1.41, "nearer": 3.30, "named": 1.89, "figures": 1.42, "same_day": 1.74, "other_day": -0.51,
    "across": 0.58, "strange": -1.00, "apart": -2.00, "few": 1.60,
}  # fmt: skip
EVENT_CONSTANT = -2.05
THING: Mapping[str, float] = {
    "clause": 1.35, "margin": 2.32, "names": 0.01, "other_names": -0.57, "same_time": 1.34, "other_time":
    -0.12, "subject_same": 0.80, "subject_kin": -0.42, "subject_other": -0.05, "subject_foreign": -0.37,
    "other_base": -0.31, "role_same": 1.85, "role_kin": -0.64, "wording": 0.28, "small": -0.83, "rarity":
    0.56, "alone": 1.51, "other_scope": -0.51, "same": 3.70, "meet": 0.53, "distance": -4.03, "within": -3.63,
    "recalls": 2.20, "disputing": 2.83, "around": 0.57, "left_over": 1.21, "in_turn": 0.81,
}  # fmt: skip
THING_CONSTANT = -1.51
