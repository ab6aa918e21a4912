"""From articles that are near each other to what is said of their claims: aligned, judged, or known already.

What comes out of two articles hangs on these two, on the classes of what they name (see `factcheck.align.Whole`) and on
how near they are, measured by the others. So it is found out for some pairs of articles at a time, and kept for the
next run.
"""

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Sequence

import numpy as np

from factcheck import cores
from factcheck.align import PARTS, SURE, align, align_dates, within
from factcheck.judge import judge_one
from factcheck.judge.statements import judge_statements
from factcheck.preparing import Prepared, prepared
from factcheck.protocols import Encoder, Inference, Progress
from factcheck.stating import counterpart_sentences
from factcheck.surveying import Survey
from factcheck.telling import HUNDREDTHS, verdict
from factcheck.types import Claim
from factcheck.verdicts import Match, Pair
from factcheck.weighed import (
    COLUMNS,
    DATES,
    FIGURES,
    NO_ROWS,
    SENTENCE,
    Codes,
    Hundredths,
    Part,
    Rows,
    Said,
    Weighed,
    row_of,
)  # fmt: skip

_WIDE = 128
"""More than there are steps of how near two articles are."""
_PORTION = 512
"""Pairs of articles that are weighed at a time, to bound the memory."""
_COST = 3_000
"""Of weighing a pair of articles, in characters of text to be read."""


def weigh(
    surveyed: Survey,
    encoder: Encoder,
    inference: Inference | None,
    focus: Collection[str] | None,
    known: Weighed,
    progress: Progress,
) -> Weighed:
    """Find out what there is to be said of the claims of a corpus, each pair of articles by itself.

    Args:
        focus: ids of articles; only what the findings with a claim of one of these hang on is wanted. None for all.
        known: what was found out before, and holds where two articles are as near as they were.
    """
    texts, near = surveyed.texts, surveyed.near
    pairs = np.stack((*near, _code(surveyed.whole.nearness(*near))), axis=1)
    known = known.within(pairs)
    done = np.zeros(len(pairs), dtype=bool)
    if len(known.pairs):  # np.isin would import np.ma
        done = np.isin(near[0] * len(texts) + near[1], known.pairs[:, 0] * len(texts) + known.pairs[:, 1])
    own = np.array([focus is None or text.article.id in focus for text in texts], dtype=bool)
    together, reached = known, own
    while True:
        new = (reached[near[0]] | reached[near[1]]) & ~done
        if new.any():
            together = Weighed.joined((together, *_weighed(surveyed, pairs[new], encoder, inference, progress)))
            done |= new
        elif focus is None or np.array_equal(reached, further := _led_to(own, together)):
            return together
        else:
            reached = further


