"""What is written onto Arabic words by one letter: لكلب, "to a dog", gets the pieces of كلب, and سيلعب those of يلعب.

That is to, in, like, so, will, and the mark of the imperfect. Whether a word begins with one its letters do not tell:
كبير, great, is no "like a بير". It is taken off where the rest is a whole piece, unless the word is one itself, or
stands in the text with the article, as only a word does that is whole: الكحول is written, and الكرجل never.

The pieces are chosen, and their vectors learnt, of words as they stand; only then are the letters taken off.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from tokenizers import Tokenizer

from factcheck.lang.spelling import is_arabic
from training.corpus import NAMES, Source
from training.tokenizer import ARTICLE, INNER, build_normalizer

LETTERS = "لبكفسي"
_SHORTEST = 3
"""Letters that are left of a word, at least."""
_WITH_ARTICLE = 0.03
"""How often a word stands with the article, at least, of all times, if it is whole."""
_TAKES_ARTICLE = re.compile(ARTICLE)
_NO_TEXT = (NAMES, "world")


def take_off_clitics(tokenizer: Tokenizer, sources: Iterable[Source]) -> None:
    """Have the tokenizer read words without what is written onto them.

    Args:
        sources: the training pairs, whose Arabic tells which words are whole.
    """
    pieces = frozenset(piece for piece in tokenizer.get_vocab() if not piece.startswith(INNER))
    tokenizer.normalizer = build_normalizer(clitics=pattern(pieces, whole_words(_texts(sources))))


def pattern(pieces: frozenset[str], whole: Iterable[str]) -> str:
    """What matches the letter to take off, as factcheck/embed/pieces.py knows it.

    Args:
        pieces: those that begin words.
        whole: words that keep their first letter, besides those that are pieces.
    """
    rest = sorted(piece for piece in pieces if len(piece) >= _SHORTEST and is_arabic(piece))
    known = frozenset(rest)
    kept = sorted({word for word in (*pieces, *whole) if word[0] in LETTERS and word[1:] in known})
    return rf"(?<!\S)(?!(?:{'|'.join(kept)})(?!\S))[{LETTERS}](?=(?:{'|'.join(rest)})(?!\S))"


def whole_words(texts: Iterable[str]) -> frozenset[str]:
    """The words, as the tokenizer folds them, that are written with the article."""
    spelling: Callable[[str], str] = build_normalizer(affixes=False).normalize_str
    folded: Callable[[str], str] = build_normalizer().normalize_str
    counts, with_article = Counter[str](), Counter[str]()
    for written, count in Counter(word for text in texts for word in text.split()).items():
        for word in spelling(written).split():
            counts[folded(word)] += count
            if _TAKES_ARTICLE.match(word):
                with_article[folded(word)] += count
    return frozenset(word for word, count in with_article.items() if count > _WITH_ARTICLE * counts[word])


def _texts(sources: Iterable[Source]) -> Iterator[str]:
    return (
        text
        for source in sources
        if source.name not in _NO_TEXT and not source.glossed
        for pair in source.pairs
        for text in dict.fromkeys(pair)
    )
