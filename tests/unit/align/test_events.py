"""What tells that two articles are of two events: the names that they open with."""

import numpy as np

from factcheck import Article
from factcheck.preparing import prepare
from factcheck.protocols import Encoder

RAID = "Planes bombed the market of Sarmin on {} and killed 20 people. Nobody knows who sent them. {}"
NOTHING = "The stalls had been full."


def _evidence(encoder: Encoder, *texts: str, other: int = 1) -> dict[str, float]:
    articles = [Article(f"{n:02}", text, "en", "2016-06-08") for n, text in enumerate(texts)]
    corpus = prepare(articles, encoder).corpus
    found = corpus.one_event.collect(np.array([0]), np.array([other]))
    return {name: float(values[0]) for name, values in found.items()}


def test_among_many_articles_that_open_with_other_names_are_strange_to_each_other(encoder: Encoder) -> None:
    towns = (
        "Sarmin",
        "Maarat",
        "Ariha",
        "Binnish",
        "Taftanaz",
        "Saraqib",
        "Kafranbel",
        "Harem",
        "Salqin",
        "Armanaz",
        "Sarmin",
    )
    found = [
        _evidence(encoder, *(RAID.format("6 June", NOTHING).replace("Sarmin", town) for town in towns), other=n)
        for n in (1, 10)
    ]
    assert [evidence["strange"] for evidence in found] == [1, 0]


def test_of_two_that_are_alone_it_says_little(encoder: Encoder) -> None:
    other = RAID.format("6 June", NOTHING).replace("Sarmin", "Maarat")
    assert _evidence(encoder, RAID.format("6 June", NOTHING), other)["strange"] < 0.2
