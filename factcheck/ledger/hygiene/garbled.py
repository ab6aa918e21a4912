"""FC905 garbled waiver: a remark to factcheck that cannot be read.

It lets nothing pass. A waiver names what may pass, by code or relation, and why; it may name a last day.

    <!-- factcheck: ignore -->                                          garbled
    <!-- factcheck: accept conflict because the bank was asked -->      no: this is a waiver
"""

from factcheck.ledger.hygiene.finding import finding
from factcheck.ledger.waivers import NoWaiver
from factcheck.verdicts import Finding

CODE = "FC905"


def garbled(remark: NoWaiver) -> Finding:
    """The finding for a remark that is no waiver."""
    because = f"{remark.found}; write `accept CODE-OR-RELATION... [until YYYY-MM-DD] because REASON`"
    return finding(CODE, (remark.text,), because, remark.location)
