"""factcheck accept: a finding may pass."""

import click

from factcheck.cli.ending import fails_cleanly
from factcheck.cli.options import PATHS, corpus_options, settings_of


@click.command(short_help="Let a finding pass.")
@click.argument("finding")
@PATHS
@click.option("--reason", metavar="TEXT", help="Why it may pass.  [required]")
@click.option("--reviewer", metavar="NAME", help="Who says so.  [default: git's user.name]")
@click.option("--expires", metavar="DATE", help="The last day on which it may pass.")
@corpus_options
@fails_cleanly
def accept(
    finding: str,
    paths: tuple[str, ...],
    reason: str | None,
    reviewer: str | None,
    expires: str | None,
    **options: object,
) -> None:
    """Let a finding pass: write reviews of all its clashes into the ledger.

    FINDING is an id as the last compare in this folder printed it; PATHs are those of that compare unless given.

    Exit code 2: there is no such finding, no reason is given, or nothing in it clashes.
    """
    from pathlib import Path

    from factcheck.check.acceptance import Acceptance, named
    from factcheck.check.acceptance import accept as write_down
    from factcheck.cli.again import run_again
    from factcheck.config.keys import day
    from factcheck.errors import RequestError
    from factcheck.git import user_name

    if not reason or not reason.strip():
        raise RequestError("--reason", "no reason is given", "say why the finding may pass")
    name = reviewer or user_name(Path.cwd())
    if not name:
        raise RequestError("--reviewer", "git does not know who you are", "say whose judgement it is")
    last_day = day(expires, "--expires") if expires else None
    settings = settings_of(options)
    run = run_again(paths, options)
    said = Acceptance(" ".join(reason.split()), name, settings.today, last_day)
    written = write_down(run, named(run.report.findings, finding), said)
    for file, count in written.items():
        click.echo(f"{file.as_posix()}: {count} {'review' if count == 1 else 'reviews'} written")
    if not written:
        click.echo("accepted already")
