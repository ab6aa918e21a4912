"""Which claims speak of the same thing."""

from factcheck.align.candidates import candidates
from factcheck.align.columns import Columns, SentenceKey
from factcheck.align.copies import copies
from factcheck.align.matches import align
from factcheck.align.nearness import Embedded

__all__ = ["Columns", "Embedded", "SentenceKey", "align", "candidates", "copies"]
