"""FC208 said alike: two statements say the same, and FC209 said in part: one says part of what the other says.

How much of the one is found in the other decides, by the weight of the words.

    "The court freed the editor on Monday" · "On Monday the editor was freed by the court"             agree
    "The court freed the editor" · "The court in Rabat freed the editor, who had been held since May"  no: in part
"""

from factcheck.judge.statements import opposite
from factcheck.judge.statements.frame import Frame
from factcheck.relations import Relation

Agreed = tuple[Relation, str, str]

ALIKE, IN_PART = 0.6, 0.42
"""How much the two must share to agree, and to be compatible."""
TURNED, AROUND = 0.28, 0.3
"""How much they must share, as wholes and around the two words, where one denies the opposite of what the
other says."""


def test(frame: Frame) -> Agreed | None:
    """The relation of two statements that nothing sets against each other, why, and the code."""
    shared = frame.shared()
    if shared >= TURNED and opposite.pairs(frame, agreeing=True, least=AROUND):
        return "agree", "one denies the opposite of what the other says", "FC208"
    if _differ_in_negation(frame):
        return None
    if shared >= ALIKE:
        return "agree", "both say the same", "FC208"
    if shared >= IN_PART:
        return "compatible", "they share what they say, and nothing in them clashes", "FC209"
    return None


def _differ_in_negation(frame: Frame) -> bool:
    """Whether the one says that it is not so, and the other nothing of the kind: no clash perhaps, but no agreement."""
    for mine in (frame.a, frame.b):
        theirs = frame.other(mine)
        heads = (n.head for n in frame.statement(mine).negators if n.strong and n.head in mine.partner)
        turned = any(mine.words[at].negated and not theirs.words[mine.partner[at]].negated for at in heads)
        if turned and not frame.statement(theirs).negators:
            return True
    return False
