"""Which pairs make one finding: those whose claims hang together, as one topic.

Few claims are one topic where anything joins them. Many are not: a pair that is hardly sure would make one of two
matters, and such pairs chain through a whole archive. So the surest pairs come first, and beyond FEW claims two groups
become one only where they belong together throughout. What such groups have to say to each other is a finding by
itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck.types import Claim
from factcheck.verdicts import Pair

FEW = 16
"""So many claims are one topic where anything joins them."""
COHESION = 0.5
"""How many counterparts in the other group, each as sure as it is, the claims of the smaller of two have on average."""
Place = tuple[str, int, int]


def components(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """Pairs by topics; whatever their order, the same."""
    groups, ordered = _Groups(), sorted(pairs, key=lambda pair: (-pair.confidence, _place(pair.a), _place(pair.b)))
    for pair in ordered:
        groups.add(pair)
    for pair in ordered:
        groups.join(pair)
    found: dict[tuple[int, int], list[Pair]] = defaultdict(list)
    for pair in ordered:
        one, two = groups.of(pair.a), groups.of(pair.b)
        found[min(one, two), max(one, two)].append(pair)
    return list(found.values())


def _place(claim: Claim) -> Place:
    return claim.article_id, claim.start, claim.end


class _Groups:
    """Claims in groups, each at first in one of its own."""

    def __init__(self) -> None:
        self._number: dict[int, int] = {}
        self._members = list[list[int]]()
        self._beside: dict[int, list[tuple[int, float]]] = defaultdict(list)

    def of(self, claim: Claim) -> int:
        """The number of its group."""
        return self._number[id(claim)]

    def add(self, pair: Pair) -> None:
        """Take note of a pair."""
        for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if id(claim) not in self._number:
                self._number[id(claim)] = len(self._members)
                self._members.append([id(claim)])
            self._beside[id(claim)].append((id(other), pair.confidence))

    def join(self, pair: Pair) -> None:
        """Make the groups of its claims one, if they belong together."""
        one, two = sorted((self.of(pair.a), self.of(pair.b)), key=lambda number: len(self._members[number]))
        smaller, larger = self._members[one], self._members[two]
        if one == two or (len(smaller) + len(larger) > FEW and not self._cohere(smaller, two)):
            return
        larger += smaller
        self._number.update(dict.fromkeys(smaller, two))
        self._members[one] = []

    def _cohere(self, members: Sequence[int], other: int) -> bool:
        sure = sum(
            sorted(sure for claim in members for beside, sure in self._beside[claim] if self._number[beside] == other)
        )
        return sure >= COHESION * len(members)
