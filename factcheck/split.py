"""From an article's text to its sentences.

Line by line: a line of a scraped page is a paragraph, and no sentence goes over its end. Within a line a sentence
ends at a full stop, question or exclamation mark with white space after it, unless its neighbours say otherwise.
"""

import re
from collections.abc import Iterator

from factcheck.types import Sentence

# A mark within a longer quotation or in brackets ends no sentence: who says the whole must stay with it.
_END = re.compile(
    r"(?P<mark>[.!?؟۔…]+)[\"'”’»)\]]*"
    r"(?:\s+(?=\S)|(?<=\w{4}[.!?؟])(?=[\u0621-\u064A]{3}))"  # Arabic pages leave the space out at times
)
_LONGEST_QUOTATION = 400
_QUOTED = re.compile(
    r"“[^”]{N}”|«[^»]{N}»|„[^“”]{N}[“”]|(?<!\w)\"(?=\S)[^\"]{N}(?<=\S)\"|\([^()]{N}\)|\[[^\[\]]{N}\]".replace(
        "{N}", f"{{1,{_LONGEST_QUOTATION}}}"
    )
)
_WORD = re.compile(r"[^\s(\[“«\"'‘]*$")
_GOES_ON = frozenset(",;:،؛)]»”-–—")
_OPENING = "\"'“‘«„([¿¡"

# In lower case, without the last full stop, in the languages that write them. After one of the first table a name,
# a figure or a month is still to come; one of the second may end a sentence.
_GO_BEFORE = frozenset(
    "adm art bd brig capt cdr cf ch cmdr col cpl dept det dr ed esq ext fig figs ft gen gov hon hr insp lt maj mgr"
    " mlle mme mr mrs ms msgr mt no nos nr nro núm op p pfc pp pres prof pvt rep rev sen sgr sgt sr sra srta st"
    " ste supt vol jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e ca approx z.b d.h u.a bzw bl vb yd doç г ул"
    " стр им тыс млн млрд".split()
)
_MAY_END = frozenset("bros co corp etc inc jr ltd plc usw vs и др т.д".split())
_STARTERS = frozenset(
    "a after although an and as at but by for from he her his however i if in it its more no on one she since so some"
    " that the their then there these they this those to we what when while with you".split()
)
_ORDINAL = frozenset({"cs", "da", "de", "fi", "hr", "hu", "nb", "pl", "sk", "sl", "tr"})
"""Languages that write the full stop after an ordinal figure."""


def split(text: str, language: str) -> tuple[Sentence, ...]:
    """Cut a text into sentences.

    Args:
        language: ISO 639-1 code.

    Returns:
        Sentences in order, without the white space around them; empty ones are left out.

    >>> [s.text for s in split("The U.S. said 3.5 percent. It rose.", "en")]
    ['The U.S. said 3.5 percent.', 'It rose.']
    """
    sentences, start = list[Sentence](), 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            sentences += _of_line(line, start, language)
        start += len(line)
    return tuple(sentences)


def _of_line(line: str, base: int, language: str) -> Iterator[Sentence]:
    first = 0
    for last in (*_ends(line, language), len(line)):
        piece = line[first:last]
        stripped = piece.strip()
        if stripped:
            start = base + first + piece.index(stripped)
            yield Sentence(start, start + len(stripped), stripped)
        first = last


def _ends(line: str, language: str) -> Iterator[int]:
    quoted = [match.span() for match in _QUOTED.finditer(line)]
    for match in _END.finditer(line):
        inside = any(start < match.start() and match.start("mark") + 1 < end - 1 for start, end in quoted)
        if not inside and _ends_here(line, match, language):
            yield match.end()


def _ends_here(line: str, match: re.Match[str], language: str) -> bool:
    mark, after = match["mark"], line[match.end() :]
    first = after.lstrip(_OPENING)[:1]
    if first.islower() or after[0] in _GOES_ON:
        return False
    if "…" in mark or mark.startswith("..."):
        return first.isupper()
    if mark != ".":
        return True
    found = _WORD.search(line, 0, match.start())
    word = found.group().lower() if found else ""
    if word in _GO_BEFORE or (len(word) == 1 and word.isalpha()):
        return False
    if word in _MAY_END or ("." in word and word.replace(".", "").isalpha()):
        return after.split(None, 1)[0].strip(_OPENING + ",").lower() in _STARTERS
    if word.isdecimal():
        return not (line[: match.start()].strip() == word or (language in _ORDINAL and len(word) <= 2))
    return True
