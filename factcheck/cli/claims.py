"""factcheck claims: what was read."""

import sys
from shutil import get_terminal_size

import click

from factcheck.cli.ending import fails_cleanly, report_errors, write
from factcheck.cli.options import ARTICLES, OUTPUT


@click.command(short_help="Show what was read in articles.")
@ARTICLES
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "tsv", "jsonl"]),
    help="How to write the claims.  [default: table on a terminal, tsv elsewhere]",
)
@OUTPUT
@fails_cleanly
def claims(paths: tuple[str, ...], form: str | None, output: str | None) -> None:
    """Show the claims that were read in articles: figures with what they count, who says them, and when.

    Exit code 2: some input could not be read; the rest is still shown.
    """
    from factcheck.pipeline import extract_claims, read
    from factcheck.report.claims import FORMATS

    found = read(paths)
    report_errors(found.errors)
    claims = [claim for article in found.articles for claim in extract_claims(article)]
    render = FORMATS[form or ("table" if output is None and sys.stdout.isatty() else "tsv")]
    write(render(claims, found.articles, get_terminal_size().columns), output)
    raise SystemExit(2 if found.errors else 0)
