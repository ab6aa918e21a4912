"""Writes the reports of a run: one that is printed, others into files, and what GitHub wants.

Of the renderers only those are imported that are asked for.
"""

import os
import sys
from functools import partial
from shutil import get_terminal_size

from factcheck.check import Run
from factcheck.cli.ending import write
from factcheck.config import Settings
from factcheck.config.keys import OUTPUTS
from factcheck.errors import RequestError
from factcheck.report import Renderer, renderer

SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable in which GitHub Actions names the file of a job's summary."""


def write_reports(run: Run, settings: Settings) -> None:
    """Write everything that the settings ask for.

    Raises:
        RequestError: a file cannot be written.
    """
    for name in OUTPUTS:
        if settings[name]:
            write(_renderer(name.partition("_")[0])(run.report, run.outcome, run.errors), settings[name])
    write(_printed(settings)(run.report, run.outcome, run.errors), settings["output"])
    if settings["github"]:
        from factcheck.report.github import annotations, summary

        write(annotations(run.report, run.outcome, run.errors), None)
        if os.environ.get(SUMMARY):
            _append(os.environ[SUMMARY], summary(run.report, run.outcome, run.errors))


def _printed(settings: Settings) -> Renderer:
    """The renderer of what is printed: as asked for, else text on a terminal and markdown elsewhere."""
    terminal = settings["output"] is None and sys.stdout.isatty()
    form = settings["format"] or ("text" if terminal else "markdown")
    if form == "text":
        from factcheck.report.text import render

        return partial(render, room=get_terminal_size().columns, colour=terminal and not os.environ.get("NO_COLOR"))
    return _renderer(form)


def _renderer(form: str) -> Renderer:
    if form == "sarif":
        from factcheck.codes import codes
        from factcheck.report.sarif import render

        return partial(render, codes=codes())
    return renderer(form)


def _append(path: str, report: str) -> None:
    try:
        with open(path, "ab") as file:
            file.write(report.encode())
    except OSError as error:
        raise RequestError(SUMMARY, f"{path} cannot be written ({error.strerror})", "leave --github out") from None
