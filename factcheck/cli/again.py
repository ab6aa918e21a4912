"""Compares again what was compared before, for commands that are given the id of a finding."""

from collections.abc import Mapping

from factcheck.check import Run
from factcheck.cli.options import settings_of
from factcheck.cli.running import shown_run
from factcheck.cli.state import last


def run_again(paths: tuple[str, ...], options: Mapping[str, object]) -> Run:
    """A run over these paths or, where none are given, the one that the last compare in this folder was.

    Args:
        options: what is given on the command line counts before what was given then.

    Raises:
        UserError: nothing was compared here before, or the run is not possible.
    """
    given = {name: value for name, value in options.items() if value not in (None, ())}
    return shown_run(settings_of({"paths": paths, **given} if paths else {**last(), **given}))
