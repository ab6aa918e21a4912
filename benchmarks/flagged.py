"""Draws clashing pairs for a person to judge: both sentences in context, and nothing of what the tool made of them.

    python -m benchmarks.flagged ARTICLES.jsonl --seed 2 --pairs 100 > sample.txt

Each line of the file is an article (id, text or sentences, and where known title, source, published, language) or a
group of articles (date, articles); all are one corpus. Pairs of two articles whose relation is conflict, disputed or
revised are drawn; the relation and its reason are left out. A reader asks of each: the same event, the same thing,
truly different? A doubtful pair counts as false. On the standard error: how many there are, and how many are drawn.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.reading_sample import as_written
from factcheck import Article, Claim, Pair, compare
from factcheck.pipeline import sentences

CLASH = frozenset({"conflict", "disputed", "revised"})
AROUND = 2
"""How many sentences of context stand before and after."""


def main() -> None:
    """Draw and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--pairs", type=int, default=100)
    args = options.parse_args()
    corpus = {article.id: article for article in read(args.articles)}
    found = clashes(corpus)
    drawn = random.Random(args.seed).sample(found, min(args.pairs, len(found)))
    print(f"{len(found)} pairs, {len(drawn)} drawn", file=sys.stderr)
    for number, pair in enumerate(drawn, start=1):
        print(
            f"#{number}", *(shown(corpus[claim.article_id], claim) for claim in (pair.a, pair.b)), sep="\n", end="\n\n"
        )


def read(path: Path) -> Iterator[Article]:
    """The articles of a file, each once."""
    seen = set[str]()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for one in row.get("articles", [row]):
            name, text = str(one["id"]), one.get("text") or "\n".join(map(as_written, one["sentences"]))
            published, language = one.get("published", row.get("date")), one.get("language")
            if name not in seen:
                yield Article(name, text, language, published, one.get("source"), one.get("title"))
            seen.add(name)


def clashes(corpus: dict[str, Article]) -> list[Pair]:
    """The clashing pairs of two articles, in the order of the report."""
    pairs = (pair for finding in compare(corpus.values()).findings for pair in finding.pairs)
    return [pair for pair in pairs if pair.relation in CLASH and pair.a.article_id != pair.b.article_id]


def shown(article: Article, claim: Claim) -> str:
    """A claim for a reader: its figure marked in its sentence, the sentences around it, who published it and when."""
    first, last = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    marked = " ".join(f"{claim.sentence[:first]}⟦{claim.sentence[first:last]}⟧{claim.sentence[last:]}".split())
    before = sentences(article)
    at = before.index(" ".join(claim.sentence.split())) if " ".join(claim.sentence.split()) in before else 0
    lines = (*before[max(at - AROUND, 0) : at], f">> {marked}", *before[at + 1 : at + 1 + AROUND])
    about = " · ".join(filter(None, (article.id, article.source, str(article.day or ""), article.title)))
    return "\n".join((f"  [{about}]", *(f"    {line}" for line in lines)))


if __name__ == "__main__":
    main()
