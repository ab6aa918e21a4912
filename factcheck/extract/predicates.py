"""Which predicates a word may be: every form of the words in the rooms' tables, and phrases of several words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.errors import TableError
from factcheck.extract.conjugation import verb_forms
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.predicates import PREDICATES
from factcheck.lang.spelling import fold_all
from factcheck.lang.stating import PredicateWords

Found = tuple[int, frozenset[str]]
"""How many tokens a phrase takes, and the predicates that it may be."""
NOTHING: Found = (0, frozenset())
LONGEST = 4
SHORTEST = 3
"""Letters that are left of a verb, at least, when its weak one falls."""
_WEAK = "ويا"
_PRONOUNS = ("ه", "ها", "هم", "ا", "ين", "ون", "ات")


class PredicateTable:
    """Words and phrases of one language, and the predicates that they may be.

    Raises:
        TableError: a predicate of the room is not among those that the languages share.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._words: dict[str, frozenset[str]] = {}
        for predicate, words in room(language).predicates.items():
            if predicate not in PREDICATES:
                raise TableError(f"{language} predicates: no predicate {predicate!r}")
            alone = frozenset((predicate,))
            for form in self._forms(words):
                known = self._words.setdefault(form, alone)
                if known is not alone:
                    self._words[form] = known | alone
        self._phrases: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = defaultdict(list)
        for form in [form for form in self._words if "_" in form]:
            phrase = tuple(form.split("_"))
            self._phrases[phrase[0]].append((phrase, self._words.pop(form)))

    def at(self, tokens: Sequence[Token], index: int) -> Found:
        """The predicates of the phrase, else of the word, that begins at a token; see `Found`."""
        for _, first in tokens[index].forms:
            for phrase, predicates in self._phrases.get(first, ()):
                following = tokens[index + 1 : index + len(phrase)]
                if len(following) == len(phrase) - 1 and all(
                    any(form == word for _, form in token.forms)
                    for token, word in zip(following, phrase[1:], strict=True)
                ):
                    return len(phrase), predicates
        for _, form in tokens[index].forms:
            if form in self._words:
                return 1, self._words[form]
        return NOTHING

    def _forms(self, words: PredicateWords) -> Iterator[str]:
        """Every form of the words of a predicate, the words of a phrase with an underscore between them."""
        for entry in words.verbs.split():
            for form, kind, _ in verb_forms(entry, self.language):
                yield form
                if self.language == "ar" and kind != "participle" and form[0] in "يت":
                    yield "س" + form
                    if form[-1] in _WEAK and len(form) > SHORTEST:  # after لم the weak letter falls: لم ينج
                        yield form[:-1]
        for entry in fold_all(words.others).split():
            yield entry
            if self.language == "ar" and "_" not in entry:
                yield from _nominal(entry)


def _nominal(word: str) -> Iterator[str]:
    """An Arabic noun or adjective with its endings and pronouns; a feminine -ة opens before them."""
    stem = word[:-1] + "ت" if word.endswith("ه") else word
    for ending in _PRONOUNS:
        yield stem + ending
    if stem == word:
        yield word + "ه"


@cache
def predicate_table(language: str) -> PredicateTable:
    """The predicates of a language."""
    return PredicateTable(language)
