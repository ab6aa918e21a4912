"""A sentence as what it says: its words with what they mean in every language, what is negated, what is passive."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from factcheck.extract.attributions import attribution_reader
from factcheck.extract.date_mentions import as_year
from factcheck.extract.names import name_reader
from factcheck.extract.negations import ENDS, negation_reader
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.predicates import predicate_table
from factcheck.extract.quantities import ReadText, read_text
from factcheck.extract.signs import sign_reader
from factcheck.extract.stems import SHORTEST, stem
from factcheck.extract.tokens import Token
from factcheck.extract.transliteration import name_key
from factcheck.lang import room
from factcheck.lang.rarity import RAREST, rarity
from factcheck.lang.spelling import words_of
from factcheck.statements import Day, Modality, Statement, Word

_QUESTIONS = frozenset("?؟")
CLITICS = 3
"""How many letters may be cut off the beginning of a word for its stem."""
HEADING = 7
"""How many tokens stand before the colon, at most, by which a headline names a speaker or a matter."""
RARE = 8.0
"""How rare a word is that may be a name, without capitals to tell it."""
TITLED = 0.6
"""The share of capitalised words from which a sentence is a headline, where capitals tell no name."""


class StatementReader:
    """Reads sentences of one language."""

    def __init__(self, language: str) -> None:
        loaded, table = room(language), room(language).statements
        self.language, self.capitals = language, not loaded.rtl
        self.plain = words_of(table.plain)
        self.names, self.nouns, self.predicates = name_reader(language), noun_table(language), predicate_table(language)
        self.negations = negation_reader(language)
        self.prefixes = tuple(table.negative_prefixes.split())
        self.beginnings = tuple(beginning for beginning in table.beginnings.split() if "ل" not in beginning)
        self.conjunctions = PhraseTable.marks(loaded.scopes.clauses, f"{language} conjunctions of clauses")
        self.relatives = words_of(table.relatives)
        self.modalities = PhraseTable.of(
            {phrase: modality for modality, phrases in table.modalities.items() for phrase in phrases},
            f"{language} modalities",
            strict=False,
        )
        self.attributions, self.year_marks = attribution_reader(language), words_of(loaded.dates.year_marks)
        self.agents = PhraseTable.marks(table.agents, f"{language} agents")
        self.signs, self.telling = sign_reader(language), words_of(loaded.speech.addressed)
        stamps = dict.fromkeys((phrase.strip(": ") for phrase in (*loaded.page.published, *loaded.page.updated)), True)
        self.stamped, self.credits = (
            words_of(loaded.page.stamp),
            PhraseTable.marks(loaded.page.credit, f"{language} credits"),
        )
        self.stamps = PhraseTable.of(stamps, f"{language} stamps", strict=False)

    def read(self, sentence: str) -> Statement:
        """Read a sentence; spans of its words are into it."""
        read = read_text(sentence, self.language)
        clauses, asides = self._clauses(read.tokens), self._asides(read)
        titled = self.capitals and _is_title(read.tokens)
        words, places = list[Word](), list[int]()
        for first, word in self._words(read, titled):
            words.append(replace(word, clause=clauses[first], aside=first in asides))
            places.append(first)
        negators = tuple(self.negations.find(read.tokens, words, places))
        turned = self.negations.turned(read.tokens, places, negators)
        marked = [replace(w, negated=True) if place in turned else w for place, w in enumerate(words)]
        return Statement(
            self.language,
            tuple(marked),
            tuple(negator for negator, _ in negators),
            self._modalities(read.tokens, clauses),
            frozenset(word.clause for word in words if word.agent),
            tuple(self.signs.find(read.tokens, clauses, places)),
            question=bool(read.tokens) and read.tokens[-1].text in _QUESTIONS,
        )

    # --- words ---------------------------------------------------------------------------------

    def _words(self, read: ReadText, titled: bool) -> Iterator[tuple[int, Word]]:
        """Each word, and the first of its tokens."""
        spans = {
            q.first: q
            for q in read.quantities
            if q.quantity.kind != "ordinal" or not self.predicates.at(read.tokens, q.first)[0]
        }
        dates = {mention.first: mention for mention in read.dates}
        tokens, at = read.tokens, 0
        while at < len(tokens):
            if at in dates:
                mention = dates[at]
                day = Day(mention.weekday, mention.month, mention.day, mention.year, mention.shift)
                yield at, _spanning(read, at, mention.last, Word(0, 0, "", "date", "", frozenset(), day=day))
                at = mention.last
            elif at in spans and spans[at].last > at:
                quantity = spans[at]
                word = Word(0, 0, "", "number", "", frozenset(), quantity=quantity.quantity)
                yield at, _spanning(read, at, quantity.last, word)
                at = quantity.last
            elif (year := self._year(tokens, at)) is not None:
                yield at, _spanning(read, at, at + 1, Word(0, 0, "", "date", "", frozenset(), day=Day(year=year)))
                at += 1
            elif tokens[at].kind == "mark" and not tokens[at].text.isalnum():
                at += 1
            else:
                length, word = self._word(read, at, titled)
                yield at, word
                at += length

    def _year(self, tokens: Sequence[Token], at: int) -> int | None:
        """The year that digits alone name after a word that leads to one: "in 1930"."""
        return as_year(tokens[at]) if at and tokens[at - 1].word in self.year_marks else None

    def _word(self, read: ReadText, at: int, titled: bool) -> tuple[int, Word]:
        tokens = read.tokens
        token = tokens[at]
        length, names = self.names.at(tokens, at) if token.kind in ("word", "name") else (1, frozenset[str]())
        spoken, predicates = self.predicates.at(tokens, at) if token.kind == "word" else (1, frozenset[str]())
        noun = self.nouns.at(tokens, at) if token.kind == "word" else None
        if not names and not self.capitals and token.kind == "word" and self._is_rare(token):
            names = frozenset(key for key in (name_key(token.word),) if key)
        keys = names | ({f"={noun[1].concept}"} if noun else frozenset())
        if not names and self.capitals and token.text[0].isupper():  # short, or at the head: its sound may tell it yet
            keys |= {key for key in (name_key(token.word),) if len(key) > 1}
        plain = token.kind == "word" and not names and not predicates and self._is_plain(token)
        plain = plain or self.negations.is_contracted(token)
        word = Word(
            *read.offsets.span(at, at + 1), token.text,
            "name" if self._is_name(tokens, at, names, bool(predicates or noun), titled) else "word",
            token.word.removesuffix("'s"),
            self._stems(token),
            keys, predicates, plain,
            reversed=bool(self.prefixes) and token.word.startswith(self.prefixes),
            agent=self._is_agent(tokens, at),
        )  # fmt: skip
        length = max(length, spoken if len(predicates) else 1, 1)
        return length, _spanning(read, at, at + length, word) if length > 1 else word

    def _stems(self, token: Token) -> frozenset[str]:
        cut = (form for clitics, form in token.forms if len(clitics) <= CLITICS and len(form) >= SHORTEST)
        return frozenset(stem(form, self.language) for form in cut) or frozenset((token.word,))

    def _is_name(self, tokens: Sequence[Token], at: int, keys: frozenset[str], known: bool, titled: bool) -> bool:
        """Whether a word is a name; capitals tell it, but in a headline; else that it is not known."""
        if any(len(key) == 2 and key.isupper() for key in keys):
            return True
        if titled or tokens[at].kind != "word":
            return False
        if not self.capitals:
            return bool(keys) and not known and not self._is_inflected(tokens[at].word)
        inside = at > 0 and tokens[at - 1].text != ":"
        return bool(keys) or (inside and tokens[at].text[0].isupper() and tokens[at].word not in self.plain)

    def _is_rare(self, token: Token) -> bool:
        """Whether a word that is common enough to be no name by that is found hardly anywhere all the same."""
        return min(rarity(stem(form, self.language)) for _, form in token.forms) >= RARE

    def _is_inflected(self, word: str) -> bool:
        """Whether a word is a known one with something before it, as verbs are: "يتبنى", which is تبنى."""
        return any(
            word.startswith(first) and rarity(stem(word.removeprefix(first), self.language)) < RAREST
            for first in self.beginnings
            if len(word) - len(first) >= SHORTEST
        )

    def _is_plain(self, token: Token) -> bool:
        return any(form in self.plain for clitics, form in token.forms if len(clitics) <= 1)

    def _is_agent(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether "by", perhaps with an article, stands right before a token, and a passive before that."""
        found = self.agents.before(tokens, at)
        if found is None and at > 1 and tokens[at - 1].word in ("the", "a", "an"):
            found = self.agents.before(tokens, at - 1)
        return found is not None

    def _asides(self, read: ReadText) -> frozenset[int]:
        """The tokens that tell who says it: a source, its word of saying, what a headline sets before a colon."""
        found, tokens = set[int](), read.tokens
        dated = {at for mention in read.dates for at in range(mention.first, mention.last)}
        for mention in read.dates:
            if self.credits.before(tokens, mention.first) is not None:  # "AFP, Friday 3 June"
                found.update(range(mention.first, mention.last))
        for attribution in self.attributions.find(tokens, dated):
            found.update(range(attribution.first, attribution.last), (attribution.verb,))
        colon = next((at for at, token in enumerate(tokens[:HEADING]) if token.text == ":"), 0)
        return frozenset(found | set(range(colon)) | set(range(self._furniture(tokens, dated))) | self._told(tokens))

    def _furniture(self, tokens: Sequence[Token], dated: Collection[int]) -> int:
        """Where a sentence begins after what a page sets before it: "(AFP Photo)", "Published July 2 2016"."""
        if tokens and tokens[0].text == "(":
            return next((at + 1 for at, token in enumerate(tokens[:HEADING]) if token.text == ")"), 0)
        stamp = self.stamps.at(tokens, 0, whole=True)
        last = stamp[0] if stamp is not None else 0
        while 0 < last < len(tokens) and tokens[last].word in self.stamped and last not in dated:
            last += 1
        end = last
        while end in dated:
            end += 1
        return end if end > last > 0 else 0

    def _told(self, tokens: Sequence[Token]) -> set[int]:
        """The tokens of who was told: "her agent told Us Weekly"."""
        found = set[int]()
        for at, token in enumerate(tokens):
            if token.word in self.telling:
                last = at + 1
                while (
                    self.capitals
                    and last < len(tokens)
                    and tokens[last].kind == "word"
                    and tokens[last].text[0].isupper()
                ):
                    last += 1
                found.update(range(at + 1, last))
        return found

    # --- clauses -------------------------------------------------------------------------------

    def _clauses(self, tokens: Sequence[Token]) -> list[int]:
        """The number of each token's clause."""
        numbers, clause = list[int](), 0
        for at, token in enumerate(tokens):
            if at and (token.text in ENDS or token.word in self.relatives or self.conjunctions.at(tokens, at)):
                clause += 1
            numbers.append(clause)
        return numbers

    def _modalities(self, tokens: Sequence[Token], clauses: Sequence[int]) -> tuple[frozenset[Modality], ...]:
        found = [set[Modality]() for _ in range(max(clauses, default=0) + 1)]
        for at in range(len(tokens)):
            phrase = self.modalities.at(tokens, at)
            if phrase is not None:
                found[clauses[at]].add(phrase[1])
        return tuple(map(frozenset, found))


def _spanning(read: ReadText, first: int, last: int, word: Word) -> Word:
    """The word as one of several tokens."""
    start, end = read.offsets.span(first, last)
    form = word.form if word.kind == "name" else " ".join(token.word for token in read.tokens[first:last])
    return replace(
        word, start=start, end=end, text=read.text[start:end], form=form, stems=word.stems or frozenset((form,))
    )


def _is_title(tokens: Sequence[Token]) -> bool:
    words = [token for token in tokens if token.kind == "word" and len(token.text) > SHORTEST]
    return sum(token.text[0].isupper() for token in words) > TITLED * len(words)


def read_statement(sentence: str, language: str) -> Statement:
    """Read a sentence in a language; spans of its words are into it."""
    return statement_reader(language).read(sentence)


@cache
def statement_reader(language: str) -> StatementReader:
    """The reader of statements of a language."""
    return StatementReader(language)
