"""From paths to articles: what is read, and what could not be."""

from factcheck.read.files import READERS, ReadResult, read_bytes, read_paths

__all__ = ["READERS", "ReadResult", "read_bytes", "read_paths"]
