"""A run as a command shows it: how far it is, and what it could not read, on standard error."""

import sys

import click

from factcheck.check import Run, run
from factcheck.cli.ending import report_errors
from factcheck.cli.progress import shown_progress
from factcheck.config import Settings
from factcheck.embed import load_encoder


def shown_run(settings: Settings) -> Run:
    """Run with these settings; what it has to say besides its report is said.

    Raises:
        UserError: the settings, the ledger or the repository do not allow it.
    """
    with shown_progress() as progress:
        found = run(settings, load_encoder(settings["model"]), sys.stdin.buffer.read, progress)
    report_errors(found.errors)
    if found.note:
        click.echo(f"factcheck: {found.note}", err=True)
    return found
