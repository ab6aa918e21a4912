"""The archive: what was read of a corpus, kept in a folder beside it, so that a run does only what changed."""
