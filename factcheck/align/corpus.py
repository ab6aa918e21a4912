"""What alignment works on: articles as they were read, their claims as columns, their texts as vectors."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.align.candidates import Pairs
from factcheck.align.codes import Codes
from factcheck.align.columns import Columns
from factcheck.align.events import Events
from factcheck.align.names import Rarities
from factcheck.align.nearness import Embedded
from factcheck.align.neighbourhood import Neighbourhood
from factcheck.outline import Outline
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
    def of(cls, outlines: Sequence[Outline], vectors: Vectors, near: Pairs) -> "Whole":
        """Of all articles in outline and as vectors, and of the pairs of them that are near each other."""
        names = Rarities(outline.names for outline in outlines)
        return cls(
            vectors,
            names=names,
            said=Rarities(names for outline in outlines for names in outline.said),
            kinds=Rarities(outline.kinds for outline in outlines),
            nearness=Neighbourhood.of([outline.names for outline in outlines], vectors, names, near),
        )

    def mark(self, outline: Outline) -> int:
        """A number that is another where the rarity of anything that an article says is."""
        said = {name for names in outline.said for name in names}
        return self.names.mark(outline.names) + self.said.mark(said) + self.kinds.mark(outline.kinds)


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
