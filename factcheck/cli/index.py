"""factcheck index: the archive brought up to date."""

from typing import TYPE_CHECKING

import click

from factcheck.cli.ending import fails_cleanly, report_errors
from factcheck.cli.options import ARCHIVE, ARTICLES, MODEL

if TYPE_CHECKING:
    from factcheck.archive.writing import Plan


@click.command(short_help="Keep what is read, so that later runs do only what changed.")
@ARTICLES
@ARCHIVE
@MODEL
@click.option("--rebuild", is_flag=True, help="Make the archive anew, whatever is there.")
@fails_cleanly
def index(paths: tuple[str, ...], archive: str | None, model: str | None, rebuild: bool) -> None:
    """Make an archive of articles, or bring it up to date: it then holds just the articles of PATHs.

    It lies in .factcheck in the folder that holds them all. compare uses it by itself, and leaves it as it is.

    Exit code 2: it could not be written, or some input could not be read; what could be read is in it.
    """
    from pathlib import Path

    from factcheck import archiving, pipeline
    from factcheck.archive.places import FOLDER, common_folder
    from factcheck.cli.progress import shown_progress
    from factcheck.embed import load_encoder

    encoder = load_encoder(model)
    read = pipeline.read(paths)
    report_errors(read.errors)
    folder = Path(archive) if archive else common_folder(paths) / FOLDER
    with shown_progress() as progress:
        plan = archiving.index(read.articles, folder, encoder, rebuild=rebuild, progress=progress)
    if plan.redone:
        click.echo(f"factcheck: {folder}: {plan.redone} changed; everything was read anew", err=True)
    click.echo(_told(plan))
    raise SystemExit(2 if read.errors else 0)


def _told(plan: "Plan") -> str:
    counts = {
        "added": plan.added,
        "changed": plan.changed,
        "renamed": plan.renamed,
        "removed": plan.removed,
        "as before": plan.same,
    }
    said = ", ".join(f"{count:,} {what}" for what, count in counts.items() if count) or "no articles"
    return f"archive: {said}"
