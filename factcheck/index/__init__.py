"""The index of texts by their vectors."""

from factcheck.index.faiss_index import VectorIndex

__all__ = ["VectorIndex"]
