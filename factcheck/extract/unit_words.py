"""The words, symbols and signs of units that a text in a language may use, composed from its room.

A room names base units. From them are made the multiples ("kilo" and "metre"), the squares and
cubes ("square miles", متر مربع), the rates ("kilometres per hour", كيلومتر في الساعة) and the money
of a country ("Canadian dollars", ريال سعودي).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.errors import TableError
from factcheck.extract.morphology import Number, noun_forms
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.territories import demonym_rows
from factcheck.extract.tokens import Token, tokenize
from factcheck.lang import room
from factcheck.lang.money import ASCII_POUND, CODES, DOLLARS, FAMILIES, LETTER_SIGNS, NATIONAL, SIGNS, SPACED_DOLLARS
from factcheck.lang.spelling import fold
from factcheck.lang.units import DEGREES, MULTIPLES, SHORT, UNITS, symbols

Words = tuple[str, ...]


class UnitForm(NamedTuple):
    """A unit as words give it, in their grammatical number."""

    name: str
    number: Number


Row = tuple[Words, UnitForm]


class UnitWords(PhraseTable[UnitForm]):
    """The units of a language by their words and symbols.

    Raises:
        TableError: a unit is unknown, or words stand for two units.

    Attributes:
        with_article: the units that may stand with an article for one of them ("a kilogram").
        partitive: the preposition between a vague count and its unit.
        between: words that may stand between a figure and its unit. doubtful: units that are other words too.
    """

    def __init__(self, rows: Iterable[Row], language: str) -> None:
        super().__init__(rows, f"{language} units")
        table = room(language).units
        clauses = room(language).clauses
        self.after_degrees = frozenset(
            map(fold, f"{clauses.prepositions} {clauses.joiners} {clauses.subordinators}".split())
        )
        self.between, self.doubtful = (frozenset(map(fold, words.split())) for words in (table.between, table.doubtful))
        self.partitive = fold(table.partitive)
        allowed = table.with_article.split()
        self.with_article = frozenset(name for name, u in UNITS.items() if u.dimension in allowed or name in allowed)

    def unit(self, tokens: Sequence[Token], index: int) -> tuple[int, UnitForm] | None:
        """The unit that begins at a token; one letter is a unit only in the case that is usual ("3 g", not "3G")."""
        if index >= len(tokens):
            return None
        found, token = self.at(tokens, index), tokens[index]
        if found is not None and found[0] > 1:
            return found
        if token.text in DEGREES and self._ends(tokens, index + 1):
            return 1, UnitForm(DEGREES[token.text], "plural")
        short = token.text in SHORT or (len(token.text) == 1 and token.text.isalpha() and token.text.isascii())
        return (
            found if not short or SHORT.get(token.text, False) or (token.text in SHORT and not token.spaced) else None
        )

    def _ends(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether no noun can begin at a token."""
        return index >= len(tokens) or tokens[index].kind == "mark" or tokens[index].word in self.after_degrees


@cache
def unit_words(language: str) -> UnitWords:
    """The compiled units of a language; a dual that is spelt like another form is read as that.

    Raises:
        TableError: a unit is unknown, or words stand for two units.
    """
    rows: dict[Words, UnitForm] = {}
    never = {_spelt(word) for word in room(language).units.never.split()}
    composed = tuple(_rows(language))
    duals = [row for row in composed if row[1].number == "dual"]
    for words, form in (*(row for row in composed if row[1].number != "dual"), *duals):
        known = rows.setdefault(words, form)
        if known.name != form.name and form.number != "dual" and words not in never:
            raise TableError(f"{language} units: {' '.join(words)!r} is {known.name} and {form.name}")
    return UnitWords(((words, form) for words, form in rows.items() if words not in never), language)


def _spelt(*words: str) -> Words:
    """Words of a table as a text would be cut, folded: "pound-foot" is three tokens."""
    if all(map(str.isalpha, words)):
        return tuple(map(fold, words))
    return tuple(part for word in words for part in _cut(word))


@cache
def _cut(word: str) -> Words:
    return tuple(token.word for token in tokenize(word))


_form = cache(UnitForm)


