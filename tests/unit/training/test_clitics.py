"""Letters written onto Arabic words are taken off where a word is left, and nowhere else."""

import re

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from training.clitics import pattern, take_off_clitics, whole_words
from training.corpus import Source

PIECES = ("كلب", "يلعب", "بير", "كبير", "حول", "بيت", "##ها", "dog")
TEXTS = ("هذا الكحول", "كحول طبي", "كلب كبير يلعب", "كرجل", "الرجل")


def cut(word: str) -> str:
    return re.sub(pattern(frozenset(PIECES), whole_words(TEXTS)), "", word)


@pytest.mark.parametrize(
    ("word", "left"), [("لكلب", "كلب"), ("سيلعب", "يلعب"), ("ببيت وبيت", "بيت وبيت"), ("فكلب", "كلب")]
)
def test_the_rest_is_a_piece(word: str, left: str) -> None:
    assert cut(word) == left


@pytest.mark.parametrize("word", ["كبير", "كحول", "كلب", "كرجل", "لكلبها", "الكلب", "ldog"])
def test_a_word_is_left_that_is_whole_or_not_known_without_its_letter(word: str) -> None:
    assert cut(word) == word


def test_a_word_is_whole_that_takes_the_article() -> None:
    assert whole_words(TEXTS) == {"كحول", "رجل"}


def test_the_tokenizer_reads_words_without_what_is_written_onto_them() -> None:
    vocabulary = {piece: number for number, piece in enumerate(("[UNK]", "كلب", "امرا"))}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    take_off_clitics(tokenizer, (Source("prose", (("كلب", "a dog"),), 1.0),))
    assert tokenizer.encode("لِكَلْبِ المرأة").tokens == ["كلب", "امرا"]
