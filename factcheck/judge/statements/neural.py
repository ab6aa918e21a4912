"""FC210 by a model: a cross-encoder that the user named holds two statements to exclude each other, or to say the same.

It is asked only of counterparts that the rules leave open, and of each both ways; what it is less sure of than
`SURE` stays open. "The bridge is shut to lorries" and "No lorry may cross the bridge" may be seen to agree; the
reason that is given is the name of the model and how sure it was.
"""

from collections.abc import Sequence

from factcheck.judge.statements.frame import Frame
from factcheck.judge.statements.rules import Clash
from factcheck.judge.statements.standing import standing
from factcheck.protocols import Inference
from factcheck.verdicts import Pair

CODE = "FC210"
SURE = 0.9
"""How sure the model must be."""


def judge(frames: Sequence[Frame], inference: Inference) -> list[Pair | None]:
    """What a model says of each pair of statements; None where it is not sure."""
    texts = [(" ".join(frame.pair.a.sentence.split()), " ".join(frame.pair.b.sentence.split())) for frame in frames]
    both = inference.infer([*texts, *((b, a) for a, b in texts)]).tolist()
    return [
        _judged(frame, inference.name, *there, *back)
        for frame, there, back in zip(frames, both[: len(frames)], both[len(frames) :], strict=True)
    ]


def _judged(frame: Frame, name: str, entails: float, excludes: float, entailed: float, excluded: float) -> Pair | None:
    pair, sure = frame.pair, max(excludes, excluded)
    if sure >= SURE:
        relation, because = standing(
            frame, Clash((), (), f"{name} holds that they exclude each other ({sure:.2f})", sure)
        )
        return Pair(pair.a, pair.b, relation, because, CODE, pair.confidence)
    if min(entails, entailed) >= SURE:
        return Pair(pair.a, pair.b, "agree", f"{name} holds that they say the same", CODE, pair.confidence)
    if max(entails, entailed) >= SURE:
        return Pair(
            pair.a, pair.b, "compatible", f"{name} holds that one follows from the other", CODE, pair.confidence
        )
    return None
