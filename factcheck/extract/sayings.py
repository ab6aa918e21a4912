"""The words by which a text says that somebody says something: verbs, "according to", "by his account"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.extract.conjugation import Gender, VerbForm, verb_forms
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold, words_of

REACH, LONG_REACH = 6, 16
"""How many tokens after a verb, or in Arabic after its subject, the phrase may begin that makes it a verb of saying."""


class Verb(NamedTuple):
    """A verb that may say that somebody says something.

    Attributes:
        form: finite, a participle that hangs on another clause, or with its object in a relative clause.
        gender: of the subject that it agrees with.
        plain: it says so whatever follows. observing: it says so of a known body or person only.
        noun_too: it may be a noun.
    """

    form: VerbForm
    gender: Gender = "any"
    plain: bool = False
    observing: bool = False
    noun_too: bool = False


class SayingWords:
    """The words of saying of one language."""

    def __init__(self, language: str) -> None:
        self.language, table = language, room(language).speech
        self.common = words_of(room(language).common_words)
        self.verb_first = room(language).rtl
        nouns = words_of(table.nouns_too)
        self.verbs: dict[str, Verb] = {}
        self.needs: dict[str, list[PhraseTable[bool]]] = {}
        for word, form, gender in self._forms(table.verbs):
            self.verbs.setdefault(word, Verb(form, gender, plain=True, noun_too=word in nouns))
        for phrases, verbs in table.claiming.items():
            needed = PhraseTable.marks((phrases,), f"{language} what verbs of saying need")
            for word, form, gender in self._forms(verbs):
                self.verbs.setdefault(word, Verb(form, gender, noun_too=word in nouns))
                self.needs.setdefault(word, []).append(needed)
        for word, form, gender in self._forms(table.observing):
            known = self.verbs.get(word, Verb(form, gender, noun_too=word in nouns))
            self.verbs[word] = known._replace(observing=not known.plain)
        for word, form, _ in self._forms(table.issuing):
            if form == "relative":
                self.verbs.setdefault(word, Verb(form, plain=True))
        according = {phrase: prefix for prefix, phrases in table.according.items() for phrase in phrases}
        self.continuing = frozenset(word for word, _, _ in self._forms(table.continuing))
        self.according = PhraseTable.of(according, f"{language} according to", strict=False)
        self.unsaid = PhraseTable.marks(table.unsaid, f"{language} verbs that say nothing")
        self.taken = {verb: words_of(objects) for objects, verbs in table.taking.items() for verb in words_of(verbs)}
        self.own = PhraseTable.marks(table.own, f"{language} by his account")
        self.impersonal = PhraseTable.marks(table.impersonal, f"{language} the outlet's own voice")
        self.quoting = {
            fold(verb): fold(preposition) for preposition, verbs in table.quoting.items() for verb in verbs.split()
        }
        self.complements: dict[str, frozenset[str]] = {}
        whole = self._entries()
        for preposition, verbs in table.complements.items():
            for entry in verbs.split():
                for word, _, _ in self._forms(whole.get(entry, entry)):
                    self.complements[word] = self.complements.get(word, frozenset()) | {fold(preposition)}

    @property
    def openings(self) -> frozenset[str]:
        """Every word that says so, or that a phrase begins with which does."""
        phrases = (self.according, self.own, self.impersonal)
        return frozenset(self.verbs).union(self.quoting, *(table.openings for table in phrases))

    def verb(self, token: Token) -> tuple[str, Verb] | None:
        """The verb that a token may be, and its form; nouns with an article or a preposition are none."""
        if token.kind != "word":
            return None
        for clitics, form in token.forms:
            if clitics in ("", "و", "ف") and form in self.verbs and not (clitics == "ف" and token.word in self.common):
                return form, self.verbs[form]
        return None

    def is_finite(self, token: Token) -> bool:
        """Whether a word is a verb of saying and nothing else."""
        found = self.verb(token)
        return found is not None and found[1].form == "finite" and not found[1].noun_too

    def is_met(self, tokens: Sequence[Token], word: str, at: int, last: int) -> bool:
        """Whether a phrase that a verb needs follows soon after a token, before a place."""
        return any(
            table.at(tokens, index) is not None
            for table in self.needs.get(word, ())
            for index in range(at, min(at + (LONG_REACH if self.verb_first else REACH), last, len(tokens)))
        )

    def _forms(self, entries: str) -> Iterator[tuple[str, VerbForm, Gender]]:
        for entry in entries.split():
            yield from verb_forms(entry, self.language)

    def _entries(self) -> Mapping[str, str]:
        """The whole entries of verbs of which a table gives the past alone, by that; of several the first."""
        table = room(self.language).speech
        every = " ".join((table.verbs, *table.claiming.values(), table.observing)).split()
        return {entry.partition(":")[0]: entry for entry in reversed(every) if ":" in entry}


@cache
def saying_words(language: str) -> SayingWords:
    """The words of saying of a language."""
    return SayingWords(language)
