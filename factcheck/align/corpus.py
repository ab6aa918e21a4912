"""What alignment works on: articles as they were read, their claims as columns, their texts as vectors."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from factcheck.align.candidates import Pairs
from factcheck.align.codes import Codes
from factcheck.align.columns import Columns, kind_of
from factcheck.align.events import Events
from factcheck.align.names import Rarities
from factcheck.align.nearness import Embedded
from factcheck.align.neighbourhood import Neighbourhood
from factcheck.protocols import Vectors
from factcheck.types import ReadArticle


@dataclass(frozen=True, slots=True)
class Whole:
    """All that the evidence of a pair takes from the rest of its corpus.

    Attributes:
        articles: (a, d) every article as a vector.
        names, said, kinds: how rare names are among articles and among sentences with a figure, and how rare kinds of
            figures are among articles.
        nearness: of the pairs of near articles, measured by the others.
    """

    articles: Vectors
    names: Rarities
    said: Rarities
    kinds: Rarities
    nearness: Neighbourhood

    @classmethod
    def of(cls, articles: Sequence[ReadArticle], vectors: Vectors, near: Pairs) -> "Whole":
        """Of all articles, as they were read and as vectors, and of the pairs of them that are near each other."""
        names = Rarities(read.names for read in articles)
        return cls(
            vectors,
            names=names,
            said=Rarities(names for read in articles for names in _said(read)),
            kinds=Rarities(map(_kinds, articles)),
            nearness=Neighbourhood.of(articles, vectors, names, near),
        )

    def mark(self, read: ReadArticle) -> int:
        """A number that is another where the rarity of anything that an article says is."""
        said = frozenset[str]().union(*_said(read))
        return self.names.mark(read.names) + self.said.mark(said) + self.kinds.mark(_kinds(read))


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus, or some articles of one; places of articles, sentences and claims are those of its parts.

    Attributes:
        whole: of the whole corpus. place: (n,) the places of the articles there.
        one_event: how sure it is that two of them tell of one event.
    """

    articles: Sequence[ReadArticle]
    columns: Columns
    embedded: Embedded
    whole: Whole
    place: Codes
    one_event: Events


def _said(read: ReadArticle) -> list[frozenset[str]]:
    """The names of each sentence with a figure."""
    return list({c.sentence_start: c.names for c in read.claims if c.quantity is not None}.values())


def _kinds(read: ReadArticle) -> frozenset[Hashable]:
    return frozenset(kind_of(claim) for claim in read.claims if claim.quantity is not None)
