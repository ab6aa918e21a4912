"""Who speaks where in an article: attributions read sentence by sentence, with what points back to those before.

A sentence is the outlet's own unless its words say otherwise: a verb without a subject ("وأضاف"), a
pronoun, "the agency", a quotation that is still open, or a clause that only goes on ("وأن …").
"""

from collections.abc import Collection, Sequence
from functools import cache

from factcheck.extract.attribution import Attribution
from factcheck.extract.attributions import attribution_reader
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadText
from factcheck.extract.quotations import Quotations, Voices
from factcheck.extract.sayings import saying_words
from factcheck.extract.source_memory import SourceMemory
from factcheck.extract.sources import Source, source_reader
from factcheck.extract.tokens import Offsets, Token
from factcheck.lang import room
from factcheck.lang.spelling import words_of
from factcheck.types import Speaker

Said = list[tuple[Attribution, Speaker | None]]


class VoiceReader:
    """Reads who speaks in the sentences of one article, in order, and remembers who spoke before."""

    def __init__(self, language: str) -> None:
        table = room(language).speech
        self.attributions, self.sources = attribution_reader(language), source_reader(language)
        self.verb_first = room(language).rtl
        self.by_name, self.goes_on = words_of(table.by_name), words_of(table.goes_on)
        self.acts = _acts(language)
        self.continuing = saying_words(language).continuing
        self.memory, self.quotations = SourceMemory(), Quotations()
        self.before: tuple[ReadText, Voices] | None = None

    def read(self, read: ReadText, opens_paragraph: bool) -> Voices:
        """Who speaks in the next sentence.

        Args:
            opens_paragraph: it is the first of its paragraph.
        """
        tokens = read.tokens
        voices = Voices(self._said(tokens, read.offsets, _dated(read)))
        spoke = self.before is not None and (self.before[1].said or self.before[1].quoted)
        self.quotations.read(tokens, voices, opens_paragraph, self.memory.last() if spoke else None)
        if tokens and tokens[0].word in self.goes_on and not voices.said and voices.quoted is None:
            voices.quoted, voices.until = self.memory.last(), len(tokens)
        self.before = read, voices
        return voices

    def _said(self, tokens: Sequence[Token], offsets: Offsets, dated: Collection[int]) -> Said:
        """Every attribution of a sentence with its source, which the memory keeps, with the bodies it names besides."""
        found: Said = []
        bodies = list(self.sources.bodies_in(tokens, offsets, dated))
        for attribution in self.attributions.find(tokens, dated):
            before = [body for at, body in bodies if at < attribution.first]
            bodies = bodies[len(before) :]
            for body in before:
                self.memory.mention(body)
            found.append((attribution, self._speaker(tokens, offsets, dated, attribution, found)))
        for _, body in bodies:
            self.memory.mention(body)
        return found

    def _speaker(
        self,
        tokens: Sequence[Token],
        offsets: Offsets,
        dated: Collection[int],
        said: Attribution,
        earlier: Said,
    ) -> Speaker | None:
        """Who says it; None for the outlet and for nobody in particular.

        Args:
            earlier: the attributions before it in its sentence.
        """
        if said.outlet:
            return None
        words = tokens[said.first : said.last]
        source = self.sources.read(words, offsets.words(said.first, said.last), said.prefix) if words else None
        if words:
            if source is None:
                return None
            by_name = any(token.word in self.by_name for token in words)
            meant = self.memory.resolve(self.memory.joined(source) if by_name else source, said)
            if meant is not None or said.reach != "aside":
                return meant
            source = self.sources.subject(tokens, offsets, dated, said)  # "Hartwell issued a patch which it said …"
            return self.memory.resolve(source, said) if source is not None else None
        if said.hangs:
            spoken = [speaker for one, speaker in earlier if not one.cites and speaker is not None]
            source = None if spoken else self.sources.subject(tokens, offsets, dated, said)
            if spoken or (source is None and not self.verb_first):
                return spoken[-1] if spoken else None
        elif not earlier and self.verb_first:
            source = self._actor(tokens, offsets, dated, said)
        return self.memory.resolve(source, said)

    def actor(self, read: ReadText) -> Speaker | None:
        """Who does with words what a sentence tells, though nobody is quoted: who accuses, withdraws, puts off."""
        tokens, dated = read.tokens, _dated(read)
        at = next((at for at, _, _ in self.acts.find(tokens)), None)
        if at is None:
            return None
        return self.sources.doer(tokens, read.offsets, dated, at)

    def _actor(
        self, tokens: Sequence[Token], offsets: Offsets, dated: Collection[int], said: Attribution
    ) -> Source | None:
        """Who did something before a verb of saying alone: "تمسكت النقابة بالإضراب وأعلنت", "ألقى كلمة. وقال"."""
        if said.verb:
            return self.sources.actor(tokens[: said.verb], offsets, dated, said.gender)
        silent = self.before is not None and not self.before[1].said and not self.before[1].quoted
        if not silent or self.before is None or any(f in self.continuing for _, f in tokens[said.verb].forms):
            return None
        read = self.before[0]
        return self.sources.actor(read.tokens, read.offsets, _dated(read), said.gender)


@cache
def _acts(language: str) -> PhraseTable[bool]:
    return PhraseTable.marks(room(language).speech.acts, f"{language} acts of speech")


def _dated(read: ReadText) -> set[int]:
    """The tokens of dates."""
    return {at for mention in read.dates for at in range(mention.first, mention.last)}
