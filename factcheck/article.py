"""An article: what was written, where it stands, and what its file says to factcheck."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Remark:
    """Words in a file that are meant for factcheck and not for readers: an HTML comment, a key of the front matter.

    Attributes:
        text: the words, without `factcheck:`.
        start, end: the part of the article's text that they are about.
        line: of the file, where they stand.
    """

    text: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Article:
    """One text about one matter.

    Attributes:
        id: what the article is called in reports; unique within a corpus.
        text: its words. Code points that are no part of them (markup, page furniture)
            are blanked with spaces, so that offsets stay those of the source.
        language: ISO 639-1 code; None to go by the script.
        published: when it was published; given as date, datetime or ISO 8601 string.
        source: the outlet.
        title: the headline, where it is not part of the text.
        path: the file it was read from, as the user named it.
        offset: where `text` begins in that file, in code points.
        line, column: where `text` begins in that file, counted from 1.
        remarks: what the file says to factcheck about it.

    Raises:
        ValueError: `published` is a string that is no ISO 8601 date or time.
    """

    id: str
    text: str
    language: str | None = None
    published: date | datetime | str | None = None
    source: str | None = None
    title: str | None = None
    path: str | None = None
    offset: int = 0
    line: int = 1
    column: int = 1
    remarks: tuple[Remark, ...] = ()

    def __post_init__(self) -> None:
        if isinstance(self.published, str):
            object.__setattr__(self, "published", _moment(self.published))

    @property
    def moment(self) -> date | datetime | None:
        """`published` as a date or datetime."""
        assert not isinstance(self.published, str)
        return self.published

    @property
    def day(self) -> date | None:
        """The day of publication."""
        moment = self.moment
        return moment.date() if isinstance(moment, datetime) else moment


def _moment(text: str) -> date | datetime | None:
    stripped = text.strip()
    if not stripped:
        return None
    return date.fromisoformat(stripped) if len(stripped) <= 10 else datetime.fromisoformat(stripped)
