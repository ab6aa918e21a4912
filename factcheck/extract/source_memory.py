"""The sources that an article has named so far, and which of them a pronoun, "the agency" or a verb alone means."""

from collections.abc import Callable
from dataclasses import replace

from factcheck.extract.attribution import Attribution
from factcheck.extract.conjugation import Gender
from factcheck.extract.sources import Source, agree
from factcheck.types import Speaker


class SourceMemory:
    """The sources that an article has named so far, for the words that point back to them."""

    def __init__(self) -> None:
        self._spoken: list[Source] = []
        self._cited: list[Source] = []
        self._known: list[Source] = []

    def last(self, gender: Gender = "any") -> Speaker | None:
        """Who spoke last that a verb agrees with; one whom only "according to" names where nobody else did."""
        for sources in (self._spoken, self._cited):
            if sources:
                return next((s for s in reversed(sources) if agree(s.gender, gender)), sources[-1]).speaker
        return None

    def mention(self, body: Source) -> None:
        """Remember a body that was named, though not as a source."""
        self._known.append(body)

    def joined(self, source: Source) -> Source:
        """A source that speaks on behalf of the body named last: "المتحدث باسمها"."""
        body = self._latest(lambda known: not known.person)
        if body is None:
            return source
        speaker = replace(source.speaker, keys=source.speaker.keys | body.speaker.keys)
        return source._replace(speaker=speaker)

    def resolve(self, source: Source | None, said: Attribution) -> Speaker | None:
        """Who is meant: for words that point back the one before that fits; for a name the fuller one given before.

        Args:
            source: as its words give it; None for a verb alone, whose subject is whoever spoke last.
            said: the words around it.
        """
        if source is None:
            return self.last(said.gender)
        meant = self._meant(source)
        if meant is None and source.pointer in ("person", "body", "anybody"):
            return None
        meant = meant or source
        (self._cited if said.cites else self._spoken).append(meant)
        self._known.append(meant)
        return meant.speaker

    def _meant(self, source: Source) -> Source | None:
        pointer = source.pointer
        if pointer is None:
            return self._latest(lambda known: _is_fuller(known, source))
        if pointer in ("person", "body", "anybody"):
            spoken = [*self._cited, *self._spoken]
            fits = (s for s in reversed(spoken) if pointer == "anybody" or s.person == (pointer == "person"))
            return next(fits, spoken[-1] if spoken else None)
        if pointer.startswith("the "):
            return self._latest(lambda known: known.kind == pointer[4:] or (known.kind is None and _has(known, source)))
        return self._latest(lambda known: pointer in known.speaker.keys)

    def _latest(self, fits: Callable[[Source], bool]) -> Source | None:
        return next((known for known in reversed(self._known) if known.pointer is None and fits(known)), None)


def _is_fuller(known: Source, source: Source) -> bool:
    """Whether a source named before is the same one, told in full."""
    kinds = source.kind is None or known.kind == source.kind
    return kinds and known.speaker.is_same(source.speaker) and len(known.speaker.keys) > len(source.speaker.keys)


def _has(known: Source, source: Source) -> bool:
    """Whether a source has every key of another."""
    return source.speaker.keys <= known.speaker.keys
