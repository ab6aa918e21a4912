"""factcheck baseline: the clashes that were there before the gate."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from factcheck.cli.ending import fails_cleanly
from factcheck.cli.options import PATHS, corpus_options

if TYPE_CHECKING:
    from factcheck.check import Run
    from factcheck.ledger.baseline import Entry


@click.group(short_help="Keep a list of the clashes that were there before.")
def baseline() -> None:
    """Keep a list of the clashes that were there before the gate, so that only new ones fail.

    The list is a file, baseline.tsv in the ledger: sorted, one clash a line, without paths, line numbers and dates.
    """


@baseline.command()
@PATHS
@corpus_options
@fails_cleanly
def create(**options: object) -> None:
    """Write the baseline: every clash of the articles that nobody has reviewed or waived.

    Exit code 2: there is one already, or some input could not be read.
    """
    from factcheck.check.baseline import create as create_baseline

    file, entries = create_baseline(_whole(options))
    _tell("+", entries)
    click.echo(f"{file.as_posix()}: {len(entries)} {'clash' if len(entries) == 1 else 'clashes'}")


@baseline.command()
@PATHS
@corpus_options
@click.option("--new", is_flag=True, help="Take new clashes in, too; each is named.")
@fails_cleanly
def update(new: bool, **options: object) -> None:
    """Bring the baseline up to date: take out what is gone, and name what is new.

    New clashes are left out unless you say --new. Exit code 1: some were left out.
    """
    from factcheck.check.baseline import update as update_baseline

    file, gone, fresh = update_baseline(_whole(options), new)
    _tell("-", gone)
    _tell("+" if new else "new:", fresh)
    click.echo(f"{file.as_posix()}: {len(gone)} taken out, {len(fresh)} {'taken in' if new else 'new and left out'}")
    raise SystemExit(1 if fresh and not new else 0)


@baseline.command()
@PATHS
@corpus_options
@click.option("--reviews", is_flag=True, help="Take reviews that match nothing any more out of the ledger, too.")
@fails_cleanly
def prune(reviews: bool, **options: object) -> None:
    """Take out of the baseline what is gone; nothing is added."""
    from factcheck.check.baseline import prune as prune_baseline
    from factcheck.check.baseline import prune_reviews

    run = _whole(options)
    file, gone = prune_baseline(run)
    _tell("-", gone)
    click.echo(f"{file.as_posix()}: {len(gone)} taken out")
    for place in prune_reviews(run) if reviews else ():
        click.echo(f"{place}: review taken out")


def _whole(options: dict[str, object]) -> "Run":
    """A run over everything, whatever the configuration says of a part."""
    from factcheck.cli.options import settings_of
    from factcheck.cli.running import shown_run

    return shown_run(settings_of(options).without("since"))


def _tell(mark: str, entries: "Iterable[Entry]") -> None:
    for entry in entries:
        click.echo(f"{mark} {entry.relation} {entry.key}  {entry.figures}  {entry.topic}")
