"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "coverage": 9.02, "story": 2.38, "share": 4.59, "crowd": -0.58, "across": 0.91, "same_place": 0.47,
    "figures": 2.79, "apart": -2.00,
}  # fmt: skip
EVENT_CONSTANT = -1.97
THING: Mapping[str, float] = {
    "clause": 1.37, "margin": 2.34, "other_names": -0.57, "same_time": 1.36, "other_time": -0.09,
    "subject_same": 0.81, "subject_kin": -0.37, "subject_other": -0.04, "subject_foreign": -0.36,
    "other_base": -0.32, "role_same": 1.84, "role_kin": -0.62, "wording": 0.27, "small": -0.81, "rarity":
    0.52, "alone": 1.51, "other_scope": -0.51, "same": 3.69, "meet": 0.54, "distance": -4.01, "within": -3.63,
    "recalls": 2.21, "disputing": 2.83, "around": 0.59, "left_over": 1.19, "in_turn": 0.81,
}  # fmt: skip
THING_CONSTANT = -1.52
