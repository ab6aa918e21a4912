"""Makes the tokenizer: what counts as one word is settled here, inside tokenizer.json.

Everything the encoder is to overlook (vowel signs, spellings of alef, figures, the Arabic
article) is folded away by the normalizer, so that whoever reads the model folder, with
whatever library, sees the same tokens.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from training.corpus import Source
from training.pieces import choose_pieces

UNKNOWN, WORD_START, FIGURE = "[UNK]", "▁", "0"
# Pieces that say nothing of the topic; their vectors are zero.
SILENT = (UNKNOWN, WORD_START, WORD_START + FIGURE)

_SIGNS = "%$€£"
_SCRIPTS = ("ARABIC", "LATIN")
_RARE_CHARACTER = 3.0
_UNKNOWN_SCORE = -30.0

# Every rule stays within a stretch of text without spaces: a reader may cut a sentence at
# its spaces, keep the tokens of each word, and still get those of the whole.
_FOLDS = (
    (r"[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", ""),  # tatweel; marks of direction and joining
    (r"\u0671", "ا"),  # alef wasla; the other alefs lose their sign with StripAccents
    (r"[ىی]", "ي"),
    (r"ة", "ه"),
    (r"ک", "ك"),
    # Digits of any script with what separates them: thousands, decimals, times, dates.
    (r"\p{Nd}+(?:[.,:/'’⁄\u2010-\u2015\u060c\u066b\u066c-]\p{Nd}+)*", f" {FIGURE} "),
    (rf"(?<=[{_SIGNS}])|(?=[{_SIGNS}])", " "),
    (rf"[^\p{{L}}\p{{Nd}}{_SIGNS}]+", " "),
    # The article, with the conjunction and preposition written onto it. Three letters must be left,
    # which spares الله, الذي and والد.
    (r"(?<!\p{L})(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{Arabic}{3})", ""),
)


def build_normalizer() -> normalizers.Normalizer:
    """The folding of spellings, as a chain that tokenizer.json can hold."""
    folds = [normalizers.Replace(Regex(pattern), text) for pattern, text in _FOLDS]
    return normalizers.Sequence([normalizers.NFKD(), normalizers.StripAccents(), normalizers.Lowercase(), *folds])


def train_tokenizer(sources: tuple[Source, ...], size: int) -> Tokenizer:
    """Choose the pieces that describe the training text best, each source counted by its share.

    Args:
        sources: the training pairs.
        size: how many pieces, the one for unknown text included.
    """
    normalizer = build_normalizer()
    words: defaultdict[str, float] = defaultdict(float)
    for source in sources:
        for pair in source.pairs:
            for text in dict.fromkeys(pair):  # a text paired with itself counts once
                for word in normalizer.normalize_str(text).split():
                    words[WORD_START + word] += source.share
    known = _alphabet(words)
    pieces = choose_pieces({word: count for word, count in words.items() if known.issuperset(word)}, size - 1)
    tokenizer = Tokenizer(models.Unigram([(UNKNOWN, _UNKNOWN_SCORE), *pieces], 0, False))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement=WORD_START, prepend_scheme="always")]
    )
    return tokenizer


def _alphabet(words: Mapping[str, float]) -> frozenset[str]:
    """The characters worth a piece: Arabic and Latin letters that occur more than by accident."""
    counts: defaultdict[str, float] = defaultdict(float)
    for word, count in words.items():
        for character in word:
            counts[character] += count
    letters = {
        character
        for character, count in counts.items()
        if count >= _RARE_CHARACTER and unicodedata.name(character, "").startswith(_SCRIPTS)
    }
    return frozenset(letters | set(WORD_START + FIGURE + _SIGNS))
