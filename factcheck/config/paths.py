"""What the path of an article says of it: its outlet and date by patterns, its threshold and language by overrides.

    news/{source}/{date}-*.md        news/harbour-wire/2024-05-14-strike.md
    {year}/{month}/{day}/*.txt       2024/05/14/strike.txt

`*` stands for anything within a name, `**` for any folders. What an article says of itself counts before its path.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache
from typing import NamedTuple

from factcheck.relations import FailOn

_PARTS = re.compile(r"\{(\w+)\}|(\*\*/)|(\*\*)|(\*)|(\?)")
_GROUPS = {
    "source": r"(?P<source>[^/]+?)",
    "date": r"(?P<year>\d{4})(?P<between>[-_/.]?)(?P<month>\d{2})(?P=between)(?P<day>\d{2})",
    "year": r"(?P<year>\d{4})",
    "month": r"(?P<month>\d{1,2})",
    "day": r"(?P<day>\d{1,2})",
}
PLACEHOLDERS = tuple(_GROUPS)


@dataclass(frozen=True, slots=True)
class Override:
    """What holds for the articles that a pattern matches, in place of what holds elsewhere; None for no change."""

    pattern: str
    fail_on: FailOn | None = None
    source: str | None = None
    language: str | None = None


OVERRIDABLE = tuple(part.name for part in fields(Override) if part.name != "pattern")


class Described(NamedTuple):
    """What is known of an article by its path alone; None for nothing."""

    source: str | None = None
    published: date | None = None
    language: str | None = None
    fail_on: FailOn | None = None


@dataclass(frozen=True, slots=True)
class PathRules:
    """Patterns and overrides, the first that matches before the others; later overrides add what earlier ones leave."""

    patterns: Sequence[str] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
    overrides: Sequence[Override] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.patterns or self.overrides)

    def describe(self, path: str) -> Described:
        """What a path says.

        Args:
            path: relative to the folder of the configuration, with forward slashes.
        """
        found = next((match for pattern in self.patterns if (match := _regex(pattern).fullmatch(path))), None)
        groups = found.groupdict() if found else {}
        mine = [override for override in self.overrides if _regex(override.pattern).fullmatch(path)]
        source = next((override.source for override in mine if override.source), groups.get("source"))
        return Described(
            self.sources.get(source, source) if source else None,
            _date(groups),
            next((override.language for override in mine if override.language), None),
            next((override.fail_on for override in mine if override.fail_on), None),
        )


def check_pattern(pattern: str) -> str | None:
    """What is wrong with a pattern, None where nothing is."""
    unknown = [name for name in re.findall(r"\{(\w*)\}", pattern) if name not in PLACEHOLDERS]
    if unknown:
        return f"an unknown part {{{unknown[0]}}}"
    try:
        _regex(pattern)
    except re.error:
        return "a part that stands in it twice"
    return None


@cache
def _regex(pattern: str) -> re.Pattern[str]:
    parts, at = [], 0
    for part in _PARTS.finditer(pattern):
        parts.append(re.escape(pattern[at : part.start()]))
        name, folders, anything, within, _ = part.groups()
        if name:
            parts.append(_GROUPS[name])
        else:
            parts.append("(?:.*/)?" if folders else ".*" if anything else "[^/]*" if within else "[^/]")
        at = part.end()
    return re.compile("".join([*parts, re.escape(pattern[at:])]))


def _date(groups: Mapping[str, str]) -> date | None:
    try:
        return date(*(int(groups[name]) for name in ("year", "month", "day")))
    except (KeyError, ValueError):
        return None
