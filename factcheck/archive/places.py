"""Where archives lie."""

import os
from collections.abc import Iterable
from pathlib import Path

FOLDER, NAME = ".factcheck", "manifest.json"
"""How the folder of an archive is called beside its articles, and the file in it that tells of it."""


def find(paths: Iterable[str]) -> Path | None:
    """The archive of articles: that of the folder which holds them all, or of the next one above that has any."""
    home = common_folder(paths)
    return next(
        (found for folder in (home, *home.parents) if (found := folder / FOLDER) and (found / NAME).is_file()), None
    )


def common_folder(paths: Iterable[str]) -> Path:
    """The folder that holds all of some files and folders; of one folder, itself."""
    places = [os.path.realpath(path) for path in paths]
    common = Path(os.path.commonpath(places)) if places else Path.cwd()
    return common if common.is_dir() else common.parent
