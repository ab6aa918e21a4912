"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "context": 0.00, "coverage": 4.46, "story": 4.59, "share": 0.82, "crowd": -0.60, "apart": -5.45, "across":
    0.85, "same_place": 0.00, "figures": 2.85,
}  # fmt: skip
EVENT_CONSTANT = -0.41
THING: Mapping[str, float] = {
    "nearness": 0.00, "clause": 2.19, "margin": 2.67, "mutual": 0.00, "names": 0.02, "same_place": 0.69,
    "other_place": 0.00, "same_time": 0.44, "other_time": -0.73, "subject_same": 0.77, "subject_kin": -0.57,
    "subject_other": -0.71, "role_same": 1.31, "role_kin": -0.81, "wording": 0.00, "small": -0.40, "rarity":
    0.96, "alone": 1.23, "other_scope": -0.68, "same": 3.45, "meet": 1.12, "distance": -2.84, "within": -3.53,
    "recalls": 3.25,
}  # fmt: skip
THING_CONSTANT = -2.34
