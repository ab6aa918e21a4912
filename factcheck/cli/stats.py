"""factcheck stats: what the archive holds."""

import click

from factcheck.cli.ending import fails_cleanly, write
from factcheck.cli.options import ARCHIVE


@click.command(short_help="Show what the archive holds, in figures.")
@click.argument("path", default=".")
@ARCHIVE
@fails_cleanly
def stats(path: str, archive: str | None) -> None:
    """Show how many articles, sentences and claims the archive of PATH holds, and what it takes.

    Exit code 2: there is no archive, or it is damaged.
    """
    from factcheck import archiving
    from factcheck.archive.statistics import statistics

    with archiving.opened(path, archive) as found:
        counted = statistics(found)
    kinds = ", ".join(f"{count:,} {kind or 'without a figure'}" for kind, count in counted.figures)
    vectors = f"{counted.vectors / counted.sentences:.0f} bytes a sentence" if counted.sentences else "none"
    rows = (
        ("articles", f"{counted.articles:,}"),
        ("sentences", f"{counted.sentences:,}"),
        ("claims", f"{counted.claims:,}" + (f" ({kinds})" if kinds else "")),
        ("vectors", f"{vectors}, by the model {counted.model}"),
        ("on disk", f"{counted.size / 1e6:,.1f} MB"),
    )
    write("".join(f"{name:<10}{value}\n" for name, value in rows), None)
