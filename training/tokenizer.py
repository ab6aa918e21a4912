"""Makes the tokenizer: what counts as one word is settled here, inside tokenizer.json.

Everything the encoder is to overlook (vowel signs, spellings of alef, figures, the Arabic
article) is folded away by the normalizer, so that whoever reads the model folder, with
whatever library, sees the same tokens.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from training.corpus import Source
from training.pieces import choose_pieces

UNKNOWN, FIGURE, WORD_START, INNER = "[UNK]", "0", "▁", "##"
# Pieces that say nothing of the topic; their vectors are zero.
SILENT = (UNKNOWN, FIGURE)

_SIGNS = "%$€£"
_ARABIC = "\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06af"  # with Persian peh, tcheh, jeh, gaf
_LATIN = "a-zßæðøþđıłœ"  # what is left when the accents are gone
_CYRILLIC = "\u0430-\u044f\u0454\u0456\u0491"
_ABOVE_AND_BELOW = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
_UNSEEN = "\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # tatweel; marks of direction and joining
_BETWEEN_DIGITS = ".,:/'’\u2044\u2010-\u2015\u060c\u066b\u066c-"  # thousands, decimals, times, dates
_LEAST_WEIGHT = 1.0
_LONGEST_WORD = 1000

# Two rules of making, so that factcheck/embed/pieces.py can read the file by itself. Every rule stays within
# a stretch of text without spaces, and leaves the line's end alone. And every pattern means the same in
# Oniguruma and in Python: characters are listed, and no class of Unicode is asked for but that of digits.
_LETTERS_AS_ONE = (("\u0671", "ا"), ("ى", "ي"), ("ی", "ي"), ("ة", "ه"), ("ک", "ك"))
_DIGITS = rf"\d+(?:[{_BETWEEN_DIGITS}]\d+)*"
_OTHER = rf"[^{_LATIN}{_ARABIC}{_CYRILLIC}{FIGURE}{_SIGNS}\n]+"
# Light stemming of Arabic (after Larkey, Ballesteros and Connell 2007, Light Stemming for Arabic Information
# Retrieval): without it most forms of a verb or noun are too rare to learn, and are cut where no meaning lies.
# What is left need be no word, only the same for all forms.
# The article, with the conjunction and preposition written onto it; three letters left spare الله and والد.
ARTICLE = rf"(?<!\S)(?:[وف]?[بك]?ال|[وف]?لل)(?=[{_ARABIC}]{{3}})"
# "And", where the word does not itself begin so: وزارة, ولاية, واشنطن …
_WAW_OF_ITS_OWN = (
    "احد اجه اسع اشنطن اضح ثاق ثاي ثيق جبا حدا ديع رقه زار زرا ساي سطي سيل صفا صلت ضعي ضوح"
    " طني ظاي ظيف فاه فيا قاي قعت كال كلا لاد لاي ليام يندوز"
).replace(" ", "|")
_AND = rf"(?<!\S)و(?!{_WAW_OF_ITS_OWN})(?=[{_ARABIC}]{{4}})"
# Endings of number, gender, case, person and belonging, and pronouns written on; the longest that leaves three letters.
_ENDING = (
    rf"(?<=[{_ARABIC}]{{3}})"
    r"(?:(?:ات|[اتنوي])?(?:هما|هم|ها)|(?:ات|ت)?ه|ي?(?:ون|ين|ات|ه|ا)|ت?(?:ان|ين)|وا|[اتي])(?!\S)"
)
# She and he do the same: تجلس, يجلس.
_SHE, _HE = rf"(?<!\S)ت(?=[{_ARABIC}]{{3}})", "ي"
# With the article a woman loses her first letter: المرأة, امرأة.
_WOMAN, _A_WOMAN = r"(?<!\S)مرا(?!\S)", "امرا"


def build_normalizer(*, affixes: bool = True, clitics: str = "") -> normalizers.Normalizer:
    """The folding of spellings, as a chain that tokenizer.json can hold.

    Args:
        affixes: whether Arabic words lose their article and endings.
        clitics: a pattern of what they lose besides (see clitics.py).
    """
    steps = [
        normalizers.NFKD(),
        normalizers.Replace(Regex(f"[{_ABOVE_AND_BELOW}{_UNSEEN}]+"), ""),
        normalizers.Lowercase(),
        *(normalizers.Replace(letter, other) for letter, other in _LETTERS_AS_ONE),
        normalizers.Replace(Regex(_DIGITS), f" {FIGURE} "),
        *(normalizers.Replace(sign, f" {sign} ") for sign in _SIGNS),
        normalizers.Replace(Regex(_OTHER), " "),
    ]
    if affixes:
        steps += [normalizers.Replace(Regex(affix), "") for affix in (ARTICLE, _AND, _ENDING)]
        steps.append(normalizers.Replace(Regex(_SHE), _HE))
    if clitics:
        steps += [normalizers.Replace(Regex(_WOMAN), _A_WOMAN), normalizers.Replace(Regex(clitics), "")]
    return normalizers.Sequence(steps)


def train_tokenizer(sources: tuple[Source, ...], size: int) -> Tokenizer:
    """Choose the pieces that describe the training text best, each source counted by its share.

    Args:
        sources: the training pairs.
        size: how many pieces, about: every letter is kept besides, at a word's start and within it.
    """
    normalizer = build_normalizer()
    words: defaultdict[str, float] = defaultdict(float)
    for source in sources:
        for pair in source.pairs:
            for text in dict.fromkeys(pair):  # a text paired with itself counts once
                for word in normalizer.normalize_str(text).split():
                    words[WORD_START + word] += source.share
    pieces = choose_pieces({word: count for word, count in words.items() if count >= _LEAST_WEIGHT}, size)
    known = dict.fromkeys((*SILENT, *_SIGNS, *(_in_place(piece) for piece, _ in pieces), *_letters()))
    known.pop("", None)
    tokenizer = Tokenizer(
        models.WordPiece(
            {piece: number for number, piece in enumerate(known)},
            unk_token=UNKNOWN,
            continuing_subword_prefix=INNER,
            max_input_chars_per_word=_LONGEST_WORD,
        )
    )
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return tokenizer


def spelled(piece: str) -> str:
    """A piece of the vocabulary with its word's start marked, and nothing marked within."""
    if piece in SILENT:
        return piece
    return piece.removeprefix(INNER) if piece.startswith(INNER) else WORD_START + piece


def _in_place(piece: str) -> str:
    return piece.removeprefix(WORD_START) if piece.startswith(WORD_START) else INNER + piece


def _letters() -> Iterator[str]:
    """Every letter, as the start of a word and as what follows, so that no word is without pieces."""
    for letter in filter(re.compile(f"[{_LATIN}{_ARABIC}{_CYRILLIC}]").match, map(chr, range(0x700))):
        yield from (letter, INNER + letter)
