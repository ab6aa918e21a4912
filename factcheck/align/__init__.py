"""Which claims speak of the same thing."""

from factcheck.align.alignment import WordVectors, align_words
from factcheck.align.candidates import Pairs, candidates
from factcheck.align.columns import Columns, SentenceKey
from factcheck.align.completion import SURE, complete, doubted
from factcheck.align.copies import copies, wording
from factcheck.align.corpus import Corpus, Whole
from factcheck.align.counterparts import counterparts
from factcheck.align.dates import Dated, align_dates
from factcheck.align.events import Events
from factcheck.align.matches import PARTS, POSSIBLE, align
from factcheck.align.nearness import Embedded
from factcheck.align.outlines import outlined
from factcheck.align.within import within

__all__ = [
    "PARTS",
    "POSSIBLE",
    "SURE",
    "Columns",
    "Corpus",
    "Dated",
    "Embedded",
    "Events",
    "Pairs",
    "SentenceKey",
    "Whole",
    "WordVectors",
    "align",
    "align_dates",
    "align_words",
    "candidates",
    "complete",
    "copies",
    "counterparts",
    "doubted",
    "outlined",
    "within",
    "wording",
]
