"""Who a source is: one form for its several names, and what "he", "the ministry" stand for.

The keys of a source are ids that languages share: its country ("US"), its body
("defence_ministry"), "~" and the key of each name. A source known by nothing of these has
"*" and its concept, or its last word.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.extract.names import name_key
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.territories import demonyms, territory_words
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.spelling import fold
from factcheck.types import Speaker

ANYBODY = ""
"""What a pronoun asks for: whoever spoke last."""
_SHORTEST = 2


class SourceReader:
    """Identifies sources in texts of one language."""

    def __init__(self, language: str) -> None:
        self.language, loaded = language, room(language)
        self.capitals = not loaded.rtl
        table = loaded.speech
        self.stops = frozenset(fold(word) for word in table.stops.split())
        self.nobody = frozenset(fold(word) for word in table.nobody.split())
        self.bodies = PhraseTable.of(
            {phrases: body for body, phrases in table.bodies.items()}, f"{language} bodies", strict=False
        )
        self.aliases = PhraseTable.of(
            {phrases: ids for ids, phrases in table.aliases.items()}, f"{language} aliases", strict=False
        )
        self.anaphors = PhraseTable.of(
            {phrases: body for body, phrases in table.anaphors.items()}, f"{language} anaphors", strict=False
        )
        self.territories, self.demonyms, self.nouns = (
            territory_words(language),
            demonyms(language),
            noun_table(language),
        )

    def speaker(self, tokens: Sequence[Token], sentence: str) -> Speaker | None:
        """The source that tokens name, None for one that is nobody ("reports")."""
        if not tokens or tokens[0].word in self.nobody:
            return None
        keys = frozenset(self._keys(tokens)) or frozenset({"*" + tokens[-1].word})
        return Speaker(sentence[tokens[0].start : tokens[-1].end].strip(), keys, self.language)

    def bodies_in(self, tokens: Sequence[Token], sentence: str) -> Iterator[tuple[int, Speaker]]:
        """The bodies that a sentence names, as sources or not, and where; with what qualifies them after."""
        for at in range(len(tokens)):
            found = self.aliases.at(tokens, at) or self.bodies.at(tokens, at)
            if found is not None:
                last = at + found[0]
                country = self.demonyms.at(tokens, last) if last < len(tokens) and not self.capitals else None
                speaker = self.speaker(tokens[at : last + (country[0] if country else 0)], sentence)
                if speaker is not None:
                    yield at, speaker

    def anaphor(self, tokens: Sequence[Token]) -> str | None:
        """The end of the body's id that a short name asks for ("the ministry"), ANYBODY for a pronoun, else None."""
        if not tokens:
            return ANYBODY
        found = self.anaphors.at(tokens, 0)
        return found[1].removeprefix("anybody") if found is not None and found[0] == len(tokens) else None

    def _keys(self, tokens: Sequence[Token]) -> Iterator[str]:
        at = 0
        while at < len(tokens):
            alias, body = self.aliases.at(tokens, at), self.bodies.at(tokens, at)
            country = self.territories.at(tokens, at) or self.demonyms.at(tokens, at)
            if alias is not None and (body is None or alias[0] >= body[0]):
                yield from alias[1].split()
                at += alias[0]
            elif body is not None:
                yield body[1]
                at += body[0]
            elif country is not None:
                yield country[1]
                at += country[0]
            else:
                yield from self._word(tokens, at)
                at += 1

    def _word(self, tokens: Sequence[Token], at: int) -> Iterator[str]:
        token, noun = tokens[at], self.nouns.at(tokens, at)
        if token.kind != "word" or token.word in self.stops:
            return
        if noun is not None:
            yield "*" + noun[1].concept
        elif not self.capitals or token.text[0].isupper():
            key = name_key(token.name)
            if len(key) >= _SHORTEST:
                yield "~" + key


class SourceMemory:
    """The sources that an article has named so far, for the words that point back to them."""

    def __init__(self) -> None:
        self._named: list[Speaker] = []
        self._mentioned: list[Speaker] = []

    def mention(self, body: Speaker) -> None:
        """Remember a body that was named, though not as a source."""
        self._mentioned.append(body)

    def resolve(self, speaker: Speaker | None, anaphor: str | None) -> Speaker | None:
        """Who is meant: for an anaphor the last source that fits it; for a name the fuller one given before.

        Args:
            speaker: the source as its words give it. anaphor: see `SourceReader.anaphor`.
        """
        if anaphor is not None:
            known = self._named if anaphor == ANYBODY else [*self._mentioned, *self._named]
            return next((s for s in reversed(known) if any(key.endswith(anaphor) for key in s.keys)), speaker)
        if speaker is None:
            return None
        same = (s for s in reversed(self._named) if s.is_same(speaker) and len(s.keys) > len(speaker.keys))
        resolved = next(same, speaker)
        self._named.append(resolved)
        return resolved


@cache
def source_reader(language: str) -> SourceReader:
    """The reader of sources of a language."""
    return SourceReader(language)
