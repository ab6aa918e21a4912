"""What the encoder is measured on is kept out of what it learns from."""

import json
from pathlib import Path

import pytest

from training.corpus import Source
from training.held_out import held_out_names, without, without_names

LONG = "The harbour master closed both piers before the storm came in"


def folder(tmp_path: Path) -> Path:
    sentences = {"en": [LONG], "ar": ["أغلق مدير الميناء الرصيفين"], "deu": ["Der Hafen ist zu."]}
    (tmp_path / "ntrex-docs.jsonl").write_text(json.dumps({"sentences": sentences}), encoding="utf-8")
    (tmp_path / "sts17-ar-en.tsv").write_text("3.0\tA dog runs.\tكلب يركض.\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "text",
    [
        "a dog runs",
        "كَلبٌ يركض!",
        "Der Hafen ist zu",
        f"“{LONG},” said the report, and it was right.",
        "أغلق مدير الميناء الرصيفين",
    ],
)
def test_a_pair_with_a_test_sentence_is_left_out(tmp_path: Path, text: str) -> None:
    source = Source("pairs", ((text, "something else"), ("something else", text), ("a cat sleeps", "قطة نائمة")), 1.0)
    assert without((source,), folder(tmp_path))[0].pairs == (("a cat sleeps", "قطة نائمة"),)


def test_a_folder_without_test_sets_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        without((), tmp_path)


def test_names_that_other_text_holds_are_not_measured_on() -> None:
    names = Source("names", (("كاري", "kari"), ("توما", "toma"), ("توماس", "toma")), 1.0)
    prose = Source("prose", (("ذهب كاري", "Kari went"),), 1.0)
    assert [english for _, english in held_out_names((names, prose))] == ["toma"]
    assert without_names((names, prose))[0].pairs == (("كاري", "kari"),)
