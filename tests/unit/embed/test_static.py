"""The bundled encoder: its promises to callers, and that any reader of the folder sees the same vectors."""

import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from factcheck.embed import BUNDLED, load_encoder
from factcheck.embed.static import StaticEncoder
from factcheck.errors import ModelError
from factcheck.protocols import Encoder

MIXED = (
    "The ministry said 38 of the 67 people on board had died.",
    "قالت الوزارة إن 38 من أصل 67 شخصًا كانوا على متن الطائرة لقوا حتفهم.",
    "  Spaces\taround\n and  within, a no-break\u00a0space and “quotation marks”…  ",
    "وصل ١٠٬٠٠٠ جنديّ إلى كورسك — بحسب رويترز (Reuters)",
    "Erdoğan in İstanbul; São Paulo's MÜNCHEN ﷺ ﻻ ½ № ™",
    "中国 и Россия 한국 🙂 mixed with words",
    "pro-Russian e-mail 3.5% $2.8bn 12:30 2024-10-28 F-16",
    "a",
    "والمستشفيات والمدارس وللمدنيين بالصواريخ كالعادة",
    "x" * 400,
)

TRANSLATIONS = (
    ("The army shelled two villages near the border on Monday.", "قصف الجيش قريتين قرب الحدود يوم الاثنين."),
    ("The hospital received dozens of wounded children.", "استقبل المستشفى عشرات الأطفال الجرحى."),
    ("Oil prices rose after the decision to cut production.", "ارتفعت أسعار النفط بعد قرار خفض الإنتاج."),
    ("The prime minister resigned after weeks of protests.", "استقال رئيس الوزراء بعد أسابيع من الاحتجاجات."),
    ("The passenger plane crashed shortly after take-off.", "تحطمت طائرة الركاب بعد وقت قصير من إقلاعها."),
    ("The team won the final match and took the cup.", "فاز الفريق بالمباراة النهائية وأحرز الكأس."),
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def test_rows_are_unit_vectors_in_single_precision(encoder: Encoder) -> None:
    vectors = encoder.encode(MIXED)
    assert vectors.dtype == np.float32
    assert vectors.shape[0] == len(MIXED)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_nothing_to_encode_still_has_a_width(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.encode(["word"]).shape[1])


@pytest.mark.parametrize("text", ["", "   ", "中国", "Γειά σου!", "?!…", "🙂"])
def test_a_sentence_without_a_known_token_is_zeros(encoder: Encoder, text: str) -> None:
    assert not encoder.encode([text]).any()


def test_the_model_is_named(encoder: Encoder) -> None:
    assert encoder.name == "bundled"


def test_a_vector_depends_on_its_sentence_alone(encoder: Encoder) -> None:
    alone = {text: encoder.encode([text])[0].tobytes() for text in MIXED}
    shuffled = list(MIXED) * 7
    random.Random(0).shuffle(shuffled)
    together = encoder.encode(shuffled)
    assert [row.tobytes() for row in together] == [alone[text] for text in shuffled]


def test_remembering_words_changes_nothing() -> None:
    wordwise, plain = StaticEncoder(BUNDLED, wordwise=True), StaticEncoder(BUNDLED)
    assert wordwise.encode(MIXED).tobytes() == plain.encode(MIXED).tobytes()


def test_a_full_memory_of_words_is_started_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = load_encoder().encode(MIXED)
    monkeypatch.setattr("factcheck.embed.pieces._REMEMBERED_WORDS", 3)
    forgetful = load_encoder()
    forgetful.encode(MIXED[:2])
    assert forgetful.encode(MIXED).tobytes() == expected.tobytes()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("About 3,000 North Korean soldiers are in Russia.", "About 10,000 North Korean soldiers are in Russia."),
        ("وصل 3,000 جندي كوري شمالي إلى روسيا.", "وصل ١٠٬٠٠٠ جندي كوري شمالي إلى روسيا."),
        ("The storm cost $2.8bn, officials said.", "The storm cost $14bn, officials said."),
        ("The rate fell to 4.5% on 2024-10-28.", "The rate fell to 11% on 2023-01-02."),
        ("Some 10 000 people fled the town.", "Some 300 people fled the town."),
    ],
)
def test_a_figure_does_not_move_a_sentence(encoder: Encoder, one: str, other: str) -> None:
    a, b = encoder.encode([one, other])
    assert float(a @ b) > 0.999


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قُتِلَ الجُنْدِيُّ", "قتل الجندي"),
        ("أعلنت إدارة الأمن", "اعلنت ادارة الامن"),
        ("مستشفى المدينة", "مستشفي المدينه"),
        ("الـــجيش", "الجيش"),
        ("مع كلب لامرأة", "مع الكلب للمرأة"),
        ("THE ARMY", "the army"),
        ("Ｔｈｅ ａｒｍｙ", "the army"),
    ],
)
def test_spellings_of_one_word_are_one(encoder: Encoder, one: str, other: str) -> None:
    a, b = encoder.encode([one, other])
    assert a.tobytes() == b.tobytes()


def test_a_translation_is_nearest(encoder: Encoder) -> None:
    english, arabic = zip(*TRANSLATIONS, strict=True)
    nearest = (encoder.encode(english) @ encoder.encode(arabic).T).argmax(axis=1)
    assert nearest.tolist() == list(range(len(TRANSLATIONS)))


def test_sentence_transformers_reads_the_same_vectors(encoder: Encoder) -> None:
    from sentence_transformers import SentenceTransformer

    model, ours = SentenceTransformer(str(BUNDLED), device="cpu"), encoder.encode(MIXED)
    # As it comes the library computes in the half precision of the file; in single precision we are one.
    half = model.encode(list(MIXED)).astype(np.float32)
    half /= np.linalg.norm(half, axis=1, keepdims=True)
    assert ((half * ours).sum(axis=1) > 0.99999).all()
    np.testing.assert_allclose(model.float().encode(list(MIXED)), ours, atol=1e-6)


def test_the_bundled_path_imports_nothing_slow() -> None:
    code = (
        "import sys; from factcheck.embed import load_encoder; load_encoder().encode(['one', 'اثنان']);"
        "slow = {'torch', 'sentence_transformers', 'transformers', 'scipy', 'tokenizers', 'faiss'};"
        "print(sorted(slow & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_the_model_is_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in BUNDLED.rglob("*") if path.is_file()) <= 24_000_000


def test_a_folder_without_a_static_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no StaticEmbedding model"):
        StaticEncoder(tmp_path)
