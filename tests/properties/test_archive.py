"""Whatever is done to a corpus: with its archive the report is, byte for byte, the one from nothing."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, archiving, compare
from factcheck.gate import outcome
from factcheck.report import renderer
from factcheck.testing import WordEncoder
from factcheck.verdicts import Report

ENCODER = WordEncoder(32)
_WHO = ("The ministry", "The union", "A hospital source", "", "قالت الوزارة إن")
_WHAT = (
    "said {} people were killed in the flood.", "reported at least {} dead.", "counted {} ships off Mahra.",
    "{} قتيلاً سقطوا في الفيضان", "said the bank lent ${} million to the city of Kursk.", "was silent.",
)  # fmt: skip
_SENTENCES = st.builds(
    lambda who, what, figure: f"{who} {what.format(figure)}".strip(),
    st.sampled_from(_WHO), st.sampled_from(_WHAT), st.sampled_from((3, 12, 38, 160, 1_500, 8_000)),
)  # fmt: skip
_TEXTS = st.lists(_SENTENCES, min_size=1, max_size=4).map("\n".join)
_NAMES = st.sampled_from([f"{folder}/{name}" for folder in "ab" for name in "123"])
_DAYS = st.sampled_from([None, "2024-05-01", "2024-05-03"])
_EDITS = st.one_of(
    st.tuples(st.just("put"), _NAMES, _TEXTS, _DAYS),
    st.tuples(st.just("remove"), _NAMES),
    st.tuples(st.just("rename"), _NAMES, _NAMES),
    st.tuples(st.just("say"), _NAMES, _SENTENCES),
    st.tuples(st.just("rebuild")),
)


def _edited(articles: dict[str, Article], edit: tuple[str, ...]) -> dict[str, Article]:
    new = dict(articles)
    match edit:
        case ("put", name, text, day):
            new[name] = Article(id=name, text=text, published=day, path=f"{name}.md")
        case ("remove", name):
            new.pop(name, None)
        case ("rename", name, other) if name in new:
            old = new.pop(name)
            new[other] = Article(id=other, text=old.text, published=old.published, path=f"{other}.md")
        case ("say", name, sentence) if name in new:
            old = new[name]
            text = f"{old.text}\n{sentence}"
            new[name] = Article(id=name, text=text, published=old.published, path=old.path)
    return new


def _bytes(report: Report) -> str:
    return "".join(renderer(form)(report, outcome(report.findings, "never"), ()) for form in ("json", "markdown"))


@settings(max_examples=40)
@given(st.lists(_EDITS, min_size=2, max_size=8), st.booleans())
def test_the_report_is_that_of_a_run_from_nothing(edits: list[tuple[str, ...]], lag: bool) -> None:
    """Args: lag: the archive is not brought up to date after the last edit."""
    articles: dict[str, Article] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "archive"
        archiving.index([], folder, ENCODER)
        for number, edit in enumerate(edits, start=1):
            articles = _edited(articles, edit)
            if not (lag and number == len(edits)):
                archiving.index(articles.values(), folder, ENCODER, rebuild=edit[0] == "rebuild")
            with archiving.recollection(folder, ENCODER) as known:
                assert not isinstance(known, str)
                again = compare(articles.values(), ENCODER, memory=known)
            fresh = compare(articles.values(), ENCODER)
            assert again == fresh
            assert _bytes(again) == _bytes(fresh)
            _check_focus(articles, edit[1:2], folder, fresh)


def _check_focus(articles: dict[str, Article], names: tuple[str, ...], folder: Path, fresh: Report) -> None:
    """What is wanted of the article that was edited is what a comparison of everything finds of it."""
    wanted = [f for f in fresh.findings if any(claim.article_id in names for claim in f.claims)]
    with archiving.recollection(folder, ENCODER) as known:
        assert not isinstance(known, str)
        assert [*compare(articles.values(), ENCODER, memory=known, focus=names).findings] == wanted
    assert [*compare(articles.values(), ENCODER, focus=names).findings] == wanted
