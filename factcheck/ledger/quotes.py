"""Finds the claims that quotes hold, among many, without holding every quote against every claim."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.ledger.entries import Quote
from factcheck.types import Claim


class QuotedClaims:
    """Claims by the words of their sentences.

    Args:
        claims: each once.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = tuple(claims)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_first: dict[str, list[int]] = defaultdict(list)
        for place, claim in enumerate(self._claims):
            words = claim.sentence.split()
            for word in {*words}:
                self._by_word[word].append(place)
            for word in words[:1]:
                self._by_first[word].append(place)

    def held_by(self, quote: Quote) -> tuple[Claim, ...]:
        """The claims whose words stand in a quote, in order."""
        words = quote.quote.split()
        places = sorted({*self._longer(words), *self._shorter(words)})
        return tuple(claim for claim in (self._claims[place] for place in places) if quote.holds(claim))

    def _longer(self, words: list[str]) -> Iterable[int]:
        """Claims whose sentence may hold the quote: they have its rarest word; at its ends may stand parts of words."""
        inner = words[1:-1]
        everywhere = list(range(len(self._claims)))
        return min((self._by_word.get(word, []) for word in inner), key=len, default=everywhere)

    def _shorter(self, words: list[str]) -> Iterator[int]:
        """Claims whose sentence the quote may hold: their first word is one of its words."""
        for word in {*words}:
            yield from self._by_first.get(word, [])
