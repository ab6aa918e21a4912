"""Who stands behind which figure, and which finding comes first."""

from factcheck import Article, compare
from factcheck.protocols import Encoder
from factcheck.verdicts import Finding

REPORT = "The dam at Orlen burst on Monday and {} houses were destroyed, {}."
COUNT = "the civil protection agency said"


def _finding(encoder: Encoder, *articles: Article) -> Finding:
    return compare(articles, encoder).findings[0]


def _article(name: str, figure: str, speaker: str, source: str) -> Article:
    return Article(id=name, text=REPORT.format(figure, speaker), source=source, published="2024-05-14", language="en")


def test_one_speaker_in_two_outlets_is_one_voice(encoder: Encoder) -> None:
    finding = _finding(encoder, _article("a", "120", COUNT, "One"), _article("b", "120", COUNT, "Two"))
    assert [(v.reading, v.count) for v in finding.voices] == [("120", 1)]


def test_two_speakers_are_two_voices(encoder: Encoder) -> None:
    finding = _finding(encoder, _article("a", "120", COUNT, "One"), _article("b", "120", "the governor said", "Two"))
    assert [(v.reading, v.count) for v in finding.voices] == [("120", 2)]


def test_the_figure_of_most_voices_comes_first(encoder: Encoder) -> None:
    finding = _finding(
        encoder,
        _article("a", "120", COUNT, "One"),
        _article("b", "120", "the governor said", "Two"),
        _article("c", "210", "the mayor said", "Three"),
    )
    assert [(v.reading, v.count) for v in finding.voices] == [("120", 2), ("210", 1)]
