"""Who a source is: one form for its several names.

The keys of a source are ids that languages share: its country ("US"), its body
("defence_ministry", "+police" for one of many), "~" and the key of each name, "*" and the kind of
what it is ("*spokesperson").
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.extract.attribution import Attribution
from factcheck.extract.bodies import LOCAL, body_kinds, body_names, capitals
from factcheck.extract.conjugation import Gender
from factcheck.extract.cues import Cues
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.sayings import saying_words
from factcheck.extract.source_names import Span, source_names
from factcheck.extract.source_subjects import source_subjects
from factcheck.extract.territories import demonyms, territory_words
from factcheck.extract.tokens import Offsets, Token
from factcheck.extract.transliteration import name_key
from factcheck.lang import room
from factcheck.lang.concepts import BODY_KINDS, PERSON_KINDS, lineage
from factcheck.lang.spelling import words_of
from factcheck.types import Speaker

_SHORTEST = 2
_QUOTES = frozenset('"“”«»″')
_FEMININE, _EITHER = ("ة", "ات"), frozenset(("source", "document", "people", "witness"))
"""How feminine heads end, and kinds of which many forms are broken plurals."""
_OF_PERSONS = frozenset(("president", "prime_minister", LOCAL + "governor"))
"""Bodies that are a person."""


class Source(NamedTuple):
    """A source, and what an article may later call it by.

    Attributes:
        kind: what it is by its head noun ("agency"), or None.
        person: it is one, not a body or a document.
        gender: of its head noun, where verbs agree with that.
        pointer: what points back to one named before: a pronoun's id, or "the" and a kind; None where it is named.
    """

    speaker: Speaker
    kind: str | None
    person: bool
    gender: Gender = "any"
    pointer: str | None = None


class SourceReader:
    """Identifies sources in texts of one language."""

    def __init__(self, language: str) -> None:
        self.language, loaded = language, room(language)
        table = loaded.speech
        self.capitals_matter = not loaded.rtl
        self.nobody, self.links, self.same = words_of(table.nobody), words_of(table.links), words_of(table.same)
        self.common = words_of(loaded.common_words) - words_of(loaded.bodies.given_names)
        self.is_verb = saying_words(language).is_finite
        self.leads = PhraseTable.marks((table.leads,) if table.leads else (), f"{language} openings of sentences")
        self.prepositions = words_of(loaded.clauses.prepositions)
        self.whereabouts = words_of(table.whereabouts)
        self.passed_over = self.links | words_of(table.stops) | words_of(table.determiners)
        self.names, self.subjects = source_names(language), source_subjects(language)
        self.pronouns = PhraseTable.inverted(table.pronouns, f"{language} pronouns", strict=False)
        self.anaphors = PhraseTable.inverted(table.anaphors, f"{language} short names of bodies", strict=False)
        self.bodies, self.kinds, self.capitals = body_names(language), body_kinds(language), capitals(language)
        self.body_cues = Cues(self.bodies.openings, self.kinds.openings)
        self.territories, self.demonyms, self.nouns = (
            territory_words(language),
            demonyms(language),
            noun_table(language),
        )

    def read(self, tokens: Sequence[Token], words: str, prefix: str = "") -> Source | None:
        """The source that tokens name, None for one that is nobody ("reports").

        Args:
            words: the tokens as they stand in the text.
            prefix: the preposition that is written onto the first of them.
        """
        if not tokens or all(token.word in self.nobody or token.kind == "mark" for token in tokens):
            return None
        keys = frozenset(self._keys(tokens, prefix)) or frozenset({"*" + tokens[-1].word})
        kind = self._kind(tokens)
        body = any(not key.startswith(("~", "*")) and not _is_country(key) and key not in _OF_PERSONS for key in keys)
        person = kind in PERSON_KINDS or (kind is None and not body)
        speaker = Speaker(_without(words.strip(), prefix), keys, self.language)
        return Source(speaker, kind, person, self._gender(tokens, keys), self._pointer(tokens, kind, prefix))

    def subject(
        self, tokens: Sequence[Token], offsets: Offsets, dated: Collection[int], hanging: Attribution
    ) -> Source | None:
        """The subject of a sentence, which a participle hangs on: before its verb in English, after it in Arabic.

        In Arabic one that the participle does not agree with is not meant; a person named before it may be.
        """
        if self.capitals_matter:
            first, last = self.names.after(tokens, 0, dated)
            nobody = tokens[0].word in self.nobody
            if nobody or not first < last < hanging.verb:
                return None
            return self.read(tokens[first:last], offsets.words(first, last))
        persons = (at for at in range(hanging.verb) if (kind := self.kinds.at(tokens, at)) and kind[1] in PERSON_KINDS)
        spans = [self._after_verb(tokens, dated), *(self.names.after(tokens, at, dated) for at in persons)]
        for first, last in spans:
            led = first < last <= hanging.verb
            source = self.read(tokens[first:last], offsets.words(first, last)) if led else None
            if source is not None and agree(source.gender, hanging.gender):
                return source
        return None

    def actor(self, tokens: Sequence[Token], offsets: Offsets, dated: Collection[int], gender: Gender) -> Source | None:
        """The person or body whom an Arabic sentence says to have done something, if a verb of that gender agrees."""
        first, last = self._after_verb(tokens, dated)
        if first < last and self._body(tokens, first):
            last = min(last, self._whole(tokens, first, first + 1, dated)[1])
        source = self.read(tokens[first:last], offsets.words(first, last)) if first < last else None
        known = source is not None and source.kind not in (None, "document") and agree(source.gender, gender)
        return source if known else None

    def doer(self, tokens: Sequence[Token], offsets: Offsets, dated: Collection[int], verb: int) -> Speaker | None:
        """Who does what a verb says: before it in English, after it in Arabic; None for a pronoun and for nobody."""
        if self.capitals_matter:
            first, last = self.subjects.before(tokens, verb, dated)
        else:
            while verb + 1 in dated:
                verb += 1
            first, last = self.names.after(tokens, verb + 1, dated)
            last = next((at for at in range(first + 1, last) if self._begins_another(tokens, first, at)), last)
        source = self.read(tokens[first:last], offsets.words(first, last)) if first < last else None
        if source is None or (source.pointer is not None and not source.pointer.startswith("the")):
            return None
        unknown = source.speaker.keys == {"*" + tokens[last - 1].word}
        return None if unknown else source.speaker

    def _begins_another(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        """Whether after a name in Arabic whom the verb is about begins: "اتهم الجيش | الحكومة", "اتهم الجيش | الجبهة".

        What follows a noun without an article belongs to it ("قائد الجيش"), and so does an adjective, which agrees.
        """
        beside = tokens[at - 1], tokens[at]
        definite = all(any(clitics.endswith("ال") for clitics, _ in token.forms) for token in beside)
        agree = len({token.text.endswith(_FEMININE) for token in beside}) == 1
        return definite and (not agree or self._body(tokens, at) is not None)

    def _after_verb(self, tokens: Sequence[Token], dated: Collection[int]) -> Span:
        """The subject of an Arabic sentence: after its first verb, which stands after an opening such as "من جهته"."""
        start = lead[0] if (lead := self.leads.at(tokens, 0, whole=True)) is not None else 0
        start += start < len(tokens) and tokens[start].text in ",،"
        start += start + 1 < len(tokens) and self.is_verb(tokens[start + 1])  # after "كما", "وقد"
        if start < len(tokens) and any(form in self.prepositions for _, form in tokens[start].forms):
            return start, start  # "بعد القبض على المتهم"
        return self.names.after(tokens, start + 1, dated)

    def _gender(self, tokens: Sequence[Token], keys: frozenset[str]) -> Gender:
        """The gender of the head; a country has either, as has a bare name or what "sources" say."""
        if self.capitals_matter or any(map(_is_country, keys)) or self.kinds.at(tokens, 0) is None:
            return "any"
        if tokens[0].text.endswith(_FEMININE):
            return "feminine"
        return "any" if self._kind(tokens) in _EITHER else "masculine"

    def bodies_in(
        self, tokens: Sequence[Token], offsets: Offsets, dated: Collection[int]
    ) -> Iterator[tuple[int, Source]]:
        """The bodies that a sentence names, as sources or not, and where, in their full names."""
        end = 0
        for at in self.body_cues.within(tokens):
            length = self._body(tokens, at) if at >= end else None
            if length is None:
                continue
            end = at + length
            first, last = self._whole(tokens, at, at + length, dated)
            form = self.bodies.form(tokens[first]) or self.kinds.form(tokens[first])
            prefix = form[0].removesuffix("ال") if form else ""
            source = self.read(tokens[first:last], offsets.words(first, last), prefix)
            if source is not None and source.pointer is None:
                yield first, source

    def _body(self, tokens: Sequence[Token], at: int) -> int | None:
        """How many tokens the name or noun of a body takes, None where none begins."""
        named, kind = self.bodies.at(tokens, at), self.kinds.at(tokens, at)
        if kind is not None and kind[1] not in BODY_KINDS:
            kind = None
        return max((found[0] for found in (named, kind) if found is not None), default=None)

    def _whole(self, tokens: Sequence[Token], at: int, last: int, dated: Collection[int]) -> tuple[int, int]:
        """The whole name of which a part is known: what narrows it stands after it in Arabic, before it in English."""
        if self.capitals_matter:
            first, end = self.subjects.before(tokens, last, dated)
            return (min(first, at), last) if end == last else (at, last)
        if any(clitics.endswith("ال") for clitics, _ in tokens[at].forms):
            country = self.demonyms.at(tokens, last) if last < len(tokens) else None
            return at, last + (country[0] if country else 0)
        return at, max(last, self.names.construct(tokens, at, dated))

    def _pointer(self, tokens: Sequence[Token], kind: str | None, prefix: str) -> str | None:
        """What the words point back to: "person", "body", "anybody", or a kind after "the"."""
        words = list(tokens)
        while len(words) > 1 and words[-1].word in self.same:
            words.pop()
        if len(words) == 1 and (pronoun := self.pronouns.at(words, 0, whole=True)) is not None:
            return pronoun[1]
        if (short := self.anaphors.at(words, 0)) is not None and short[0] == len(words):
            return LOCAL + short[1] if short[1] == "police" else short[1]
        definite = (
            len(words) == 2 and words[0].word in ("the", "same")
            if self.capitals_matter
            else len(words) == 1 and any(c == prefix + "ال" for c, _ in words[0].forms)
        )
        named = kind is None and words[-1].text[0].isupper()
        return "the " + (kind or words[-1].name) if definite and not named else None

    def _kind(self, tokens: Sequence[Token]) -> str | None:
        """The kind of the head noun: the first one in Arabic, in English the last one before "of" or "for"."""
        found: str | None = None
        for at, token in enumerate(tokens):
            if found is not None and (not self.capitals_matter or token.word in self.links):
                break
            kind = self.kinds.at(tokens, at)
            found = kind[1] if kind is not None else found
        return found

    def _keys(self, tokens: Sequence[Token], prefix: str) -> Iterator[str]:
        at = 0
        whole = self.capitals.at(tokens, 0)
        if whole is not None and whole[0] == len(tokens):
            yield whole[1]
            return
        while at < len(tokens):
            if at and tokens[at].word in self.whereabouts:
                return
            body = self.bodies.at(tokens, at)
            country = self.territories.at(tokens, at) or self.demonyms.at(tokens, at)
            if body is not None:
                yield from body[1].split()
                at += body[0]
            elif country is not None:
                yield country[1]
                at += country[0]
            else:
                yield from self._word(tokens, at, prefix if at == 0 else "")
                at += 1

    def _word(self, tokens: Sequence[Token], at: int, prefix: str) -> Iterator[str]:
        token = tokens[at]
        if token.kind != "word" or token.word in self.passed_over:
            return
        kind, noun = self.kinds.at(tokens, at), self.nouns.at(tokens, at)
        if kind is not None and (noun is None or kind[1] != "people"):
            yield "*" + kind[1]
        elif noun is not None:
            yield from ("*" + concept for concept in lineage(noun[1].concept) if concept != "person")
        elif (
            token.text[0].isupper() if self.capitals_matter else not self.common.intersection(f for _, f in token.forms)
        ):
            key = name_key(_without(token.word, prefix).removeprefix("ال") if prefix else token.name)
            if len(key) >= _SHORTEST:
                yield "~" + key


def agree(one: Gender, other: Gender) -> bool:
    """Whether a verb and a subject may belong together."""
    return "any" in (one, other) or one == other


def _without(words: str, prefix: str) -> str:
    """Words without the preposition that is written onto the first; before the article it has swallowed a letter."""
    bare = words.removeprefix(prefix).lstrip("ـ")
    if bare[:1] in _QUOTES:
        return bare.strip("".join(_QUOTES))
    return "ا" + bare if prefix and bare != words and bare.startswith("ل") and not bare.startswith("لل") else bare


def _is_country(key: str) -> bool:
    return len(key) == 2 and key.isupper()


@cache
def source_reader(language: str) -> SourceReader:
    """The reader of sources of a language."""
    return SourceReader(language)
