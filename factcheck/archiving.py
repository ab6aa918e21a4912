"""The archive at work: brings it up to date with a corpus, and lets a comparison recall what it holds."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from factcheck.archive.judged import NONE, Judged, read_judged, standing, write_judged
from factcheck.archive.manifest import Makers
from factcheck.archive.places import find
from factcheck.archive.search import Hit, nearest
from factcheck.archive.search import search as search_rows
from factcheck.archive.store import Archive
from factcheck.archive.writing import Plan, writing
from factcheck.embed import BUNDLED, load_encoder
from factcheck.errors import ArchiveError
from factcheck.extract.quantities import find_quantities
from factcheck.grid import on_grid, to_codes
from factcheck.protocols import Encoder, Progress
from factcheck.reading import folded, read_texts, silent, window
from factcheck.surveying import LEAST_NEARNESS, NEIGHBOURS
from factcheck.texts import Text
from factcheck.types import Article
from factcheck.weighed import NOTHING, Weighed

_PACKAGE = Path(__file__).parent
_SOURCES = (
    "extract", "lang", "split.py", "types.py", "reading.py", "grid.py", "records.py", "texts.py", "outline.py",
    "align/outlines.py", "align/columns.py", "align/copies.py",
)  # fmt: skip
_RULES = tuple(_PACKAGE / name for name in _SOURCES)
"""The code that a row of the archive depends on."""
_WEIGHING = ("surveying.py", "preparing.py", "stating.py", "weighing.py", "telling.py", "weighed.py")
_JUDGES = tuple(_PACKAGE / name for name in ("align", "judge", "lang", *_WEIGHING))
"""The code that what is found out about a pair of articles depends on besides, with its tables."""
_AT_ONCE = 2_000
"""Articles read before they are written, to bound the memory."""


def makers(encoder: Encoder) -> Makers:
    """What this factcheck, with an encoder, makes an archive by."""
    return Makers.of(_RULES, encoder)


def index(
    articles: Iterable[Article],
    folder: Path,
    encoder: Encoder,
    *,
    rebuild: bool = False,
    progress: Progress = silent,
) -> Plan:
    """Bring an archive up to date: it then holds just these articles, and nothing is read that it knows.

    Args:
        folder: of the archive; made where there is none.
        rebuild: make it anew, whatever is there.

    Returns:
        What was done.

    Raises:
        ArchiveError: another run writes to it, it cannot be written, or it is damaged or foreign and not to be rebuilt.
    """
    corpus = sorted(articles, key=lambda article: article.id)
    with writing(folder, makers(encoder), rebuild=rebuild) as writer:
        plan = writer.plan(corpus)
        writer.set_aside(plan.stale)
        for article in plan.known:
            text = writer.rows.stored(article)
            assert text is not None
            writer.put(text)
        for first in range(0, len(plan.fresh), _AT_ONCE):
            for done, text in enumerate(_made(plan.fresh[first : first + _AT_ONCE], encoder), first):
                progress("reading articles", done, len(plan.fresh))
                writer.put(text)
        writer.take_out(plan.stale)
    return plan


def _made(articles: Sequence[Article], encoder: Encoder) -> Iterator[Text]:
    texts = list(read_texts(articles))
    sentences = to_codes(encoder.encode([folded(span) for text in texts for span in text.sentences]))
    windows = to_codes(encoder.encode([window(claim) for text in texts for claim in text.figures]))
    first = second = 0
    for text in texts:
        last, final = first + len(text.statements), second + len(text.outline.figured)
        yield replace(text, codes=sentences[first:last], windows=windows[second:final])
        first, second = last, final


class Recollection:
    """What an archive knows of articles: their reading, and the vectors of their texts.

    What a comparison finds out is kept beside it for the next one.

    Args:
        judged: whether that is looked up, and kept.
    """

    def __init__(self, archive: Archive, *, judged: bool = True) -> None:
        self._looks = judged
        self._rows, self._folder = archive.rows, archive.folder
        self._judged, self._standings = NONE, dict[str, str]()
        # Words are held against each other by the bundled model, whichever made the archive; what that one makes of a
        # few sentences is in the makers, and all of it is hashed only where it is another.
        bundled = () if archive.makers.model == load_encoder().name else (BUNDLED,)
        self._rules = archive.makers.hash_with((*_JUDGES, *bundled))

    def recall(self, article: Article, /) -> Text | None:
        """What was read in an article; None where it has to be read."""
        return self._rows.stored(article)

    def weighed(self, articles: Sequence[Article], marks: Sequence[int], /) -> Weighed:
        """What was found out about pairs of articles that stand as they stood."""
        if not self._looks:
            return NOTHING
        self._judged = read_judged(self._folder, self._rules)
        self._standings = {a.id: standing(a, mark) for a, mark in zip(articles, marks, strict=True)}
        return self._judged.of(self._standings)

    def keep(self, weighed: Weighed, /) -> None:
        """Keep what was found out about pairs of these articles, beside what is kept of others in the archive."""
        if not self._looks:
            return
        new = Judged(self._standings, weighed).with_others(self._judged, self._rows.ids())
        if not new.is_as(self._judged):
            write_judged(self._folder, self._rules, new)


@contextmanager
def recollection(folder: Path, encoder: Encoder, *, judged: bool = True) -> Iterator[Recollection | str]:
    """What the archive of a folder knows.

    Args:
        judged: whether what comparisons found out is looked up, and kept.

    Returns:
        The recollection, or why there is none.

    Raises:
        ArchiveError: the archive is damaged, foreign or unreadable, or there is none.
    """
    with Archive(folder) as archive:
        difference = archive.makers.difference(makers(encoder))
        if difference:
            yield f"{folder}: made by another state of {difference}; all is read anew until factcheck index is run"
        else:
            yield Recollection(archive, judged=judged)


def opened(path: str, folder: str | None = None) -> Archive:
    """The archive of the articles of a path, or that of a folder.

    Raises:
        ArchiveError: there is none, or it is damaged, foreign or unreadable.
    """
    found = Path(folder) if folder else find([path])
    if found is None:
        raise ArchiveError(path, "no archive holds it", "make one with factcheck index")
    return Archive(found)


def search(archive: Archive, query: str, encoder: Encoder, count: int, language: str | None = None) -> tuple[Hit, ...]:
    """What an archive has said of a matter, by meaning and by figure, the best first.

    Args:
        language: ISO 639-1 code of the query; None to go by its script.

    Raises:
        ArchiveError: it was made by another model.
    """
    _check_model(archive, encoder)
    (wanted,) = on_grid(encoder.encode([query]))
    return search_rows(archive.rows, wanted, find_quantities(query, language), count)


def surroundings(archive: Archive, drafts: Sequence[Article], encoder: Encoder) -> tuple[Article, ...]:
    """The articles of an archive that are worth a comparison with drafts: those with a sentence near to one of theirs.

    Raises:
        ArchiveError: it was made by another model.
    """
    _check_model(archive, encoder)
    said = sorted({folded(span) for text in read_texts(drafts) for span in text.sentences})
    near = nearest(archive.rows, on_grid(encoder.encode(said)), NEIGHBOURS)
    numbers = {n for found in near for n in found.articles[found.scores >= LEAST_NEARNESS].tolist()}
    return tuple(archive.rows.numbered(number).article for number in sorted(numbers))


def _check_model(archive: Archive, encoder: Encoder) -> None:
    made = makers(encoder)
    if (made.model, made.vectors) != (archive.makers.model, archive.makers.vectors):
        advice = f"name it with --model {archive.makers.model}, or run factcheck index"
        raise ArchiveError(str(archive.folder), f"made by another model than {made.model}", advice)
