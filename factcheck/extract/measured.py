"""What a figure is said of where no noun follows it: the subject, object or apposition before it.

The words are walked back from the figure. Other figures, adverbs and phrases with a preposition
are passed over ("exports to China dropped 7 percent"), a verb is crossed once ("shares rose 6 percent"),
and the walk ends at the noun phrase that the verb or the preposition of the figure belongs to.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.extract.morphology import verb_forms
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import expand
from factcheck.extract.tokens import Token
from factcheck.extract.unit_words import unit_words
from factcheck.extract.word_classes import WordClass, word_classes
from factcheck.lang import room
from factcheck.lang.spelling import fold, words_of
from factcheck.lang.units import TIME_UNITS

FARTHEST = 40
"""How many tokens before a figure are looked at."""
Span = tuple[int, int]
_VERBS = frozenset(("base", "past", "ing", "copula", "auxiliary"))
_STOPS = frozenset(".;!?؟؛")
_COORDINATING = frozenset(("but", "yet"))
_OPENING = frozenset(("with", "as", "like", "since", "until", "till", "after", "before", "than"))
"""Prepositions after which a subject may stand: "with its shares down 11 percent"."""


class _Walk:
    """How far a walk has come: which words were crossed, and what to fall back on."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.verb: WordClass | None = None
        self.crossed = 0
        self.antecedent = self.of = self.bracket = False
        self.fallback: Span | None = None

    def cross(self, verb: WordClass, at: int) -> None:
        """A verb at a token; the first one counts, and "having" before it makes it a participle."""
        if self.verb is None or (verb == "ing" and self.crossed == at + 1):
            self.verb, self.crossed = verb, at


