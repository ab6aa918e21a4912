"""factcheck export: the claims of the archive for other tools."""

import click

from factcheck.cli.ending import fails_cleanly
from factcheck.cli.options import ARCHIVE


@click.command(short_help="Write the claims of the archive for other tools.")
@click.argument("path", default=".")
@click.option("-o", "--output", metavar="FILE", required=True, help="The file to write.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "parquet"]),
    help="JSON lines, or Parquet by pyarrow.  [default: by the name of FILE]",
)
@ARCHIVE
@fails_cleanly
def export(path: str, output: str, form: str | None, archive: str | None) -> None:
    """Write every claim of the archive of PATH, one row each, in order of the articles.

    Exit code 2: there is no archive, it is damaged, or the file cannot be written.
    """
    from pathlib import Path

    from factcheck import archiving
    from factcheck.errors import UserError
    from factcheck.report.export import FORMATS, rows

    kind = form or ("parquet" if output.endswith(".parquet") else "jsonl")
    with archiving.opened(path, archive) as found:
        claims = (row for text in found.rows.everything() for row in rows(text.article, text.claims))
        try:
            count = FORMATS[kind](claims, Path(output))
        except OSError as error:
            raise UserError(output, f"cannot be written ({error.strerror})", "name another file with -o") from None
    click.echo(f"{output}: {count:,} {'claim' if count == 1 else 'claims'}")
