"""What alignment works on: articles as they were read, their claims as columns, their texts as vectors."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.align.columns import Columns
from factcheck.align.nearness import Embedded
from factcheck.types import ReadArticle


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus; places of articles, sentences and claims are those of its parts."""

    articles: Sequence[ReadArticle]
    columns: Columns
    embedded: Embedded
