"""Reports: one renderer a file, from the same report and outcome to text."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from factcheck.errors import UserError
from factcheck.verdicts import Outcome, Report

Renderer = Callable[[Report, Outcome, Sequence[UserError]], str]
FORMATS: Mapping[str, str] = {
    name: f"factcheck.report.{name}" for name in ("markdown", "json", "sarif", "junit", "gitlab", "text")
}
"""Name of a format to the module that renders it."""


def renderer(name: str) -> Renderer:
    """The renderer of a format.

    Raises:
        KeyError: there is no such format.
    """
    render: Renderer = import_module(FORMATS[name]).render
    return render
