"""From an article to its claims: every figure with who says it, of whom, in what role and scope, when and where."""

from collections.abc import Iterator
from dataclasses import replace

from factcheck.extract.attributions import Attribution, attribution_reader
from factcheck.extract.clauses import Span, clause
from factcheck.extract.names import name_reader
from factcheck.extract.periods import period
from factcheck.extract.places import place_reader
from factcheck.extract.quantities import ReadQuantity, ReadText, read_text
from factcheck.extract.roles import find_role
from factcheck.extract.scopes import scope_reader
from factcheck.extract.sources import ANYBODY, SourceMemory, source_reader
from factcheck.extract.subjects import find_subject
from factcheck.lang import LANGUAGES
from factcheck.lang.spelling import script_language
from factcheck.types import Article, Claim, Period, ReadArticle, Sentence, Speaker


def read_article(article: Article, sentences: tuple[Sentence, ...]) -> ReadArticle:
    """Read the claims and the names of an article.

    Args:
        sentences: of its text, in order; offsets of the claims are into that text.

    Returns:
        The article with its claims in order of the text, one for each quantity but ordinals and second
        wordings of the one before.
    """
    return ClaimReader(article, language_of(article)).read(sentences)


def language_of(article: Article) -> str:
    """The language that an article is read in: its own where there is a room for it, else by its script."""
    return article.language if article.language in LANGUAGES else script_language(article.text)


class ClaimReader:
    """Reads the sentences of one article in order, and remembers who spoke last."""

    def __init__(self, article: Article, language: str) -> None:
        self.article, self.language = article, language
        self.attributions, self.sources = attribution_reader(language), source_reader(language)
        self.places, self.scopes = place_reader(language), scope_reader(language)
        self.names = name_reader(language)
        self.memory = SourceMemory()

    def read(self, sentences: tuple[Sentence, ...]) -> ReadArticle:
        """The claims and the names of the sentences."""
        claims, names = list[Claim](), set[str]()
        for sentence in sentences:
            read = read_text(sentence.text, self.language)
            found = self.names.find(read.tokens)
            claims += self._claims(sentence, read, found)
            names |= found
        return ReadArticle(self.article, self.language, frozenset(names), tuple(claims))

    def _claims(self, sentence: Sentence, read: ReadText, names: frozenset[str]) -> Iterator[Claim]:
        sources = self._sources(read)
        places, revises = self.places.find(read.tokens), self.scopes.revises(read)
        for quantity in read.quantities:
            if quantity.quantity.kind == "ordinal" or quantity.restates:
                continue
            bounds = clause(read.tokens, quantity.first, quantity.last, self.language)
            scope = self.scopes.read(read, quantity, bounds)
            subject = find_subject(read, quantity, bounds, self.language)
            start, end = sentence.start + quantity.quantity.start, sentence.start + quantity.quantity.end
            yield Claim(
                article_id=self.article.id,
                sentence=sentence.text,
                sentence_start=sentence.start,
                start=start,
                end=end,
                quantity=replace(quantity.quantity, start=start, end=end),
                role=find_role(read, quantity, bounds, subject.concept, self.language),
                speaker=_speaker_of(sources, quantity),
                time=self._time(read, quantity, bounds),
                places=places,
                names=names,
                scope=scope.scope,
                rate=scope.rate,
                direction=scope.direction,
                subject=subject,
                revises=revises,
            )

    def _sources(self, read: ReadText) -> list[tuple[Attribution, Speaker]]:
        """The attributions of a sentence, each with who is meant."""
        found, bodies = [], dict(self.sources.bodies_in(read.tokens, read.text))
        for attribution in self.attributions.find(read.tokens):
            for at in [at for at in bodies if at < attribution.first]:
                self.memory.mention(bodies[at])
            words = read.tokens[attribution.first : attribution.last]
            named, anaphor = self.sources.speaker(words, read.text), self.sources.anaphor(words)
            if not words:  # a verb alone: its subject is that of the clause before
                subject = max((at for at in bodies if at < attribution.verb), default=None)
                named, anaphor = (bodies[subject], None) if subject is not None else (None, ANYBODY)
            speaker = self.memory.resolve(named, anaphor)
            if speaker is not None:
                found.append((attribution, speaker))
        for body in bodies.values():
            self.memory.mention(body)
        return found

    def _time(self, read: ReadText, quantity: ReadQuantity, bounds: Span) -> Period | None:
        """The date nearest to the figure in its clause, else the last one before it."""
        dated = [mention for mention in read.dates if not mention.clock]
        inside = [m for m in dated if bounds[0] <= m.first < bounds[1]]
        before = [m for m in dated if m.last <= quantity.first]
        if not inside and not before:
            return None
        nearest = min(inside, key=lambda m: abs(m.first - quantity.first)) if inside else before[-1]
        return period(nearest, read.tokens, read.text, self.article.day)


def _speaker_of(sources: list[tuple[Attribution, Speaker]], quantity: ReadQuantity) -> Speaker | None:
    """The source whose words hold the figure: the last one named before it, else the first one after it."""
    if any(found.first <= quantity.first < found.last for found, _ in sources):
        return None
    before = [speaker for found, speaker in sources if found.verb < quantity.first]
    after = [speaker for found, speaker in sources if found.verb > quantity.first]
    return before[-1] if before else after[0] if after else None
