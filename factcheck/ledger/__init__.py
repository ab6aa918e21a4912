"""What people have said of pairs: reviews and references in the ledger, waivers in articles, the baseline."""

from factcheck.ledger.entries import Ledger, Quote, Reference, Review
from factcheck.ledger.files import load_ledger

__all__ = ["Ledger", "Quote", "Reference", "Review", "load_ledger"]
