"""How two claims may stand to each other, and from which relation on the gate fails.

Apart from the verdicts that carry them, so that the command line can name them at once.
"""

from typing import Literal, get_args

Relation = Literal["conflict", "disputed", "revised", "unclear", "compatible", "agree"]
FailOn = Literal["conflict", "disputed", "revised", "unclear", "never"]

RELATIONS: tuple[Relation, ...] = get_args(Relation)
"""Every relation, worst first."""
CLASHES: tuple[Relation, ...] = ("conflict", "disputed", "revised")
"""The relations of claims that cannot both be true."""
FAIL_ON: tuple[FailOn, ...] = get_args(FailOn)
"""Every threshold, the strictest last but for "never"."""