def _rows(language: str) -> Iterator[Row]:
    plain = {name: tuple(_forms(name, entries, language)) for name, entries in room(language).units.words.items()}
    if unknown := plain.keys() - UNITS.keys():
        raise TableError(f"{language} units: no unit {sorted(unknown)}")
    signs: dict[str, tuple[Row, ...]] = {}
    for symbol, name in symbols():
        signs[name] = (*signs.get(name, ()), (_spelt(symbol), _form(name, "plural")))
    for base in MULTIPLES.keys() & plain.keys():
        for name, rows in _multiples(base, language):
            plain[name] = (*plain.get(name, ()), *rows)
    for name in UNITS:
        yield from plain.get(name, ())
        power, _, base = name.partition(" ")
        if power in room(language).units.powers:
            yield from _powers(name, power, (*plain.get(base, ()), *signs.get(base, ())), language)
        above, _, below = name.partition(" per ")
        if below:
            yield from _rates(name, plain.get(above, ()), plain.get(below, ()), language)
    yield from _national(plain, language)
    for rows in signs.values():
        yield from rows


def _forms(name: str, entries: str, language: str) -> Iterator[Row]:
    for entry in entries.split():
        for words, number in noun_forms(entry, language):
            yield _spelt(*words), _form(name, number)


def _multiples(base: str, language: str) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Prefix and base unit, as one word or, where words take clitics, as two; the plural of what is made is regular."""
    table, regular = room(language).units, ":ات" if room(language).clitics else ""
    for prefix in MULTIPLES[base].split():
        for written in table.prefixes.get(prefix, "").split():
            for entry in table.words[base].split():
                noun = entry.partition(":")[0]
                made = tuple(_forms(prefix + base, written + noun + ("" if "_" in noun else regular), language))
                apart = tuple(
                    ((*_spelt(written), *words), form)
                    for words, form in _forms(prefix + base, noun + regular, language)
                )
                yield prefix + base, (*made, *(apart if regular and "_" not in noun else ()))


def _powers(name: str, power: str, bases: Sequence[Row], language: str) -> Iterator[Row]:
    """ "square miles", "sq km"; in Arabic the adjective follows and agrees: متران مربعان."""
    follows = bool(room(language).adjective_endings)
    for words, form in bases:
        for written in room(language).units.powers[power].split():
            if not follows:
                yield (*_spelt(written), *words), _form(name, form.number)
                continue
            for ending in {"singular": ("", "ا"), "dual": ("ان", "ين"), "plural": ("ه",)}[form.number]:
                yield (*words, *_spelt(written + ending)), _form(name, form.number)


def _rates(name: str, above: Sequence[Row], below: Sequence[Row], language: str) -> Iterator[Row]:
    """ "miles per hour", "km an hour", كيلومترا في الساعة, كم/ساعة."""
    pers = [*map(_spelt, room(language).units.per.split()), ("/",)]
    times = [(*per, *words) for words, form in below if form.number == "singular" for per in pers]
    for words, form in above:
        made = _form(name, form.number)
        yield from [((*words, *time), made) for time in times]


def _national(plain: dict[str, tuple[Row, ...]], language: str) -> Iterator[Row]:
    """ "Canadian dollars", ريالات سعودية: the money of a shared name with the adjective of a country."""
    follows = bool(room(language).adjective_endings)
    for named, country in demonym_rows(language):
        currency = NATIONAL.get(country, "")
        families = [family for family, members in FAMILIES.items() if currency in members]
        adjective = _spelt(*named) if families else ()
        for family in families:
            for words, form in plain.get(family, ()):
                made = (*words, *adjective) if follows else (*adjective, *words)
                yield made, _form(currency, form.number)


def money_sign(tokens: Sequence[Token], index: int) -> tuple[int, str] | None:
    """The sign of money at a token: how many tokens it takes, and the currency.

    "$", "US$", "$US", "HK $", "EUR", "RM".
    """
    token = tokens[index] if 0 <= index < len(tokens) else None
    if token is None or token.kind not in ("sign", "word"):
        return None
    text = token.text
    if token.kind == "sign":
        letters = text.replace("$", "")
        currency = DOLLARS.get(letters) if letters and letters != text else SIGNS.get(text)
        return (1, currency) if currency else None
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if following == "$" and text.upper() in SPACED_DOLLARS:
        return 2, DOLLARS[text.upper()]
    if text in LETTER_SIGNS:
        return 1 + (following == "." and text == "Rs"), LETTER_SIGNS[text]
    if text == ASCII_POUND and index + 1 < len(tokens) and not tokens[index + 1].spaced:
        return 1, "GBP"
    if text in SIGNS or text in CODES:
        return 1, SIGNS.get(text, text)
    return None
