"""Where sentences end, and where they do not."""

import pytest

from factcheck.split import split

SPLIT = (
    ("en", ("The U.S. said 3.5 percent.", "It rose.")),
    ("en", ("Gen. R. Stone spoke on Oct. 3.", "Nobody asked!", "Why?", "He left.")),
    ("en", ("They landed in the U.S. on Monday.", "The crew of 12 walked away.")),
    ("en", ("He was born in the U.S.", "The family moved in 1990.")),
    ("en", ("Harbour Inc. sold it for $2.5 million.", "Later it sank.")),
    ("en", ("“We saw the lights. Nobody answered,” she said.", "The boat was gone.")),
    ("en", ("The mayor (who left at 9 p.m. Friday. He was ill) signed it.", "It holds.")),
    ("en", ("He waited… and waited.", "Then he went.")),
    ("en", ("They waited...", "Nobody came.", "It was 1880… 3 boats lay there.")),
    ("ar", ("انتظروا… ثم عادوا... إلى المرفأ.", "لم يأت أحد.")),
    ("ar", ("قال د. سامي إن العدد 3.5 ملايين.", "وأضاف أن ذلك كثير.")),
    ("ar", ("هل وصلوا؟", "لا نعرف.", "قال: «سننتظر. لا بأس» ثم صمت.")),
    ("de", ("Am 3. Oktober kamen z.B. Gäste.", "Dann regnete es.")),
    ("ru", ("В 2020 г. Москва строила мост.", "Он упал.")),
)


@pytest.mark.parametrize(("language", "sentences"), SPLIT)
def test_sentences_end_where_they_end(language: str, sentences: tuple[str, ...]) -> None:
    assert tuple(s.text for s in split(" ".join(sentences), language)) == sentences


def test_a_sentence_knows_its_place() -> None:
    text = "  One ship sank. \n\n\tTwo did not.  No more. "
    assert [text[s.start : s.end] for s in split(text, "en")] == ["One ship sank.", "Two did not.", "No more."]
    assert [s.text for s in split(text, "en")] == ["One ship sank.", "Two did not.", "No more."]


def test_arabic_may_leave_the_space_out() -> None:
    text = "وصلت السفينة يوم الجمعة.وقالت الوزارة إنها سليمة."
    assert [s.text for s in split(text, "ar")] == ["وصلت السفينة يوم الجمعة.", "وقالت الوزارة إنها سليمة."]


def test_a_list_number_ends_nothing() -> None:
    assert [s.text for s in split("1. The first point.\n2. The second.", "en")] == [
        "1. The first point.",
        "2. The second.",
    ]


def test_nothing_is_no_sentence() -> None:
    assert split(" \n\t\n", "en") == ()
