"""Findings that are of no pair: something is amiss in what people wrote of pairs."""

from hashlib import sha256

from factcheck.verdicts import Finding, Location

LONGEST = 40
"""How many code points of a quote tell what a review is about."""


def finding(code: str, said: tuple[str, ...], because: str, location: Location) -> Finding:
    """A finding of no pair.

    Args:
        said: what people wrote, in parts; it gives the finding its id and its topic.
    """
    identity = sha256("\n".join((code, *said)).encode()).hexdigest()[:10]
    topic = " · ".join(_shortened(part) for part in said)
    return Finding(identity, code, None, topic, (), (), because, location=location)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rpartition(" ")[0] + " …"
