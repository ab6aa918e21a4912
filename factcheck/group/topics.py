"""What a finding is about, in the words of its articles."""

from collections import Counter
from collections.abc import Sequence

from factcheck.types import Claim

LONGEST = 60
"""How many code points of a sentence tell what statements are about."""


def topic(claims: Sequence[Claim]) -> str:
    """What the claims count or measure, in the fullest words of an article, and what happened to it.

    Of dates the shortest words for the event.
    """
    events = {" ".join(claim.event.split()) for claim in claims if claim.event}
    if events:
        return min(events, key=lambda text: (len(text), text))
    concepts = Counter(claim.subject.concept for claim in claims)
    commonest = max(concepts, key=lambda concept: (concepts[concept], str(concept)))
    wordings = {" ".join(c.quantity.counted.split()) for c in claims if c.quantity and c.subject.concept == commonest}
    roles = Counter(claim.role for claim in claims if claim.role)
    parts = [max(wordings, key=lambda text: (len(text.split()), text))] if any(wordings) else []
    if roles:
        parts.append(min(roles, key=lambda role: (-roles[role], role)))
    kinds = sorted({claim.quantity.unit or claim.quantity.kind for claim in claims if claim.quantity})
    return " · ".join(part for part in parts if part) or (kinds[0] if kinds else _of_statements(claims))


def _of_statements(claims: Sequence[Claim]) -> str:
    """The beginning of the shortest sentence."""
    shortest = min((" ".join(claim.sentence.split()) for claim in claims), key=lambda text: (len(text), text))
    return shortest if len(shortest) <= LONGEST else shortest[:LONGEST].rpartition(" ")[0] + " …"
