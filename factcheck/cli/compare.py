"""factcheck compare: the report and the gate."""

import click

from factcheck.cli.ending import fails_cleanly
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
    """Compare the figures and statements of articles and report agreeing, revised, disputed and conflicting ones.

    PATH - reads an article from standard input.

    Exit code 0: nothing at or above --fail-on that nobody has accepted. 1: findings. 2: could not run, or some
    input could not be read; what could be read is still reported.
    """
    from factcheck.cli.outputs import write_reports
    from factcheck.cli.running import shown_run
    from factcheck.cli.state import remember

    settings = settings_of(options)
    found = shown_run(settings)
    write_reports(found, settings)
    remember(settings)
    raise SystemExit(found.outcome.exit_code)
