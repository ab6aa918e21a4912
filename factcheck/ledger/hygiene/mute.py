"""FC906 mute reference: a reference whose figure cannot be held against anything.

Its words are read as those of an article: the topic, the value, what is counted. Where they do not come to a figure of
something, or the unit is none that is known, no article is checked against it.

    what = "", value = "165", unit = ""                       mute
    what = "people on board", value = "165", unit = "souls"    mute: write unit = ""
    what = "people on board", value = "165", unit = ""        no: 165 people on board
"""

from factcheck.ledger.entries import Reference
from factcheck.ledger.hygiene.finding import finding
from factcheck.verdicts import Finding

CODE = "FC906"


def mute(reference: Reference) -> Finding:
    """The finding for a reference that cannot be read."""
    said = (reference.topic, f"{reference.value} {reference.unit} {reference.what}")
    because = "its figure cannot be read; name in `what` what is counted, and in `unit` a unit by its English name"
    return finding(CODE, said, because, reference.location)
