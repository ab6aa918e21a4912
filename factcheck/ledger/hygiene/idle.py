"""FC904 idle waiver: a waiver in an article that lets nothing pass.

Nothing of its codes and relations has a side in its paragraph. Take it out: it would let pass what nobody has seen yet.
In a run over a part of the articles it may be that the other side was not read.

    a waiver for "conflict" above a paragraph whose figure was corrected       idle
    a waiver for "conflict" above a paragraph with a conflict                  no: it is at work
"""

from factcheck.ledger.hygiene.finding import finding
from factcheck.ledger.waivers import Waiver
from factcheck.verdicts import Finding

CODE = "FC904"


def idle(waiver: Waiver) -> Finding:
    """The finding for a waiver that covers no pair."""
    what = ", ".join(sorted(waiver.what))
    because = f"nothing that was compared is {what} here; take it out"
    return finding(CODE, (what, waiver.reason), because, waiver.location)
