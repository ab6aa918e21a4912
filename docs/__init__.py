"""The documentation, and what writes its pictures, tables and examples from the code."""
