"""Which articles are copies of one text."""

from factcheck.align import copies

WIRE = [
    "Ten people died in the fire.",
    "The mayor spoke at noon.",
    "Rain is expected.",
    "Shops were shut.",
    "It was over by six.",
]


def test_a_reprint_is_a_copy_whatever_its_figures() -> None:
    reprint = [sentence.replace("Ten", "12") for sentence in WIRE]
    assert copies({"a": WIRE, "b": reprint}) == {"a": "a", "b": "a"}


def test_a_shortened_reprint_is_a_copy() -> None:
    assert copies({"a": WIRE, "b": [*WIRE[:2], "Our reporter adds a line of his own."]})["b"] == "a"


def test_one_quotation_in_common_makes_no_copy() -> None:
    assert (
        copies({"a": WIRE, "b": [WIRE[0], "Nobody was hurt elsewhere.", "Trains ran.", "Schools open on Monday."]})["b"]
        == "b"
    )


def test_the_first_article_stands_for_all() -> None:
    assert copies({"a": WIRE, "b": WIRE, "c": WIRE}) == {"a": "a", "b": "a", "c": "a"}


def test_empty_articles_are_nobodys_copies() -> None:
    assert copies({"a": [], "b": []}) == {"a": "a", "b": "b"}
