"""FC903 expired review: the day is past until which a review or a waiver lets its pair pass.

The pair counts again, as if nobody had accepted it. Look at it once more, and give a new date or take the entry out.

    expires = 2025-06-30, and today is 1 July 2025        expired
    expires = 2025-06-30, and today is 30 June 2025       no: the day itself is included
"""

from datetime import date

from factcheck.ledger.hygiene.finding import finding
from factcheck.verdicts import Finding, Location

CODE = "FC903"


def expired(said: tuple[str, ...], expires: date, location: Location) -> Finding:
    """The finding for what would let a pair pass, had it not expired."""
    return finding(CODE, said, f"it expired on {expires}; its pair counts again", location)
