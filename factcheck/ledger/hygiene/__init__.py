"""Rules for what people wrote of pairs, one a file: findings that are of no pair."""

from factcheck.ledger.hygiene.expired import expired
from factcheck.ledger.hygiene.garbled import garbled
from factcheck.ledger.hygiene.idle import idle
from factcheck.ledger.hygiene.mute import mute
from factcheck.ledger.hygiene.overtaken import overtaken
from factcheck.ledger.hygiene.stale import stale

__all__ = ["expired", "garbled", "idle", "mute", "overtaken", "stale"]
