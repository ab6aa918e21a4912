"""Draws claims for a person to judge: every attribute beside the words it was read from.

    python benchmarks/reading_sample.py --data FOLDER --seed 2 --claims 150 --dates 30 > sample.txt

The folder holds ecbplus-docs.jsonl, fakes-groups.jsonl, ntrex-docs.jsonl (read in English and Arabic) and
arabic-news.jsonl. At least `--arabic` of the claims are Arabic. The same seed draws the same claims as long as
the same claims are read. Under each claim stand its attributes; a reader marks those that are wrong.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from factcheck import Article, Claim, extract_claims
from factcheck.wording import reading

CONTEXT = 320
"""How many code points of the text before a claim's sentence are shown."""


def main() -> None:
    """Draw and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True, help="the folder with the four files")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--claims", type=int, default=150, help="claims with a quantity")
    options.add_argument("--dates", type=int, default=30, help="claims of a date")
    options.add_argument("--arabic", type=int, default=70, help="at least so many of the former in Arabic")
    args = options.parse_args()
    drawn = draw(list(_articles(args.data)), args.seed, args.claims, args.dates, args.arabic)
    for number, (article, claim) in enumerate(drawn, start=1):
        print(shown(number, article, claim), end="\n\n")


def draw(articles: list[Article], seed: int, claims: int, dates: int, arabic: int) -> list[tuple[Article, Claim]]:
    """Claims drawn by a seed: an article first, so that long ones count no more than short ones."""
    rng = random.Random(seed)
    rng.shuffle(articles)
    wanted = {("ar", True): arabic, ("en", True): claims - arabic, ("ar", False): dates // 2, ("en", False): dates // 2}
    drawn = list[tuple[Article, Claim]]()
    for article in articles:
        assert article.language is not None
        read = extract_claims(article)
        for counted in (True, False):
            own = [claim for claim in read if (claim.quantity is not None) == counted]
            if own and wanted[article.language, counted]:
                wanted[article.language, counted] -= 1
                drawn.append((article, rng.choice(own)))
        if not any(wanted.values()):
            break
    return sorted(drawn, key=lambda pair: (pair[1].quantity is None, str(pair[0].language), pair[0].id))


def shown(number: int, article: Article, claim: Claim) -> str:
    """One claim for a reader: what stands before it, its sentence with the claim's words marked, what was read."""
    first, last = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    marked = f"{claim.sentence[:first]}⟦{claim.sentence[first:last]}⟧{claim.sentence[last:]}"
    before = article.text[max(claim.sentence_start - CONTEXT, 0) : claim.sentence_start]
    lines = [f"#{number} {article.id} {article.day or ''}", f"  before: {_flat(before)}", f"  text: {_flat(marked)}"]
    return "\n".join([*lines, *(f"    {name}: {value}" for name, value in attributes(claim).items())])


def attributes(claim: Claim) -> dict[str, str]:
    """What was read, in words; a dash for nothing."""
    time = claim.time
    days = f" = {time.first} … {time.last}" if time and time.first else ""
    quantity = claim.quantity
    return {
        "reading": f"{reading(quantity)} {{{quantity.counted}}} {claim.subject.concept}" if quantity else "-",
        "attribution": f"{claim.speaker.text} {sorted(claim.speaker.keys)}" if claim.speaker else "-",
        "role": claim.role or "-",
        "scope": " ".join(filter(None, (claim.scope, claim.direction, claim.rate and f"per {claim.rate}"))),
        "date": f"{time.text}{days}" if time else "-",
    }


def _articles(data: Path) -> Iterator[Article]:
    for row in _rows(data / "arabic-news.jsonl"):
        yield Article(id=f"arabic-news/{row['id']}", text=row["text"], language="ar", published=row["published"])
    for row in _rows(data / "ecbplus-docs.jsonl"):
        yield Article(id=f"ecb/{row['id']}", text="\n".join(map(as_written, row["sentences"])), language="en")
    for row in _rows(data / "ntrex-docs.jsonl"):
        for language, name in (("en", "en"), ("ar", "ar")):
            text = "\n".join(row["sentences"][name])
            yield Article(id=f"ntrex/{row['id']}/{language}", text=text, language=language)
    for group in _rows(data / "fakes-groups.jsonl"):
        for row in group["articles"]:
            name = f"fa-kes/{row['id']}"
            yield Article(id=name, text=row["text"], language="en", published=group["date"])


def as_written(sentence: str) -> str:
    """A sentence whose tokens stand apart, put together again."""
    quoted = sentence.replace("`` ", "“").replace(" ''", "”").replace("s ' ", "s' ")
    joined = re.sub(r"(?<=\d) - (?=[a-z])", "-", re.sub(r"(?<=\d) ([.,:]) (?=\d)", r"\1", quoted))
    return re.sub(r" (?=[,.;:?!%)]|'\w|n't)|(?<=[($]) |(?<=\b[A-Z] \.) (?=[A-Z] \.)", "", joined)


def _rows(path: Path) -> list[dict]:  # type: ignore[type-arg]
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _flat(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main()
