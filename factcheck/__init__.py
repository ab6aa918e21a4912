"""factcheck: a linter for facts.

    >>> import factcheck
    >>> [str(q.value) for q in factcheck.find_quantities("8,000 soldiers")]
    ['8000']

What is public stands in `__all__`; each name is loaded when it is first used, so that
importing the package costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.embed import load_encoder
    from factcheck.extract.quantities import find_quantities
    from factcheck.pipeline import compare, compare_texts, extract_claims
    from factcheck.types import Article, Claim, Period, Quantity
    from factcheck.verdicts import Comparison, Finding, Pair, Report

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Claim",
    "Comparison",
    "Finding",
    "Pair",
    "Period",
    "Quantity",
    "Report",
    "compare",
    "compare_texts",
    "extract_claims",
    "find_quantities",
    "load_encoder",
]

_HOMES = {
    **dict.fromkeys(("Article", "Claim", "Period", "Quantity"), "factcheck.types"),
    **dict.fromkeys(("Comparison", "Finding", "Pair", "Report"), "factcheck.verdicts"),
    **dict.fromkeys(("compare", "compare_texts", "extract_claims"), "factcheck.pipeline"),
    "find_quantities": "factcheck.extract.quantities",
    "load_encoder": "factcheck.embed",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
