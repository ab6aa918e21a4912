"""Which articles are copies of one text: reprints, or one wire story in many outlets, whole or shortened."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from hashlib import blake2b

SHARED = 0.6
"""The share of the shorter text's sentences that the longer one repeats, from which the two are copies."""
LEAST = 2
"""How many sentences they share at least, unless the shorter has fewer."""


def copies(wordings: Sequence[Sequence[int]]) -> list[int]:
    """For each article the place of the first one that it is a copy of; its own where it is of none.

    Args:
        wordings: of the sentences of each article, in order (see `wording`).
    """
    texts = [frozenset(said) for said in wordings]
    holders: dict[int, list[int]] = defaultdict(list)
    first = list[int]()
    for place, said in enumerate(texts):
        shared = Counter(holder for sentence in said for holder in holders[sentence])
        originals = (first[other] for other, count in shared.items() if _is_copy(count, said, texts[other]))
        first.append(min(originals, default=place))
        for sentence in said:
            holders[sentence].append(place)
    return first


def _is_copy(shared: int, one: frozenset[int], two: frozenset[int]) -> bool:
    shorter = min(len(one), len(two))
    return shared >= min(LEAST, shorter) and shared >= SHARED * shorter > 0


def wording(sentence: str) -> int:
    """A hash of the words of a sentence, without figures, marks and case: a reprint with another figure is one."""
    words = sentence.casefold().split()
    letters = " ".join(word if word.isalpha() else "".join(filter(str.isalpha, word)) for word in words)
    return int.from_bytes(blake2b(letters.encode(), digest_size=8).digest(), "big", signed=True)
