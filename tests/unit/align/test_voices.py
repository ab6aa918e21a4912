"""Speakers stand against each other in a report of a dispute, and not in a list of incidents."""

import pytest

from factcheck import Article
from factcheck.align.voices import NOBODY, voices_of
from factcheck.extract.claims import read_article
from factcheck.split import split

DISPUTE = "The army said 70 rebels were killed. The rebels said 7 of them were killed."
LIST = (
    "The governor of Kassala said 17 people were killed near Aroma. "
    "The police chief of Nyala said 18 people were killed at Mershing."
)


def _voices(text: str) -> dict[int, int]:
    article = Article(id="a", text=text, language="en")
    read = read_article(article, split(text, "en"))
    figures = [int(claim.quantity.value) for claim in read.claims if claim.quantity and claim.quantity.value]
    return dict(zip(figures, voices_of(read), strict=True))


def test_two_sides_of_a_dispute_have_two_voices() -> None:
    voices = _voices(DISPUTE)
    assert voices[70] != voices[7]
    assert NOBODY not in voices.values()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(LIST, id="two incidents"),
        pytest.param("The army said 70 rebels were killed. It said 30 were wounded.", id="one speaker"),
        pytest.param("70 rebels were killed. The rebels said 7 of them were killed.", id="nobody is named for one"),
        pytest.param("The army said 70 rebels were killed. The rebels said 7 of them were wounded.", id="two roles"),
    ],
)
def test_without_a_dispute_nobody_is_set_against_anybody(text: str) -> None:
    assert set(_voices(text).values()) == {NOBODY}
