"""factcheck search: what the archive has said of a matter."""

import click

from factcheck.cli.ending import fails_cleanly, write
from factcheck.cli.options import ARCHIVE, MODEL, OUTPUT


@click.command(short_help="Show what the archive has said of a matter.")
@click.argument("query")
@click.argument("path", default=".")
@click.option(
    "-n", "--count", type=click.IntRange(1), default=10, show_default=True, help="How many sentences to show."
)
@click.option("--language", metavar="CODE", help="The language of the query.  [default: by its script]")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", help="How to write them.")
@ARCHIVE
@MODEL
@OUTPUT
@fails_cleanly
def search(
    query: str,
    path: str,
    count: int,
    language: str | None,
    form: str,
    archive: str | None,
    model: str | None,
    output: str | None,
) -> None:
    """Show what the archive of PATH has said of a matter, by meaning and by figure.

    A sentence with a figure that meets one of QUERY comes before others that are as near; = stands before its figures.

    Exit code 1: the archive holds nothing. 2: there is no archive, or it cannot be used.
    """
    from factcheck import archiving
    from factcheck.embed import load_encoder
    from factcheck.report.hits import FORMATS

    encoder = load_encoder(model)
    with archiving.opened(path, archive) as found:
        hits = archiving.search(found, query, encoder, count, language)
    write(FORMATS[form](hits), output)
    raise SystemExit(0 if hits else 1)
