"""Where a text says who says it: phrases, verbs and participles of saying, and the sources beside them."""

from collections.abc import Collection, Sequence
from functools import cache

from factcheck.extract.attribution import Attribution
from factcheck.extract.cues import Cues
from factcheck.extract.sayings import Verb, saying_words
from factcheck.extract.source_names import source_names
from factcheck.extract.source_subjects import source_subjects
from factcheck.extract.source_words import source_words
from factcheck.extract.tokens import Token
from factcheck.extract.verb_orders import SubjectFirst, VerbFirst
from factcheck.lang import room
from factcheck.lang.spelling import words_of

QUOTED_BEHIND = 10
"""How many tokens before "as saying" the verb may stand of which it is said."""
TAKEN = 7
"""How many tokens after "claimed" the lives may stand that it claimed."""
NEAR = 9
"""How many tokens after a verb of quoting the preposition may stand that leads to the source."""
_COLON = frozenset(":")
_MARKS = frozenset(':"“”«»')


class AttributionReader:
    """Finds attributions in texts of one language."""

    def __init__(self, language: str) -> None:
        table = room(language).speech
        self.verb_first = room(language).rtl
        self.sayings, self.words = saying_words(language), source_words(language)
        self.names, self.subjects = source_names(language), source_subjects(language)
        self.verbs: VerbFirst | SubjectFirst = (VerbFirst if self.verb_first else SubjectFirst)(language)
        self.cues = Cues(self.sayings.openings, _COLON)
        self.passive, self.that, self.negations = map(words_of, (table.passive, table.that, table.negations))

    def find(self, tokens: Sequence[Token], dated: Collection[int]) -> tuple[Attribution, ...]:
        """Every attribution in a sentence, in order.

        Args:
            dated: the tokens of dates, which are no part of a name.
        """
        found: list[Attribution] = []
        for at in self.cues.within(tokens):
            stops = found[-1].stops if found else 0
            attribution = self._at(tokens, at, dated) if at >= stops else None
            if attribution is not None and attribution.starts >= stops:
                found.append(attribution)
        return tuple(found)

    def _at(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> Attribution | None:
        if tokens[at].kind != "word":
            return self._headline(tokens, at, dated) if tokens[at].text in _COLON else None
        return self._phrase(tokens, at, dated) or self._verb(tokens, at, dated)

    # --- phrases -----------------------------------------------------------------------------

    def _phrase(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> Attribution | None:
        if (impersonal := self.sayings.impersonal.at(tokens, at)) is not None:
            return Attribution(at, at, at + impersonal[0] - 1, outlet=True)
        if (own := self.sayings.own.at(tokens, at)) is not None:
            return Attribution(at, at, at + own[0] - 1, "before", cites=True)
        if (according := self.sayings.according.at(tokens, at)) is not None:
            return self._according(tokens, at, at + according[0], according[1], dated)
        return self._quoting(tokens, at, dated)

    def _according(
        self, tokens: Sequence[Token], at: int, start: int, prefix: str, dated: Collection[int]
    ) -> Attribution | None:
        """ "According to the ministry, …" reaches on; "…, according to the ministry" reaches back."""
        while start + 1 < len(tokens) and (start in dated or (start + 1 in dated and tokens[start].kind == "word")):
            start += 1  # "الحصيلة التي أصدرتها ظهر اليوم وزارة الداخلية"
        if start < len(tokens) and not tokens[start].word.startswith(prefix):
            return None
        first, last = self.names.after(tokens, start, dated, prefixed=bool(prefix))
        if first >= last or not self.words.may_speak(tokens, first, last):
            return None
        opens = at == 0 or (at == 1 and tokens[0].kind == "mark")
        return Attribution(first, last, start - 1, "after" if opens else "before", prefix=prefix, cites=True)

    def _quoting(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> Attribution | None:
        """The verb, then somebody, then the preposition and the source: "نقلت الإذاعة عن الحاكم قوله"."""
        quoting = self.sayings.quoting
        preposition = next((quoting[form] for _, form in tokens[at].forms if form in quoting), None)
        if preposition is None:
            return None
        mark = next((i for i in range(at + 1, min(at + NEAR, len(tokens))) if tokens[i].word == preposition), None)
        if mark is None:
            return None
        first, last = self.names.after(tokens, mark + 1, dated)
        return Attribution(first, last, mark) if first < last else None

    def _headline(self, tokens: Sequence[Token], colon: int, dated: Collection[int]) -> Attribution | None:
        """ "UN: 12,000 displaced", "12,000 displaced: UN": a short name before or after a colon."""
        first, last = self.subjects.before(tokens, colon, dated)
        if first == 0 and 0 < last == colon and self.words.is_known(tokens, first, last, countries=False):
            return Attribution(first, last, colon)
        first, last = self.names.after(tokens, colon + 1, dated)
        closes = first < last and all(token.text in ".!" for token in tokens[last:])
        return (
            Attribution(first, last, colon, "before") if closes and self.words.is_known(tokens, first, last) else None
        )

    # --- verbs -------------------------------------------------------------------------------

    def _verb(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> Attribution | None:
        found = self.sayings.verb(tokens[at])
        if found is None or (not self.verb_first and at and tokens[at].text[0].isupper()):
            return None
        if self._says_nothing(tokens, at) or (at and tokens[at - 1].word in self.negations):
            return None
        word, verb = found
        if verb.form == "relative":
            return self._relative(tokens, at, dated) if verb.plain else None
        if verb.form == "participle":
            return self._participle(tokens, at, word, verb)
        return self.verbs.read(tokens, at, word, verb, dated)

    def _says_nothing(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a verb of saying is used otherwise: "claimed the title", "claimed more than 40 lives"."""
        if self.sayings.unsaid.at(tokens, at) is not None:
            return True
        objects = self.sayings.taken.get(tokens[at].word)
        if objects is None:
            return False
        for token in tokens[at + 1 : at + 1 + TAKEN]:
            if token.word in objects:
                return True
            if token.word in self.that or token.word in self.words.pronouns:
                return False
        return False

    def _relative(self, tokens: Sequence[Token], at: int, dated: Collection[int]) -> Attribution | None:
        """ "…الذي نشره المكتب": whoever published what is quoted is its source."""
        if not at or tokens[at - 1].word not in self.words.relative:
            return None
        first, last = self.names.after(tokens, at + 1, dated)
        return Attribution(first, last, at) if first < last else None

    def _participle(self, tokens: Sequence[Token], at: int, word: str, verb: Verb) -> Attribution | None:
        """ "…, adding that", "مشيرا إلى أن": whoever spoke in the clause before."""
        if not at and not self.verb_first:
            return None
        if at and tokens[at - 1].word in self.words.asides:
            return self._quoted_as(tokens, at)
        following = tokens[at + 1 : at + 4]
        that = any(form in self.that for token in following for _, form in token.forms)
        led = bool(following) and following[0].word in self.sayings.complements.get(word, frozenset())
        quoted = any(token.text in _MARKS for token in following[:2])
        met = that or led or quoted or (verb.plain and not self.verb_first)
        return Attribution(at, at, at, hangs=True, gender=verb.gender) if met else None

    def _quoted_as(self, tokens: Sequence[Token], at: int) -> Attribution | None:
        """ "Officials were quoted by an agency as saying": who is quoted."""
        behind = range(at - 2, max(at - QUOTED_BEHIND, 0), -1)
        auxiliary = next((i for i in behind if tokens[i].word in self.passive), None)
        if auxiliary is None:
            return None
        first, last = self.subjects.before(tokens, auxiliary, ())
        ends = at + 1 == len(tokens) or tokens[at + 1].kind == "mark"
        return Attribution(first, last, at, "before" if ends else "after") if first < last else None


@cache
def attribution_reader(language: str) -> AttributionReader:
    """The reader of attributions of a language."""
    return AttributionReader(language)
