"""Which pairs make one finding."""

from itertools import pairwise
from random import Random

from factcheck.group.components import FEW, components
from factcheck.testing import claim
from factcheck.types import Claim
from factcheck.verdicts import Pair


def _claims(name: str, count: int) -> list[Claim]:
    return [claim("[12] people died.", id=f"{name}{number:02}") for number in range(count)]


def _pairs(claims: list[Claim], sure: float) -> list[Pair]:
    """Every two of some claims."""
    return [
        Pair(a, b, "agree", "the same", "FC105", sure) for place, a in enumerate(claims) for b in claims[place + 1 :]
    ]


def _chain(claims: list[Claim], sure: float) -> list[Pair]:
    return [Pair(a, b, "agree", "the same", "FC105", sure) for a, b in pairwise(claims)]


ONE, TWO = _claims("a", 12), _claims("b", 12)
BRIDGE = Pair(ONE[0], TWO[0], "unclear", "another day", "FC106", 0.3)


def _sizes(pairs: list[Pair]) -> list[int]:
    return sorted(len({id(c) for pair in found for c in (pair.a, pair.b)}) for found in components(pairs))


def test_few_claims_are_one_topic_where_anything_joins_them() -> None:
    few = _claims("a", FEW)
    assert _sizes(_chain(few, 0.2)) == [FEW]


def test_a_doubtful_pair_makes_no_one_topic_of_two_and_is_not_lost() -> None:
    found = components([*_pairs(ONE, 0.9), BRIDGE, *_pairs(TWO, 0.9)])
    assert [BRIDGE] in found
    assert _sizes([*_pairs(ONE, 0.9), BRIDGE, *_pairs(TWO, 0.9)]) == [2, 12, 12]


def test_what_belongs_together_throughout_is_one_topic_however_large() -> None:
    assert _sizes(_pairs([*ONE, *TWO], 0.9)) == [24]


def test_a_long_chain_is_cut() -> None:
    assert max(_sizes(_chain(_claims("a", 200), 0.4))) <= FEW


def test_every_pair_is_in_one_finding_whatever_the_order() -> None:
    pairs = [*_pairs(ONE, 0.9), BRIDGE, *_chain(TWO, 0.4), *_chain([*TWO, *ONE], 0.25)]
    mixed = Random(3).sample(pairs, len(pairs))
    one, two = ({frozenset(map(id, found)) for found in components(given)} for given in (pairs, mixed))
    assert one == two
    assert sorted(key for found in one for key in found) == sorted(map(id, pairs))
