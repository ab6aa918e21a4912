"""A run of the gate: from settings to a report with what people have said of it, and an outcome."""

from factcheck.check.books import Books, find_books
from factcheck.check.run import Run, run

__all__ = ["Books", "Run", "find_books", "run"]
