"""From paths to articles: what is read, and what could not be."""

from factcheck.read.files import ReadResult, read_paths

__all__ = ["ReadResult", "read_paths"]
