"""Our reader of the bundled tokenizer, held to the library's on whatever text there is."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from factcheck.embed import BUNDLED
from factcheck.embed.pieces import WordPieces
from factcheck.embed.table import Table

TOKENIZER = BUNDLED / "tokenizer.json"
OURS, LIBRARY = WordPieces(TOKENIZER), Tokenizer.from_file(str(TOKENIZER))
LETTERS = (
    "aZéßøİǅﬁÆœ'’-.,:/%$€٫٬٣3۷½ ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىپچژگک"
    "\u064b\u0651\u0640\u200f\u00ad\u00a0\tжёЙїґ中한🙂_\u0301"
)

texts = st.one_of(
    st.text(alphabet=LETTERS, max_size=40),
    st.text(st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs", "Cn"]), max_size=20),
    st.lists(
        st.sampled_from(
            "والولايات المتحدة لكاتب بمشروب سيكون كبير كحول وقالت وزارة الدفاع the army's 3,000 soldiers".split()
        )
    ).map(" ".join),
)


@settings(max_examples=400, deadline=None)
@given(texts)
def test_every_text_has_the_pieces_that_the_library_finds(text: str) -> None:
    pieces, _ = OURS([text])
    assert pieces.tolist() == LIBRARY.encode(text, add_special_tokens=False).ids


def test_sentences_end_where_their_pieces_do() -> None:
    pieces, ends = OURS(["two words", "", "ثلاث كلمات هنا"])
    first, second, third = (np.split(pieces, ends)[place].tolist() for place in range(3))
    assert second == []
    assert (first, third) == (OURS(["two words"])[0].tolist(), OURS(["ثلاث كلمات هنا"])[0].tolist())


def test_a_tokenizer_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tokenizer.json"
    path.write_text('{"model": {"type": "BPE"}, "pre_tokenizer": {"type": "WhitespaceSplit"}}', encoding="utf-8")
    with pytest.raises(ValueError, match="no tokenizer"):
        WordPieces(path)


@pytest.mark.parametrize("kind", [np.float16, np.float32])
def test_a_table_adds_up_its_rows(tmp_path: Path, kind: type[np.floating]) -> None:
    rows = np.arange(12, dtype=kind).reshape(4, 3)
    save_file({"vectors": rows}, tmp_path / "table.safetensors")
    out = np.zeros((3, 3), dtype=np.float32)
    Table(tmp_path / "table.safetensors", "vectors").sums(np.array([0, 3, 2, 2]), np.array([2, 2, 4]), out)
    assert out.tolist() == [[9, 11, 13], [0, 0, 0], [12, 14, 16]]
