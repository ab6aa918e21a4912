"""The form of the tables about figures that a language room brings: numbers, units, joins, identifiers, clauses.

Words and phrases are written as `factcheck.lang.room` says.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

Words = str
Phrases = tuple[str, ...]
Interval = tuple[int, int]
NOTHING: Mapping[Any, Any] = MappingProxyType({})
"""An empty table."""


class Fused(NamedTuple):
    """Numbers written as one word, made of a digit's stem and an ending: base + step * digit.

    Attributes:
        stems: digit to its stems. endings: any of which any stem may take.
    """

    base: int
    step: int
    stems: Mapping[int, Words]
    endings: Words


class NumberTable(NamedTuple):
    """Words for numbers. Values are what the word alone stands for.

    Attributes:
        small: 0 to 90, and hundreds that are one word. fused: further ones, made by rule.
        hundred: the word that multiplies by a hundred.
        scales: power of ten to its words (singular and plural).
        dual_scales: power of ten to the words that mean two of it.
        vague_scales: power of ten to the plurals that alone mean some of it ("thousands").
        fractions: denominator to the words for one part; fraction_plurals, fraction_duals: for several, for two.
        half: words for a half.
        groups: value to nouns that stand for it ("dozen").
        vague_groups: value to plurals that alone mean some of it ("dozens").
        vague: words that allow an interval ("several"), with that interval; loose: those that do so only of a scale, a unit or a thing that news counts.
        own: nouns that are their own number, with it ("hat-trick").
        ordinals: value to its words, ordinal_suffixes: what digits take ("th").
        joiner: the word between two parts of a number.
        article: words that mean one before a scale or group ("a thousand").
        point: words of the decimal point; minus: words of the sign.
        below_zero: phrases after a figure that make it negative.
        of: the word in "half of a million".
        after_fraction: words before which "a third" is a fraction and no ordinal.
        suffix_scales: power of ten to the letters that digits take ("10k").
        units_first: the unit is said before the ten ("five and twenty").
        point_groups: a point before three digits separates thousands.
        joins_always: every part of a number is joined by the joiner.
        needs_measure: fractions that are other words unless a scale or unit follows; before_ten: forms of two before ten.
        fuses_tens: tens and units may be one word ("twentyfive").
    """

    small: Mapping[int, Words]
    hundred: Words
    scales: Mapping[int, Words]
    vague_scales: Mapping[int, Words]
    fractions: Mapping[int, Words]
    fraction_plurals: Mapping[int, Words]
    half: Words
    groups: Mapping[int, Words]
    vague_groups: Mapping[int, Words]
    vague: Mapping[Words, Interval]
    ordinals: Mapping[int, Words]
    joiner: Words
    loose: Phrases = ()
    own: Mapping[Words, int] = NOTHING
    dual_scales: Mapping[int, Words] = NOTHING
    fused: tuple[Fused, ...] = ()
    fraction_duals: Mapping[int, Words] = NOTHING
    below_zero: Phrases = ()
    ordinal_suffixes: Words = ""
    article: Words = ""
    point: Words = ""
    minus: Words = ""
    of: Words = ""
    after_fraction: Words = ""
    suffix_scales: Mapping[int, Words] = NOTHING
    units_first: bool = False
    joins_always: bool = False
    needs_measure: Words = ""
    before_ten: Words = ""
    fuses_tens: bool = False
    point_groups: bool = False


class UnitTable(NamedTuple):
    """Words for units of measure and money.

    Attributes:
        words: canonical unit to its nouns; those of multiples, squares, rates and national money are composed.
        prefixes: SI prefix to how it is written.
        powers: "square" and "cubic" to the words for them.
        per: words between a unit and the time of a rate ("per").
        shared: what a shared name of money means when nothing else is said.
        weighed: units of money that are one of mass near words of weighing.
        never: forms made by rule that are other words. doubtful: words that before a noun are no units ("three stone houses"), nor behind a small number "won".
        between: words that may stand between a figure and its unit ("two more years").
        partitive: the preposition between a vague count and its unit ("millions of dollars").
        with_article: dimensions and units that may stand with an article for one of them ("a kilogram").
    """

    words: Mapping[str, Words]
    prefixes: Mapping[str, Words]
    powers: Mapping[str, Words]
    per: Words
    shared: Mapping[str, str]
    weighed: Mapping[str, str] = NOTHING
    weighing: Words = ""
    never: Words = ""
    doubtful: Words = ""
    between: Words = ""
    partitive: Words = ""
    with_article: Words = ""


class IdentifierTable(NamedTuple):
    """Words beside which a number is a name, or that are spelt like a number and are none.

    Attributes:
        things: after these a number is a name whatever follows ("Flight 8243").
        perhaps: after these too, unless it counts what follows ("order 51", but "to order 51 ships").
        number_signs: words that say no more than that a number follows.
        streets: the last word of an address that a number opens; before_streets: its first word.
        score_words: words of a contest, beside which "2-3" is its result.
        pronouns: phrases spelt like numbers that are none.
        ones: "one", which may be a pronoun; determiners: before which it is one; after_one: after which it is none.
        superlatives: words that make "one of the …" say no number; superlative_ending makes more, but for plain_endings.
    """

    things: Words
    perhaps: Words
    number_signs: Words
    streets: Words
    before_streets: Words
    score_words: Words
    pronouns: Phrases
    ones: Words
    determiners: Words
    after_one: Words
    superlatives: Words
    superlative_ending: Words
    plain_endings: Words


class ClauseTable(NamedTuple):
    """Words by what they do in a clause.

    Attributes:
        determiners, quantifiers, pronouns, relatives, prepositions, subordinators, auxiliaries, participles, copulas, adverbs: the closed classes.
        verb_shapes, adverb_shapes: what other words are verbs and adverbs by their letters ("..+ed"), but for plain_words.
        measures, groups: nouns that name no thing before "of" and a figure ("an average of", "a team of").
        of: the preposition between a thing and what it is of. to: of a direction, or before a verb. joiners: "and", "or".
        past: words after a stretch of time that set it off from now ("ago").
        extents: adjectives after a measure that say no more than which way it was taken ("72 metres long").
        moves: words that say of what stands before them that it changed, without a verb ("shares up 9 percent").
        reaching: verbs that put a figure to their subject ("the toll reached 38"), beside those of rising and falling.
        verbs: verbs of news; where forms are made by rule "rise:rose:risen" is base, past and participle, + doubles the last letter.
    """

    determiners: Words
    quantifiers: Words
    pronouns: Words
    relatives: Words
    prepositions: Words
    of: Words
    to: Words
    joiners: Words
    subordinators: Words
    auxiliaries: Words
    participles: Words
    copulas: Words
    adverbs: Words
    verb_shapes: Words
    adverb_shapes: Words
    plain_words: Words
    measures: Words
    groups: Words
    past: Words
    extents: Words
    moves: Words
    reaching: Words
    verbs: Words


class JoinTable(NamedTuple):
    """Phrases that join two figures.

    Attributes:
        between: before a range whose ends the number's own "and" joins.
        from_, to: before and between the ends of a range or a change; to_clitic: the same, written onto the second end.
        either: between two guesses ("two or three"), choice: before two of which one holds ("either").
        of_whole: between a part and its whole ("38 of the 67"); whole_of: before a whole that is told of what is counted
            ("80 of the members, who number 120"). one_in: between the figures of a ratio ("one in five").
    """

    between: Phrases
    from_: Phrases
    to: Phrases
    either: Phrases
    of_whole: Phrases
    whole_of: Phrases
    one_in: Phrases
    choice: Phrases = ()
    to_clitic: Words = ""
