"""Which articles are copies of one text: reprints, or one wire story in many outlets, whole or shortened."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

SHARED = 0.6
"""The share of the shorter text's sentences that the longer one repeats, from which the two are copies."""
LEAST = 2
"""How many sentences they share at least, unless the shorter has fewer."""


def copies(sentences: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """For each article the first one that it is a copy of; itself where it is none.

    Args:
        sentences: of each article, by its id, in order of the articles.
    """
    texts = {article: frozenset(map(_folded, said)) for article, said in sentences.items()}
    holders: dict[str, list[str]] = defaultdict(list)
    first: dict[str, str] = {}
    place = {article: number for number, article in enumerate(texts)}
    for article, said in texts.items():
        shared = Counter(holder for sentence in said for holder in holders[sentence])
        originals = {first[other] for other, count in shared.items() if _is_copy(count, said, texts[other])}
        first[article] = min(originals, key=place.__getitem__) if originals else article
        for sentence in said:
            holders[sentence].append(article)
    return first


def _is_copy(shared: int, one: frozenset[str], two: frozenset[str]) -> bool:
    shorter = min(len(one), len(two))
    return shared >= min(LEAST, shorter) and shared >= SHARED * shorter > 0


def _folded(sentence: str) -> str:
    """Without figures, marks and case: a figure changed in a reprint leaves it a reprint."""
    words = sentence.casefold().split()
    return " ".join(word if word.isalpha() else "".join(filter(str.isalpha, word)) for word in words)
