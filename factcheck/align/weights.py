"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "coverage": 8.01, "story": 4.64, "share": 2.59, "crowd": -0.63, "across": 1.06, "same_place": 1.55,
    "figures": 2.64, "apart": -2.00,
}  # fmt: skip
EVENT_CONSTANT = -1.65
THING: Mapping[str, float] = {
    "clause": 2.73, "margin": 3.94, "mutual": 0.14, "same_place": 0.65, "same_time": 0.67, "other_time":
    -0.36, "subject_same": 1.18, "subject_kin": -0.19, "subject_other": -0.36, "role_same": 1.74, "role_kin":
    -0.80, "small": -0.88, "rarity": 1.05, "alone": 1.33, "other_scope": -0.67, "same": 3.87, "meet": 1.44,
    "distance": -2.52, "within": -3.84, "recalls": 2.59,
}  # fmt: skip
THING_CONSTANT = -1.70
