"""Compares again what was compared before, for commands that are given the id of a finding."""

import sys
from collections.abc import Mapping

from factcheck.check import Run, run
from factcheck.cli.ending import report_errors
from factcheck.cli.options import settings_of
from factcheck.cli.progress import shown_progress
from factcheck.cli.state import last
from factcheck.embed import load_encoder


def run_again(paths: tuple[str, ...], options: Mapping[str, object]) -> Run:
    """A run over these paths or, where none are given, the one that the last compare in this folder was.

    Args:
        options: what is given on the command line counts before what was given then.

    Raises:
        UserError: nothing was compared here before, or the run is not possible.
    """
    given = {name: value for name, value in options.items() if value not in (None, ())}
    settings = settings_of({"paths": paths, **given} if paths else {**last(), **given})
    with shown_progress() as progress:
        found = run(settings, load_encoder(settings["model"]), sys.stdin.buffer.read, progress)
    report_errors(found.errors)
    return found
