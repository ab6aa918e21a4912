"""Articles are measured by those that are nearest to each."""

import numpy as np

from factcheck.align.names import Rarities
from factcheck.align.neighbourhood import LEAST, STEPS, Neighbourhood

ALONE = np.array([0]), np.array([1])


def _steps(vectors: list[list[float]], names: tuple[str, ...], near: list[tuple[int, int]]) -> dict[str, list[int]]:
    held, pairs = [own.split() for own in names], np.array(near).T
    found = Neighbourhood.of(held, np.array(vectors, dtype=np.float32), Rarities(held), (pairs[0], pairs[1]))
    return {f"{a}{b}": found(np.array([a]), np.array([b]))[0].tolist() for a, b in near}


EAST, BESIDE, NORTH = [1.0, 0.0], [0.8, 0.6], [0.0, 1.0]


def test_two_that_are_alone_are_held_against_chance() -> None:
    nearer, named, few = _steps([EAST, BESIDE], ("ab", "ab"), [(0, 1)])["01"]
    usual = (0.8 + (LEAST - 1) * 0.2) / LEAST
    assert nearer == round(STEPS * (2 * 0.8 - 2 * usual))
    assert named == round(STEPS * (2 - 2 / LEAST))
    assert few == round(STEPS * (1 - 1 / LEAST))


def test_the_nearest_of_all_stand_out_and_others_do_not() -> None:
    pairs = [(0, 1), (0, 2), (1, 2)]
    steps = _steps([EAST, EAST, NORTH], ("x", "x", "x"), pairs)
    assert steps["01"][0] > 0 > steps["02"][0]


def test_names_count_by_how_rare_they_are() -> None:
    pairs = [(0, 1), (2, 3)]
    steps = _steps([EAST] * 4, ("rare all", "rare all", "all one", "all two"), pairs)
    assert steps["01"][1] > steps["23"][1] > 0


def test_an_article_and_itself_say_nothing_of_what_is_usual() -> None:
    with_itself = _steps([EAST, BESIDE], ("a", "b"), [(0, 0), (0, 1), (1, 1)])
    assert with_itself["01"] == _steps([EAST, BESIDE], ("a", "b"), [(0, 1)])["01"]


def test_many_neighbours_are_not_few() -> None:
    count = LEAST + 1
    pairs = [(0, other) for other in range(1, count)]
    assert _steps([EAST] * count, ("",) * count, pairs)["01"][2] == 0
