"""Whether two claims are said by one, by two, or by nobody in particular."""

from factcheck.counterparts import Counterparts
from factcheck.verdicts import Match


def one_speaker(match: Match | Counterparts) -> str | None:
    """The name of the speaker of both claims, None where there are two or somebody is not named."""
    a, b = match.a.speaker, match.b.speaker
    return a.text if a is not None and b is not None and a.is_same(b) else None


def different_speakers(match: Match | Counterparts) -> bool:
    """Whether both claims are said by somebody named, and these are known to be two."""
    a, b = match.a.speaker, match.b.speaker
    return a is not None and b is not None and a.differs(b)
