"""The forms of the tables that tell what is said of something, and how it is turned round.

See `factcheck.lang.room` for the notation.
"""

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.lang.figures import Phrases, Words
from factcheck.statements import Modality, Sign


class PredicateWords(NamedTuple):
    """The words of one predicate.

    Attributes:
        verbs: as `factcheck.extract.conjugation` takes them. others: nouns, adjectives, particles, phrases.
    """

    verbs: Words
    others: Words = ""


class StatementTable(NamedTuple):
    """How a text turns what it says round, and how sure it is of it.

    Attributes:
        negators: words that negate what follows. spelled: others, told from their like by vowels and marks alone.
        contracted: the ending of a word that negates what follows it.
        weak_negators: words that negate a noun or an adjective. exceptives: words that leave of a negation what follows them.
        reversers: words of which one must follow soon, or "", to the verbs by which what comes then is not so ("failed … to").
        reversing: further words and phrases that do so ("no longer"). idioms: phrases with a negator that negate nothing.
        scope_ends: words beyond which a negation does not reach. relatives: words that begin a clause about the one before.
        negative_prefixes: what turns the word round that it begins ("un-").
        modalities: modality to the phrases of it, in the clause that it is of.
        signs: sign to the phrases of it (see `factcheck.statements.Signpost`).
        parted: sign to words that with a verb before them in the clause are one: "blamed the fire on", "withdrew its report".
        plain: words that carry no content of their own.
        agents: phrases between a passive verb and who did it. passives: words before a passive verb.
        endings, beginnings: what is taken off a word so that its forms meet, the longest that fits; they stand for no grammar.
    """

    negators: Words
    spelled: Words
    weak_negators: Words
    exceptives: Words
    contracted: Words
    reversers: Mapping[str, Words]
    reversing: Words
    idioms: Words
    scope_ends: Words
    relatives: Words
    negative_prefixes: Words
    modalities: Mapping[Modality, Phrases]
    signs: Mapping[Sign, Phrases]
    parted: Mapping[Sign, Mapping[Words, Words]]
    plain: Words
    agents: Phrases
    passives: Words
    endings: Words
    beginnings: Words
