"""The index of texts by their vectors."""

from factcheck.index.faiss_index import VectorIndex, on_grid

__all__ = ["VectorIndex", "on_grid"]
