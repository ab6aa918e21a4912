"""Who is named as giving a figure, where an article sets it beside the figure of another who is named.

A report of a dispute gives two figures for one thing, each as somebody's; one that lists several incidents gives a
figure for each, and each of these may be somebody's too. They are told apart by what else the sentences name.
"""

from collections.abc import Sequence

from factcheck.types import Claim, ReadArticle, Speaker

NOBODY = 0
"""The voice of a claim that nobody is named for, or nobody against another."""


def voices_of(read: ReadArticle) -> list[int]:
    """The voices of an article's figures, numbered from 1; names of one speaker have one number."""
    claims = [claim for claim in read.claims if claim.quantity is not None]
    numbers = _speakers(claims)
    named = [(claim, number) for claim, number in zip(claims, numbers, strict=True) if number != NOBODY]
    return [
        number if number != NOBODY and any(n != number and _of_one_thing(claim, c) for c, n in named) else NOBODY
        for claim, number in zip(claims, numbers, strict=True)
    ]


def _speakers(claims: Sequence[Claim]) -> list[int]:
    """Who is named for each claim."""
    known, numbers = list[Speaker](), list[int]()
    for claim in claims:
        speaker = claim.speaker
        if speaker is None:
            numbers.append(NOBODY)
            continue
        same = next((n for n, other in enumerate(known) if not speaker.differs(other)), None)
        if same is None:
            known.append(speaker)
        numbers.append((len(known) - 1 if same is None else same) + NOBODY + 1)
    return numbers


def _of_one_thing(one: Claim, two: Claim) -> bool:
    """Whether two figures may be of one thing: of one kind, in one role, and their sentences do not name others."""
    a, b = one.quantity, two.quantity
    assert a is not None and b is not None
    if (a.kind, a.unit) != (b.kind, b.unit) or (one.role and two.role and one.role != two.role):
        return False
    concepts = one.subject.concept, two.subject.concept
    if None not in concepts and concepts[0] != concepts[1] and not (one.role and two.role):
        return False
    mine, theirs = _named(one), _named(two)
    return not mine or not theirs or not mine.isdisjoint(theirs)


def _named(claim: Claim) -> frozenset[str]:
    """What the sentence of a claim names, its speaker left out."""
    speaker = claim.speaker
    return claim.names - (frozenset(key.lstrip("~") for key in speaker.keys) if speaker else frozenset())
