"""How sure it is that two claims speak of the same thing.

Two things must hold: that the texts tell of one event, and that the figures are of the same
thing in it. Each is a logistic function of named parts, and the score is their product, so that
neither can stand in for the other. The weights are set by hand against reviewed pairs.
"""

from collections.abc import Mapping
from math import exp

from factcheck.verdicts import Evidence, Likeness

EVENT: Mapping[str, float] = {"context": 14.0, "story": 18.0, "nearness": 5.0, "names": 6.0, "apart": -2.0}
EVENT_DOUBT = 5.2
"""What speaks for one event: articles and sentences that are alike and share names; and what it must outweigh."""
THING: Mapping[str, float] = {
    "nearness": 6.2, "names": 0.55, "subject": 0.4, "role": 0.2, "wording": 0.25, "rarity": 0.6, "alone": 0.35,
    "small": -0.8,
    "running": 1.2,
}  # fmt: skip
THING_DOUBT = 3.1
"""What speaks for the same thing: near sentences, one subject and role, no other such figure; and against it."""
LIKENESS: Mapping[Likeness, float] = {"same": 1.0, "kin": 0.5, "unknown": 0.0}
SURE, POSSIBLE = 0.42, 0.1
"""From where on a pair is sure; below where it is not worth a thought."""


def score(evidence: Evidence, small: bool, running: bool) -> float:
    """0 to 1: one event, times the same thing in it.

    Args:
        evidence: all its parts but the score.
        small: both are small counts, which meet by chance.
        running: what is counted runs on as an event unfolds (a toll): an article has one such count of an event.
    """
    event = {
        "context": evidence.context,
        "story": evidence.story,
        "nearness": evidence.nearness,
        "names": evidence.names,
        "apart": evidence.apart,
    }
    thing = {
        "nearness": evidence.nearness,
        "names": evidence.names,
        "subject": LIKENESS[evidence.subject],
        "role": LIKENESS[evidence.role],
        "wording": evidence.wording,
        "rarity": evidence.rarity,
        "alone": evidence.alone,
        "small": float(small and evidence.role != "same"),
        "running": float(running and evidence.role == "same" and evidence.alone == 1),
    }
    return _sure(event, EVENT, EVENT_DOUBT) * _sure(thing, THING, THING_DOUBT)


def _sure(parts: Mapping[str, float], weights: Mapping[str, float], doubt: float) -> float:
    return 1 / (1 + exp(doubt - sum(weights[name] * value for name, value in parts.items())))
