"""Rules for figures that stand beside a reference, one a file.

What the two are to each other is judged as between two articles; the code says that one of them is vouched for.
"""

from types import ModuleType

from factcheck.ledger.references import borne_out, contradicted, outdated, undecided
from factcheck.relations import Relation

RULES: tuple[ModuleType, ...] = (contradicted, outdated, undecided, borne_out)


def code_of(relation: Relation) -> str:
    """The code for a figure that stands so to a reference."""
    code: str = next(rule.CODE for rule in RULES if relation in rule.RELATIONS)
    return code


__all__ = ["RULES", "code_of"]
