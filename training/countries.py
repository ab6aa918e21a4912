"""Write the rooms' tables of country names from CLDR, as Babel carries it.

    python -m training.countries

A test holds the tables to CLDR, so that a newer CLDR is noticed.
"""

import re
from pathlib import Path

from babel import Locale

from factcheck.lang import LANGUAGES

_HEAD = '''"""Names of countries in {language}, from CLDR {note}; written by training/countries.py."""

from collections.abc import Mapping

CLDR: Mapping[str, str] = {{
{rows}
}}
"""ISO 3166 code to the name."""
'''


def names(language: str) -> dict[str, str]:
    """ISO 3166 code to CLDR's name, without what stands in brackets, sorted by code."""
    territories = Locale(language).territories
    codes = [
        code
        for code in sorted(territories)
        if re.fullmatch("[A-Z]{2}", code) and code not in {"EU", "UN", "EZ", "ZZ", "XA", "XB"}
    ]
    return {code: re.sub(r"\s*\(.*?\)", "", territories[code]).strip() for code in codes}


def main() -> None:
    """Write one file a language."""
    for language in LANGUAGES:
        rows = "\n".join(f"    {code!r}: {name!r}," for code, name in names(language).items()).replace("'", '"')
        target = Path(__file__).parent.parent / "factcheck" / "lang" / language / "countries.py"
        label = Locale("en").languages[language]
        target.write_text(_HEAD.format(language=label, note="(Babel)", rows=rows), encoding="utf-8")


if __name__ == "__main__":
    main()
