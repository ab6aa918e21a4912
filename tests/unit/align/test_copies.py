"""Which articles are copies of one text."""

from collections.abc import Sequence

from factcheck.align import copies, wording

WIRE = [
    "Ten people died in the fire.",
    "The mayor spoke at noon.",
    "Rain is expected.",
    "Shops were shut.",
    "It was over by six.",
]


def found(*texts: Sequence[str]) -> list[int]:
    return copies([[wording(sentence) for sentence in text] for text in texts])


def test_a_reprint_is_a_copy_whatever_its_figures() -> None:
    assert found(WIRE, [sentence.replace("Ten", "12") for sentence in WIRE]) == [0, 0]


def test_a_shortened_reprint_is_a_copy() -> None:
    assert found(WIRE, [*WIRE[:2], "Our reporter adds a line of his own."]) == [0, 0]


def test_one_quotation_in_common_makes_no_copy() -> None:
    assert found(WIRE, [WIRE[0], "Nobody was hurt elsewhere.", "Trains ran.", "Schools open on Monday."]) == [0, 1]


def test_the_first_article_stands_for_all() -> None:
    assert found(WIRE, WIRE, WIRE) == [0, 0, 0]


def test_empty_articles_are_nobodys_copies() -> None:
    assert found([], []) == [0, 1]
