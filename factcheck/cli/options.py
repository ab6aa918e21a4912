"""Options that several commands have, and the settings that come of them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from factcheck.relations import FAIL_ON

if TYPE_CHECKING:
    from factcheck.config import Settings

Command = TypeVar("Command", bound=Callable[..., object])

PATHS = click.argument("paths", nargs=-1, metavar="[PATH...]")
ARTICLES = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
ARCHIVE = click.option("--archive", metavar="FOLDER", help="The archive.  [default: .factcheck beside the articles]")
MODEL = click.option(
    "--model", metavar="NAME_OR_PATH", help="A sentence-transformers model to use instead of the bundled one."
)
OUTPUT = click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")
_CORPUS = (
    click.option(
        "--against",
        multiple=True,
        metavar="PATH",
        help="Hold the articles against this archive too, and report only what has a side in one of them.",
    ),
    click.option(
        "--near",
        metavar="PATH",
        help="Hold the articles against those that the archive of PATH has near them; its files are not read.",
    ),
    click.option("--ledger", metavar="FOLDER", help="The ledger.  [default: claims beside the articles]"),
    click.option("--baseline", metavar="FILE", help="The baseline.  [default: baseline.tsv in the ledger]"),
    ARCHIVE,
    MODEL,
    click.option(
        "--nli",
        metavar="NAME_OR_PATH",
        help="A cross-encoder for natural language inference, to judge aligned statements too.",
    ),
    click.option("--today", metavar="DATE", help="The day by which reviews expire.  [default: by the clock]"),
)
_GATE = (
    click.option(
        "--fail-on",
        type=click.Choice(FAIL_ON),
        help="The mildest relation that makes the exit code 1.  [default: conflict]",
    ),
    click.option(
        "--fail-on-stale/--no-fail-on-stale",
        default=None,
        help="Fail on reviews and waivers that match nothing any more, or have expired.",
    ),
    click.option(
        "--since",
        metavar="REF",
        help="Report only what has a side in text that is new since this branch, tag or commit.",
    ),
    click.option("--stdin-filename", metavar="NAME", help="What to call the article that PATH - reads."),
)


def corpus_options(command: Command) -> Command:
    """What is compared, and what people have said of it."""
    return _with(_CORPUS, command)


def gate_options(command: Command) -> Command:
    """What fails, and what is reported."""
    return _with(_GATE, command)


def _with(options: tuple[Callable[[Command], Command], ...], command: Command) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def settings_of(options: Mapping[str, object]) -> "Settings":
    """The settings that hold in the current folder with these options.

    Raises:
        ConfigError: an option or a configuration file has a value that cannot be used.
    """
    from factcheck.config import load_settings

    return load_settings(options, Path.cwd())
