"""What alignment works on: articles, their claims as columns, their texts as vectors, and who tells of one event."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.align.columns import Columns
from factcheck.align.events import Events
from factcheck.align.nearness import Embedded
from factcheck.types import ReadArticle


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus; places of articles, sentences and claims are those of its parts."""

    articles: Sequence[ReadArticle]
    columns: Columns
    embedded: Embedded
    one_event: Events
