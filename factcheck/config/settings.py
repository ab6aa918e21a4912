"""From command line and files to settings: one value for each key, and where it comes from."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.config.files import ConfigFile, find_files
from factcheck.config.keys import KEYS, THRESHOLD, Key, known, text
from factcheck.config.paths import OVERRIDABLE, PLACEHOLDERS, Override, PathRules, check_pattern
from factcheck.errors import ConfigError
from factcheck.relations import FailOn

COMMAND_LINE, DEFAULT = "the command line", "the default"


class Value(NamedTuple):
    """A value and where it comes from: a file, the command line, the default."""

    value: Any
    origin: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is asked for.

    Attributes:
        values: by key, in the order of the keys.
        home: the folder that patterns and overrides are relative to: that of the configuration, else the current one.
        path_rules: what the paths of articles say of them.
    """

    values: Mapping[str, Value]
    home: Path
    path_rules: PathRules

    def __getitem__(self, key: str) -> Any:
        return self.values[key].value

    def without(self, key: str) -> "Settings":
        """The settings with a key at its default, whoever set it."""
        defaults = {one.name: one.default for one in KEYS}
        return replace(self, values={**self.values, key: Value(defaults[key], DEFAULT)})

    @property
    def fail_on(self) -> FailOn:
        """The mildest relation that fails."""
        threshold: FailOn = self["fail_on"]
        return threshold

    @property
    def today(self) -> date:
        """The day by which reviews expire."""
        day: date | None = self["today"]
        return day or date.today()


def load_settings(options: Mapping[str, object], folder: Path) -> Settings:
    """Bring together what was asked for.

    Args:
        options: from the command line, by key; None, () and "" say nothing.
        folder: from which configuration files are searched.

    Raises:
        ConfigError: a file cannot be parsed, has an unknown key or a value of the wrong kind.
    """
    files = find_files(folder)
    values = {key.name: Value(key.default, DEFAULT) for key in KEYS}
    overrides = list[Override]()
    for file in reversed(files):
        overrides = [*_overrides(file), *overrides]
        values |= _values(file, folder)
    given = {key.name: options.get(key.name) for key in KEYS}
    values |= {
        key.name: Value(key.read(given[key.name], f"--{key.name.replace('_', '-')}"), COMMAND_LINE)
        for key in KEYS
        if given[key.name] not in (None, (), "")
    }
    home = files[0].path.parent if files else folder
    return Settings(values, home, _path_rules(values, overrides))


def _values(file: ConfigFile, folder: Path) -> dict[str, Value]:
    keys = {key.name: key for key in KEYS}
    found = dict[str, Value]()
    for name, given in file.table.items():
        if name == "overrides":
            continue
        key = keys[known(name, [*keys, "overrides"], str(_shown(file.path, folder)))]
        value = key.read(given, f"{_shown(file.path, folder)}: {key.name}")
        found[key.name] = Value(_placed(key, value, file.path.parent, folder), str(_shown(file.path, folder)))
    return found


def _placed(key: Key, value: object, home: Path, folder: Path) -> object:
    """A path that a file names, as seen from the current folder."""
    if not key.is_path or value is None:
        return value
    if isinstance(value, tuple):
        return tuple(_relative(home / part, folder) for part in value)
    return _relative(home / str(value), folder)


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def _shown(path: Path, folder: Path) -> Path:
    return path.relative_to(folder) if path.is_relative_to(folder) else path


def _overrides(file: ConfigFile) -> list[Override]:
    tables = file.table.get("overrides", {})
    if not isinstance(tables, Mapping):
        raise ConfigError(str(file.path), "overrides is no table", 'write [overrides."drafts/*"]')
    return [_override(str(pattern), table, f"{file.path}: {pattern}") for pattern, table in tables.items()]


def _override(pattern: str, table: object, where: str) -> Override:
    if not isinstance(table, Mapping):
        raise ConfigError(where, "an override that is no table", f"give it keys: {', '.join(OVERRIDABLE)}")
    _checked(pattern, where)
    read = {"fail_on": THRESHOLD, "source": text, "language": text}
    values: dict[str, Any] = {}
    for name, given in table.items():
        key = known(str(name), OVERRIDABLE, where)
        values[key] = read[key](given, f"{where}: {key}")
    return Override(pattern, **values)


def _path_rules(values: Mapping[str, Value], overrides: list[Override]) -> PathRules:
    for pattern in values["patterns"].value:
        _checked(pattern, f"{values['patterns'].origin}: patterns")
    return PathRules(values["patterns"].value, values["sources"].value, tuple(overrides))


def _checked(pattern: str, where: str) -> None:
    wrong = check_pattern(pattern)
    if wrong:
        parts = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        raise ConfigError(where, f"{wrong} in {pattern!r}", f"a pattern has the parts {parts}, each once")
