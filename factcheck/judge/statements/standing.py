"""What two statements that clash are to each other: revised, disputed or in conflict.

The order is that of the figures: what time or the words explain is a revision; two who are named dispute it;
what nothing explains is a conflict.
"""

from factcheck.judge.revised import first_reported
from factcheck.judge.speakers import different_speakers, one_speaker
from factcheck.judge.statements.frame import Frame
from factcheck.judge.statements.rules import Clash
from factcheck.relations import Relation
from factcheck.statements import Word
from factcheck.wording import isolated


def standing(frame: Frame, clash: Clash) -> tuple[Relation, str]:
    """The relation of two statements that clash, and why."""
    pair = frame.pair
    a_first = first_reported(pair)
    if clash.speakers is not None:
        one, two = clash.speakers
        return "disputed", f"{isolated(one)} and {isolated(two)} differ: {clash.what}"
    if clash.revises and (a_first is not None or not different_speakers(pair)):
        return "revised", clash.what
    if a_first is not None and not different_speakers(pair):
        later = pair.b if a_first else pair.a
        if (speaker := one_speaker(pair)) is not None:
            return "revised", f"one speaker, {isolated(speaker)}, later: {clash.what}"
        if later.revises or not _of_one_day(frame):
            return "revised", f"the later report says otherwise: {clash.what}"
    if different_speakers(pair):
        one, two = pair.a.source or "", pair.b.source or ""
        return "disputed", f"{isolated(one)} and {isolated(two)} differ: {clash.what}"
    return "conflict", clash.what


def _of_one_day(frame: Frame) -> bool:
    """Whether both statements name the same day, so that no later one can have changed it."""
    days = [word for x, word in enumerate(frame.a.words) if _is_day(word) and x in frame.a.partner]
    return bool(days)


def _is_day(word: Word) -> bool:
    return word.day is not None and (word.day.weekday is not None or word.day.day is not None)
