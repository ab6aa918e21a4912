"""What text is new since a commit: sentences that the same article did not have there.

An article that was renamed or moved is the same one: its text is found again at a path that is gone. White space,
markup and the order of sentences are no change; another date, outlet or language of an article changes all of it.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import new
from pathlib import Path, PurePosixPath

from factcheck import pipeline
from factcheck.check.input import Input
from factcheck.errors import InputError
from factcheck.git import Repository
from factcheck.read import READERS
from factcheck.types import Article, Claim

ALIKE = 0.5
"""How much of the smaller of two texts both must have, for a new file to be a gone one under another name."""
_ALGORITHMS = {40: "sha1", 64: "sha256"}
"""How a repository hashes, by the length of its ids."""
Articles = Mapping[str, Sequence[Article]]
"""Articles by the path of their file."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new in which articles: by id, the sentences that are not; articles without any change are left out."""

    unchanged: Mapping[str, frozenset[str]]

    @property
    def articles(self) -> frozenset[str]:
        """The ids of the articles that have new text."""
        return frozenset(self.unchanged)

    def touch(self, claim: Claim) -> bool:
        """Whether a claim stands in new text."""
        old = self.unchanged.get(claim.article_id)
        return old is not None and " ".join(claim.sentence.split()) not in old


def changes_since(ref: str, found: Input, paths: Sequence[str], describe: Callable[[Article], Article]) -> Changes:
    """Find what is new.

    Args:
        ref: a branch, tag or commit; what counts is where the current commit parted from it.
        found: the articles as they are now.
        paths: of the run; a renamed file is looked for below them, or in the folder of a single file.
        describe: adds to an article what its path says of it.

    Raises:
        GitError: the paths are in no repository, or it does not have the ref.
    """
    repository = Repository.holding(paths)
    now: dict[str, list[Article]] = defaultdict(list)
    for article in found.articles:
        now[_inside(article.path or article.id, repository.root)].append(article)
    then = _then(repository, ref, paths)
    changed = [
        path for path in now if path not in then or now[path][0].id in found.given or _differs(path, then, repository)
    ]
    gone = {path: blob for path, blob in then.items() if path not in now and not (repository.root / path).exists()}
    held = repository.read(sorted({*gone.values(), *(then[path] for path in changed if path in then)}))
    before = {
        path: _articles(held[blob], repository.root / path, describe) for path, blob in then.items() if blob in held
    }
    fresh = {path: now[path] for path in changed if path not in then}
    former = _renamed(fresh, {path: before[path] for path in gone})
    unchanged = {
        article.id: _unchanged(article, before.get(former.get(path, path), ()))
        for path in changed
        for article in now[path]
    }
    said = {article.id: pipeline.sentences(article) for path in changed for article in now[path]}
    return Changes({name: old for name, old in unchanged.items() if not old.issuperset(said[name])})


def _then(repository: Repository, ref: str, paths: Sequence[str]) -> Mapping[str, str]:
    """The files of articles at a ref: each path from the root on to the id of its blob."""
    files = repository.files(repository.base(ref), [_scope(path, repository.root) for path in paths])
    return {path: blob for path, blob in files.items() if PurePosixPath(path).suffix.lower() in READERS}


def _inside(path: str, root: Path) -> str:
    return Path(os.path.relpath(os.path.realpath(path), os.path.realpath(root))).as_posix()


def _scope(path: str, root: Path) -> str:
    """The folder below the root in which a renamed file is looked for; "" for the root."""
    found = _inside(path if os.path.isdir(path) else os.path.dirname(path) or ".", root)
    return "" if found == "." else found


def _differs(path: str, then: Mapping[str, str], repository: Repository) -> bool:
    """Whether a file does not hold what it held, going by the id that git gives to its bytes."""
    try:
        raw = (repository.root / path).read_bytes()
    except OSError:
        return True
    algorithm = _ALGORITHMS[len(then[path])]
    return new(algorithm, b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest() != then[path]


def _renamed(fresh: Articles, gone: Articles) -> Mapping[str, str]:
    """For each new file the gone one that it was, if there is one; each gone one is at most one new file."""
    said = {path: _said(articles) for path, articles in {**fresh, **gone}.items()}
    holders: dict[str, list[str]] = defaultdict(list)
    for path in gone:
        for sentence in said[path]:
            holders[sentence].append(path)
    likeness = list[tuple[float, str, str]]()
    for path in fresh:
        shared = Counter[str]()
        for sentence in said[path]:
            shared.update({old: len(sentence) for old in holders[sentence]})
        likeness += [(count / min(_size(said[old]), _size(said[path])), old, path) for old, count in shared.items()]
    former: dict[str, str] = {}
    for alike, old, path in sorted(likeness, key=lambda found: (-found[0], *found[1:])):
        if alike >= ALIKE and path not in former and old not in former.values():
            former[path] = old
    return former


def _said(articles: Iterable[Article]) -> frozenset[str]:
    return frozenset(sentence for article in articles for sentence in pipeline.sentences(article))


def _size(sentences: Iterable[str]) -> int:
    return sum(map(len, sentences))


def _unchanged(article: Article, before: Iterable[Article]) -> frozenset[str]:
    """The sentences that an article had before, none of them where it was of another day, outlet or language."""
    return _said(old for old in before if _about(old) == _about(article))


def _about(article: Article) -> tuple[object, ...]:
    return article.moment, article.source, article.language


def _articles(raw: bytes, path: Path, describe: Callable[[Article], Article]) -> tuple[Article, ...]:
    try:
        return tuple(map(describe, pipeline.read_text(raw, path.as_posix())))
    except InputError:
        return ()
