"""From articles to texts: split, read and outlined, or recalled.

Article -> Sentence -> Claim
"""

from collections.abc import Iterator, Sequence

from factcheck import cores
from factcheck.align import outlined
from factcheck.extract.claims import language_of, read_article
from factcheck.outline import Outline
from factcheck.protocols import Memory, Progress
from factcheck.split import split
from factcheck.texts import Text, packed, unpacked
from factcheck.types import Article, Claim, Sentence

WINDOW = 6
"""How many words to each side of a figure say what it is of."""


def silent(work: str, done: int, total: int, /) -> None:
    """Progress that nobody watches."""


def read_texts(corpus: Sequence[Article], memory: Memory | None = None, progress: Progress = silent) -> Iterator[Text]:
    """Articles as they are read, or as they were; in order, on all cores where there is much.

    What is read on other cores comes packed, as what was read before does: so much would not fit into the memory.
    """
    known = {a.id: recalled for a in corpus if memory and (recalled := memory.recall(a))}
    new = [article for article in corpus if article.id not in known]
    cost = sum(len(article.text) for article in new)
    read: Iterator[Text] = map(_read, new)
    if cores.worth(cost):
        rows = cores.spread(_read_packed, new, cost)
        read = (unpacked(*found, article) for found, article in zip(rows, new, strict=True))
    for number, article in enumerate(corpus):
        progress("reading articles", number, len(corpus))
        yield known[article.id] if article.id in known else next(read)


def _read(article: Article) -> Text:
    spans = split(article.text, language_of(article))
    read = read_article(article, spans)
    return Text(article, outlined(read, spans), read.claims, read.statements)


def _read_packed(article: Article) -> tuple[bytes, Outline]:
    text = _read(article)
    return packed(text), text.outline


def folded(sentence: Sentence) -> str:
    """The text of a sentence as it is embedded."""
    return " ".join(sentence.text.split())


def window(claim: Claim) -> str:
    """The words around the figure of a claim, as they are embedded."""
    first, last = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    before, after = claim.sentence[:first].split(), claim.sentence[last:].split()
    return " ".join((*before[-WINDOW:], *after[:WINDOW]))
