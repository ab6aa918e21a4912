"""What holds of any text at all when it is read: nothing crashes, and every offset leads back to the words."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck import Article, extract_claims, find_quantities
from factcheck.errors import InputError, LedgerError, UserError
from factcheck.extract.claims import read_article
from factcheck.extract.cues import Cues
from factcheck.extract.periods import date_in
from factcheck.extract.stretches import StretchReader
from factcheck.lang import LANGUAGES
from factcheck.lang.spelling import fold
from factcheck.ledger import load_ledger
from factcheck.read.files import decode
from factcheck.read.markdown import blank_markup, read_markdown
from factcheck.read.page import read_page
from factcheck.split import split
from tests.properties.texts import texts

languages = st.sampled_from((*LANGUAGES, "fr", None))

T = TypeVar("T")


def _or_error(read: Callable[[], T], kind: type[UserError], where: str) -> T | None:
    """What is read; None where that fails with an error of this kind that says where."""
    try:
        return read()
    except kind as error:
        found = error.where
    assert found.startswith(where)
    return None


@given(texts(), st.sampled_from(LANGUAGES))
def test_what_is_passed_over_holds_nothing(text: str, language: str) -> None:
    """Reading every stretch and beginning at every word, whatever the tables say, finds the same."""
    article = Article("any", text, language, published=date(2024, 10, 28))
    sentences = split(text, language)
    read = read_article(article, sentences)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Cues, "within", lambda _, tokens: list(range(len(tokens))))
        patch.setattr(StretchReader, "may_hold", lambda *_: True)
        assert read_article(article, sentences) == read


@given(texts(), st.sampled_from(LANGUAGES))
def test_sentences_hold_every_word_once(text: str, language: str) -> None:
    sentences = split(text, language)
    assert all(text[s.start : s.end] == s.text == s.text.strip() != "" for s in sentences)
    assert all(one.end <= two.start for one, two in pairwise(sentences))
    assert "".join("".join(s.text.split()) for s in sentences) == "".join(text.split())


@given(texts(), languages)
def test_quantities_lie_in_the_text_in_order(text: str, language: str | None) -> None:
    found = find_quantities(text, language)
    assert all(text[q.start : q.end] == q.text != "" for q in found)
    assert [q.start for q in found] == sorted(q.start for q in found)


@given(texts(), languages)
def test_an_interval_holds_its_value(text: str, language: str | None) -> None:
    for q in find_quantities(text, language):
        assert q.low is None or q.high is None or q.low <= q.high
        assert q.value is None or q.low is None or q.low <= q.value
        assert q.value is None or q.high is None or q.value <= q.high
        assert (q.value is None) <= (q.hedge in ("range", "vague"))
        assert q.counted == "" or q.counted in text


@example("دونم:دونمات ـ", "ar")
@given(texts(), languages)
def test_reading_twice_reads_the_same(text: str, language: str | None) -> None:
    assert find_quantities(text, language) == find_quantities(text, language)


@example("12024-10-28", "en")
@given(texts(60), languages)
def test_claims_lie_in_their_sentences(text: str, language: str | None) -> None:
    article = Article(id="a", text=text, language=language, published=date(2024, 10, 28))
    for claim in extract_claims(article):
        assert text[claim.sentence_start :].startswith(claim.sentence)
        assert claim.sentence_start <= claim.start < claim.end <= claim.sentence_start + len(claim.sentence)
        assert claim.quantity is None or text[claim.start : claim.end] == claim.quantity.text
        assert (
            claim.time is None
            or claim.time.first is None
            or claim.time.last is None
            or (claim.time.first <= claim.time.last)
        )


@given(texts(60))
def test_blanked_markup_keeps_every_place(text: str) -> None:
    blanked = blank_markup(text)
    assert len(blanked) == len(text)
    assert all(new in (old, " ") for new, old in zip(blanked, text, strict=True))


@given(texts(60))
def test_a_page_is_cut_into_articles_of_its_own_words(text: str) -> None:
    articles = read_page(text, "page.txt", date_in)
    assert [article.id for article in articles] == ["page.txt", *(f"page.txt#{n}" for n in range(2, 9))][
        : len(articles)
    ]
    for article in articles:
        source = text[article.offset : article.offset + len(article.text)]
        assert all(new in (old, " ") for new, old in zip(article.text, source, strict=True))
        assert article.line == text.count("\n", 0, article.offset) + 1
    assert all(one.offset + len(one.text) <= two.offset for one, two in pairwise(articles))


@given(texts(60))
def test_markdown_is_an_article_or_an_error_that_names_it(text: str) -> None:
    articles = _or_error(lambda: read_markdown(text, "a.md"), InputError, "a.md") or ()
    for article in articles:
        source = text[article.offset :]
        assert all(new in (old, " ") for new, old in zip(article.text, source, strict=True))


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_an_error(raw: bytes) -> None:
    _or_error(lambda: decode(raw, "a.txt"), InputError, "a.txt")


@given(st.text())
def test_folding_is_done_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.fixture(scope="module")
def ledger_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ledger") / "story.toml"


@given(st.one_of(st.text(max_size=80), texts(10).map(lambda text: f"[[review]]\nreason = '''{text}'''")))
def test_any_file_is_a_ledger_or_an_error_that_names_it(ledger_file: Path, text: str) -> None:
    ledger_file.write_bytes(text.encode("utf-8", "surrogatepass"))
    _or_error(lambda: load_ledger([ledger_file]), LedgerError, str(ledger_file))
