"""The ids that the predicates of every language map to, and which of them cannot hold of one thing at one time.

A predicate is what a statement says of its subject: that it rose, was released, is alive. The rooms give
the words; what shuts out what is the same in every language.
"""

_OPPOSITES = """
rise fall steady
win lose draw
succeed fail
accept reject
support oppose
praise condemn
arrest release flee
convict acquit
guilty innocent
attend boycott
open close
start end
continue end
resume suspend
hold cancel postpone
hasten postpone
confirm deny decline
claim deny
admit deny
accept deny
retreat advance
attack withdraw
deploy withdraw
capture liberate
die live stable critical
live vanish
elect fail
rise vanish
rise reassure
harm unharmed
enter leave
stay leave
stay resign
appoint dismiss
elect defeat
marry divorce
allow ban
impose lift
improve worsen
recover worsen
strengthen weaken
tighten ease
escalate ease
unite divide
build destroy
repair damage
create abolish
appear vanish
missing found
profit loss
surplus deficit
pay default
include exclude
reveal hide
obey violate
land crash
deliberate accidental
violent peaceful
legal illegal
true false
accurate inaccurate
reassure alarm
sit stand run walk lie
awake asleep
"""
_CONTRARIES = """
high low
more less
many few
all none
always never
above below
keep end
join quit
war peace
clash calm
find lose
protect threaten
help hinder
safe dangerous
right wrong
good bad
positive negative
possible impossible
likely unlikely
able unable
easy difficult
strong weak
big small
long short
heavy light
fast slow
early late
first last
before after
top bottom
near far
inside outside
indoors outdoors
full empty
rich poor
expensive cheap
hot cold
wet dry
young old
new old
serious minor
public secret
optimistic pessimistic
hope despair
love hate
remember forget
trust distrust
happy sad
healthy ill
smile cry
tall short
alone together
crowded deserted
clean dirty
loud quiet
dark bright
day night
morning afternoon evening
morning night
north south east west
spring summer autumn winter
man woman boy girl
father mother son daughter brother sister husband wife uncle
king queen
black white red green blue yellow orange brown purple pink grey
gold silver bronze
government opposition
majority minority
unanimous split
imports exports
domestic foreign
victim culprit
guest host
"""

OPPOSITES: tuple[frozenset[str], ...] = tuple(frozenset(line.split()) for line in _OPPOSITES.split("\n") if line)
"""Groups of what happens and what is the case; of one thing at one time at most one of a group holds."""

CONTRARIES: tuple[frozenset[str], ...] = tuple(frozenset(line.split()) for line in _CONTRARIES.split("\n") if line)
"""Groups of qualities, degrees, parts, sorts, which shut each other out where they stand in one and the same place."""

OF_EVENTS: frozenset[str] = frozenset(("deliberate", "accidental", "violent", "peaceful"))
"""Predicates of what happened as a whole, which may stand in any part of its account."""

NEUTRAL: frozenset[str] = frozenset("mature meet sign shoot infect promise".split())
"""Predicates that nothing excludes: what words of several sorts, or languages, say alike; and phrases that look like
another ("grew up")."""

PREDICATES: frozenset[str] = NEUTRAL.union(*OPPOSITES, *CONTRARIES)
"""Every predicate."""

CONVERSE: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split()) for pair in ("win lose", "capture lose", "imports exports", "guest host", "father son", "husband wife", "elect defeat")
)  # fmt: skip
"""Pairs that two parties to one event hold between them: what the one wins the other loses."""


def opposite(one: str, other: str) -> bool:
    """Whether two predicates cannot both hold of one thing at one time.

    >>> opposite("rise", "fall"), opposite("rise", "win"), opposite("first", "last")
    (True, False, False)
    """
    return _apart(one, other, OPPOSITES)


def contrary(one: str, other: str) -> bool:
    """Whether two predicates shut each other out in one place.

    >>> contrary("first", "last")
    True
    """
    return _apart(one, other, CONTRARIES)


def _apart(one: str, other: str, groups: tuple[frozenset[str], ...]) -> bool:
    return one != other and any(one in group and other in group for group in groups)
