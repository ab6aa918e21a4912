"""What the learnt judge goes by: for two statements a row of numbers, and the words that stand alone.

Every number says how much of the one is found in the other, what is left, and what the rules see.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from factcheck.judge.statements import day, figures, opposite, polarity, replaced, swapped
from factcheck.judge.statements.frame import REACH, Frame, Side
from factcheck.judge.statements.grants import grants
from factcheck.statements import Modality, Statement

Floats = NDArray[np.float64]
MODALITIES: tuple[Modality, ...] = ("planned", "possible", "alleged", "denied", "confirmed")
TOP = 3
"""How many of the weightiest words that stand alone are numbers of their own."""
ASIDE = 0.2
"""What a word weighs that only tells who says it, of its weight."""


def row(frame: Frame) -> dict[str, float]:
    """The numbers, by name; "_a" and "_b" are of the one side and the other."""
    found = dict(_sides(frame))
    found |= {f"clash_{name}": clash.weight if (clash := rule.test(frame)) else 0.0 for name, rule in _RULES.items()}
    opposed, agreeing = opposite.pairs(frame), opposite.pairs(frame, agreeing=True)
    found |= {"opposites": float(len(opposed)), "turned_opposites": float(len(agreeing))}
    found["loose_opposites"] = float(sum(frame.opposed(x, y) is not None for x in frame.a.alone for y in frame.b.alone))
    found |= _standing(frame)
    found["dates_apart"] = day.apart(frame)
    found["crossed"] = _crossed(frame)
    found["negations"] = float((len(frame.pair.one.negators) + len(frame.pair.two.negators)) % 2)
    found["longer_b"] = len(frame.b.content) / max(1, len(frame.a.content))
    found |= _leftovers(frame)
    return found


_RULES = {
    "polarity": polarity.RULE, "opposite": opposite.RULE, "swapped": swapped.RULE, "day": day.RULE,
    "replaced": replaced.RULE, "figures": figures.RULE,
}  # fmt: skip


def lone_words(frame: Frame) -> tuple[list[str], list[str]]:
    """The forms of the words of each side that have no partner, those that tell who says it left out."""
    return tuple(
        [word.form for place, word in enumerate(side.words) if place not in side.partner and not word.aside]
        for side in (frame.a, frame.b)
    )  # type: ignore[return-value]


def _sides(frame: Frame) -> Iterator[tuple[str, float]]:
    near, meaning = frame.pair.alignment.near, frame.pair.alignment.meaning
    form = np.array([[a.form == b.form or bool(a.stems & b.stems) for b in frame.b.words] for a in frame.a.words])
    form = form.reshape(near.shape).astype(np.float64)
    statements = frame.pair.one, frame.pair.two
    for name, side, other, axis in (("a", frame.a, frame.b, 1), ("b", frame.b, frame.a, 0)):
        weights = np.array([ASIDE * w if word.aside else w for w, word in zip(side.weights, side.words, strict=True)])
        best = {key: _best(matrix, axis) for key, matrix in (("near", near), ("meaning", meaning), ("form", form))}
        for key, found in best.items():
            yield f"{key}_{name}", _share(weights, found)
        linked = np.array([place in side.partner for place in range(len(side.words))], dtype=np.float64)
        content = np.array([not word.plain for word in side.words], dtype=np.float64)
        yield f"linked_{name}", _share(weights * content, linked)
        yield f"evenly_{name}", _share(content, linked)
        left = np.sort(weights * content * (1 - best["near"]))[::-1]
        for number in range(TOP):
            yield f"left{number}_{name}", float(left[number]) if number < len(left) else 0.0
        yield f"left_{name}", float(left.sum())
        yield f"lone_{name}", float(len(side.alone))
        yield f"lone_names_{name}", float(sum(_is_new_name(side, place) for place in side.alone))
        added, substituted = _added(frame, side, other)
        yield f"added_{name}", added
        yield f"substituted_{name}", substituted
        yield f"lone_dates_{name}", float(sum(side.words[place].kind == "date" for place in side.alone))
        yield from ((f"{key}_figures_{name}", value) for key, value in _figures(side, other).items())
        yield f"names_{name}", float(sum(word.kind == "name" for word in side.words))
        yield from _manner(statements[name == "b"], name)


def _best(near: NDArray[np.floating], axis: int) -> Floats:
    if not near.size:
        return np.zeros(near.shape[1 - axis])
    return np.asarray(near.max(axis=axis), dtype=np.float64)


def _share(weights: Floats, found: Floats) -> float:
    total = float(weights.sum())
    return float(weights @ found) / total if total else 1.0


def _is_new_name(side: Side, place: int) -> bool:
    """Whether a name that stands alone is more than the first or last name of one that does not."""
    if side.words[place].kind != "name":
        return False
    beside = (other for other in (place - 1, place + 1) if 0 <= other < len(side.words))
    return not any(side.words[other].kind == "name" and other in side.partner for other in beside)


def _added(frame: Frame, side: Side, other: Side) -> tuple[float, float]:
    """The weight of the words that stand alone where the other side has nothing, and of those that stand for others."""
    added = substituted = 0.0
    for place in side.alone:
        if side.words[place].aside or (side.words[place].kind == "name" and not _is_new_name(side, place)):
            continue
        first, last = (_partner_beside(side, place, step) for step in (-1, 1))
        between = _between(first, last, len(other.words))
        if any(at not in other.partner and not other.words[at].plain for at in between):
            substituted += side.weights[place]
        else:
            added += side.weights[place]
    return added, substituted


def _partner_beside(side: Side, place: int, step: int) -> int | None:
    """The partner of the nearest word of content in a direction that has one."""
    at = place + step
    while 0 <= at < len(side.words):
        if at in side.partner and not side.words[at].plain:
            return side.partner[at]
        at += step
    return None


def _between(first: int | None, last: int | None, count: int) -> range:
    """The places between two words; at an end of the sentence, those beside the one that there is."""
    if first is not None and last is not None:
        return range(min(first, last) + 1, max(first, last))
    if first is not None:
        return range(first + 1, min(count, first + 1 + REACH))
    return range(count) if last is None else range(max(0, last - REACH), last)


def _figures(side: Side, other: Side) -> dict[str, float]:
    """How many figures the other side does not grant, and how many it excludes."""
    given = [word.quantity for word in other.words if word.quantity is not None]
    found = [grants(given, word.quantity) for word in side.words if word.quantity is not None]
    return {"new": float(sum(grant in ("open", "apart") for grant in found)), "apart": float(found.count("apart")),
            "granted": float(sum(grant in ("within", "sum") for grant in found))}  # fmt: skip


def _manner(statement: Statement, name: str) -> Iterator[tuple[str, float]]:
    said = frozenset[Modality]().union(*statement.modalities)
    for modality in MODALITIES:
        yield f"{modality}_{name}", float(modality in said)
    yield f"negators_{name}", float(len(statement.negators))
    yield f"asks_{name}", float(statement.question)


def _standing(frame: Frame) -> dict[str, float]:
    """How many figures of b stand how to their counterparts; see `figures.stands`."""
    found = [stand for *_, stand in figures.stands(frame)]
    asked = sum(word.quantity is not None for word in frame.b.words)
    counted = {f"figures_{stand}": float(found.count(stand)) for stand in ("same", "within", "meet", "apart")}
    return counted | {"figures_open": float(asked - len(found))}


def _crossed(frame: Frame) -> float:
    """The share of pairs of links that cross."""
    order = [y for _, y in frame.pair.alignment.links]
    pairs = len(order) * (len(order) - 1) / 2
    return (
        sum(order[i] > order[j] for i in range(len(order)) for j in range(i + 1, len(order))) / pairs if pairs else 0.0
    )


def _leftovers(frame: Frame) -> dict[str, float]:
    """How near in meaning what stands alone on the two sides is, and whether some of it stands in one place."""
    mine, theirs = list(frame.a.alone), list(frame.b.alone)
    if not mine or not theirs:
        return {"kin_a": 0.0, "kin_b": 0.0, "kin": 0.0, "in_place": 0.0}
    meaning = frame.pair.alignment.meaning[np.ix_(mine, theirs)]
    in_place = max(
        (min(frame.a.weights[x], frame.b.weights[y]) * (1 - float(meaning[i, j])))
        if frame.one_place((x,), (y,)) == 2 else 0.0
        for i, x in enumerate(mine) for j, y in enumerate(theirs)
    )  # fmt: skip
    return {"kin_a": float(meaning.max(axis=1).mean()), "kin_b": float(meaning.max(axis=0).mean()),
            "kin": float(meaning.max()), "in_place": in_place}  # fmt: skip
