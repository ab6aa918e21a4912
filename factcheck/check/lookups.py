"""Whether a run has seen enough of the articles that a review names to say that the review is stale."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path, PurePosixPath

from factcheck.types import Article

Parts = tuple[str, ...]


class Looked:
    """Tells whether the two articles of a review were looked at, or are gone.

    A review names its articles as a help to people; the end of a path is enough.

    Args:
        articles: those of the run.
        focus: ids of the articles of which all pairs were compared; None for all.
        ledger: the folder of the ledger; the articles lie beside it or below what lies beside it.
    """

    def __init__(self, articles: Sequence[Article], focus: Collection[str] | None, ledger: Path) -> None:
        self._read, self._compared = _Paths(articles), _Paths([a for a in articles if focus is None or a.id in focus])
        self._focused, self._home = focus is not None, ledger.parent

    def __call__(self, a: str, b: str) -> bool:
        """Whether both articles were read or are gone, and all pairs of one of them were compared."""
        if self._focused and not (self._compared.has(a) or self._compared.has(b)):
            return False
        return all(self._read.has(name) or self._is_gone(name) for name in (a, b))

    def _is_gone(self, name: str) -> bool:
        return not any((folder / name).exists() for folder in self._beside)

    @cached_property
    def _beside(self) -> tuple[Path, ...]:
        return (Path(), self._home, *(folder for folder in sorted(self._home.iterdir()) if folder.is_dir()))


class _Paths:
    """Paths by their last part."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._by_name: dict[str, list[Parts]] = defaultdict(list)
        for article in articles:
            parts = PurePosixPath(article.path or article.id).parts
            self._by_name[parts[-1]].append(parts)

    def has(self, name: str) -> bool:
        """Whether one of them, or its end, is this path, or the other way round."""
        mine = PurePosixPath(name).parts
        there = self._by_name.get(mine[-1], []) if mine else []
        return any(path[-len(mine) :] == mine or mine[-len(path) :] == path for path in there)
