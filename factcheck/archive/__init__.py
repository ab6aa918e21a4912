"""The archive: what was read of a corpus, kept in a folder beside it, so that a run does only what changed."""

from factcheck.archive.manifest import FOLDER, Makers, common_folder, find
from factcheck.archive.store import Archive, Rows, Stored, figures
from factcheck.archive.writing import Plan, Writer, writing

__all__ = [
    "FOLDER",
    "Archive",
    "Makers",
    "Plan",
    "Rows",
    "Stored",
    "Writer",
    "common_folder",
    "figures",
    "find",
    "writing",
]
