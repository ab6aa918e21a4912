"""From an article to its claims: figures and dates with who says them, of whom, in what role and scope, when, where."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from factcheck.extract.clauses import clause
from factcheck.extract.events import Event, event_reader
from factcheck.extract.names import name_reader
from factcheck.extract.periods import TimeMention, period_reader
from factcheck.extract.places import place_reader
from factcheck.extract.quantities import ReadText, read_text
from factcheck.extract.quotations import Voices
from factcheck.extract.roles import role_reader
from factcheck.extract.scopes import scope_reader
from factcheck.extract.subjects import find_subject
from factcheck.extract.times import time_finder
from factcheck.extract.voices import VoiceReader
from factcheck.lang import LANGUAGES
from factcheck.lang.spelling import script_language
from factcheck.types import Article, Claim, Place, ReadArticle, Scope, Sentence


def read_article(article: Article, sentences: tuple[Sentence, ...]) -> ReadArticle:
    """Read the claims and the names of an article.

    Args:
        sentences: of its text, in order; offsets of the claims are into that text.

    Returns:
        The article with its claims in order of the text, one for each quantity but ordinals and second
        wordings of the one before, and one for each date at which something happened.
    """
    return ClaimReader(article, language_of(article)).read(sentences)


def language_of(article: Article) -> str:
    """The language that an article is read in: its own where there is a room for it, else by its script."""
    return article.language if article.language in LANGUAGES else script_language(article.text)


class _Read(NamedTuple):
    """A sentence as it was read: its figures and dates, who speaks where, its names, whether it revises a figure."""

    sentence: Sentence
    text: ReadText
    times: tuple[TimeMention, ...]
    voices: Voices
    names: frozenset[str]
    revises: bool


class ClaimReader:
    """Reads the sentences of one article in order."""

    def __init__(self, article: Article, language: str) -> None:
        self.article, self.language = article, language
        self.told: str | None = None  # the last role that was told of a count
        self.voices, self.periods = VoiceReader(language), period_reader(language)
        self.places, self.scopes, self.roles = place_reader(language), scope_reader(language), role_reader(language)
        self.names, self.events, self.times = name_reader(language), event_reader(language), time_finder(language)

    def read(self, sentences: tuple[Sentence, ...]) -> ReadArticle:
        """The claims and the names of the sentences."""
        read = [self._read(sentence) for sentence in sentences]  # a quotation may name its speaker at its end
        names = frozenset[str]().union(*(one.names for one in read))
        self.told = None
        claims = tuple(claim for one in read for claim in self._claims(one))
        statements = tuple(self._statement(one) for one in read)
        return ReadArticle(self.article, self.language, names, claims, statements)

    def _read(self, sentence: Sentence) -> _Read:
        text = read_text(sentence.text, self.language)
        before = self.article.text[: sentence.start].rstrip(" \t")
        voices = self.voices.read(text, opens_paragraph=not before or before.endswith(("\n", "\r")))
        times = self.periods.find(text, self.article.day)
        revises = self.scopes.revises(text.tokens)
        return _Read(sentence, text, times, voices, self.names.find(text.tokens), revises)

    def _statement(self, read: _Read) -> Claim:
        """A sentence as one assertion, said by the first who is named in it, or else by who is quoted or acts there."""
        said = (speaker for _, speaker in read.voices.said if speaker is not None)
        return Claim(
            article_id=self.article.id,
            sentence=read.sentence.text,
            sentence_start=read.sentence.start,
            start=read.sentence.start,
            end=read.sentence.start + len(read.sentence.text),
            quantity=None,
            speaker=next(said, read.voices.quoted) or self.voices.actor(read.text),
            names=read.names,
            revises=read.revises,
        )

    def _claims(self, read: _Read) -> list[Claim]:
        """The claims of a sentence, in order of the text."""
        events = tuple(self.events.find(read.text, read.times, [found for found, _ in read.voices.said]))
        if not events and not read.text.quantities:
            return []
        places = self.places.find(read.text.tokens)
        found = [*self._figures(read, places), *(self._date(read, event, places) for event in events)]
        return sorted(found, key=lambda claim: claim.start)

    def _figures(self, read: _Read, places: tuple[Place, ...]) -> Iterator[Claim]:
        tokens, quantities = read.text.tokens, read.text.quantities
        bounds = [clause(tokens, q.first, q.last, self.language) for q in quantities]
        scopes = self.scopes.read(read.text, bounds)
        subjects = [find_subject(read.text, q, b, self.language) for q, b in zip(quantities, bounds, strict=True)]
        roles = self.roles.find(read.text, scopes, [subject.concept for subject in subjects])
        market = self.scopes.is_of_market(tokens)
        for at, read_quantity in enumerate(quantities):
            quantity = read_quantity.quantity
            if quantity.kind == "ordinal" or read_quantity.restates:
                continue
            scope = self._own_scope(scopes[at].scope, roles[at])
            start, end = read.sentence.start + quantity.start, read.sentence.start + quantity.end
            yield Claim(
                article_id=self.article.id,
                sentence=read.sentence.text,
                sentence_start=read.sentence.start,
                start=start,
                end=end,
                quantity=replace(quantity, start=start, end=end),
                role=roles[at],
                speaker=read.voices.at(read_quantity.first),
                time=self.times.of(read.text, read.times, read_quantity, bounds[at], read.voices),
                places=places,
                names=read.names,
                scope=scope,
                rate=scopes[at].rate,
                direction=scopes[at].direction,
                subject=subjects[at],
                revises=read.revises,
                market=market,
                running=self.scopes.runs(tokens, bounds[at]),
            )

    def _own_scope(self, scope: Scope, role: str | None) -> Scope:
        """The scope of a figure; to whom something else happened are a whole: "38 died and 12 others were hurt"."""
        before, self.told = self.told, role or self.told
        apart = scope in ("additional", "part") and None not in (role, before) and role != before
        return "total" if apart else scope

    def _date(self, read: _Read, event: Event, places: tuple[Place, ...]) -> Claim:
        mention = event.mention
        start, end = read.text.offsets.span(mention.first, mention.last)
        return Claim(
            article_id=self.article.id,
            sentence=read.sentence.text,
            sentence_start=read.sentence.start,
            start=read.sentence.start + start,
            end=read.sentence.start + end,
            quantity=None,
            role=event.role,
            speaker=read.voices.at(mention.first),
            time=mention.period,
            places=places,
            names=read.names,
            scope=self.scopes.of_date(read.text, event.bounds, mention.coming),
            subject=event.subject,
            event=event.text,
        )
