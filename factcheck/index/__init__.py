"""The index of sentences."""

from factcheck.index.faiss_index import VectorIndex

__all__ = ["VectorIndex"]