class MeasuredReader:
    """Finds what is measured, in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.classes, self.units = word_classes(language), unit_words(language)
        directions = loaded.scopes.directions.values()
        self.changes = words_of(" ".join(directions))
        self.noun_first = bool(loaded.adjective_endings)
        entries = loaded.clauses.reaching.split()
        self.reaching = self.changes.union(word for entry in entries for word, _ in verb_forms(entry, language))
        self.nouns, self.joiner = noun_table(language), fold(loaded.numbers.joiner) if loaded.clitics else ""
        self.ages = frozenset(word for notation in loaded.ages_after for words in expand(notation) for word in words)
        self.empty = frozenset(map(fold, f"{loaded.clauses.measures} {loaded.clauses.groups}".split()))
        self.extents = words_of(loaded.clauses.extents)
        self.amounts = words_of(loaded.speech.amounts)

    def before(self, tokens: Sequence[Token], index: int, figures: Mapping[int, int], counts: bool) -> Span | None:
        """The noun phrase before a token that a figure there is said of.

        Args:
            figures: for every token of another figure or of a date, where that begins.
            counts: the figure counts, so that what an earlier figure counts may be meant again.
        """
        walk, at = _Walk(index), index - 1
        while at >= max(0, index - FARTHEST):
            if at in figures:
                at = figures[at] - 1
                continue
            kind = self.classes.at(tokens, at)
            if at - 1 in figures and tokens[at].word in self.extents:
                at -= 1
                continue
            if kind == "content" or tokens[at].kind in ("name", "digits"):
                first = self._phrase(tokens, at, figures)
                found, at = self._judge(tokens, (first, at + 1), walk, figures, counts)
                if found is not None:
                    return found
                continue
            if kind == "mark" and self._ends(tokens, at, index, walk):
                break
            if kind in ("subordinator", "pronoun") and self._ends_clause(tokens, at, index, walk):
                break
            if kind == "ing" and walk.verb is None and at < index - 1 and self._is_gerund(tokens, at):
                return at, at + 1
            if counts and at == index - 1 and kind in ("past", "base") and not self._reaches(tokens[at]):
                return None  # "police arrested seven"
            if kind in _VERBS or kind == "move":
                walk.cross(kind, at)
            walk.antecedent = walk.antecedent or (kind == "relative" and walk.verb is not None)
            walk.of = kind == "of" and at == index - 1
            walk.bracket = at == index - 1 and tokens[at].text == "("
            if kind == "joiner" and walk.crossed == at + 1:
                walk.verb = walk.verb and "ing"  # "is cheap and offers 536 hp": its subject is that of the verb before
            at = _before_bracket(tokens, at) if tokens[at].text == ")" else at - 1
        return walk.fallback

    def _reaches(self, verb: Token) -> bool:
        """Whether a verb puts a figure to its subject: "the toll reached 38"."""
        return any(form in self.reaching for _, form in verb.forms)

    def _phrase(self, tokens: Sequence[Token], last: int, figures: Mapping[int, int]) -> int:
        """Where the noun phrase begins whose last token is given."""
        first = last
        while first > 0 and first - 1 not in figures and self.classes.is_nominal(tokens, first - 1):
            if self._is_joined(tokens[first]) or (_is_definite(tokens[first - 1]) and self._begins(tokens[first])):
                break
            first -= 1
        while first < last and tokens[first].kind == "mark":
            first += 1
        if first - 2 in figures and tokens[first].word in self.ages:
            return figures[first - 2] if first == last else first + 1  # "the 23-year-old", "the 23-year-old driver"
        return first

    def _begins(self, token: Token) -> bool:
        """Whether no definite noun before a noun is part of its phrase: البنك | سعر الفائدة, المصرف | توقعاتها."""
        return _is_owned(token) or token.word in self.amounts

    def _is_joined(self, token: Token) -> bool:
        """Whether "and" is written onto a noun: ورجل."""
        return self.joiner != "" and any(
            clitics.startswith(self.joiner) and (clitics.endswith("ال") or self.nouns.of_form(form))
            for clitics, form in token.forms
        )

    def _judge(
        self, tokens: Sequence[Token], phrase: Span, walk: _Walk, figures: Mapping[int, int], counts: bool
    ) -> tuple[Span | None, int]:
        """Whether a noun phrase is it, by the word that governs it; else where the walk goes on."""
        beside = walk.of or (self.noun_first and not counts and phrase[1] == walk.start)
        if beside and tokens[phrase[1] - 1].word in self.empty:  # "an average of 70 days", على مدى يومين
            walk.fallback, walk.of = phrase if walk.of and not counts else None, False
            return None, self._governor(tokens, phrase[0])
        governor = self._governor(tokens, phrase[0])
        if governor < 0:
            return (None, -1) if self.is_time(tokens, phrase) else (phrase, -1)
        kind = "figure" if governor in figures else self.classes.at(tokens, governor)
        linked = kind in ("of", "joiner") and governor > 0 and governor - 1 not in figures
        head = self._phrase(tokens, governor - 1, figures) if linked else 0
        counted = kind == "joiner" and self._governor(tokens, head) in figures  # "183 passengers and a crew of 7"
        if linked and not counted and self.classes.is_nominal(tokens, governor - 1):
            return self._judge(tokens, (head, phrase[1]), walk, figures, counts)
        crossed = walk.verb is not None and walk.crossed == phrase[1]
        if walk.antecedent or walk.of or walk.bracket:
            return phrase, governor
        if self.is_time(tokens, phrase):
            return None, governor - (kind == "preposition")
        if crossed and walk.verb == "ing":
            return phrase, governor
        told = governor in figures and self._opens_with_time(tokens, figures[governor], governor)
        if kind == "figure" and not (counts or told or (self.noun_first and phrase[1] == walk.start)):
            return None, governor
        if kind == "pronoun":  # an unknown verb
            walk.cross("past", phrase[0])
            return None, governor - 1
        opens = crossed and tokens[governor].word in _OPENING
        if self.noun_first and counts and kind in ("past", "base") and not self._reaches(tokens[governor]):
            return None, -1  # اعتقلت الشرطة سبعة
        passed = kind == "to" or (kind == "preposition" and not opens)
        object_of = kind in _VERBS and (walk.verb == "ing" or (walk.verb is None and kind == "copula"))
        if passed or object_of:
            walk.fallback = walk.fallback or (None if passed and self.noun_first and counts else phrase)
            return None, governor - passed
        return phrase, governor

    def _governor(self, tokens: Sequence[Token], first: int) -> int:
        """The token before a noun phrase and its determiners."""
        at = first - 1
        while at >= 0 and self.classes.plain(tokens[at]) in ("determiner", "quantifier", "adverb"):
            at -= 1
        return at

    def _opens_with_time(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether a figure or date that a sentence opens with only tells when: "Last year | petrol cost"."""
        units = (self.units.of_word(tokens[at]) for at in range(first, last + 1))
        return first == 0 and not self.noun_first and any(unit and unit.name in TIME_UNITS for unit in units)

    def is_time(self, tokens: Sequence[Token], phrase: Span) -> bool:
        """ "last year", "the quarter", "2019": when, and not what."""
        if all(token.kind == "digits" for token in tokens[slice(*phrase)]):
            return True
        unit = self.units.of_word(tokens[phrase[1] - 1])
        return unit is not None and unit.name in TIME_UNITS

    def _ends(self, tokens: Sequence[Token], at: int, index: int, walk: _Walk) -> bool:
        """Whether a mark ends the walk."""
        mark, following = tokens[at].text, tokens[at + 1]
        if mark in _STOPS:
            return mark != "." or following.text[0].isupper() or not following.spaced
        if mark in ("(", "["):
            return at < index - 1 and (walk.verb is not None or walk.fallback is not None)
        return mark == ":" and walk.verb is not None

    def _ends_clause(self, tokens: Sequence[Token], at: int, index: int, walk: _Walk) -> bool:
        """Whether a conjunction or the pronoun of a subject ends the walk."""
        if self.classes.plain(tokens[at]) == "subordinator":
            if at == index - 1:
                return True  # "while 35 percent said"
            return walk.verb not in (None, "ing") and tokens[at].word not in _COORDINATING
        return walk.verb not in (None, "ing")

    def _is_gerund(self, tokens: Sequence[Token], at: int) -> bool:
        """An action that is measured itself: "after charging in 20 minutes", but not "after falling 5 percent"."""
        if at == 0 or tokens[at].word in self.changes:
            return False
        return self.classes.plain(tokens[at - 1]) in ("preposition", "of")


def _is_definite(token: Token) -> bool:
    return token.word.startswith("ال")


def _is_owned(token: Token) -> bool:
    """Whether a noun says whose it is: توقعاتها."""
    return token.text.endswith(("ها", "هم", "هن", "هما", "ه")) and not token.text.isascii()


def _before_bracket(tokens: Sequence[Token], at: int) -> int:
    """The token before the bracket that closes at a token; that before it where none opens near."""
    for first in range(at - 1, max(-1, at - FARTHEST), -1):
        if tokens[first].text == "(":
            return first - 1
    return at - 1


@cache
def measured_reader(language: str) -> MeasuredReader:
    """The reader of what is measured, of a language."""
    return MeasuredReader(language)
