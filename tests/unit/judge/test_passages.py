"""Two passages as wholes: one figure that differs, what the first grants, what the learnt judge says of them."""

import pytest

from factcheck import compare_texts
from factcheck.judge.statements import Frame
from factcheck.judge.statements.learnt import TABLE, learnt_judge
from factcheck.stating import as_counterparts

GOATS = "Omar sold {} goats at the market in Tarn"


@pytest.mark.parametrize(
    ("a", "b", "relation", "implied"),
    [
        (GOATS.format("12"), GOATS.format("more than 9"), "compatible", True),
        (GOATS.format("more than 9"), GOATS.format("12"), "compatible", False),
        (GOATS.format("12"), GOATS.format("fewer than 9"), "conflict", False),
        (GOATS.format("12"), GOATS.format("30"), "conflict", False),
        ("Exports rose 3.2 percent in May.", "Exports fell 3.2 percent in May.", "conflict", False),
        ("ارتفعت الصادرات 3.2 في المئة في مايو.", "انخفضت الصادرات 3.2 في المئة في مايو.", "conflict", False),
        ("The old bridge was opened in 1931.", "The old bridge was opened after 1940.", "conflict", False),
        ("The court freed the editor on Monday.", "On Monday the editor was freed by the court.", "agree", True),
        ("The court freed the editor.", "Rain fell in the valley.", "unrelated", False),
        ("Flight 8243 was late.", "Flight 8244 was late.", "unrelated", False),
    ],
)
def test_two_passages(a: str, b: str, relation: str, implied: bool) -> None:
    found = compare_texts(a, b)
    assert (found.relation, found.a_implies_b, bool(found.because)) == (relation, implied, True)


@pytest.mark.parametrize(
    ("a", "b", "likely"),
    [
        ("Police freed the four hostages in the bank.", "Four hostages freed in the bank, police say", "granted"),
        (
            "Police freed the four hostages in the bank.",
            "Hostages feared the worst as gunmen asked for a plane",
            "open",
        ),
        ("هدوء حذر في شوارع المدينة بعد الهدنة", "اشتباكات عنيفة في شوارع المدينة رغم الهدنة", "excluded"),
    ],
)
def test_the_learnt_judge_says_or_abstains(a: str, b: str, likely: str) -> None:
    assert learnt_judge().says(Frame(as_counterparts(a, b))) == likely


def test_the_learnt_judge_is_small_and_sure_of_its_numbers() -> None:
    frame = Frame(as_counterparts("The mayor opened the bridge.", "The bridge was opened by the mayor."))
    judge = learnt_judge()
    assert TABLE.stat().st_size <= 4_000_000
    assert 0 < judge.clashes(frame) < judge.grants(frame) < 1
    assert judge.grants(frame) == judge.grants(Frame(frame.pair))
