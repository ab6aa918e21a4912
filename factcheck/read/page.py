"""Plain text as scraped from a page: cut into its articles, without what is no part of them.

A page repeats its headline, carries lines of sources, keywords, captions and links, and under "read
also" lists other stories or goes on with one, which is an article of its own. A live blog is as many
articles as it has entries, each of its own time. What is left out is blanked, code point for code point.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from factcheck.protocols import FindDate
from factcheck.read.lines import Line, lines_of
from factcheck.read.live import entries, is_live
from factcheck.read.moments import moment_of
from factcheck.types import Article

SHARED, SHARE, LONG = 2, 0.34, 4
"""A headline tells of a paragraph if they share so many words of so many letters, or so much of the headline's."""
AHEAD = 2
"""How many paragraphs after a headline are looked at."""


@dataclass(slots=True)
class Story:
    """Lines of a page that tell one story, some of which are no part of it."""

    lines: list[Line] = field(default_factory=list)
    dropped: set[int] = field(default_factory=set)
    published: date | datetime | None = None
    title: str | None = None

    @property
    def has_prose(self) -> bool:
        """Whether a sentence stands in it."""
        return any(line.is_prose for line in self.lines if line.start not in self.dropped)

    @property
    def is_closed(self) -> bool:
        """Whether its last lines close it: a source, keywords."""
        said = [line for line in self.lines if not line.is_blank and line.start not in self.dropped]
        return bool(said) and said[-1].closes


def read_page(text: str, path: str, find_date: FindDate) -> tuple[Article, ...]:
    """Cut a page into its articles.

    Args:
        text: the whole file. path: what to call it; a second article is called path#2.
        find_date: finds the date in a line.

    Returns:
        The articles in order, those without a sentence left out.
    """
    found = []
    for story in _stories(list(lines_of(text))):
        story.published = moment_of(story.lines, find_date)
        if is_live(story.lines):
            found += [
                Story(list(entry.lines), {entry.lines[0].start} if entry.stamp else set(), entry.published, entry.title)
                for entry in entries(story.lines, story.published, find_date)
            ]
        else:
            found.append(story)
    told = [story for story in found if story.has_prose]
    return tuple(_article(text, path, story, number) for number, story in enumerate(told, start=1))


def _stories(lines: Sequence[Line]) -> list[Story]:
    """The stories of a page: a new one where a heading of another story is followed by one."""
    stories, at = [Story()], 0
    while at < len(lines):
        if not lines[at].is_heading:
            stories[-1].lines.append(lines[at])
            at += 1
            continue
        end = next((i for i in range(at + 1, len(lines)) if _goes_on(lines[i])), len(lines))
        start = _second_story(lines, at, end, stories[-1])
        listed = lines[at : end if start is None else start]
        stories[-1].lines += listed
        stories[-1].dropped.update(line.start for line in listed)
        if start is not None:
            stories.append(Story())
        at += len(listed)
    return stories


def _goes_on(line: Line) -> bool:
    """Whether a paragraph begins after a list of headlines."""
    return line.is_prose and not line.is_title


def _second_story(lines: Sequence[Line], heading: int, end: int, story: Story) -> int | None:
    """Where another story begins under a heading, None where it only lists some and the first one goes on.

    It begins if the first one was closed before, if a date stands between headline and paragraph, or
    if the headline tells of what the paragraph does.
    """
    if end == len(lines):
        return None
    titles = [at for at in range(heading + 1, end) if lines[at].is_title]
    if not titles:
        return heading + 1
    dated = any(lines[at].is_stamp or lines[at].begins("published") for at in range(titles[-1], end))
    if story.is_closed or dated:
        return titles[0] if story.is_closed and len(titles) == 1 else titles[-1]
    prose = [line for line in lines[end:] if line.is_prose][:AHEAD]
    return titles[-1] if any(_tells_of(lines[titles[-1]], line) for line in prose) else None


def _tells_of(title: Line, paragraph: Line) -> bool:
    headline, said = ({word for word in line.words if len(word) >= LONG} for line in (title, paragraph))
    shared = {word for word in headline if any(word in other or other in word for other in said)}
    return len(shared) > SHARED or (len(shared) >= SHARED and len(shared) >= SHARE * len(headline))


def _article(text: str, path: str, story: Story, number: int) -> Article:
    start = story.lines[0].start
    return Article(
        id=path if number == 1 else f"{path}#{number}",
        text="".join(_kept(story)),
        published=story.published,
        source=next((named for line in story.lines if (named := line.outlet)), None),
        title=story.title or _title(story),
        path=path,
        offset=start,
        line=text.count("\n", 0, start) + 1,
    )


def _kept(story: Story) -> Iterator[str]:
    """The lines, those that are no part of the story or said again blanked."""
    seen = set[str]()
    for line in story.lines:
        repeated = len(line.folded) > 1 and line.folded in seen
        seen.add(line.folded)
        yield line.blanked() if repeated or line.start in story.dropped or line.is_furniture else line.text


def _title(story: Story) -> str | None:
    kept = (line for line in story.lines if not line.is_blank and not line.is_furniture)
    first = next((line for line in kept if line.start not in story.dropped), None)
    return first.text.strip() if first and first.is_title else None
