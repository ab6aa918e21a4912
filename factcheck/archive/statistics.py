"""What an archive holds, in figures."""

from dataclasses import dataclass

from factcheck.archive.store import Archive, Rows


@dataclass(frozen=True, slots=True)
class Statistics:
    """An archive in figures.

    Attributes:
        figures: kind of figure to how many claims there are of it, the commonest first; None for claims without one.
        size: bytes of all its files. vectors: bytes of the vectors of its sentences.
        model: that made them.
    """

    articles: int
    sentences: int
    claims: int
    figures: tuple[tuple[str | None, int], ...]
    size: int
    vectors: int
    model: str


def statistics(archive: Archive) -> Statistics:
    """Count."""
    rows = archive.rows
    kinds = rows.select("SELECT kind, count(*) FROM claims GROUP BY kind ORDER BY count(*) DESC, kind")
    return Statistics(
        articles=_one(rows, "SELECT count(*) FROM articles"),
        sentences=_one(rows, "SELECT count(*) FROM sentences"),
        claims=sum(count for _, count in kinds),
        figures=tuple((kind, count) for kind, count in kinds),
        size=sum(entry.stat().st_size for entry in archive.folder.iterdir() if entry.is_file()),
        vectors=_one(rows, "SELECT coalesce(sum(length(sentences)), 0) FROM vectors"),
        model=archive.makers.model,
    )


def _one(rows: Rows, query: str) -> int:
    ((value,),) = rows.select(query)
    return int(value)
