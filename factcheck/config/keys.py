"""The keys of the configuration: for each option of `factcheck compare` one of the same name, and some for paths."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import NamedTuple

from factcheck.errors import ConfigError
from factcheck.relations import FAIL_ON

FORMATS = ("text", "markdown", "json", "sarif", "junit", "gitlab")
OUTPUTS = tuple(f"{form}_output" for form in FORMATS if form != "text")
"""The keys that name a file for a report, beside what is printed."""
_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
Read = Callable[[object, str], object]
"""From what a file or the command line gives, and where that stands, to a value; raises ConfigError."""


class Key(NamedTuple):
    """One key.

    Attributes:
        read: makes its value from what was given.
        default: where nothing is.
        is_path: whether it names files or folders, relative to the file that it stands in.
        about: what it is, for the documentation.
    """

    name: str
    read: Read
    default: object
    about: str
    is_path: bool = False


def known(name: str, names: Sequence[str], where: str) -> str:
    """The key that a name stands for; `fail-on` is `fail_on`.

    Raises:
        ConfigError: there is none; the message names the nearest.
    """
    key = name.replace("-", "_")
    if key not in names:
        nearest = get_close_matches(key, names, 1, 0.0)[0]
        raise ConfigError(where, f"an unknown key {name!r}", f"did you mean {nearest!r}?")
    return key


def text(value: object, where: str) -> str:
    """A text.

    Raises:
        ConfigError: it is none.
    """
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(where, f"{value!r} is no text", "write it in quotes")
    return value.strip()


def flag(value: object, where: str) -> bool:
    """Yes or no.

    Raises:
        ConfigError: it is none.
    """
    word = str(value).strip().lower()
    if word not in _TRUE + _FALSE:
        raise ConfigError(where, f"{value!r} is neither true nor false", "write true or false")
    return word in _TRUE


def listed(value: object, where: str) -> tuple[str, ...]:
    """A list of texts; in setup.cfg one a line.

    Raises:
        ConfigError: it is none.
    """
    parts = [line for line in value.splitlines() if line.strip()] if isinstance(value, str) else value
    if not isinstance(parts, (list, tuple)):
        raise ConfigError(where, f"{value!r} is no list", "write a list of texts")
    return tuple(text(part, where) for part in parts)


def choice(*words: str) -> Read:
    """A reader of one of some words.

    Raises:
        ConfigError: from the reader, where it is none of them.
    """

    def read(value: object, where: str) -> str:
        if value not in words:
            raise ConfigError(where, f"{value!r} is none of its values", f"use one of {', '.join(words)}")
        return str(value)

    return read


def day(value: object, where: str) -> date:
    """A date.

    Raises:
        ConfigError: it is none.
    """
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        raise ConfigError(where, f"{value!r} is no date", "write it as 2024-10-28") from None


def named(value: object, where: str) -> Mapping[str, str]:
    """A table of texts; in setup.cfg lines of `name = text`.

    Raises:
        ConfigError: it is none.
    """
    if isinstance(value, str):
        lines = (line.partition("=") for line in value.splitlines() if line.strip())
        value = {name.strip(): part.strip() for name, _, part in lines}
    if not isinstance(value, Mapping):
        raise ConfigError(where, f"{value!r} is no table", "write lines of name = text")
    return {str(name): text(part, f"{where}: {name}") for name, part in value.items()}


THRESHOLD = choice(*FAIL_ON)
KEYS: tuple[Key, ...] = (
    Key("paths", listed, (), "the articles and folders that are compared where the command names none", True),
    Key("fail_on", THRESHOLD, "conflict", "the mildest relation that fails"),
    Key("fail_on_stale", flag, False, "whether a review or waiver that has fallen behind fails"),
    Key(
        "archive", text, None, "the folder of the archive; where none is named, `.factcheck` beside the articles", True
    ),
    Key("ledger", text, None, "the folder of the ledger; where none is named, `claims` beside the articles", True),
    Key("baseline", text, None, "the baseline; where none is named, `baseline.tsv` in the ledger", True),
    Key("since", text, None, "a branch, tag or commit: only what changed since then is reported"),
    Key("against", listed, (), "archives: only what the other articles are in is reported", True),
    Key(
        "near",
        text,
        None,
        "a folder with an archive: the articles are held against those in it that are near them",
        True,
    ),
    Key("stdin_filename", text, None, "what to call the article on standard input"),
    Key("model", text, None, "a sentence-transformers model instead of the bundled one"),
    Key("nli", text, None, "a cross-encoder for natural language inference that judges aligned statements too"),
    Key("format", choice(*FORMATS), None, "how the report is printed; text on a terminal, markdown elsewhere"),
    Key("output", text, None, "a file for what would be printed", True),
    *(Key(name, text, None, f"a file for the report as {name.partition('_')[0]}", True) for name in OUTPUTS),
    Key("github", flag, False, "annotations and a summary for GitHub Actions"),
    Key("today", day, None, "the day by which reviews expire; the clock's where none is given"),
    Key("patterns", listed, (), "where outlet and date stand in the path of an article"),
    Key("sources", named, {}, "names of outlets, by how paths write them"),
)
"""All keys, in the order in which they are shown."""
