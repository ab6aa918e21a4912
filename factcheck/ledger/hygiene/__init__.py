"""Rules for what people wrote of pairs, one a file: findings that are of no pair."""

from types import ModuleType

from factcheck.ledger.hygiene import expired, garbled, idle, mute, overtaken, stale

RULES: tuple[ModuleType, ...] = (stale, overtaken, expired, idle, garbled, mute)

__all__ = ["RULES"]
