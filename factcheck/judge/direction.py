"""Changes that go opposite ways."""

from factcheck.verdicts import Match


def opposite(match: Match) -> bool:
    """Whether one figure is a rise and the other a fall."""
    return match.a.direction is not None and match.b.direction is not None and match.a.direction != match.b.direction
