"""What each part of the evidence weighs; written by training/fit_alignment.py.

The weights are those of a logistic regression; DOUBT is what they have to outweigh.
"""

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
    "nearness": 4.75, "clause": 3.45, "context": 3.55, "margin": -3.09, "mutual": 1.4, "names": 0.61, "story":
    -0.73, "same_place": -0.16, "other_place": 0.58, "subject_same": 0.93, "subject_kin": -0.39, "subject_other":
    -0.67, "role_same": 0.14, "role_kin": -3.3, "wording": -0.57, "small": -0.6, "rarity": 5.09, "alone": 3.34,
    "other_scope": -1.18, "apart": -2.33, "distance": -1.35,
}  # fmt: skip
DOUBT = 10.73
