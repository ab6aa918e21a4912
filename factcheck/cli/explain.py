"""factcheck explain: what a code means, and why a finding is one."""

import re

import click

from factcheck.cli.ending import fails_cleanly, write
from factcheck.cli.options import PATHS, corpus_options


@click.command(short_help="Explain a code or a finding.")
@click.argument("name", metavar="CODE|FINDING")
@PATHS
@corpus_options
@fails_cleanly
def explain(name: str, paths: tuple[str, ...], **options: object) -> None:
    """Explain a code such as FC101, or a finding by its id.

    Of a finding are shown both spans, what they were read as, what was compared, and what tipped the verdict. The
    PATHs are those of the last compare in this folder unless given.
    """
    from factcheck.codes import codes

    if re.fullmatch(r"(?i)fc\d+", name):
        write(_code(name.upper()) + "\n", None)
        return
    from factcheck.check.acceptance import named
    from factcheck.cli.again import run_again
    from factcheck.report.explanation import explained

    run = run_again(paths, options)
    write(explained(named(run.report.findings, name), run.report, codes()), None)


def _code(code: str) -> str:
    from factcheck.codes import codes
    from factcheck.errors import RequestError

    known = codes()
    if code not in known:
        raise RequestError(code, "no code of factcheck", f"the codes are {', '.join(known)}")
    return known[code].text
