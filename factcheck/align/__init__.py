"""Which claims speak of the same thing."""

from factcheck.align.matches import NearSentences, SentenceKey, align

__all__ = ["NearSentences", "SentenceKey", "align"]
