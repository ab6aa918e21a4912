"""How many voices stand behind each figure of a finding.

Whoever is named is one voice, in however many articles; where nobody is named the outlet speaks, and all
copies of one text are one outlet's.
"""

from collections.abc import Mapping, Sequence

from factcheck.types import Claim, Speaker
from factcheck.verdicts import Voices
from factcheck.wording import claim_reading


def voices(claims: Sequence[Claim], outlets: Mapping[str, str]) -> tuple[Voices, ...]:
    """Every figure as it was read, with the number of its voices; most voices first, then by the words."""
    named: dict[str, list[Speaker]] = {}
    unnamed: dict[str, set[str]] = {}
    for claim in claims:
        if claim.kind == "statement":
            continue
        words = claim_reading(claim)
        speakers, others = named.setdefault(words, []), unnamed.setdefault(words, set())
        if claim.speaker is None:
            others.add(outlets[claim.article_id])
        elif not any(claim.speaker.is_same(speaker) for speaker in speakers):
            speakers.append(claim.speaker)
    counted = (Voices(words, len(speakers) + len(unnamed[words])) for words, speakers in named.items())
    return tuple(sorted(counted, key=lambda v: (-v.count, v.reading)))
