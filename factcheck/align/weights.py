"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "context": 0.00, "coverage": 7.04, "story": 0.20, "share": 2.04, "crowd": -0.43, "apart": -5.98, "across":
    0.87, "same_place": 0.00, "figures": 1.77,
}  # fmt: skip
EVENT_CONSTANT = -1.10
THING: Mapping[str, float] = {
    "nearness": 0.00, "clause": 2.93, "margin": 3.57, "mutual": 0.17, "names": 0.00, "same_place": 0.48,
    "other_place": 0.00, "same_time": 0.27, "other_time": -0.29, "subject_same": 1.10, "subject_kin": -0.27,
    "subject_other": -0.50, "role_same": 1.71, "role_kin": -0.56, "wording": 0.00, "small": -0.95, "rarity":
    0.67, "alone": 1.33, "other_scope": -0.63, "same": 4.09, "meet": 1.44, "distance": -2.69, "within": -4.20,
    "recalls": 2.72,
}  # fmt: skip
THING_CONSTANT = -2.97
