"""What happened to those who are counted: killed, wounded, missing, deployed … found by the clause of the figure.

What is counted may say it ("38 dead"). Otherwise a word of a role belongs to a figure by where it
stands: as a verb right before its object ("killing 38"), as what is said of the subject ("38 people
were killed"), or in Arabic as the verb or noun that the clause opens with. A figure that goes on in a
row, or that is a part of the one before, shares that one's role.
"""

from collections.abc import Collection, Sequence
from functools import cache

from factcheck.extract.clauses import clause
from factcheck.extract.nouns import noun_table
from factcheck.extract.phrases import PhraseTable
from factcheck.extract.quantities import ReadQuantity, ReadText
from factcheck.extract.role_words import allowed_roles, role_words, stands_alone
from factcheck.extract.scopes import ScopeReading
from factcheck.extract.series import counts_after, goes_on, is_joined, words_end, words_start
from factcheck.extract.tokens import Token
from factcheck.lang import room
from factcheck.lang.concepts import (
    CASUALTY,
    DONE_TO_OTHERS,
    FREED,
    HELD,
    ROLES,
)
from factcheck.lang.spelling import words_of

AHEAD, ASIDE, BEHIND, GAP = 12, 12, 10, 3
"""How many words may stand before what is said of a subject, within an aside, and between a verb and its object."""
TURN = 5
"""How many words after a figure may turn its role."""
_BREAKS = frozenset(";:؛.!?؟")
_COMMAS = frozenset(",،")
_DASHES = frozenset("-–—")


