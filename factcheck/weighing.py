"""From articles that are near each other to what is said of their claims: aligned, judged, or known already.

What comes out of two articles hangs on these two, on the classes of what they name (see `factcheck.align.Whole`) and on
how near they are, measured by the others. So it is found out for some pairs of articles at a time, and kept for the
next run.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np

from factcheck.align import SURE, align, align_dates, complete, doubted, within
from factcheck.judge import judge_one
from factcheck.judge.statements import judge_statements
from factcheck.preparing import Prepared, Survey, prepared
from factcheck.protocols import Encoder, Inference, Progress
from factcheck.stating import counterpart_sentences
from factcheck.types import Claim, ReadArticle
from factcheck.verdicts import MEETINGS, Judgement, Match, Pair
from factcheck.weighed import COLUMNS, DATES, FIGURES, SENTENCE, Codes, Part, Rows, Said, Weighed, parts_of, row_of

_WIDE = 128
"""More than there are steps of how near two articles are."""
Reads = Sequence[ReadArticle]


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
    articles, near = surveyed.texts.articles, surveyed.near
    pairs = np.stack((*near, _code(surveyed.whole.nearness(*near))), axis=1)
    known = known.within(pairs)
    done = np.zeros(len(pairs), dtype=bool)
    if len(known.pairs):  # np.isin would import np.ma
        done = np.isin(near[0] * len(articles) + near[1], known.pairs[:, 0] * len(articles) + known.pairs[:, 1])
    own = np.array([focus is None or read.article.id in focus for read in articles], dtype=bool)
    together, reached = known, own
    while True:
        new = (reached[near[0]] | reached[near[1]]) & ~done
        if new.any():
            progress("comparing articles", int(done.sum()), len(done))
            together = Weighed.joined((together, _weighed(surveyed, pairs[new], encoder, inference)))
            done |= new
        elif focus is None or np.array_equal(reached, further := _led_to(own, together)):
            return together
        else:
            reached = further


def _code(steps: Codes) -> Codes:
    """(n, k) steps as one number each."""
    result: Codes = np.clip(steps + _WIDE // 2, 0, _WIDE - 1) @ (_WIDE ** np.arange(steps.shape[1]))
    return result


def _weighed(surveyed: Survey, pairs: Codes, encoder: Encoder, inference: Inference | None) -> Weighed:
    """What there is to be said of some pairs of articles."""
    ready = prepared(surveyed, (pairs[:, 0], pairs[:, 1]), encoder)
    articles = surveyed.texts.articles
    homes = {articles[place].article.id: place for place in ready.corpus.place.tolist()}
    own = [articles[place] for place in pairs[pairs[:, 0] == pairs[:, 1], 0].tolist()]
    stated = judge_statements(counterpart_sentences(ready.corpus, ready.near), inference)
    return Weighed(pairs, Rows.joined(_rows(ready, own, articles, homes)), tuple(_said(stated, articles, homes)))


def _rows(ready: Prepared, own: Reads, articles: Reads, homes: dict[str, int]) -> Iterator[Rows]:
    places = {id(claim): place for home in homes.values() for place, claim in enumerate(articles[home].claims)}
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
        verdicts, parts = [_verdict(judge_one(match)) for match in found], [parts_of(m.evidence) for m in found]
        table = np.array(codes, dtype=np.int64).reshape(len(codes), len(COLUMNS))
        yield Rows(table, sure, sure, verdicts, parts)


def _verdict(judgement: Judgement | None) -> str:
    return "" if judgement is None else f"{judgement.code} {judgement.relation} {judgement.because}"


def _said(stated: Sequence[Pair], articles: Reads, homes: dict[str, int]) -> Iterator[Said]:
    sentences = {
        (name, claim.sentence_start): place
        for name, home in homes.items()
        for place, claim in enumerate(articles[home].statements)
    }

    def part(claim: Claim) -> Part:
        place = sentences[claim.article_id, claim.sentence_start]
        return Part(place, claim.start - claim.sentence_start, claim.end - claim.sentence_start, claim.manner)

    for pair in stated:
        one, two = homes[pair.a.article_id], homes[pair.b.article_id]
        yield Said(one, two, part(pair.a), part(pair.b), pair.code, pair.relation, pair.because, pair.confidence)


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


def settled(weighed: Weighed, articles: Reads) -> Weighed:
    """The same, with the confidence that third articles add, and judged by that."""
    rows = weighed.rows
    figures = rows["kind"] == FIGURES
    one, two, first_of, second_of = rows.codes[figures, :4].T
    sure = rows.alone.copy()
    first = np.cumsum([0, *(len(read.claims) for read in articles)])
    home = np.repeat(np.arange(len(articles)), np.diff(first))
    apart = rows["meeting"][figures] == MEETINGS.index("apart")
    same = rows["meeting"][figures] == MEETINGS.index("same")
    earlier = np.array([claim.scope == "earlier" for read in articles for claim in read.claims], dtype=bool)
    left, right = first[one] + first_of, first[two] + second_of
    told = same & ~(earlier[left] | earlier[right])
    sure[figures] = doubted(left, right, home, complete(left, right, home, sure[figures], apart), apart, told)
    new, verdicts = replace(rows, judged=sure), list(rows.verdicts)
    for row in np.flatnonzero(sure != rows.judged).tolist():
        verdicts[row] = _verdict(judge_one(_match(new, row, articles, beside=True)))
    return replace(weighed, rows=replace(new, verdicts=verdicts))


def judgements(rows: Rows, articles: Reads) -> Iterator[Judgement]:
    """What is said of figures and dates, in order."""
    for row, verdict in enumerate(rows.verdicts):
        if verdict:
            code, relation, because = verdict.split(" ", 2)
            yield Judgement(_match(rows, row, articles), code, relation, because)  # type: ignore[arg-type]


def _match(rows: Rows, row: int, articles: Reads, *, beside: bool = False) -> Match:
    """Args: beside: with the other figures of the sentence of each."""
    one, two, first, second, _, meeting, *_ = rows.codes[row].tolist()
    a, b = articles[one].claims[first], articles[two].claims[second]
    around = (_beside(a, articles[one]), _beside(b, articles[two])) if beside else ((), ())
    return Match(a, b, articles[one].article, articles[two].article, rows.evidence(row), MEETINGS[meeting], *around)


def _beside(claim: Claim, read: ReadArticle) -> tuple[Claim, ...]:
    return tuple(
        other
        for other in read.claims
        if other.quantity is not None and other.sentence_start == claim.sentence_start and other is not claim
    )


def statements(said: Sequence[Said], articles: Reads) -> Iterator[Pair]:
    """What is said of statements, in order; what several pairs are made of is one claim."""
    claims = dict[tuple[int, Part], Claim]()

    def claim(home: int, part: Part) -> Claim:
        if (home, part) not in claims:
            whole = articles[home].statements[part.sentence]
            start, end = whole.sentence_start + part.start, whole.sentence_start + part.end
            claims[home, part] = replace(whole, start=start, end=end, manner=part.manner)
        return claims[home, part]

    for s in said:
        yield Pair(claim(s.one, s.a), claim(s.two, s.b), s.relation, s.because, s.code, s.confidence)  # type: ignore[arg-type]
