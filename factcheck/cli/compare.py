"""factcheck compare: the report and the gate."""

import sys

import click

from factcheck.cli.ending import fails_cleanly, report_errors
from factcheck.cli.options import OUTPUT, PATHS, corpus_options, gate_options, settings_of

_FORMATS = ("text", "markdown", "json", "sarif", "junit", "gitlab")


@click.command(short_help="Compare articles, report, and decide.")
@PATHS
@gate_options
@corpus_options
@click.option(
    "--format",
    type=click.Choice(_FORMATS),
    help="How to print the report.  [default: text on a terminal, markdown elsewhere]",
)
@OUTPUT
@click.option("--markdown-output", metavar="FILE", help="Write the report as markdown too.")
@click.option("--json-output", metavar="FILE", help="Write the report as JSON too.")
@click.option("--sarif-output", metavar="FILE", help="Write the report as SARIF too.")
@click.option("--junit-output", metavar="FILE", help="Write the report as JUnit XML too.")
@click.option("--gitlab-output", metavar="FILE", help="Write the report for GitLab Code Quality too.")
@click.option(
    "--github/--no-github", default=None, help="Annotate the files of a pull request, and fill the job's summary."
)
@fails_cleanly
def compare(**options: object) -> None:
    """Compare the figures of articles and report agreeing, revised, disputed and conflicting ones.

    PATH - reads an article from standard input.

    Exit code 0: nothing at or above --fail-on that nobody has accepted. 1: findings. 2: could not run, or some
    input could not be read; what could be read is still reported.
    """
    from factcheck.check import run
    from factcheck.cli.outputs import write_reports
    from factcheck.cli.progress import shown_progress
    from factcheck.cli.state import remember
    from factcheck.embed import load_encoder

    settings = settings_of(options)
    with shown_progress() as progress:
        found = run(settings, load_encoder(settings["model"]), sys.stdin.buffer.read, progress)
    report_errors(found.errors)
    write_reports(found, settings)
    remember(settings)
    raise SystemExit(found.outcome.exit_code)
