"""Finite verbs of saying and their subjects: in Arabic the verb comes first, in English the subject."""

from collections.abc import Collection, Sequence

from factcheck.extract.attribution import Attribution, Reach
from factcheck.extract.sayings import Verb, saying_words
from factcheck.extract.source_names import LONGEST, Span, source_names
from factcheck.extract.source_subjects import source_subjects
from factcheck.extract.source_words import source_words
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of

OPENED = 3
"""How many tokens before its subject a conjunction of time may stand."""
NEAR = 9
"""How many tokens after a verb "that" may stand."""
_COMMAS = frozenset(",،")
_QUOTES, _STOPS = frozenset('"“”«»'), frozenset(";؛")
_PRESENT, _ACCUSATIVE = frozenset("يت"), "ا"
"""What an Arabic verb in the present begins with, a noun in the accusative ends with."""


class VerbFirst:
    """Reads verbs that their subject follows: "قال الوزير إن"."""

    def __init__(self, language: str) -> None:
        table = room(language).speech
        self.sayings, self.words = saying_words(language), source_words(language)
        self.names, self.subjects = source_names(language), source_subjects(language)
        self.auxiliaries, self.perfect, self.that = map(words_of, (table.auxiliaries, table.perfect, table.that))
        self.addressed = words_of(table.addressed)
        self.usual = self.words.common - self.words.function_words
        self.opening = self.words.openers | self.auxiliaries

    def read(
        self, tokens: Sequence[Token], at: int, word: str, verb: Verb, dated: Collection[int]
    ) -> Attribution | None:
        """The verb with its subject after it, or before it, or with none: then whoever spoke last goes on."""
        before = self._before_perfect(tokens, at)
        if at and before is None and self._describes(tokens, at, word):
            return None
        if at and any(form in self.words.relative for _, form in tokens[at - 1].forms):
            return None  # "اللوحات التي توضح"
        complements = self.sayings.complements.get(word, frozenset())
        first, last = before or self._subject(tokens, at + 1, dated, complements)
        if word in self.addressed:
            last = self.words.before_owned(tokens, first, last)
        content = at + 1 if before else max(last, at + 1)
        until = content + 2 if _at_comma(tokens, content) else _next(tokens, content, _COMMAS)
        met = self.sayings.is_met(tokens, word, content, until)
        resumed = at + 1 < len(tokens) and tokens[at + 1].word in self.words.resumed
        plain = (verb.plain and not resumed) or (verb.observing and self.words.is_known(tokens, first, last))
        if not plain and not met:
            return None
        joined = any(clitics for clitics, form in tokens[at].forms if form == word)
        if verb.noun_too and not met and at and not joined:
            return None
        if first < last:
            return None if _is_title(tokens, at, last) else Attribution(first, last, at)
        begins = joined or at == 0 or tokens[at - 1].kind == "mark" or tokens[at - 1].word in self.words.openers
        subject = None if joined else self._clause_subject(tokens, at, dated)
        if subject is not None:
            return Attribution(*subject, at)
        return Attribution(at, at, at, gender=verb.gender) if begins else None

    def _subject(self, tokens: Sequence[Token], at: int, dated: Collection[int], ends: frozenset[str]) -> Span:
        """The name after a verb; a common noun too, where "that" follows it."""
        while at < len(tokens) and tokens[at].word in self.words.adverbs:
            at += 1  # "قال أولا الدكتور"
        at = self.names.over_hearer(tokens, at)
        first, last = self.names.after(tokens, at, dated, ends)
        if first < last or at >= len(tokens) or not self.words.is_matter(tokens, at):
            return first, last
        whole = self.names.run(tokens, at, dated, ends)
        return (at, whole) if at < whole < len(tokens) and tokens[whole].word in self.that else (first, last)

    def _describes(self, tokens: Sequence[Token], at: int, word: str) -> bool:
        """Whether a verb in the present describes a noun without an article right before it: صور توضح."""
        if tokens[at].word != word or word[0] not in _PRESENT or tokens[at - 1].kind != "word":
            return False
        noun = tokens[at - 1]
        definite = any(clitics.endswith("ال") for clitics, _ in noun.forms)
        usual = noun.word in self.usual or noun.word.removesuffix(_ACCUSATIVE) in self.usual
        return not definite and usual and not self.words.is_known(tokens, at - 1, at)

    def _clause_subject(self, tokens: Sequence[Token], verb: int, dated: Collection[int]) -> Span | None:
        """A subject that the clause opens with, before its verb: "… والمتحدث يقول"."""
        first, last = self.subjects.before(tokens, verb, dated)
        before = tokens[first - 1] if first else None
        opens = before is None or before.kind == "mark" or before.word in self.opening
        return (first, last) if first < last and opens and self.words.is_known(tokens, first, last) else None

    def _before_perfect(self, tokens: Sequence[Token], verb: int) -> Span | None:
        """The subject between "was" and "had": كان البنتاغون قد أفاد."""
        if verb < 2 or tokens[verb - 1].word not in self.perfect:
            return None
        for at in range(verb - 2, max(verb - LONGEST, -1), -1):
            if any(form in self.auxiliaries for _, form in tokens[at].forms):
                return (at + 1, verb - 1) if at + 1 < verb - 1 else None
        return None


