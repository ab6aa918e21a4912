"""From the paths of a run to its articles: files, folders, standard input; drafts and the archive beside them."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck import pipeline
from factcheck.config import Settings
from factcheck.errors import InputError, RequestError
from factcheck.types import Article

STDIN, UNNAMED = "-", "stdin.md"
"""The path that stands for standard input, and what its article is called where nobody names it."""


class Input(NamedTuple):
    """What was read.

    Attributes:
        articles: sorted by id. errors: the input that could not be read.
        given: ids of the articles that stood on standard input.
        drafts: ids of the articles that are held against an archive; None where there is no archive.
    """

    articles: tuple[Article, ...]
    errors: tuple[InputError, ...]
    given: frozenset[str]
    drafts: frozenset[str] | None


def read_input(settings: Settings, stdin: Callable[[], bytes]) -> Input:
    """Read the articles that the settings name.

    Args:
        stdin: gives what stands on standard input; called where a path is "-".

    Raises:
        RequestError: no path is named.
    """
    paths: tuple[str, ...] = settings["paths"]
    if not paths:
        raise RequestError("PATH", "no article or folder is named", "name one, or set `paths` in the configuration")
    given, errors = list[Article](), list[InputError]()
    if STDIN in paths:
        name = settings["stdin_filename"] or UNNAMED
        try:
            given += pipeline.read_text(stdin(), name)
        except InputError as error:
            errors.append(error)
    drafts = _more(given, [path for path in paths if path != STDIN], errors)
    articles = _more(drafts, settings["against"], errors)
    described = (described_by_path(article, settings) for article in articles)
    return Input(
        tuple(sorted(described, key=lambda article: article.id)),
        tuple(errors),
        frozenset(article.id for article in given),
        frozenset(article.id for article in drafts) if settings["against"] else None,
    )


def beside(found: Input, near: Sequence[Article]) -> Input:
    """The input with articles that it is held against; one that is there already is left as it is."""
    there, named = {_file(article) for article in found.articles}, {article.id for article in found.articles}
    others = [article for article in near if article.id not in named and _file(article) not in there]
    articles = tuple(sorted((*found.articles, *others), key=lambda article: article.id))
    return found._replace(articles=articles, drafts=frozenset(named) if found.drafts is None else found.drafts)


def _more(articles: Sequence[Article], paths: Sequence[str], errors: list[InputError]) -> list[Article]:
    """Articles, and those of paths; a file that is there already is not read again."""
    if not paths:
        return list(articles)
    there = {_file(article) for article in articles}
    read = pipeline.read(paths)
    errors += read.errors
    return [*articles, *(article for article in read.articles if not there or _file(article) not in there)]


def _file(article: Article) -> str:
    return os.path.realpath(article.path or article.id)


def described_by_path(article: Article, settings: Settings) -> Article:
    """The article with what its path says of it, where it does not say that itself."""
    if not settings.path_rules:
        return article
    described = settings.path_rules.describe(relative(article, settings.home))
    return replace(
        article,
        source=article.source or described.source,
        published=article.moment or described.published,
        language=article.language or described.language,
    )


def relative(article: Article, home: Path) -> str:
    """The path of an article as seen from a folder, with forward slashes."""
    path = os.path.realpath(article.path or article.id)
    return Path(os.path.relpath(path, os.path.realpath(home))).as_posix()
