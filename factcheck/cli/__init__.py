"""The command line: parses, calls, prints, exits; one command a file.

What is slow to import is imported by the command that needs it, so that --help is at once there.
"""

import atexit
import gc
import os

import click

from factcheck import __version__
from factcheck.cli.accept import accept
from factcheck.cli.baseline import baseline
from factcheck.cli.claims import claims
from factcheck.cli.compare import compare
from factcheck.cli.config import config
from factcheck.cli.explain import explain
from factcheck.cli.export import export
from factcheck.cli.index import index
from factcheck.cli.search import search
from factcheck.cli.stats import stats


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck")
def main() -> None:
    """A linter for facts: where a corpus of news articles agrees, where it differs, and why.

    PATH is an article (.txt, .md) or a folder of them.
    """
    # Most products are small, and threads that wait for each other over them take more of the processors than they do;
    # where there is much to do, it is spread by factcheck.cores. It is read when numpy is imported, which is later.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # A run makes many small values that live to its end: looking through them, now or then, finds nothing.
    gc.set_threshold(1_000_000)
    atexit.register(gc.freeze)


for command in (compare, claims, explain, accept, baseline, config, index, search, stats, export):
    main.add_command(command)
