"""factcheck config: what holds here, and who says so."""

import click

from factcheck.cli.ending import fails_cleanly, write
from factcheck.cli.options import settings_of


@click.command(short_help="Show what the configuration says, and where.")
@click.argument("path", required=False)
@fails_cleanly
def config(path: str | None) -> None:
    """Show each value of the configuration and where it comes from.

    With a PATH, show what the configuration says of that article: its outlet, date, language and threshold.
    """
    from factcheck.check.input import relative
    from factcheck.report.columns import aligned
    from factcheck.types import Article

    settings = settings_of({})
    if path is None:
        rows = [(name, _written(value.value), value.origin) for name, value in settings.values.items()]
        rows += [(f"overrides: {o.pattern}", _override(o), "") for o in settings.path_rules.overrides]
    else:
        described = settings.path_rules.describe(relative(Article(id=path, text=""), settings.home))
        threshold = described.fail_on or settings.fail_on
        found = (("source", described.source), ("published", described.published), ("language", described.language))
        rows = [*((name, _written(value), "") for name, value in found), ("fail_on", threshold, "")]
    write("".join(f"{line}\n" for line in aligned(rows, 10_000)), None)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return ", ".join(f"{name} = {part}" for name, part in value.items()) or "-"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "-"
    return "-" if value is None else str(value)


def _override(override: object) -> str:
    from dataclasses import asdict

    values = asdict(override)  # type: ignore[call-overload]
    return ", ".join(f"{name} = {value}" for name, value in values.items() if name != "pattern" and value is not None)
