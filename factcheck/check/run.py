"""One run: read, compare, hold what was found against what people have said, and decide.

What few runs need is imported by those: an archive, what changed since a commit, references.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck import pipeline
from factcheck.archive.places import find
from factcheck.check.books import Books, find_books
from factcheck.check.input import Input, beside, described_by_path, read_input, relative
from factcheck.check.lookups import Looked
from factcheck.config import Settings
from factcheck.embed import load_inference
from factcheck.errors import InputError
from factcheck.gate import outcome, stricter, touching
from factcheck.ledger import Reference
from factcheck.ledger.rulings import Said, ruled
from factcheck.protocols import Encoder, Progress
from factcheck.relations import FailOn
from factcheck.types import Claim
from factcheck.verdicts import Finding, Outcome, Pair, Report


class Run(NamedTuple):
    """What a run came to.

    Attributes:
        errors: the input that could not be read. books: where what people said of it stands.
        focus: ids of the articles that only counted; None where all did.
        note: why an archive that is there was of no use; "" where there is none, or it was.
    """

    report: Report
    outcome: Outcome
    errors: tuple[InputError, ...]
    books: Books
    focus: frozenset[str] | None
    note: str


def run(
    settings: Settings,
    encoder: Encoder,
    stdin: Callable[[], bytes],
    progress: Progress,
) -> Run:
    """Run.

    Args:
        stdin: gives what stands on standard input, where it is asked for.
        progress: is told how far the run is.

    Raises:
        UserError: the settings, the ledger or the repository do not allow it.
    """
    books = find_books(settings)
    said = books.ledger(), books.entries()
    found = read_input(settings, stdin)
    if settings["near"]:
        found = _beside_near(settings, found, encoder)
    focus, touch = _scope(settings, found)
    report, note = _compared(settings, found, encoder, focus, progress)
    report, of_references = _checked(report, said[0].references, encoder, focus)
    findings = (*report.findings, *of_references)
    findings = ruled(
        findings if touch is None else touching(findings, touch),
        [article for article in found.articles if focus is None or article.id in focus],
        Said(
            ledger=said[0],
            baseline=said[1],
            baseline_place=books.baseline.as_posix(),
            today=settings.today,
            looked_at=Looked(found.articles, focus, books.folder),
            whole=focus is None,
        ),
    )
    report = replace(report, findings=findings)
    decided = outcome(
        findings,
        settings.fail_on,
        complete=not found.errors,
        fail_on_stale=settings["fail_on_stale"],
        threshold=_threshold(settings, report),
    )
    return Run(report, decided, found.errors, books, focus, note)


def _beside_near(settings: Settings, found: Input, encoder: Encoder) -> Input:
    """The input beside what an archive has near it."""
    from factcheck import archiving

    with archiving.opened(settings["near"], settings["archive"]) as archive:
        return beside(found, archiving.surroundings(archive, found.articles, encoder))


def _compared(
    settings: Settings, found: Input, encoder: Encoder, focus: frozenset[str] | None, progress: Progress
) -> tuple[Report, str]:
    """The comparison, for which what an archive knows is not read again; and why it was, if there is an archive."""
    inference = load_inference(settings["nli"]) if settings["nli"] else None
    folder = (
        Path(settings["archive"])
        if settings["archive"]
        else find([settings["near"]] if settings["near"] else settings["paths"])
    )
    if folder is None:
        return pipeline.compare(found.articles, encoder, inference, focus=focus, progress=progress), ""
    from factcheck import archiving

    with archiving.recollection(folder, encoder, judged=not settings["near"]) as known:
        if isinstance(known, str):
            return pipeline.compare(found.articles, encoder, inference, focus=focus, progress=progress), known
        report = pipeline.compare(found.articles, encoder, inference, focus=focus, memory=known, progress=progress)
        return report, ""


def _scope(settings: Settings, found: Input) -> tuple[frozenset[str] | None, Callable[[Claim], bool] | None]:
    """The articles that only count, and whether a claim does; None for all."""
    drafts = found.drafts
    if not settings["since"]:
        return drafts, None if drafts is None else (lambda claim: claim.article_id in drafts)
    from factcheck.check.changes import changes_since

    changes = changes_since(
        settings["since"], found, settings["paths"], lambda article: described_by_path(article, settings)
    )
    if drafts is None:
        return changes.articles, changes.touch
    return changes.articles & drafts, lambda claim: claim.article_id in drafts and changes.touch(claim)


def _checked(
    report: Report, references: Sequence[Reference], encoder: Encoder, focus: frozenset[str] | None
) -> tuple[Report, Sequence[Finding]]:
    """The report held against references, and the findings for these."""
    if not references:
        return report, ()
    from factcheck.check.references import checked

    return checked(report, references, encoder, focus)


def _threshold(settings: Settings, report: Report) -> Callable[[Pair], FailOn] | None:
    """The threshold of a pair: the stricter of those of its two articles; None where it is the same for all."""
    rules = settings.path_rules
    if not rules.overrides:
        return None
    own = {
        article.id: rules.describe(relative(article, settings.home)).fail_on or settings.fail_on
        for article in report.articles
    }

    def threshold(pair: Pair) -> FailOn:
        one, two = (own.get(claim.article_id, settings.fail_on) for claim in (pair.a, pair.b))
        return stricter(one, two)

    return threshold