class RoleReader:
    """Finds roles in texts of one language."""

    def __init__(self, language: str) -> None:
        loaded = room(language)
        self.language, self.verb_first = language, loaded.rtl
        self.words, self.nouns = role_words(language), noun_table(language)
        self.passive = words_of(loaded.speech.passive)
        self.determiners = words_of(loaded.speech.determiners)
        table = loaded.roles
        self.links, self.ends, self.paired = map(words_of, (table.links, table.ends, table.paired))
        self.owners, self.suffered, self.carriers = map(words_of, (table.owners, table.suffered, table.carriers))
        self.adjacent = words_of(table.adjacent)
        self.to, self.of = PhraseTable.marks(loaded.joins.to, f"{language} to"), words_of(loaded.clauses.of)
        self.so_far = PhraseTable.marks(loaded.scopes.so_far, f"{language} so far")
        self.dayparts = words_of(loaded.dates.dayparts)
        self.that = words_of(loaded.speech.that) if loaded.rtl else frozenset()
        self.adverb_ending = loaded.speech.adverb_ending
        self.turned = {role: (other, words_of(words)) for role, (other, words) in table.turned.items()}

    def find(
        self, read: ReadText, scopes: Sequence[ScopeReading], concepts: Sequence[str | None]
    ) -> tuple[str | None, ...]:
        """The role of each figure of a sentence, in their order; a measure, a percentage or a sum has none.

        Args:
            scopes, concepts: what each figure covers, and what it counts, None where that is not known.
        """
        found: list[str | None] = []
        for at, (quantity, concept) in enumerate(zip(read.quantities, concepts, strict=True)):
            role = None
            if quantity.quantity.kind == "count" and not self._is_owned(read.tokens, words_start(quantity)):
                allowed = ROLES if self._counts_nothing(read, quantity) else allowed_roles(concept)
                role = self._own(read, quantity)
                if role is None or role in HELD:
                    free = self._before(read, at, allowed & FREED, None) if role and self.verb_first else None
                    role = free or self._before(read, at, allowed, GAP) or role
                    role = role or self._by_place(read, at, allowed, scopes)
                if role is None and at and self._shares(read, at, scopes[at]) and found[-1] in allowed_roles(concept):
                    role = found[-1]
            found.append(role or None)
        return tuple(found)

    def _is_owned(self, tokens: Sequence[Token], start: int) -> bool:
        """Whether a figure counts whom somebody has: "a mother of two was arrested"."""
        if self.verb_first:  # "أم لثلاثة أطفال"
            return start >= 1 and tokens[start - 1].word in self.owners
        return start >= 2 and tokens[start - 2].word in self.owners and tokens[start - 1].word in self.of

    def _counts_nothing(self, read: ReadText, quantity: ReadQuantity) -> bool:
        """Whether what a figure is taken to count is not its own: joined on, or before a verb or an "and".

        "مقتل 38 وإصابة 12", "raids kill 10", "fled the town and 300 were"
        """
        tokens, start, counted = read.tokens, words_start(quantity), quantity.counted
        if counted is None or counted[1] > start:
            return counted is not None and not counts_after(tokens, quantity)
        return self.words.before(tokens, start) is not None or (start > 0 and tokens[start - 1].word in self.paired)

    def _own(self, read: ReadText, quantity: ReadQuantity) -> str | None:
        """The role that what is counted says."""
        counted = quantity.counted or (0, 0)
        if counted[0] >= quantity.last and not counts_after(read.tokens, quantity):
            return None
        for at, length, noun in self.nouns.find(read.tokens, *counted):
            if noun.role is not None:
                return self._with_pair(read.tokens, at, at + length, noun.role)
        return None

    def _shares(self, read: ReadText, at: int, scope: ScopeReading) -> bool:
        """Whether a figure has the role of the one before: it goes on in a row, or is a part of it, or more of it."""
        more = scope.scope == "additional" and not counts_after(read.tokens, read.quantities[at])
        return (
            more
            or scope.scope == "part"
            or goes_on(read.tokens, read.quantities[at - 1], read.quantities[at], self.language)
        )

    def _by_place(self, read: ReadText, at: int, allowed: frozenset[str], scopes: Sequence[ScopeReading]) -> str | None:
        """The role by the words around a figure, "" where they say two at once ("killed or wounded")."""
        before = self._before(read, at, allowed, GAP)
        if before is not None:
            return before
        if self.verb_first:
            far = self._before(read, at, allowed, None)
            return far if far is not None else self._after(read, at, allowed, scopes)
        after = self._after(read, at, allowed, scopes)
        return after if after is not None else self._before(read, at, allowed, None)

    def _before(self, read: ReadText, at: int, allowed: frozenset[str], gap: int | None) -> str | None:
        """The nearest word of a role before a figure, no figure between them, that does not say what another suffered.

        Args:
            gap: only words that may stand between a verb and its object, so many at most; None for the whole clause.
        """
        tokens, start = read.tokens, words_start(read.quantities[at])
        blocked = words_end(read.quantities[at - 1]) if at else 0
        begins = clause(tokens, start, start, self.language)[0] if start else start
        if self.verb_first and gap is None and begins == start > 1 and tokens[start - 1].text in _COMMAS:
            begins = clause(tokens, start - 2, start - 1, self.language)[0]  # over the comma of an aside
        first = max(blocked, begins, start - BEHIND)
        for index in range(start - 1, first - 1, -1):
            found = self.words.before(tokens, index + 1)
            if tokens[index].word in self.that:
                return None  # "نقلت صحيفة أن 200 وظيفة …"
            beside = index + 1 == start or not any(form in self.adjacent for _, form in tokens[index].forms)
            if found is not None and index + 1 - found[0] >= first and beside:
                begins = index + 1 - found[0]
                passive = self._is_passive(tokens, begins) and not _is_active(tokens[begins], found[1])
                if passive or (index + 1 == start and tokens[begins].word in self.carriers):
                    return None
                if not stands_alone(tokens, begins):
                    return None
                if found[1] == "crossed" and self.to.before(tokens, start) is not None:
                    return None  # "وصل عددهم إلى 6 ملايين"
                if found[1] in allowed and (gap is not None or self._reaches(tokens, begins)):
                    role = self._turned(tokens, words_end(read.quantities[at]), found[1])
                    return self._with_pair(tokens, begins, index + 1, role)
            if gap is not None and (start - index > gap or tokens[index].word not in self.links):
                return None
        return None

    def _after(self, read: ReadText, at: int, allowed: frozenset[str], scopes: Sequence[ScopeReading]) -> str | None:
        """What is said of a figure as a subject: the first word of a role after it, over an aside."""
        tokens, index = read.tokens, self._counted_end(read, read.quantities[at])
        following = [
            (words_start(q), words_end(q), scope.scope == "part" or goes_on(read.tokens, before, q, self.language))
            for before, q, scope in zip(read.quantities[at:], read.quantities[at + 1 :], scopes[at + 1 :], strict=False)
            if q.quantity.kind not in ("ordinal", "age")
            and self._own(read, q) is None
            and tokens[words_start(q) - 1].word not in self.of  # "five civilians of one family"
        ]
        others, parts = {start for start, _, _ in following}, {start: end for start, end, part in following if part}
        steps = 0
        while index < len(tokens) and steps < AHEAD:
            token = tokens[index]
            if token.text in _COMMAS or token.text == "(" or (token.text in _DASHES and token.spaced):
                index = _aside(tokens, index)
                continue
            found = self.words.at(tokens, index)
            opened = self.verb_first and is_joined(token) and self._opens(tokens, index)
            if found is not None and not opened and stands_alone(tokens, index):
                index = self._main_verb(tokens, index, others)
                found = self.words.at(tokens, index) or found
                end = index + found[0]
                active = _is_active(token, found[1])
                if found[1] not in allowed or active or self._has_object(tokens, index, end, others, found[1]):
                    return None
                return self._with_pair(tokens, index, end, found[1])
            if index in parts or (token.word in self.paired and index + 1 in parts):
                index = parts.get(index) or parts[index + 1]
                continue
            if token.word in self.paired and not steps and self._joins_subject(tokens, index + 1):
                index += 1
                continue
            if index in others or token.text in _BREAKS or self._is_end(tokens, index) or is_joined(token):
                return None
            index, steps = index + 1, steps + 1
        return None

    def _main_verb(self, tokens: Sequence[Token], at: int, others: Collection[int]) -> int:
        """Where the verb stands of what a participle only describes: "20 drones launched at it were | shot down"."""
        if self.verb_first or self._is_passive(tokens, at):
            return at
        for index in range(at + 1, min(at + AHEAD, len(tokens))):
            ends = tokens[index].word in self.ends and not self._tells_hour(tokens, index)
            if index in others or tokens[index].kind == "mark" or ends:
                break
            if self._is_passive(tokens, index) and self.words.at(tokens, index) is not None:
                return index
        return at

    def _tells_hour(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word that may open a clause only leads to a part of the day: "before dawn"."""
        return at + 1 < len(tokens) and tokens[at + 1].word in self.dayparts

    def _turned(self, tokens: Sequence[Token], end: int, role: str) -> str:
        """The role that words after a figure make of one: "sent 5 men to hospital"."""
        turned = self.turned.get(role)
        told = turned and any(f in turned[1] for token in tokens[end : end + TURN] for _, f in token.forms)
        return turned[0] if turned and told else role

    def _counted_end(self, read: ReadText, quantity: ReadQuantity) -> int:
        """Where a figure ends with what it counts; a verb after it is nothing that is counted: "6 abstained"."""
        verb = self.words.at(read.tokens, quantity.last, whole=True) and not self.nouns.at(read.tokens, quantity.last)
        return quantity.last if verb else words_end(quantity)

    def _is_end(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether another clause speaks from here; the "and" before a noun, or between two names, only joins them."""
        if tokens[index].word not in self.ends:
            return False
        if tokens[index].word not in self.paired or not index or index + 1 >= len(tokens):
            return True
        before, after = tokens[index - 1], tokens[index + 1]
        names = before.text[0].isupper() and after.text[0].isupper()
        nouns = self.nouns.at(tokens, index + 1) is not None and self.words.at(tokens, index + 1) is None
        return not names and not nouns

    def _joins_subject(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether another subject of the same verb follows "and": "three boys and | a man were held"."""
        return at < len(tokens) and tokens[at].word in self.determiners

    def _opens(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a word with an "and" written onto it opens a clause of its own."""
        return self.words.at(tokens, index, whole=True) is None

    def _reaches(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word of a role speaks of a figure farther on: in English only a noun ("the death toll … 22")."""
        noun = self.nouns.at(tokens, at)
        return self.verb_first or (noun is not None and noun[1].role is not None)

    def _is_passive(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word of a role says what its subject suffered: "were killed"."""
        if (so_far := self.so_far.before(tokens, at)) is not None:
            at -= so_far[0]
        elif at and self.adverb_ending and tokens[at - 1].word.endswith(self.adverb_ending):
            at -= 1
        return at > 0 and tokens[at - 1].word in self.passive

    def _has_object(self, tokens: Sequence[Token], at: int, end: int, others: Collection[int], role: str) -> bool:
        """Whether a word of a role is what its subject did to others: "raids killed 58", "rebels captured the town"."""
        if self._is_passive(tokens, at):
            return False
        if tokens[at].word in self.suffered:
            return False
        done = role in DONE_TO_OTHERS and end < len(tokens) and tokens[end].word in self.determiners
        joined = next(
            (at for at in range(end, min(end + GAP, len(tokens))) if tokens[at].word in self.paired), end + GAP
        )
        return done or any(index in others for index in range(end, joined))

    def _with_pair(self, tokens: Sequence[Token], first: int, last: int, role: str) -> str:
        """The role of both where another stands beside it, for the same figure: "killed or wounded", مقتل وإصابة."""
        if last < len(tokens) and tokens[last].word in self.paired:
            beside = self.words.at(tokens, last + 1)
        else:
            beside = self.words.at(tokens, last) if last < len(tokens) and is_joined(tokens[last]) else None
        if beside is None and first and tokens[first - 1].word in self.paired:
            beside = self.words.before(tokens, first - 1)
        elif beside is None and first and is_joined(tokens[first]):
            beside = self.words.before(tokens, first)
        if beside is None or beside[1] == role:
            return role
        return CASUALTY if {beside[1], role} == {"killed", "wounded"} else ""


def _is_active(token: Token, role: str) -> bool:
    """Whether a word of a role says what its subject does to others: "was carrying", but not "were missing"."""
    return token.word.endswith("ing") and role in DONE_TO_OTHERS | {"aboard"}


def _aside(tokens: Sequence[Token], at: int) -> int:
    """Where a sentence goes on after an aside between commas or brackets, its end where there is none."""
    closing = next((marks for marks in (_COMMAS, _DASHES) if tokens[at].text in marks), frozenset(")"))
    end = next((i for i in range(at + 1, min(at + ASIDE, len(tokens))) if tokens[i].text in closing), None)
    return end + 1 if end is not None else len(tokens)


@cache
def role_reader(language: str) -> RoleReader:
    """The reader of roles of a language."""
    return RoleReader(language)
