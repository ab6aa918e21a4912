"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of logistic regressions over the parts that factcheck.align.events and .features collect.
"""

from collections.abc import Mapping

EVENT: Mapping[str, float] = {
    "coverage": 7.79, "story": 4.18, "share": 2.44, "crowd": -0.67, "across": 1.34, "same_place": 1.07,
    "figures": 2.80, "apart": -2.00,
}  # fmt: skip
EVENT_CONSTANT = -1.72
THING: Mapping[str, float] = {
    "clause": 3.03, "margin": 3.74, "mutual": 0.21, "names": 0.07, "same_place": 0.35, "same_time": 0.43,
    "other_time": -0.29, "subject_same": 1.15, "subject_kin": -0.29, "subject_other": -0.37, "role_same":
    1.77, "role_kin": -0.60, "small": -0.86, "rarity": 0.92, "alone": 1.41, "other_scope": -0.60, "same":
    3.94, "meet": 1.50, "distance": -2.49, "within": -3.92, "recalls": 2.67,
}  # fmt: skip
THING_CONSTANT = -1.82
