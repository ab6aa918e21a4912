"""The command line: parses, calls, prints, exits.

What is slow to import is imported by the command that needs it, so that --help is at once there.
"""

import gc
import sys
from collections.abc import Iterable
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from factcheck import __version__
from factcheck.errors import UserError
from factcheck.relations import FAIL_ON

if TYPE_CHECKING:
    from factcheck.read import ReadResult
    from factcheck.relations import FailOn

_PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
_OUTPUT = click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck")
def main() -> None:
    """A linter for facts: where a corpus of news articles agrees, where it differs, and why.

    PATH is an article (.txt, .md) or a folder of them.
    """
    # A run makes many small values that live to its end: looking through them time and again finds nothing.
    gc.set_threshold(100_000)


@main.command()
@_PATHS
@click.option(
    "--format",
    "form",
    type=click.Choice(["markdown", "json"]),
    default="markdown",
    show_default=True,
    help="How to write the report.",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="conflict",
    show_default=True,
    help="The mildest relation that makes the exit code 1.",
)
@click.option(
    "--model", metavar="NAME_OR_PATH", help="A sentence-transformers model to use instead of the bundled one."
)
@_OUTPUT
def compare(paths: tuple[str, ...], form: str, fail_on: "FailOn", model: str | None, output: str | None) -> None:
    """Compare the figures of articles and report agreeing, revised, disputed and conflicting ones.

    Exit code 0: nothing at or above --fail-on. 1: findings. 2: could not run, or some input could not be
    read; what could be read is still reported.
    """
    from factcheck import pipeline
    from factcheck.embed import load_encoder
    from factcheck.gate import outcome
    from factcheck.report import renderer

    try:
        encoder = load_encoder(model)
    except UserError as error:
        raise _Failure(error) from None
    read = _read(paths)
    report = pipeline.compare(read.articles, encoder)
    result = outcome(report.findings, fail_on, complete=not read.errors)
    _write(renderer(form)(report, result, read.errors), output)
    raise SystemExit(result.exit_code)


@main.command()
@_PATHS
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "tsv", "jsonl"]),
    help="How to write the claims.  [default: table on a terminal, tsv elsewhere]",
)
@_OUTPUT
def claims(paths: tuple[str, ...], form: str | None, output: str | None) -> None:
    """Show the claims that were read in articles: figures with what they count, who says them, and when.

    Exit code 2: some input could not be read; the rest is still shown.
    """
    from factcheck.pipeline import extract_claims
    from factcheck.report.claims import FORMATS

    read = _read(paths)
    found = [claim for article in read.articles for claim in extract_claims(article)]
    render = FORMATS[form or ("table" if output is None and sys.stdout.isatty() else "tsv")]
    _write(render(found, read.articles, get_terminal_size().columns), output)
    raise SystemExit(2 if read.errors else 0)


class _Failure(click.ClickException):
    """A user error that ends the run."""

    exit_code = 2

    def __init__(self, error: UserError) -> None:
        super().__init__(str(error))


def _read(paths: Iterable[str]) -> "ReadResult":
    """The articles of paths; what could not be read is named on standard error."""
    from factcheck import pipeline

    read = pipeline.read(paths)
    for error in read.errors:
        click.echo(f"factcheck: {error}", err=True)
    return read


def _write(text: str, output: str | None) -> None:
    """Write UTF-8 with line feeds, whatever the locale."""
    if output is None:
        click.echo(text.encode(), nl=False)
        return
    try:
        with open(output, "wb") as file:
            file.write(text.encode())
    except OSError as error:
        raise _Failure(
            UserError(output, f"cannot be written ({error.strerror})", "name another file with -o")
        ) from None