def _code(steps: Codes) -> Codes:
    """(n, k) steps as one number each."""
    result: Codes = np.clip(steps + _WIDE // 2, 0, _WIDE - 1) @ (_WIDE ** np.arange(steps.shape[1]))
    return result


def _weighed(
    surveyed: Survey, pairs: Codes, encoder: Encoder, inference: Inference | None, progress: Progress
) -> Iterator[Weighed]:
    """What there is to be said of some pairs of articles, a portion at a time; on all cores where there is much."""
    progress("comparing articles", 0, 0)
    promising = surveyed.promising((pairs[:, 0], pairs[:, 1]))
    yield Weighed(pairs[~promising], NO_ROWS, ())
    pairs = _neighbours_together(pairs[promising])
    portions = [pairs[start : start + _PORTION] for start in range(0, len(pairs), _PORTION)]
    cost = _COST * len(pairs) if inference is None and getattr(encoder, "forks", False) else 0
    found = cores.spread(lambda portion: _portion(surveyed, portion, encoder, inference), portions, cost)
    for number, weighed in enumerate(found):
        progress("comparing articles", number * _PORTION, len(pairs))
        yield weighed


def _neighbours_together(pairs: Codes) -> Codes:
    """Pairs of articles in an order in which those of one article, and of its neighbours, come soon after another."""
    beside: dict[int, list[int]] = defaultdict(list)
    for one, two in pairs[:, :2].tolist():
        beside[one].append(two)
        beside[two].append(one)
    order = dict[int, int]()
    for start in sorted(beside):
        ahead = deque([start])
        while ahead:
            article = ahead.popleft()
            if article not in order:
                order[article] = len(order)
                ahead.extend(beside[article])
    ranks = np.array([max(order[one], order[two]) for one, two in pairs[:, :2].tolist()], dtype=np.int64)
    return pairs[np.argsort(ranks, kind="stable")]


def _portion(surveyed: Survey, pairs: Codes, encoder: Encoder, inference: Inference | None) -> Weighed:
    ready = prepared(surveyed, (pairs[:, 0], pairs[:, 1]), encoder)
    stated = judge_statements(counterpart_sentences(ready.corpus, ready.near), inference)
    return Weighed(pairs, Rows.joined(_rows(ready)), tuple(_said(ready, stated)))


def _rows(ready: Prepared) -> Iterator[Rows]:
    articles = ready.corpus.articles
    homes = {read.article.id: place for read, place in zip(articles, ready.corpus.place.tolist(), strict=True)}
    places = {id(claim): place for read in articles for place, claim in enumerate(read.claims)}
    own = [articles[one] for one, two in zip(*(side.tolist() for side in ready.near), strict=True) if one == two]
    matches = {
        FIGURES: align(ready.corpus, ready.pairs, ready.meetings),
        DATES: align_dates(ready.corpus, ready.dated, ready.near),
        SENTENCE: tuple(within(own)),
    }
    for kind, found in matches.items():
        codes = [
            row_of(m, (homes[m.a.article_id], homes[m.b.article_id], places[id(m.a)], places[id(m.b)]), kind)
            for m in found
        ]
        sure = np.array([match.evidence.confidence for match in found], dtype=np.float64)
        table = np.array(codes, dtype=np.int64).reshape(len(codes), len(COLUMNS))
        yield Rows(table, sure, sure, [verdict(judge_one(match)) for match in found], _hundredths(found))


def _hundredths(found: Sequence[Match]) -> Hundredths:
    """The parts of the evidence as a table."""
    column = {name: place for place, name in enumerate(PARTS)}
    table = np.zeros((len(found), len(PARTS)), dtype=np.int16)
    for row, match in enumerate(found):
        for name, weight in match.evidence.parts:
            table[row, column[name]] = round(weight * HUNDREDTHS)
    return table


def _said(ready: Prepared, stated: Sequence[Pair]) -> Iterator[Said]:
    articles, homes = ready.corpus.articles, ready.corpus.place.tolist()
    sentences = {
        (claim.article_id, claim.sentence_start): (home, place)
        for read, home in zip(articles, homes, strict=True)
        for place, claim in enumerate(read.statements)
    }

    def part(claim: Claim) -> tuple[int, Part]:
        home, place = sentences[claim.article_id, claim.sentence_start]
        start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
        return home, Part(place, start, end, claim.manner)

    for pair in stated:
        (one, a), (two, b) = part(pair.a), part(pair.b)
        yield Said(one, two, a, b, pair.code, pair.relation, pair.because, pair.confidence)


def _led_to(own: Codes, weighed: Weighed) -> Codes:
    """The articles that findings with a claim of some articles lead to, by flags.

    A pair that is sure may lead to others by way of a third article, whatever is said of it.
    """
    rows = weighed.rows
    joins = np.maximum(rows.alone, rows.judged) >= SURE
    joins |= np.array([bool(verdict) for verdict in rows.verdicts], dtype=bool)
    beside: dict[tuple[int, ...], list[tuple[int, ...]]] = defaultdict(list)
    links = [((one, first), (two, second)) for one, two, first, second in rows.codes[joins, :4].tolist()]
    links += [((s.one, *s.a[:3]), (s.two, *s.b[:3])) for s in weighed.said]  # type: ignore[misc]
    for a, b in links:
        beside[a].append(b)
        beside[b].append(a)
    ahead = [claim for claim in beside if own[claim[0]]]
    found = set(ahead)
    while ahead:
        further = [claim for claim in beside[ahead.pop()] if claim not in found]
        found.update(further)
        ahead += further
    reached = own.copy()
    reached[[claim[0] for claim in found]] = True
    return reached
