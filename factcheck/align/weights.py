"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "context": 0.00, "coverage": 4.33, "story": 4.49, "share": 0.84, "crowd": -0.60, "apart": -5.45, "across":
    0.87, "same_place": 0.00, "figures": 2.81,
}  # fmt: skip
EVENT_CONSTANT = -0.36
THING: Mapping[str, float] = {
    "nearness": 0.00, "clause": 2.06, "margin": 2.83, "mutual": 0.00, "names": 0.01, "same_place": 0.76,
    "other_place": 0.00, "same_time": 0.30, "other_time": -0.72, "subject_same": 0.75, "subject_kin": -0.51,
    "subject_other": -0.70, "role_same": 1.32, "role_kin": -0.75, "wording": 0.00, "small": -0.41, "rarity":
    0.98, "alone": 1.02, "other_scope": -0.72, "same": 3.26, "meet": 1.11, "distance": -2.82, "within": -3.51,
    "recalls": 3.23,
}  # fmt: skip
THING_CONSTANT = -2.15
