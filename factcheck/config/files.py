"""Finds and parses configuration files: factcheck.toml, pyproject.toml or setup.cfg, in the nearest folder with one.

The parsers are imported where there is a file for them.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import ConfigError

Table = Mapping[str, object]


class ConfigFile(NamedTuple):
    """One file as it was parsed: `table` by key, with `overrides` by pattern."""

    path: Path
    table: Table


def find_files(folder: Path) -> tuple[ConfigFile, ...]:
    """The configuration that holds in a folder: that of the nearest folder from it upwards that has any.

    The search ends at the root of a git repository. Of several files in one folder the first counts before the next.

    Raises:
        ConfigError: a file cannot be parsed.
    """
    for home in (folder, *folder.parents):
        found = tuple(
            ConfigFile(home / name, table)
            for name, parse in _FILES
            if (home / name).is_file() and (table := parse(home / name)) is not None
        )
        if found or (home / ".git").exists():
            return found
    return ()


def _own_toml(path: Path) -> Table | None:
    return _toml(path)


def _pyproject(path: Path) -> Table | None:
    tools = _toml(path).get("tool", {})
    found = tools.get("factcheck") if isinstance(tools, dict) else None
    return found if isinstance(found, dict) else None


def _toml(path: Path) -> Table:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(str(path), f"no TOML ({error})", "mend that line") from None


def _setup_cfg(path: Path) -> Table | None:
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError, configparser.Error) as error:
        raise ConfigError(str(path), f"no setup.cfg ({' '.join(str(error).split())})", "mend that line") from None
    own = {name: parser[name] for name in parser.sections() if name == "factcheck" or name.startswith("factcheck:")}
    if not own:
        return None
    overrides = {name.partition(":")[2]: dict(section) for name, section in own.items() if name != "factcheck"}
    return {**own.get("factcheck", {}), **({"overrides": overrides} if overrides else {})}


_FILES = (("factcheck.toml", _own_toml), ("pyproject.toml", _pyproject), ("setup.cfg", _setup_cfg))