class SubjectFirst:
    """Reads verbs that follow their subject: "the minister said that"."""

    def __init__(self, language: str) -> None:
        table = room(language).speech
        self.sayings, self.words = saying_words(language), source_words(language)
        self.names, self.subjects = source_names(language), source_subjects(language)
        self.passive, self.addressed, self.that = map(words_of, (table.passive, table.addressed, table.that))

    def read(
        self, tokens: Sequence[Token], at: int, word: str, verb: Verb, dated: Collection[int]
    ) -> Attribution | None:
        """The verb after its subject; or, closing a quotation, before it."""
        if at and tokens[at - 1].word in self.passive:
            return None
        met = self.sayings.is_met(tokens, word, at + 1, len(tokens))
        if not (verb.plain or verb.observing or met) or (verb.noun_too and self._is_noun(tokens, at, dated)):
            return None
        first, last = self.subjects.before(tokens, at, dated)
        if first >= last:
            return self._inverted(tokens, at, dated) if verb.plain else None
        if self._only_tells_when(tokens, first, at):
            return None
        named = self.words.is_known(tokens, first, last, people=False)
        known = named or tokens[first].word in self.words.pronouns
        if verb.noun_too and not (known or met) and tokens[last - 1].text.islower():
            return None  # "the key pledges"
        if verb.observing and not met and not known:
            return None
        if first and tokens[first - 1].word in self.words.relative:
            return Attribution(first, last, at, "aside", _next(tokens, at + 1, _COMMAS))  # "a hole that the firm says"
        if (end := self._clause_end(tokens, first, at)) is not None:
            return Attribution(first, last, at, "aside", end)
        return Attribution(first, last, at, self._reach(tokens, first, at, dated))

    def _only_tells_when(self, tokens: Sequence[Token], first: int, verb: int) -> bool:
        """Whether a verb without an object stands in a clause of time: "once the last districts reported, …"."""
        ends = verb + 1 == len(tokens) or tokens[verb + 1].kind == "mark"
        before = tokens[max(0, first - OPENED) : first]
        opened = any(token.word in self.words.subordinating for token in before)
        return ends and opened and all(token.kind != "mark" for token in before)

    def _is_noun(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> bool:
        """Whether a word that may be a noun is one: "reports of", "estimates said", "54 states"."""
        if at + 1 >= len(tokens):
            return True
        following = tokens[at + 1]
        verb = self.sayings.verb(following)
        other = verb is not None and verb[1].form == "finite" and not following.text[0].isupper()
        linked = following.word in self.words.links and at + 2 not in dated
        counted = at >= 2 and tokens[at - 2].kind == "digits"
        return other or linked or counted or following.word in self.passive or following.kind == "mark"

    def _inverted(self, tokens: Sequence[Token], verb: int, dated: Collection[int]) -> Attribution | None:
        """ "…," said Robert Wood: a name or a description right after the verb."""
        following = tokens[verb + 1] if verb + 1 < len(tokens) else None
        if not verb or following is None or tokens[verb].word in self.addressed:
            return None
        if not (following.text[:1].isupper() or following.word in self.words.determiners):
            return None
        first, last = self.names.after(tokens, verb + 1, dated)
        rest = tokens[last : last + 1]
        ends = not rest or rest[0].text in ".!"
        closes = ends or rest[0].kind == "mark" or last in dated or rest[0].word in self.words.closers
        opened = tokens[verb - 1].kind == "mark" or ends
        return Attribution(first, last, verb, "before") if first < last and closes and opened else None

    def _reach(self, tokens: Sequence[Token], first: int, verb: int, dated: Collection[int]) -> Reach:
        """Whether what is said stands before: the sentence does not begin with the source, and no content follows."""
        words = self.words
        if first == 0 or (first == 1 and tokens[0].word in words.openers):
            return "after"
        rest = tokens[verb + 1 :]
        until = next((i for i, token in enumerate(rest) if token.text in _COMMAS or token.text in _QUOTES), len(rest))
        if any(token.word in self.that for token in rest[: min(until, NEAR)]):
            return "after"
        if not rest or rest[0].kind == "mark" or verb + 1 in dated or tokens[verb].word in self.addressed:
            return "before"
        led = rest[0].word in words.stops or rest[0].word in words.links or words.is_adverb(rest[0])
        return "before" if led else "after"

    def _clause_end(self, tokens: Sequence[Token], first: int, verb: int) -> int | None:
        """Where what is said ends with its clause: with one that opens the sentence, an aside or a relative one."""
        words = self.words
        relative = any(token.word in words.relative for token in tokens[first:verb])
        if first > 0 and tokens[first - 1].word in words.asides and _at_comma(tokens, verb + 1):
            return _next(tokens, verb + 1, _STOPS) if first == 1 else None
        led = tokens[0].word in words.subordinating or tokens[0].word in words.asides
        if not relative and not (first > 0 and led):
            return None
        end = _next(tokens, verb + 1, _COMMAS)
        return end if end < len(tokens) else None


def _is_title(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether tokens stand alone between quotation marks, as a title does."""
    return first > 0 and last < len(tokens) and tokens[first - 1].text in _QUOTES and tokens[last].text in _QUOTES


def _at_comma(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text in _COMMAS


def _next(tokens: Sequence[Token], at: int, marks: Collection[str]) -> int:
    """Where the next of some marks stands, or the end."""
    return next((i for i in range(at, len(tokens)) if tokens[i].text in marks), len(tokens))
