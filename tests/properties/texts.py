"""Texts that try a reader: words of the language rooms, figures in every form, marks, markup, and anything else."""

from functools import cache

from hypothesis import strategies as st

from factcheck.lang import LANGUAGES, room

_FIGURES = (
    "0 1 2 7 12 38 51 67 100 160 2024 8,000 10.000 10 000 1,00,000 2.8bn $2.8bn 35% ٪٣٥ ٨٠٠٠ ٢٫٨ ۱۲ ½ 3/4 9/11 21:00 "
    "8-10 2-1 24/7 192.168.0.1 2024-10-28 Su-35 10k 1e9 007 -5 +3 1st 2nd 90s"
).split()  # fmt: skip
_MARKS = [*".,;:!?،؛؟…—–-()[]{}<>|*_#`~\"'“”«»&/\\@%$", "\n", "\n\n", "\t", "\r\n", "\u00a0", "\u200f", "\u2028", "ـ"]
_MARKUP = ["---", "```", "**", "[8,000](x)", "<b>", "<!--", "-->", "|--|--|", "# ", "> ", "إقرأ أيضاً:", "Read also:"]


@cache
def _words() -> tuple[str, ...]:
    """Number words, hedges, units, verbs of saying and page furniture of every room."""
    found = set[str]()
    for language in LANGUAGES:
        known = room(language)
        tables = (known.numbers.small, known.numbers.scales, known.units.words, known.dates.months, known.nouns)
        found.update(word for table in tables for words in table.values() for word in words.split())
        found.update(word for words in (*known.hedges_before, *known.hedges_after) for word in words.split())
        found.update(known.speech.verbs.split()[:40])
        found.update(known.page.furniture)
    return tuple(sorted(found))


def texts(longest: int = 40) -> st.SearchStrategy[str]:
    """Texts of up to so many pieces, with spaces between most of them."""
    pieces = st.one_of(
        st.deferred(lambda: st.sampled_from(_words())),
        st.sampled_from(_FIGURES),
        st.sampled_from(_MARKS),
        st.sampled_from(_MARKUP),
        st.text(max_size=6),
    )
    spaced = st.tuples(pieces, st.sampled_from(("", " ", " ", " ")))
    return st.lists(spaced, max_size=longest).map(lambda found: "".join(word + space for word, space in found))
