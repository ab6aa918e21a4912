"""How a command ends: what it writes, what it says of errors, and with which code."""

from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from factcheck.errors import RequestError, UserError

P = ParamSpec("P")
T = TypeVar("T")


class Failure(click.ClickException):
    """A user error that ends the run."""

    exit_code = 2

    def __init__(self, error: UserError) -> None:
        super().__init__(str(error))


def fails_cleanly(command: Callable[P, T]) -> Callable[P, T]:
    """Let a command end with a line and exit code 2 where the user can put it right, and not with a traceback."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return command(*args, **kwargs)
        except UserError as error:
            raise Failure(error) from None

    return run


def report_errors(errors: Iterable[UserError]) -> None:
    """Name on standard error what could not be read."""
    for error in errors:
        click.echo(f"factcheck: {error}", err=True)


def write(text: str, output: str | None) -> None:
    """Write UTF-8 with line feeds, whatever the locale; on standard output where no file is named.

    Raises:
        RequestError: the file cannot be written.
    """
    if output is None:
        click.echo(text.encode(), nl=False)
        return
    try:
        Path(output).write_bytes(text.encode())
    except OSError as error:
        raise RequestError(output, f"cannot be written ({error.strerror})", "name another file") from None
