"""What the tables say of the words of a source: links and titles, kinds of body and person, what is no name."""

from collections.abc import Sequence
from functools import cache

from factcheck.extract.bodies import body_kinds, body_names
from factcheck.extract.nouns import noun_table
from factcheck.extract.number_words import number_words
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.role_words import role_words
from factcheck.extract.sayings import saying_words
from factcheck.extract.tenses import tense_reader
from factcheck.extract.territories import territory_words
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.concepts import BODY_KINDS, lineage
from factcheck.lang.spelling import words_of

_PREPOSITIONS = frozenset(("ب", "ل", "بال", "لال", "ك"))
_PRONOUNS = ("ه", "ها", "هم")
_ACCUSATIVE = ("ًا", "اً")
_PRESENT = ("ي", "ت")
_ADJECTIVES = ("ي", "يه", "ين", "ون")
SHORTEST_OBJECT = 4
"""An Arabic accusative has so many letters at least."""
SHORTEST_PARTICIPLE = 6
"""So many has one of a participle."""


class SourceWords:
    """The words that sources are made of in one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        table = loaded.speech
        self.capitals, self.sayings = not loaded.rtl, saying_words(language)
        self.stops, self.adverbs = words_of(table.stops), words_of(table.adverbs)
        self.links, self.close_links = words_of(table.links), words_of(table.close_links)
        self.issued, self.amounts = words_of(table.issued), words_of(table.amounts)
        self.adverb_ending, self.participle_ending = table.adverb_ending, table.participle_ending
        self.participles = tuple(filter(None, (table.participle_ending, table.gerund_ending)))
        self.endings = (*self.participles, *filter(None, (table.adverb_ending,)))
        self.venues, self.one_of, self.closers = map(words_of, (table.venues, table.one_of, table.closers))
        self.hearers = PhraseTable.inverted({True: table.hearers}, f"{language} hearers")
        self.determiners, self.titles, self.relative = map(words_of, (table.determiners, table.titles, table.relative))
        self.openers, self.asides = words_of(table.openers), words_of(table.asides)
        self.subordinating = words_of(table.subordinating)
        self.function_words = words_of(loaded.function_words) - self.determiners
        self.pronouns = words_of(" ".join(table.pronouns.values()))
        kinds, self.kind_words = loaded.bodies.kinds, body_kinds(language)
        self.kinds = words_of(" ".join(kinds.values()).replace("_", " "))
        self.observers = words_of(" ".join(words for kind, words in kinds.items() if kind != "people"))
        self.by_name = words_of(table.by_name)
        self.manners, self.resumed = words_of(table.manners), words_of(table.resumed)
        self.pairing = words_of(loaded.roles.paired)
        self.given = words_of(loaded.bodies.given_names)
        self.common = words_of(loaded.common_words) - self.given
        self.tenses = tense_reader(language)
        self.roles, self.numbers, self.nouns = role_words(language), number_words(language), noun_table(language)
        self.bodies, self.territories = body_names(language), territory_words(language)

    def is_known(
        self, tokens: Sequence[Token], first: int, last: int, countries: bool = True, people: bool = True
    ) -> bool:
        """Whether a body, a country, or a kind of body or person that speaks is named; "people" among them or not."""
        kinds = self.kinds if people else self.observers
        return any(
            any(form in kinds for _, form in tokens[at].forms)
            or self.bodies.at(tokens, at) is not None
            or (countries and self.territories.at(tokens, at) is not None)
            for at in range(first, last)
        )

    def may_speak(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether words after "according to" can be a source: a known one, or a name ("according to plan" is none)."""
        if any(form in self.manners for token in tokens[first : first + 3] for _, form in token.forms):
            return False
        if self.is_known(tokens, first, last):
            return True
        if self.capitals:
            return any(tokens[at].text[0].isupper() or self.is_person(tokens, at) for at in range(first, last))
        words = [token for token in tokens[first:last] if token.kind == "word"]
        return any(not self.common.intersection(form for _, form in token.forms) for token in words)

    def is_person(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word is a noun of a person."""
        noun = self.nouns.at(tokens, at)
        return noun is not None and lineage(noun[1].concept)[-1] == "person"

    def is_linked(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a preposition belongs to the noun before it: "نائب عن", but not "خالد عن المشروع"."""
        if tokens[at].word not in self.close_links:
            return True
        issued = any(form in self.issued for _, form in tokens[at - 1].forms)
        return issued or self.is_known(tokens, at - 1, at, countries=False)

    def is_head(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word is a noun that the tables know."""
        return tokens[at].word in self.kinds or self.nouns.at(tokens, at) is not None

    def is_noun(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word may be a noun, as far as its form tells."""
        token = tokens[at]
        if self.is_head(tokens, at):
            return True
        if token.kind != "word" or token.word in self.function_words or token.word in self.determiners:
            return False
        verb = self.sayings.verb(token) or self.roles.at(tokens, at) or token.word.endswith(self.endings)
        return token.text[0].isupper() or not verb

    def is_adverb(self, token: Token) -> bool:
        """Whether a word stands between a subject and its verb."""
        made = bool(self.adverb_ending) and token.word.endswith(self.adverb_ending) and len(token.text) > len("only")
        return token.word in self.adverbs or (made and token.text.islower())

    # --- Arabic ------------------------------------------------------------------------------

    def is_matter(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether what stands where a subject would is what is said: a common noun without an article, an object."""
        token = tokens[at]
        if self.capitals or token.kind != "word" or token.word in self.one_of:
            return False
        noun = self.nouns.form(token)
        led = noun is not None and noun[0] in _PREPOSITIONS
        if led or any(clitics in _PREPOSITIONS and self._is_usual(form) for clitics, form in token.forms):
            return token.word not in self.kinds  # "بمقاتلي", "لجمهور"
        if self.is_object(token) and token.word not in self.kinds:
            return True  # "متسائلا", "تدريباته"
        happening = self.roles.at(tokens, at, whole=True) is not None
        if token.word not in self.common and not happening:
            return False
        named = self.is_person(tokens, at) or self.is_known(tokens, at, at + 1)
        return not token.word.startswith("ال") and not named

    def is_object(self, token: Token) -> bool:
        """Whether a word within a name is what is said, not who says it: an accusative, a noun with its pronoun."""
        word = token.word
        if word.startswith("ال") or len(word) < SHORTEST_OBJECT or word in self.by_name:
            return False
        if word.endswith("ا") and (token.text.endswith(_ACCUSATIVE) or {word, word[:-1]} & self.common):
            return True
        if word.endswith("ا") and word.startswith("م") and len(word) >= SHORTEST_PARTICIPLE:
            return True  # "متسائلا"
        stems = (word.removesuffix(suffix) for suffix in _PRONOUNS if token.text.endswith(suffix))
        return any(stem in self.common for stem in stems)

    def before_owned(self, tokens: Sequence[Token], first: int, last: int) -> int:
        """Where the name of who told somebody ends: before a noun with his pronoun, "أبلغ الرئيس | أنصاره"."""
        within = (at for at in range(first + 1, last) if not tokens[at].word.startswith("ال"))
        owned = (at for at in within if tokens[at].text.endswith(_PRONOUNS) and len(tokens[at].word) >= SHORTEST_OBJECT)
        return next(owned, last)

    def is_apart(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a common noun without an article stands after a definite one: it is no part of that one's phrase."""
        token = tokens[at]
        definite = [any(c.endswith("ال") for c, _ in tokens[index].forms) for index in (at - 1, at)]
        led = any(clitics in _PREPOSITIONS for clitics, _ in token.forms)
        usual = token.word in self.common and not led and not token.word.endswith(_ADJECTIVES)
        head = self.kind_words.at(tokens, at)
        body = head is not None and head[1] in BODY_KINDS
        known = self.is_known(tokens, at - 1, at if body else at + 1)  # "أبلغ الاتحاد إدارة النادي"
        return definite == [True, False] and usual and not known

    def is_heard(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a token names who was told: للصحفيين, لوكالة, «لـ»."""
        token = tokens[at]
        if self.capitals:
            return False
        heard = self.hearers.at(tokens, at) is not None
        return token.word == "ل" or (heard and any(clitics.startswith("ل") for clitics, _ in token.forms))

    def is_verb(self, token: Token) -> bool:
        """Whether a word is a verb in the future, or in the present: its masculine and its feminine are usual words."""
        if self.tenses.is_future(token):
            return True
        forms = (form for clitics, form in token.forms if clitics in ("", "و"))
        country = self.territories.of_word(token) is not None
        return not country and any(f[:1] in _PRESENT and {"ي" + f[1:], "ت" + f[1:]} <= self.common for f in forms)

    def _is_usual(self, form: str) -> bool:
        return form in self.common or form in self.kinds


@cache
def source_words(language: str) -> SourceWords:
    """The words of sources of a language."""
    return SourceWords(language)
